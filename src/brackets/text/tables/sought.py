"""Made from the patterns that are sought all through a text by `make grammar`. Do not edit: edit the patterns."""

from typing import Final

SOUGHT: Final[dict[int, tuple[str, ...]]] = {988312327: ('al.', 'alin', 'alín', 'apar', 'art', 'clau', 'cláu', 'inc.', 'inci', 'incs', 'item', 'iten', 'let.',
             'letr', 'lett', 'lit.', 'lite', 'lits', 'n.o', 'n.°', 'n.º', 'nume', 'n°', 'nº', 'núme', 'op', 'par.',
             'para', 'parr', 'pars', 'pará', 'poin', 'pont', 'pp', 'pre-', 'prea', 'punt', 'pár.', 'párr', 'párs',
             'regl', 'regr', 'regu', 'reso', 'rule', 'règl', 'sub', '§', '¶'),
 2074050430: ('alin', 'alín', 'anex', 'anne', 'apar', 'apen', 'appe', 'apén', 'apên', 'art', 'capi', 'capí', 'chap',
              'clau', 'cláu', 'inci', 'nume', 'núme', 'op', 'par.', 'para', 'parr', 'pars', 'part', 'pará', 'poin',
              'pont', 'pp', 'pre-', 'prea', 'punt', 'pár.', 'párr', 'párs', 'regl', 'regr', 'regu', 'reso', 'rule',
              'règl', 'sche', 'seca', 'secc', 'sect', 'secã', 'secç', 'seça', 'seçã', 'sub', 'titl', 'titr', 'titu',
              'títu', '§', '¶'),
 2858674612: ('anex', 'anne', 'apen', 'appe', 'apén', 'apên', 'arti', 'artí', 'capi', 'capí', 'chap', 'part', 'regl',
              'regr', 'regu', 'rule', 'règl', 'sche', 'seca', 'secc', 'sect', 'secã', 'secç', 'seça', 'seçã', 'titl',
              'titr', 'titu', 'títu')}
