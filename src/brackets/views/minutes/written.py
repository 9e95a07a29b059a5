"""What minutes say, in the language of the draft. The phrases are those of vocabulary/minutes.toml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from brackets.document.blocks import Role as BlockRole
from brackets.document.outline import Paragraph
from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.parse.nodes import Header, Kind, leaves
from brackets.settle.by_hand import ByHand
from brackets.settle.changed_words import Change
from brackets.settle.decisions import Warned
from brackets.settle.minutes import Item, Minutes, Verdict
from brackets.text.patterns import Pattern
from brackets.text.words import counted
from brackets.views.minutes.lines import Line, Record, Role, Run
from brackets.views.terminal import visible_line
from brackets.vocabulary.language import UNKNOWN, language_of
from brackets.vocabulary.said import MINUTES

#: A longer text is quoted by its beginning and its end: with its length in words that is enough to find it in the draft, and to see
#: that it is whole.
_LONGEST_QUOTED, _QUOTED_OF_LONG = 60, 15
#: So many words are shown before a place, for it to be found; and of a paragraph without a number, or a bracket that stays.
_BEFORE, _BEGINNING = 4, 6
_REACH = 200
#: Between a number and what was added to it, in a label: `3bis`.
_ADDED = Pattern(r"(?<=\d)(?=[a-z]{3})")
_PARAGRAPHS = Pattern(r"\s*\n[ \t\xa0\r]*\n\s*")


def written(minutes: Sequence[tuple[str, Minutes]]) -> Record:
    """The minutes of drafts, each with the name of its file, in the language of the first."""
    language = language_of(minutes[0][1].before.text) if minutes else UNKNOWN
    say = _Sayings(language if language != UNKNOWN else "en")
    title = say("title")
    lines: list[Line] = []
    for name, one in minutes:
        lines.append(_line(1, f"{title}{say('colon')}{visible_line(name)}"))
        lines += _Writer(one, say).lines()
    return Record(say.language, title, tuple(lines))


class _Sayings:
    """The phrases of one language."""

    def __init__(self, language: str):
        self.language = language

    def __call__(self, key: str, *words: object) -> str:
        """A phrase by its key, `verdict.accepted` of a table within, with words in it."""
        found: Any = MINUTES
        for part in key.split("."):
            found = found[part]
        return str(found[self.language]).format(*words)

    def quoted(self, text: str) -> str:
        """Words of a draft, on one line, shortened if they are long."""
        return self("quotes", _shortened(_on_one_line(text)))

    def length(self, count: int) -> str:
        one, several = MINUTES["words"][self.language]
        return str(one if count == 1 else several).format(f"{count:,}" if self.language == "en" else count)


def _line(level: int, text: str) -> Line:
    return Line(level, (Run(text),))


class _Writer:
    """Writes the minutes of one draft."""

    def __init__(self, minutes: Minutes, say: _Sayings):
        self.minutes = minutes
        self.say = say
        self.has_owners = any(proposal.attributed for proposal in minutes.before.all_proposals)
        self.fallen: dict[str, list[Item]] = {}
        for item in minutes.items:
            if item.fell_with:
                self.fallen.setdefault(item.fell_with, []).append(item)

    def lines(self) -> Iterator[Line]:
        """All of them: the sum, section by section, and what is left for the hand."""
        yield _line(0, self._sum())
        several = len(self.minutes.before.sections) > 1
        for heading, items in groupby(self._own_items(), key=lambda item: item.proposal.section):
            if several:
                yield _line(2, _on_one_line(heading).rstrip(" :") or self.say("front"))
            for paragraph, members in groupby(items, key=lambda item: item.proposal.paragraph):
                yield _line(3 if several else 2, self._place(self.minutes.before, paragraph))
                for item in members:
                    yield from self._item(item)
        yield _line(2, self.say("hand.title"))
        if not (self.minutes.by_hand or self.minutes.warned):
            yield _line(0, self.say("hand.nothing"))
        for one in self.minutes.by_hand:
            yield self._by_hand(one)
        for warned in self.minutes.warned:
            yield self._warned(warned)

    def _own_items(self) -> Iterator[Item]:
        """The items that have a place of their own: what fell with another is named there."""
        return (item for item in self.minutes.items if not item.fell_with)

    def _sum(self) -> str:
        """`Accepted 2, rejected 3. Deleted 4 words, inserted 6 words.`"""
        counts = Counter(item.verdict for item in self.minutes.items)
        if not any(not verdict.is_left for verdict in counts):
            return self.say("nothing")
        said = [f"{self.say(f'verdict.{verdict}')} {counts[verdict]}" for verdict in Verdict if counts[verdict]]
        changes = [change for item in self.minutes.items for change in item.changes]
        deleted = sum(counted(change.deleted) for change in changes)
        inserted = sum(counted(change.inserted) for change in changes)
        words = [
            f"{self.say('deleted')} {self.say.length(deleted)}",
            f"{self.say('inserted')} {self.say.length(inserted)}",
        ]
        return f"{_sentence(said)} {_sentence(words)}"

    def _place(self, draft: Draft, paragraph: Paragraph | None) -> str:
        """How a paragraph is called: `Paragraph 7.a`."""
        if paragraph is None:
            return ""
        if paragraph.role is BlockRole.FOOTNOTE:
            return self.say("footnote", paragraph.address.removeprefix("fn").partition("~")[0])
        if paragraph.role is BlockRole.HEADING:
            return f"{self.say('heading')} {self.say('quotes', self._beginning(draft, paragraph))}"
        if paragraph.label:
            return self.say("paragraph", _ADDED.sub(" ", ".".join(paragraph.path) or paragraph.label))
        return self.say("unnumbered", self.say("quotes", self._beginning(draft, paragraph)))

    def _beginning(self, draft: Draft, paragraph: Paragraph) -> str:
        words = draft.text[paragraph.start : min(paragraph.end, paragraph.start + _REACH)].split()
        return visible_line(" ".join(words[:_BEGINNING]) + (" …" if len(words) > _BEGINNING else ""))

    def _item(self, item: Item) -> Iterator[Line]:
        """What became of one proposal, and below it what that did to the text."""
        proposal, say = item.proposal, self.say
        verdict = say(f"verdict.{item.verdict}")
        place = f"{proposal.id}, {say('line', proposal.position.line)}"
        parties = self._parties(proposal)
        runs = [Run(verdict, "strong"), Run(f", {parties} " if parties else " "), Run(f"({place})", "quiet")]
        yield Line(-1, tuple(runs))
        told = [
            change for change in item.changes if counted(change.deleted + change.inserted + change.along)
        ] or item.changes
        for change in told:
            yield from self._change(change)
        if not told and item.verdict in (Verdict.ACCEPTED, Verdict.CHOSEN):
            yield _line(-2, say("same"))
        for key, text, role in self._untouched(item):
            yield self._words(key, text, role, _own_words(proposal) if key != "stays" else counted(text))
        if fallen := self.fallen.get(proposal.id):
            yield _line(-2, f"{say('with_it')}{say('colon')}{', '.join(map(self._named, fallen))}")

    def _named(self, item: Item) -> str:
        parties = self._parties(item.proposal) if item.proposal.attributed else ""
        return item.proposal.id + (f" ({parties})" if parties else "")

    def _parties(self, proposal: Proposal) -> str:
        supporters, opponents = ", ".join(proposal.supporters), ", ".join(proposal.opponents)
        if proposal.kind in (Kind.REMARK, Kind.PLACEHOLDER):
            said = [supporters, opponents]
        elif proposal.node.reading.is_base:
            said = [self.say("out", opponents)]
        else:
            said = [
                self.say("by", supporters) if supporters else "",
                self.say("against", opponents) if opponents else "",
            ]
            said = [part for part in said if part] or [self.say("nobody") if self.has_owners else ""]
        return visible_line("; ".join(part for part in said if part))

    def _change(self, change: Change) -> Iterator[Line]:
        after = self._before_place(change)
        if change.deleted:
            yield self._words("deleted", change.deleted, "deleted", counted(change.deleted), after)
        if change.inserted:
            where = "" if change.deleted else after
            yield self._words("inserted", change.inserted, "inserted", counted(change.inserted), where)
        if change.along:
            yield self._words("along", change.along, "deleted", counted(change.along))

    def _words(self, key: str, text: str, role: Role, count: int, after: str = "") -> Line:
        before, after_it = self.say("quotes", "\n").split("\n")
        said = f"{self.say(key)} ({self.say.length(count)}){self.say('colon')}{before}"
        quoted = _on_one_line(text if key == "unchanged" else text.replace("~~", ""))
        runs = [Run(said), Run(_shortened(quoted), role), Run(after_it)]
        if after:
            runs.append(Run(f", {self.say('after', self.say.quoted(after))}", "quiet"))
        return Line(-2, tuple(runs))

    def _before_place(self, change: Change) -> str:
        """The words of the settled text before the place of a change, in its paragraph; none if it begins there."""
        text = self.minutes.after.text
        at = change.after
        if change.inserted:  # its place is where it begins, but for white space that went with the brackets
            found = text.find(change.inserted, at, at + len(change.inserted) + _REACH)
            if found < 0:
                found = text.rfind(change.inserted, max(0, at - _REACH), at + len(change.inserted))
            at = found if found >= 0 else at
        block = self.minutes.after.outline.at(at)
        begin = max(at - _REACH, block.body if block is not None and block.body <= at else 0)
        words = _PARAGRAPHS.split(text[begin:at])[-1].split()
        if begin == at - _REACH and len(words) > 1:
            words = words[1:]  # the first may be cut
        return ("… " if len(words) > _BEFORE else "") + " ".join(words[-_BEFORE:])

    def _untouched(self, item: Item) -> Iterator[tuple[str, str, Role]]:
        """What of a proposal is not in the text now, or still is, though nothing of the base text has changed for it."""
        proposal, verdict = item.proposal, item.verdict
        if verdict.is_left:
            yield "unchanged", proposal.text, ""
        elif verdict in (Verdict.REJECTED, Verdict.NOT_CHOSEN, Verdict.FELL, Verdict.REWORDED):
            if proposal.new:
                yield "not_taken", proposal.new, "deleted"
            if proposal.old and verdict is Verdict.REJECTED:
                yield "stays", proposal.old, ""
        elif verdict is Verdict.TAKEN_OUT:
            yield "text", proposal.text, "deleted"

    def _warned(self, one: Warned) -> Line:
        """What was warned of when it was settled, in the words of the warning."""
        where = self.say("draft_line", one.position.line) + self.say("colon")
        said = visible_line(one.message)
        return Line(-1, (Run(where[:1].upper() + where[1:], "quiet"), Run(_sentence([said]))))

    def _by_hand(self, one: ByHand) -> Line:
        draft = self.minutes.after
        outline = draft.outline
        block = next((n for n in outline.footnotes if n.start <= one.after < n.end), outline.at(one.after))
        say = self.say
        place = [say("line", draft.positions.at(one.after).line)]
        if (
            block is not None and block.role is not BlockRole.HEADING
        ):  # one with nothing under it is in no section of its own
            section = _on_one_line(block.section.heading).rstrip(" :") if len(draft.sections) > 1 else ""
            place = [*([section] if section else []), self._place(draft, block), *place]
        told = visible_line(one.told(say.language, say("quotes", "{}")))
        said = f"{told[:1].upper()}{told[1:]}. {_sentence([one.hint(say.language)])}"
        where = f"{', '.join(place)}{say('colon')}"
        return Line(-1, (Run(where[:1].upper() + where[1:], "quiet"), Run(said)))


def _sentence(parts: Sequence[str]) -> str:
    said = ", ".join([*parts[:1], *(part[:1].lower() + part[1:] for part in parts[1:])])
    return said[:1].upper() + said[1:] + "."


def _on_one_line(text: str) -> str:
    """Words on one line, with a sign where a paragraph ends; without what would mislead a reader's screen."""
    return visible_line(" ".join(" ¶ ".join(_PARAGRAPHS.split(text)).split()))


def _shortened(text: str) -> str:
    words = text.split(" ")
    if len(words) <= _LONGEST_QUOTED:
        return text
    return f"{' '.join(words[:_QUOTED_OF_LONG])} […] {' '.join(words[-_QUOTED_OF_LONG:])}"


def _own_words(proposal: Proposal) -> int:
    """How many words a bracket holds, without the headers of brackets in it."""
    return counted("".join(" " if isinstance(leaf, Header) else leaf.source for leaf in leaves(proposal.node)))
