"""What a command says of labels behind the marks of an e-mail, `> 2. To act`, which are not read as labels."""

from __future__ import annotations

from brackets.cli.messages import Messages
from brackets.draft import Draft
from brackets.formats.reading import Input


def say_quoted(messages: Messages, source: Input, draft: Draft) -> None:
    """Warn once of the lines that begin with `>` and a label: they are neither numbered nor taken out with their words.

    Raises UserError with `--strict`.
    """
    if ">" not in draft.text or not messages.hears_warnings:
        return
    from brackets.parse.labels import MAYBE_LABEL
    from brackets.text.patterns import Pattern

    found = [match.start() for match in Pattern(rf"(?m)^>[> \t]*\[?{MAYBE_LABEL}(?![^\W_])").finditer(draft.text)]
    if found:
        labels = "1 label stands" if len(found) == 1 else f"{len(found)} labels stand"
        messages.warn_at(
            source,
            draft.positions.at(found[0]),
            f'{labels} behind the ">" of an e-mail, and cannot be read: take these marks away first',
        )
