"""The page that `report` writes, in a real browser."""
