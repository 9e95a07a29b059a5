"""What rewrites a draft without settling it: house style, labels in sequence, references."""
