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

    def sql_for(self, *, rounds: bool) -> str:
        """Its SQL for tables with rounds, where all rounds of a text are one text, or without."""
        return self.sql.replace(_DRAFTS_ARE_TEXTS, _ROUNDS_ARE_OF_TEXTS) if rounds else self.sql


_ONCE = (
    "A proposal counts once in its text, however many rounds and copies of it there are with the same words and parties. "
    "What is no round of another draft is a text of its own."
)
_DRAFTS_ARE_TEXTS = "SELECT draft_sha256, draft_sha256 AS negotiated FROM drafts GROUP BY draft_sha256"
_ROUNDS_ARE_OF_TEXTS = """SELECT draft_sha256, coalesce(min(body || '/' || text_name), draft_sha256) AS negotiated
  FROM drafts LEFT JOIN rounds USING (draft_sha256) GROUP BY draft_sha256"""
_EACH_ONCE = f"""
WITH texts AS (
  {_DRAFTS_ARE_TEXTS}
), sided AS (
  SELECT proposals.*, negotiated, [list_sort(list_distinct(for_id)), list_sort(list_distinct(against_id))] AS sides
  FROM proposals JOIN texts USING (draft_sha256)
), numbered AS (
  SELECT *, row_number() OVER (PARTITION BY file, old, new, sides ORDER BY line, "column") AS nth FROM sided
), once AS (
  SELECT DISTINCT ON (negotiated, old, new, sides, nth) * FROM numbered ORDER BY file
)"""

QUESTIONS: tuple[Question, ...] = (
    Question(
        "most-contested",
        "Which drafts are most contested?",
        "Brackets for every 1,000 words, notes apart: the ten with most. Each round is a draft of its own; a copy is none.",
        """
SELECT min(file) AS file, words, brackets, round(1000.0 * brackets / words, 1) AS per_1000_words
FROM drafts
WHERE words > 0
GROUP BY draft_sha256, words, brackets
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
        "As `brackets trace --parties` counts: a proposal of several parties counts for each, and to oppose what stands in the "
        "text is to propose that it goes. Withdrawn is what a party has left. Success is the share of what was decided.",
        """
SELECT party, count(*) AS proposed, count(*) FILTER (accepted) AS adopted, count(*) FILTER (NOT accepted) AS dropped,
       count(*) FILTER (accepted IS NULL AND NOT withdrawn) AS open, count(*) FILTER (withdrawn) AS withdrawn,
       round(count(*) FILTER (accepted) / nullif(count(accepted), 0), 2) AS success
FROM (
  SELECT unnest(sponsor_id) AS party, accepted, false AS withdrawn FROM fates
  UNION ALL
  SELECT unnest(withdrawn_id), NULL, true FROM fates
)
GROUP BY party
ORDER BY success DESC NULLS LAST, party
""",
        needs_rounds=True,
    ),
    Question(
        "who-sides-with-whom",
        "Who sides with whom?",
        f"On how many proposals two parties stand on the same side, and on how many against each other: the first ten. {_ONCE}",
        _EACH_ONCE
        + """
SELECT one.party_id AS party, other.party_id AS other,
       count(*) FILTER (one.side = other.side) AS together, count(*) FILTER (one.side <> other.side) AS apart
FROM once JOIN positions AS one USING (file, id) JOIN positions AS other USING (file, id)
WHERE one.party_id < other.party_id AND one.side IN ('for', 'against') AND other.side IN ('for', 'against')
GROUP BY ALL
ORDER BY together DESC, apart, party, other
LIMIT 10
""",
    ),
    Question(
        "who-opposes-whom",
        "Whose proposals does each party oppose?",
        f"Only what a header says counts: `[US propose; CL oppose: ...]`. {_ONCE}",
        _EACH_ONCE
        + """
SELECT against.party_id AS opponent, sponsor.party_id AS sponsor, count(*) AS proposals,
       count(DISTINCT negotiated) AS texts
FROM once JOIN positions AS against USING (file, id) JOIN positions AS sponsor USING (file, id)
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
        f"Words that proposals take out in at least two texts, and that none puts in. {_ONCE}",
        _EACH_ONCE
        + """, struck AS (
  SELECT unnest(regexp_extract_all(lower(old), '[[:alpha:]]{4,}')) AS word, negotiated FROM once
), put_in AS (
  SELECT DISTINCT unnest(regexp_extract_all(lower(new), '[[:alpha:]]{4,}')) AS word FROM proposals
)
SELECT word, count(*) AS times, count(DISTINCT negotiated) AS texts
FROM struck
WHERE word NOT IN (SELECT word FROM put_in)
GROUP BY word
HAVING texts > 1
ORDER BY times DESC, word
LIMIT 10
""",
    ),
    Question(
        "words-of-a-party",
        "Which words does each party put in more than others?",
        f"How often a party proposes a word, against how often all do: 2 is twice as often as the average party. {_ONCE}",
        _EACH_ONCE
        + """, words AS (
  SELECT party, unnest(regexp_extract_all(lower(new), '[[:alpha:]]{4,}')) AS word
  FROM (SELECT unnest(list_distinct(for_id)) AS party, new FROM once)
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
        "By the number of parties whose proposal it is, as it last stood by itself.",
        """
SELECT len(sponsor_id) AS sponsors, count(*) AS decided, round(avg(accepted::INTEGER), 2) AS success
FROM fates
WHERE accepted IS NOT NULL AND len(sponsor_id) > 0
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
FROM fates JOIN (
  SELECT body, text_name, min(number) AS first, max(number) AS last FROM rounds WHERE is_read GROUP BY ALL
) USING (body, text_name, first, last)
WHERE fate = 'pending' AND first < last
ORDER BY text_name, thread
LIMIT 10
""",
        needs_rounds=True,
    ),
    Question(
        "what-could-not-be-read",
        "What could not be read?",
        "Files that gave nothing, drafts with brackets that have no partner, and those with headers that cannot be read, so that "
        "their brackets have no owner: all of them.",
        """
SELECT file, kind, message FROM errors
UNION ALL
SELECT file, 'strays', strays || ' without a partner' FROM drafts WHERE strays > 0
UNION ALL
SELECT file, 'headers', unread_headers || ' not read: brackets check --select B204' FROM drafts WHERE unread_headers > 0
ORDER BY file, kind
""",
    ),
)


def question(name: str) -> Question | None:
    """The question with this name."""
    return next((asked for asked in QUESTIONS if asked.name == name), None)
