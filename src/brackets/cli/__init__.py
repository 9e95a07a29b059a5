"""The command line: options, sessions, streams; one file a command."""
