"""`python -m brackets`."""

from brackets.cli import main

main()
