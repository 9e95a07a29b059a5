"""`python -m brackets`, and the command `brackets`."""

import os
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and exit; quietly, if it is interrupted while it is being imported."""
    try:
        from brackets.cli.group import main

        main()
    except KeyboardInterrupt:
        os._exit(130)


if __name__ == "__main__":
    main()
