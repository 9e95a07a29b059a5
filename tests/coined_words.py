"""Words that are made up, each of which no draft has twice: what stands where is then known."""

from __future__ import annotations

import random

OPENINGS = ("The Committee", "Each State", "The Secretariat", "The Conference", "The Parties")
SMALL = ("of the", "in", "and the", "with a", "for", "to the", "on")
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"


class CoinedWords:
    """Coins words, and phrases of them."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self._known: set[str] = set()

    def word(self) -> str:
        """One that there was not."""
        while True:
            syllables = (self.random.choice(CONSONANTS) + self.random.choice(VOWELS) for _ in range(4))
            word = "".join(syllables) + self.random.choice(CONSONANTS)
            if word not in self._known:
                self._known.add(word)
                return word

    def phrase(self, count: int) -> str:
        """So many words, with a small one here and there."""
        words = [self.word()]
        for _ in range(count - 1):
            words += [self.random.choice(SMALL)] if self.random.random() < 0.3 else []
            words.append(self.word())
        return " ".join(words)


def numbered(paragraphs: list[str]) -> str:
    """Paragraphs as a draft, with numbers from 1 on."""
    return "".join(f"{number}. {text}\n\n" for number, text in enumerate(paragraphs, 1))
