"""Strict Open XML, what Word saves as "Strict Open XML Document": the same elements under other names of namespaces and relations.

ISO/IEC 29500 has two of each name, `http://purl.oclc.org/ooxml/wordprocessingml/main` (strict, part 1, annex A) and
`http://schemas.openxmlformats.org/wordprocessingml/2006/main` (transitional, part 4). Everything else reads the transitional
ones, so the strict ones are translated where a file is opened; the file itself stays as it is.
"""

from __future__ import annotations

import re

_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/"
_DECLARED = re.compile(
    rb"""(\s(?:xmlns(?::[^\s=]+)?|Type)\s*=\s*["'])http://purl\.oclc\.org/ooxml/(\w+)((?:/[\w.-]+)*)(?=["'])"""
)
"""Where a name stands that means something: in a declaration of a namespace, and in the type of a relation."""
_CONFORMS = re.compile(rb"""(\s(?:\w+:)?conformance\s*=\s*["'])strict(?=["'])""")
_SPELT_OTHERWISE = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
}
"""The last words of names that are not the same in both."""


def is_strict(xml: bytes) -> bool:
    """Whether a part, or its beginning with the declarations of its root, has names of Strict Open XML."""
    return _STRICT in xml


def as_transitional(xml: bytes) -> bytes:
    """A part with transitional names; the same bytes if it has no strict ones. Its words are not touched.

    >>> as_transitional(b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>')
    b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    """
    return _CONFORMS.sub(rb"\1transitional", _DECLARED.sub(_translated, xml)) if is_strict(xml) else xml


def _translated(match: re.Match[bytes]) -> bytes:
    before, area, rest = match.groups()
    head, _, last = rest.rpartition(b"/")
    return before + _TRANSITIONAL + area + b"/2006" + head + b"/" + _SPELT_OTHERWISE.get(last, last)
