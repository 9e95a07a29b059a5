"""From decisions to a settled draft: what is asked for, cut, tidied, proved.

`settle` is the engine: a draft and decisions in, a new draft out. `accept`, `reject`, `strip` and `choose` decide for each
bracket what a person asks for in one word, and settle that.

The way through this room: `policy` says what is asked for, as `decisions`; `engine` has `shared` add what these bring with
them, and `cuts` and `separators` say which characters go. `tidy` makes text of what is left (`remainder`): `emptied` and
`lines` say what goes with blocks and lines that have no words any more, `stranded` takes marks that are left beside nothing,
`introduced` knows what an introducing line waits for, and `junction` with `junction_rules` and `junction_conditions` mends
where two ends meet; the rules of `emptied`, `lines` and `junction_rules` are tables, each row with an `example`. `placement`
has where all of it stands now, and `verify` proves the result.

`option_marks` has which `[End of options]` goes with which options, and `overlapping` which alternatives strike the same words
in part.

What people are told of it: `removals` what they might not expect to go, `unmarked_ends` where options may end elsewhere,
`dangling`, `left_struck`, `stubs`, `clean_texts` and `by_hand` what is left for them to do, `minutes` with `changed_words` what
was done.
`sheets` are decisions on paper, and `reviewing` asks for one after another.

A page that settles nothing itself has what the engine made: `pieces`, which are tried by `proving`; of `composing` (what a page
can put together), `choosable` (which decisions there are), `sites` and `families` (which brackets influence each other), `tables`
(what each decision makes of them), and `settlings`, which settle a draft whole or in `excerpts`.
"""

from brackets.settle.decisions import Decision, Decisions, Settled, Warned, Wordings
from brackets.settle.engine import replays, settle
from brackets.settle.policy import Anonymous, NotAChoice, accept, choose, reject, siding_with, strip

__all__ = [
    "Anonymous", "Decision", "Decisions", "NotAChoice", "Settled", "Warned", "Wordings", "accept", "choose", "reject", "replays",
    "settle", "siding_with", "strip",
]  # fmt: skip
