"""Line ends: a line ends at LF or CRLF. What is put into a text has the line ends of that text."""


def line_end(text: str) -> str:
    """The line end of a text: CRLF if it has one."""
    return "\r\n" if "\r\n" in text else "\n"


def with_line_end(text: str, end: str) -> str:
    """`text` with each of its line ends as `end`."""
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
    return text if end == "\n" else text.replace("\n", end)


def lines_of(text: str) -> list[str]:
    """The lines with their ends; they end at LF only, with what stands before it."""
    parts = text.split("\n")
    return [f"{line}\n" for line in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
