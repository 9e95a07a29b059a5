"""`python -m brackets`."""

from brackets.cli.group import main

main()
