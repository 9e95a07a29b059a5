"""Text to tree: tokens (`lexer`), pairs (`balance`), nodes (`builder`), headers (`header`)."""
