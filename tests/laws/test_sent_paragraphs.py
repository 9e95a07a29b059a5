"""What a party sends under its heading is about the paragraphs that it numbers, in whatever order it speaks of them."""

from __future__ import annotations

import random
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import compile_copies
from brackets.rounds.headed_copies import as_copy
from brackets.rounds.sent_remarks import sent_remarks

VERBS = ("To request the", "To invite the", "To thank the", "To urge the", "To encourage the")
WHO = (
    "General Secretariat",
    "Permanent Council",
    "Member States",
    "host country",
    "private sector",
    "Inter-American Commission",
)
WHAT = (
    "to prepare a report on rivers", "to strengthen early warning of floods", "to meet in the autumn", "to publish its accounts", "to cooperate in the use of tides",
    "to follow up on dredging", "to convene experts on harbours", "to send a budget for lighthouses", "to keep a register of wells",
)  # fmt: skip


class Sent(NamedTuple):
    """A base text, what a party has sent, and the paragraphs that it wants, with their labels."""

    base: str
    sent: str
    wanted: list[str]


def sent(seed: int) -> Sent:
    """Some paragraphs of a base changed, deleted or followed by new ones, in any order, under one heading."""
    choose = random.Random(seed)
    texts = [f"{choose.choice(VERBS)} {choose.choice(WHO)} {what}." for what in choose.sample(WHAT, k=7)]
    count = choose.randint(4, 6)
    base: list[list[str]] = []
    for number, text in enumerate(texts[:count], 1):
        items = choose.sample(("find sand", "sound horns", "mend nets", "paint buoys"), k=choose.choice((0, 0, 2, 3)))
        if items:
            lettered = [f"({chr(97 + at)}) {item};" for at, item in enumerate(items)]
            base.append([f"{number}. {text[:-1]}:", *lettered])
        else:
            base.append([f"{number}. {text}"])
    wanted = [[*paragraph] for paragraph in base]
    said: list[str] = []
    for at in sorted(choose.sample(range(count), k=choose.randint(1, 2)), reverse=choose.random() < 0.5):
        kind = choose.random()
        if kind < 0.35:
            wanted[at][0] = base[at][0].replace(" the ", " each ", 1)
            said.append(wanted[at][0])
        elif kind < 0.55:
            wanted[at] = []
            said.append(f"{at + 1}. {choose.choice(('Delete.', 'To be deleted.'))}")
        elif kind < 0.8 or len(base[at]) < 2:
            new = f"{at + 1} bis. {choose.choice(VERBS)} {choose.choice(WHO)} {choose.choice((texts[-1][:-1].split(' to ')[-1], 'report on fog'))}."
            wanted[at] = [*base[at], new]
            said.append(new)
        else:
            wanted[at][-1] = base[at][-1].replace("s;", "s soon;").replace("d;", "d soon;")
            letter, words = wanted[at][-1].split(" ", 1)
            said.append(
                choose.choice(
                    (f"{at + 1}{letter} {words}", f"{at + 1}. {letter} {words}", f"Paragraph {at + 1}{letter}: {words}")
                )
            )
    if choose.random() < 0.4:
        new = f"{count + 1}. {texts[-1]}"
        wanted.append([new])
        said.append(new)
    flat = [paragraph for one in wanted for paragraph in one]
    return Sent("\n\n".join(p for one in base for p in one) + "\n", "\n\n".join(said) + "\n", flat)


@given(st.integers(0, 10**6))
def test_what_is_sent_is_about_the_paragraph_that_it_numbers(seed: int) -> None:
    made = sent(seed)
    base, theirs = parse(made.base), parse(made.sent)
    copy = as_copy(base, theirs, sent_remarks(base, theirs))
    assert [one.strip() for one in str(copy).split("\n\n") if one.strip()] == made.wanted
    compiled = compile_copies(base, {"CAN": parse(str(copy))})
    draft = parse(compiled.text)
    assert str(draft.strip()).split() == made.base.split()
    assert _unlabelled(str(draft.accept(by="CAN").strip())) == _unlabelled("\n\n".join(made.wanted))


def sent_by_articles(seed: int) -> Sent:
    """The same in articles, each of which counts from 1: comments stand below the number of their article, and one may be new."""
    choose = random.Random(seed)
    count = choose.randint(2, 3)
    texts = [
        f"{choose.choice(VERBS)} {who} {what}." for what, who in zip(choose.sample(WHAT, k=9), WHO * 2, strict=False)
    ]
    titles = choose.sample(("Aims", "Means", "Money", "End"), k=4)
    base = [[f"Article {n + 1}: {titles[n]}", f"1. {texts[2 * n]}", f"2. {texts[2 * n + 1]}"] for n in range(count)]
    wanted = [[*article] for article in base]
    said: list[str] = []
    for n in choose.sample(range(count), k=choose.randint(1, 2)):
        said.append(f"{choose.choice(('', '## '))}Article {n + 1}{choose.choice(('', f': {titles[n]}'))}")
        at, kind = choose.choice((1, 2)), choose.random()
        if kind < 0.5:
            wanted[n][at] = base[n][at].replace(" to ", " to gladly ", 1)
            said.append(wanted[n][at])
        elif kind < 0.7:
            said.append(f"{at}. Delete.")
            wanted[n][at] = ""
        else:
            wanted[n].append(f"3. {texts[-1]}")
            said.append(wanted[n][-1])
    if choose.random() < 0.4:
        after = choose.choice((count, choose.randint(1, count)))
        label = str(count + 1) if after == count else f"{after} bis"
        wanted.insert(after, [f"Article {label}: {titles[3]}", f"1. {texts[-2]}"])
        said += wanted[after]
    flat = [paragraph for article in wanted for paragraph in article if paragraph]
    return Sent("\n\n".join(p for one in base for p in one) + "\n", "\n\n".join(said) + "\n", flat)


@given(st.integers(0, 10**6))
def test_what_is_sent_below_an_article_is_about_that_article(seed: int) -> None:
    made = sent_by_articles(seed)
    base, theirs = parse(made.base), parse(made.sent)
    copy = as_copy(base, theirs, sent_remarks(base, theirs))
    assert [one.strip() for one in str(copy).split("\n\n") if one.strip()] == made.wanted
    draft = parse(compile_copies(base, {"CAN": parse(str(copy))}).text)
    assert str(draft.strip()).split() == made.base.split()


@given(st.integers(0, 10**6))
def test_a_party_with_numbers_of_its_own_is_known_by_its_words(seed: int) -> None:
    choose = random.Random(seed)
    texts = [f"{choose.choice(VERBS)} {who} {what}." for who, what in zip(WHO, choose.sample(WHAT, k=6), strict=True)]
    base = "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts[:5], 1)) + "\n"
    wanted = [text.replace(" to ", " to gladly ", 1) for text in texts[:2]]
    sent = f"1. {texts[5]}\n\n2. {wanted[0]}\n\n3. {wanted[1]}\n"
    copy = str(as_copy(parse(base), parse(sent), sent_remarks(parse(base), parse(sent))))
    assert [
        one.split(" ", 1)[1].strip() for one in copy.split("\n\n") if wanted[0] in one or wanted[1] in one
    ] == wanted
    assert all(text in copy for text in texts[2:])


def _unlabelled(text: str) -> list[str]:
    """The words of a text without what numbers its paragraphs: a new one may have another label."""
    return [
        word
        for line in text.split("\n\n")
        for word in line.split()
        if not word[0].isdigit() and word not in ("bis.", "ter.")
    ]
