"""The samples that come with the program: drafts of our own, on which the examples of README and docs run."""

from __future__ import annotations

import os

#: The samples that README and docs use. `--all` lays the others too.
USED = ("draft.txt", "trade-pages.txt")


def samples_folder() -> str:
    """Where they are: in the installed package, else beside `src` in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    packaged = os.path.join(package, "samples")
    return packaged if os.path.isdir(packaged) else os.path.normpath(os.path.join(package, "..", "..", "samples"))


def sample_names(*, whole: bool = False) -> list[str]:
    """The names of the samples that the docs use, or of all that there are."""
    return sorted(os.listdir(samples_folder())) if whole else list(USED)


def sample(name: str) -> bytes:
    """What a sample says. Raises OSError for one that is not there."""
    with open(os.path.join(samples_folder(), name), "rb") as file:
        return file.read()
