"""Writers: records as lines, the table, the draft in colour, the tree. Data in, text out."""
