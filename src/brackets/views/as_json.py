"""Values as JSON that any reader can read, also with the name of a file in them whose bytes are no UTF-8."""

import json
import re
from collections.abc import Iterable

_HALVES = re.compile("[\ud800-\udfff]")


def as_json(value: object, indent: int | None = None) -> str:
    """A value as JSON. Python has the bytes of such a name as halves of characters, and JSON has them as `\\udcff`."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isascii() else _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def as_list(objects: Iterable[object]) -> str:
    """Values as one list, laid out for people too."""
    return as_json(list(objects), 2) + "\n"


def as_lines(objects: Iterable[object]) -> str:
    """Values as a line each."""
    return "".join(as_json(one) + "\n" for one in objects)
