"""Where a header may begin at the end of a bracket, and where it ends there."""

from brackets.text.patterns import Pattern

DASH = Pattern(r"(?<![ \t\xa0\r\n])[ \t\xa0\r\n]++[-–—][ \t\xa0\r\n]")
_LONGEST_ENDING = 300  # characters from the end of a bracket in which the dash of a header is looked for
#: The full stop of a sentence, and not of an abbreviation: `Peru.`, but not `U.S.`, `EE. UU.`
_STOP = Pattern(r"(?<=[^\W_])(?<!\.\w)(?<!\.\w\w)(?<!\. \w\w)\.\s*\Z")
_ENDS_ALREADY = ".;:,!?"


def last_dash(source: str) -> int:
    """Where the last ` - ` of a text begins, -1 if there is none."""
    found = -1
    if "-" not in source and "–" not in source and "—" not in source:
        return found
    for match in DASH.finditer(source, max(0, len(source) - _LONGEST_ENDING)):
        found = match.start()
    return found


def without_stop(source: str) -> int:
    """Where the full stop is that ends a text, behind a header at its end; 0 if there is none, or if the words have their own."""
    dash = last_dash(source)
    if dash < 1 or source[:dash].rstrip()[-1:] in _ENDS_ALREADY:
        return 0
    match = _STOP.search(source, dash)
    return match.start() if match else 0
