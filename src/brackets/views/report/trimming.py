"""Pieces without the empty lines above and below each part: the page has room between its paragraphs instead."""

from __future__ import annotations

from brackets.settle.composing import Fixed, Items, Part, Pieces, Place


def trimmed(pieces: Pieces) -> Pieces:
    """The same pieces without white space at the ends of parts, in whatever state the sites at their ends are."""
    sites = list(pieces.sites)
    waiting = [part.items[-1] for part in pieces.parts if part.items]
    while waiting:
        last = waiting.pop()
        if isinstance(last, Place):
            results = {key: _without_end(items) for key, items in sites[last.site].results.items()}
            sites[last.site] = sites[last.site]._replace(results=results)
            waiting += {items[-1] for items in results.values() if items and isinstance(items[-1], Place)}
    return pieces._replace(parts=tuple(map(_part, pieces.parts)), sites=tuple(sites))


def _part(part: Part) -> Part:
    items = _without_end(part.items)
    if items and isinstance(first := items[0], Fixed) and first.runs:
        begun = first.runs[0]._replace(text=first.runs[0].text.lstrip("\r\n"))
        items = (first._replace(runs=(begun, *first.runs[1:])), *items[1:])
    return part._replace(items=items)


def _without_end(items: Items) -> Items:
    """Items without the white space at the end of their last run, and without last runs that are nothing else."""
    made = list(items)
    while made and isinstance(last := made[-1], Fixed):
        runs = list(last.runs)
        while runs and runs[-1].role != "w" and not runs[-1].text.strip():
            runs.pop()
        if runs:
            runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip())
            made[-1] = last._replace(runs=tuple(runs))
            break
        made.pop()
    return tuple(made)
