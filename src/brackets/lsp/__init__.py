"""The language server: what the commands know, where people write.

    places      a client's lines and columns (mostly UTF-16) and the characters of a text
    documents   the open drafts, each version a snapshot that parses when it is first asked
    settings    what `brackets.toml` and the client say
    written     changes to a text as a client takes them
    found       which proposal, label or party stands at a place
    diagnostics, fixes, settling, hover, symbols, jumps, renaming, completion, tokens, inlays, formatting
                one feature a file: a snapshot and what is asked in, what the protocol wants out
    actions     fixes and settlings as a client offers them, worked out when one is chosen
    checking    when a draft is checked while somebody types
    watching    publishes what is found, after each change
    session     one client: its drafts, what it and the house ask for, and the threads that work for it
    server      the methods of the protocol, each handed to its feature in a thread

Nothing here parses, settles or numbers by itself. The protocol's types come from lsprotocol, so the room is imported by
`brackets lsp` alone.
"""
