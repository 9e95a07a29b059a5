"""What other packages add to brackets, by entry points of Python packages.

A package names what it adds in its `pyproject.toml`, under the name of a group:

    [project.entry-points."brackets.formats"]
    odt = "my_package.odt:FORMAT"

To look for entry points reads the metadata of all installed packages, so whoever asks does it late.
"""

from __future__ import annotations

from brackets.errors import UserError


def names(group: str) -> tuple[str, ...]:
    """The names that installed packages offer in a group, sorted. Nothing is loaded."""
    from importlib.metadata import entry_points

    return tuple(sorted({entry.name for entry in entry_points(group=group)}))


def load(group: str, name: str) -> object | None:
    """What a package offers under a name in a group; None if none does. Of several packages the first by name is taken.

    Raises UserError if it cannot be loaded, whatever the reason: it is the code of somebody else.
    """
    from importlib.metadata import entry_points

    offered = sorted(entry_points(group=group, name=name), key=lambda entry: entry.value)
    if not offered:
        return None
    try:
        loaded: object = offered[0].load()
    except Exception as error:
        raise UserError(
            f"the plugin {name!r} ({offered[0].value}) cannot be loaded: {type(error).__name__}: {error}",
            "mend or uninstall the package that offers it",
        ) from None
    return loaded
