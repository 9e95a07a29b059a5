"""How like two paragraphs are, of which each has many versions."""

from __future__ import annotations

from brackets.rounds.compare_runs import Written
from brackets.rounds.keys import Alphabet, content_of
from brackets.rounds.sequences import common_in_one_stretch, common_length, similarity
from brackets.rounds.versions import DraftVersions, ParagraphVersions

CONTAINED = 0.8
"""What a paragraph that stands whole in another one counts as similarity: more than a rewritten one, less than the same one."""
STRETCH = 6.0
"""So many times as long as the paragraph the stretch may be in which its words stand: others are in brackets between them."""
FEWEST_WORDS_CONTAINED = 4
"""Words. A shorter paragraph stands in many others by chance."""


class Likeness:
    """How like the paragraphs of two drafts are, by the words that mean something."""

    def __init__(self, old: DraftVersions, new: DraftVersions):
        alphabet = Alphabet()
        self.ours, self.theirs = ([_written(one, alphabet) for one in draft.paragraphs] for draft in (old, new))
        self.roots = alphabet.roots()
        """By which what is written so is translated into the roots of its words."""

    def __call__(self, i: int, j: int) -> float:
        """Two paragraphs are as similar as their most similar versions, or as the shorter is contained in the longer."""
        best, all_old, all_new = self.whole(i, j), self.ours[i].all, self.theirs[j].all
        if (shorter := min(len(all_old), len(all_new))) >= FEWEST_WORDS_CONTAINED and best < CONTAINED:
            most = CONTAINED * common_length(all_old, all_new) / shorter
            if most > best:  # its words may stand far apart there, by chance
                best = max(best, min(most, CONTAINED * common_in_one_stretch(all_old, all_new, STRETCH)))
        return best

    def whole(self, i: int, j: int) -> float:
        """How similar their most similar versions are."""
        (_, all_old, base_old), (_, all_new, base_new) = self.ours[i], self.theirs[j]
        best = (
            similarity(all_old, all_new) if all_old or all_new else 0.0
        )  # two heads of options without words are any two
        if base_new and base_new != all_new:
            best = max(best, similarity(all_old, base_new))
        if base_old and base_new and (base_old != all_old or base_new != all_new):
            best = max(best, similarity(base_old, base_new))
        return best


def _written(paragraph: ParagraphVersions, alphabet: Alphabet) -> Written:
    words, base = paragraph.all_words(), paragraph.version()
    if paragraph.segment.heading:  # `Article 4` is `Article 5` where another article comes before it
        words, base = ([word for word in one if not word.isdigit()] or one for one in (words, base))
    content = alphabet.string(content_of(words) or words)
    return Written(
        alphabet.string(words), content, content if words == base else alphabet.string(content_of(base) or base)
    )
