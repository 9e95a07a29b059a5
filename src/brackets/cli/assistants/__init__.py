"""What `brackets mcp` gives to assistants: the commands as tools of the Model Context Protocol, with typed answers.

`arguments` and `answers` are types alone, of what comes in and goes out; `folder` says which files there are; `desk` is the session
of one call, which hears what a command would say on stderr, with a `memory` of what was read last; `tools` and `settling_tools`
call what the commands call; `wording` has commands that are named in messages as the tools that do them; `server` speaks
the protocol. Nothing here parses or settles.
"""
