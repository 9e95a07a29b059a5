"""Make samples/omnibus.txt: an omnibus resolution of 200 paragraphs, every time the same.

`python tools/make_omnibus.py` writes it; `--check` only compares (exit 1 if it differs).
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

OUT = Path(__file__).parent.parent / "samples" / "omnibus.txt"
PARTIES = ["US", "CAN", "MEX", "ARG", "BRA", "CHL", "COL", "CRI", "PER", "URY", "JAM", "Trinidad and Tobago", "CARICOM"]
TOPICS = ["Bridges", "Lighthouses", "Mountain Roads", "Night Trains", "Postal Services", "Radio Amateurs", "Rural Schools",
          "Seed Banks", "Ship Canals", "Weather Stations"]  # fmt: skip
VERBS = ["To invite member states to", "To request that the General Secretariat", "To encourage the observers to",
         "To instruct the Permanent Council to", "To reaffirm the resolve to", "To urge the Committee to"]  # fmt: skip
ACTS = ["survey", "restore", "finance", "publish a list of", "train the keepers of", "open to the public", "share data on",
        "report on", "mark on maps"]  # fmt: skip
ENDS = ["in the next two years", "by the means at their disposal", "with the help of the region's universities",
        "as set out in the work plan", "in each official language", "subject to the availability of resources"]  # fmt: skip
WORDS = ["old", "remote", "shared", "public", "small", "coastal", "urgent", "open"]


def sentence(rng: random.Random, topic: str) -> str:
    return f"{rng.choice(VERBS)} {rng.choice(ACTS)} the {rng.choice(WORDS)} {topic.lower()} of the region {rng.choice(ENDS)}"


def sponsors(rng: random.Random) -> str:
    return rng.choice(["/", ", "]).join(rng.sample(PARTIES, rng.choice([1, 1, 1, 2])))


def bracket(rng: random.Random) -> str:
    word, other = rng.sample(WORDS, 2)
    first, second = rng.sample(PARTIES[1:], 2)
    return rng.choice([
        f"[{sponsors(rng)}: {word}]", f"[{sponsors(rng)}: ~~{word}~~ {other}]", f"[{word}][{other}]",
        f"[{first} propose; {second} oppose: {word} and {other}]", f"[{sponsors(rng)}: {word} [US: or {other}]]",
    ])  # fmt: skip


def paragraph(rng: random.Random, topic: str) -> str:
    words = sentence(rng, topic).split()
    for _ in range(rng.choice([0, 0, 1, 1, 2])):
        words.insert(rng.randrange(2, len(words)), bracket(rng))
    return " ".join(words)


def omnibus(seed: int = 1907) -> str:
    rng = random.Random(seed)
    lines = ["OMNIBUS RESOLUTION ON PUBLIC WORKS", "", "(Comments from delegations received as of 1 April)", ""]
    for topic in TOPICS:
        lines += ["", topic, ""]
        for number in range(1, 18):
            lines += [f"{number}. {paragraph(rng, topic)}.", ""]
            if number % 7 == 3:
                party = rng.choice(PARTIES[1:11])
                lines += [f"Proposed new paragraph submitted by the delegation of {party}:", ""]
                lines += [f"\t{number}.bis. [{party}: {sentence(rng, topic)}.]", ""]
            if number == 5:
                lines[-2] = lines[-2].rstrip(".") + ":"
                lines[-1:] = [f"{letter}) {rng.choice(ACTS)} the {rng.choice(WORDS)} ones;" for letter in "ab"] + [""]
    return "\n".join(lines)


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(OUT.read_text(encoding="utf-8") != omnibus())
    OUT.write_text(omnibus(), encoding="utf-8", newline="\n")
