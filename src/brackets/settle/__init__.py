"""From decisions to a settled text: decide, cut, tidy, verify."""
