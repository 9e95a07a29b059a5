"""Twelve questions to a corpus. `brackets ask NAME FOLDER` asks one; docs/questions.md has them with answers."""

from __future__ import annotations

from typing import NamedTuple


class Question(NamedTuple):
    """A question that is asked often."""

    name: str
    title: str
    note: str
    """How the answer is to be read."""
    sql: str
    needs_rounds: bool = False
    """Whether it is about fates or rounds, which the tables have with `--rounds`."""


QUESTIONS: tuple[Question, ...] = (
    Question(
        "most-contested",
        "Which drafts are most contested?",
        "Brackets for every 1,000 words, notes apart.",
        """
SELECT file, words, brackets, round(1000.0 * brackets / words, 1) AS per_1000_words
FROM drafts
WHERE words > 0
ORDER BY per_1000_words DESC, file
LIMIT 10
""",
    ),
    Question(
        "open-over-time",
        "How open is each text, from round to round?",
        "The share of paragraphs in which something is contested, or that are all one proposal.",
        """
SELECT body, text_name, number AS round, coalesce(rounds.date, drafts.date) AS date, brackets,
       round((contested + new_paragraphs) / greatest(paragraphs, 1), 2) AS share_open
FROM rounds JOIN drafts USING (file, draft_sha256)
ORDER BY body, text_name, number
LIMIT 12
""",
        needs_rounds=True,
    ),
    Question(
        "success-by-party",
        "How much of what each party proposes is adopted?",
        "A proposal of several parties counts for each. Success is the share of what was decided; what is open is not.",
        """
SELECT party, count(*) AS proposed, count(*) FILTER (accepted) AS adopted, count(*) FILTER (NOT accepted) AS dropped,
       count(*) FILTER (accepted IS NULL) AS open,
       round(count(*) FILTER (accepted) / nullif(count(accepted), 0), 2) AS success
FROM (SELECT unnest(for_id) AS party, accepted FROM fates)
GROUP BY party
ORDER BY success DESC NULLS LAST, party
""",
        needs_rounds=True,
    ),
    Question(
        "who-sides-with-whom",
        "Who sides with whom?",
        "On how many proposals two parties stand on the same side, and on how many against each other.",
        """
SELECT one.party_id AS party, other.party_id AS other,
       count(*) FILTER (one.side = other.side) AS together, count(*) FILTER (one.side <> other.side) AS apart
FROM positions AS one JOIN positions AS other USING (file, draft_sha256, id)
WHERE one.party_id < other.party_id AND one.side <> 'remark' AND other.side <> 'remark'
GROUP BY ALL
ORDER BY together DESC, apart, party, other
LIMIT 10
""",
    ),
    Question(
        "who-opposes-whom",
        "Whose proposals does each party oppose?",
        "Only what a header says counts: `[US propose; CL oppose: ...]`.",
        """
SELECT against.party_id AS opponent, sponsor.party_id AS sponsor, count(*) AS proposals, count(DISTINCT file) AS drafts
FROM positions AS against JOIN positions AS sponsor USING (file, draft_sha256, id)
WHERE against.side = 'against' AND sponsor.side = 'for'
GROUP BY ALL
ORDER BY proposals DESC, opponent, sponsor
LIMIT 10
""",
    ),
    Question(
        "language-that-travels",
        "Which language travels from one text to another?",
        "Ten words in a row of the last round of one text that stand in the first round of a later one. What three texts "
        "or more have is common language, and left out.",
        """
WITH ends AS (
  SELECT file, draft_sha256, body, text_name, coalesce(rounds.date, drafts.date) AS date,
         row_number() OVER (PARTITION BY body, text_name ORDER BY number) = 1 AS is_first,
         row_number() OVER (PARTITION BY body, text_name ORDER BY number DESC) = 1 AS is_last
  FROM rounds JOIN drafts USING (file, draft_sha256)
), words AS (
  SELECT body, text_name, date, is_first, is_last,
         regexp_extract_all(lower(text), '[[:alpha:]]+') AS list
  FROM ends JOIN paragraphs USING (file, draft_sha256)
  WHERE (is_first OR is_last) AND brackets = 0
), runs AS (
  SELECT DISTINCT body, text_name, date, is_first, is_last, array_to_string(list_slice(list, place, place + 9), ' ') AS run
  FROM words, unnest(range(1, len(list) - 8)) AS places(place)
), rare AS (
  SELECT run FROM runs GROUP BY run HAVING count(DISTINCT text_name) = 2
)
SELECT source.text_name AS from_text, target.text_name AS to_text, count(DISTINCT run) AS runs, min(run) AS for_example
FROM runs AS source JOIN runs AS target USING (run) JOIN rare USING (run)
WHERE source.is_last AND target.is_first AND source.text_name <> target.text_name AND source.date < target.date
GROUP BY ALL
ORDER BY runs DESC, from_text, to_text
LIMIT 10
""",
        needs_rounds=True,
    ),
    Question(
        "always-struck",
        "Which words are always struck?",
        "Words that proposals take out in at least two drafts, and that none puts in.",
        """
WITH struck AS (
  SELECT unnest(regexp_extract_all(lower(old), '[[:alpha:]]{4,}')) AS word, file FROM proposals
), put_in AS (
  SELECT DISTINCT unnest(regexp_extract_all(lower(new), '[[:alpha:]]{4,}')) AS word FROM proposals
)
SELECT word, count(*) AS times, count(DISTINCT file) AS drafts
FROM struck
WHERE word NOT IN (SELECT word FROM put_in)
GROUP BY word
HAVING drafts > 1
ORDER BY times DESC, word
LIMIT 10
""",
    ),
    Question(
        "words-of-a-party",
        "Which words does each party put in more than others?",
        "How often a party proposes a word, against how often all do: 2 is twice as often as the average party.",
        """
WITH words AS (
  SELECT party, unnest(regexp_extract_all(lower(new), '[[:alpha:]]{4,}')) AS word
  FROM (SELECT unnest(for_id) AS party, new FROM proposals)
), counted AS (
  SELECT party, word, count(*) AS times FROM words GROUP BY ALL
), weighed AS (
  SELECT *, times / sum(times) OVER (PARTITION BY party) / (sum(times) OVER (PARTITION BY word) / sum(times) OVER ()) AS weight
  FROM counted
)
SELECT party, word, times, round(weight, 1) AS weight
FROM weighed
WHERE times >= 5
QUALIFY row_number() OVER (PARTITION BY party ORDER BY weight DESC, word) <= 1
ORDER BY party
""",
    ),
    Question(
        "how-long",
        "After how many rounds is a proposal decided?",
        "From the round in which it first stands to the one in which it is adopted or gone.",
        """
SELECT fate, last - first AS rounds, count(*) AS proposals
FROM fates
WHERE accepted IS NOT NULL
GROUP BY ALL
ORDER BY fate, rounds
""",
        needs_rounds=True,
    ),
    Question(
        "do-sponsors-help",
        "Do proposals with more sponsors succeed more often?",
        "By the number of parties for it as it last stood by itself.",
        """
SELECT len(for_id) AS sponsors, count(*) AS decided, round(avg(accepted::INTEGER), 2) AS success
FROM fates
WHERE accepted IS NOT NULL AND len(for_id) > 0
GROUP BY sponsors
ORDER BY sponsors
""",
        needs_rounds=True,
    ),
    Question(
        "never-settled",
        "What has stood in brackets from the first round to the last?",
        "Proposals that are pending at the end, and were there at the beginning.",
        """
SELECT text_name, array_to_string("for", ', ') AS sponsors, edit_type, left(text, 60) AS words
FROM fates JOIN (SELECT body, text_name, max(number) AS rounds FROM rounds GROUP BY ALL) USING (body, text_name)
WHERE fate = 'pending' AND first = 1 AND last = rounds AND rounds > 1
ORDER BY text_name, thread
LIMIT 10
""",
        needs_rounds=True,
    ),
    Question(
        "what-could-not-be-read",
        "What could not be read?",
        "Files that gave nothing, and drafts with brackets that have no partner.",
        """
SELECT file, kind, message FROM errors
UNION ALL
SELECT file, 'strays', strays || ' without a partner' FROM drafts WHERE strays > 0
ORDER BY file
LIMIT 10
""",
    ),
)


def question(name: str) -> Question | None:
    """The question with this name."""
    return next((asked for asked in QUESTIONS if asked.name == name), None)
