"""From decisions to a settled draft: what is asked for, cut, tidied, proved.

`settle` is the engine: a draft and decisions in, a new draft out. `accept`, `reject`, `strip` and `choose` decide for each
bracket what a person asks for in one word, and settle that.
"""

from brackets.settle.decisions import Decision, Decisions, Settled, Warned, Wordings
from brackets.settle.engine import replays, settle
from brackets.settle.policy import Anonymous, NotAChoice, accept, choose, reject, siding_with, strip

__all__ = [
    "Anonymous", "Decision", "Decisions", "NotAChoice", "Settled", "Warned", "Wordings", "accept", "choose", "reject", "replays",
    "settle", "siding_with", "strip",
]  # fmt: skip
