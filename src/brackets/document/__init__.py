"""Views of the tree: blocks, outline, addresses, proposals, selectors."""
