"""Tables made from the grammars by `make grammar`."""
