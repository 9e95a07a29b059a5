"""What commands say, for somebody who has tools and no shell: a command that is named is the tool that does it."""

from __future__ import annotations

import re
from collections.abc import Collection

from brackets.text.patterns import Pattern

#: A command with its options, as hints have it: `brackets check --select B202,B204,B205`.
_COMMAND = Pattern(
    r"(?P<tick>`?)\bbrackets (?P<name>[a-z][a-z-]*)(?P<options>(?: --[a-z-]+(?: [A-Z][A-Z0-9]*\b)?)*)(?P=tick)"
)
_OPTION = Pattern(r" --([a-z-]+)(?: (\S+))?")
#: The commands that one tool does, each by its `action`.
_ACTIONS = ("accept", "reject", "choose", "strip", "decide")


def for_tools(said: str, tools: Collection[str]) -> str:
    """What a command said, with the commands in it as tools; of one that no tool does it is said that it needs a shell.

    >>> for_tools("1 header was not read: brackets check --select B202,B204,B205", ["check"])
    '1 header was not read: `check` with `select` B202,B204,B205'
    >>> for_tools("`brackets reflow` makes running text of it", ["check"])
    '`brackets reflow` (in a shell: no tool does it) makes running text of it'
    """

    def as_tool(match: re.Match[str]) -> str:
        name = match["name"]
        options = [f"`{option}` {value}".rstrip() for option, value in _OPTION.findall(match["options"])]
        if name in _ACTIONS:
            name, options = "settle", [f"`action` {name}", *options]
        elif name not in tools:
            return f"`brackets {name}{match['options']}` (in a shell: no tool does it)"
        return f"`{name}`" + (f" with {' and '.join(options)}" if options else "")

    return _COMMAND.sub(as_tool, said)
