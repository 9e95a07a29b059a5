"""How four languages refer to paragraphs, as the generators of drafts with references have it: see `citing`."""

from __future__ import annotations

from typing import NamedTuple


class Tongue(NamedTuple):
    """How one language refers: words for one and for several, and what stands between numbers."""

    paragraph: tuple[str, str]
    short: list[tuple[str, str]]
    which: list[tuple[str, str]]
    """With the word that says which numbering is meant, and with the one for a number."""
    preamble: list[tuple[str, str]]
    """What stands before and after the number of a paragraph of the preamble."""
    letter: list[tuple[str, str]]
    article: tuple[str, str]
    first: list[str]
    """How the first article is called, besides 1."""
    ordinals: list[str]
    """First, second, and so on: of a paragraph."""
    in_words: list[str]
    """How one of them stands with its noun."""
    of: dict[str, str]
    """What stands before an outer part, by its word."""
    joins: list[str]
    ranges: list[str]
    dresses: list[str]
    """How a letter is written after its own word; the first also after a number."""
    leads: list[str]
    tails: list[str]
    others: list[str]
    """How a reference stands that is to another text: `{r}` is where it comes."""


TONGUES = {
    "en": Tongue(
        ("paragraph", "paragraphs"), [("para.", "paras."), ("par.", "pars."), ("para.", "paras"), ("¶", "¶¶")],
        [("operative paragraph", "operative paragraphs"), ("operative para.", "operative paras."), ("paragraph number", "paragraphs numbers"),
         ("paragraph no.", "paragraphs nos.")],
        [("preambular paragraph ", ""), ("preambular para. ", ""), ("paragraph ", " of the preamble")],
        [("subparagraph", "subparagraphs"), ("sub-paragraph", "sub-paragraphs"), ("item", "items"), ("letter", "letters")],
        ("article", "articles"), [], ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"],
        ["{o} paragraph", "{o} operative paragraph"], {"": "of "},
        [" and ", " or ", ", and ", " and/or ", ", as well as ", " as well as "], [" to ", "–", "-", " through "],
        ["({l})", "({l})", "{l}"], ["See ", "As in ", "Without prejudice to ", "In this resolution, "], [", or not", "", " above", "; then", " and others", ", and\n", ";\n"],
        ["Recalling resolution 60/1, and {r} of the same", "Recalling resolution 60/1, in particular its {r}", "See resolution 70/1 ({r})", "See the report ({r})",
         "In {r} of its article 5, the Convention", "Recalls the Convention and its {r}", "Recalls the Convention, notably {r}", "See decision 4/2 (see {r})",
         "As in {r} thereof", "In {r} of that resolution", "Under the Convention, {r}", "Reads the report, including {r} of that same report",
         "In {r} (rules) of the Convention", "Under {r} of the *Convention*", "As {r} of [the Convention](http://x.y) has it", "In {r}, *inter alia*, of the Paris Agreement",
         "Mindful of {r}, including its annexes, of the Convention", "Under {r} of, and Annex IV to, the Convention", "Under {r}, [as amended,] of the **Convention**",
         "In {r} of that text", "As {r} of the previous draft has it", "See {r} of a text adopted in 1990", "In Peru’s {r}", "In {r} of the draft decision"],
    ),
    "es": Tongue(
        ("párrafo", "párrafos"), [("párr.", "párrs."), ("pár.", "párs."), ("par.", "pars.")],
        [("párrafo resolutivo", "párrafos resolutivos"), ("párrafo dispositivo", "párrafos dispositivos"), ("párrafo operativo", "párrafos operativos"),
         ("párrafo de la parte dispositiva", "párrafos de la parte dispositiva"), ("párrafo núm.", "párrafos núms.")],
        [("párrafo preambular ", ""), ("párrafo del preámbulo ", ""), ("párrafo ", " del preámbulo")],
        [("inciso", "incisos"), ("apartado", "apartados"), ("literal", "literales"), ("letra", "letras")],
        ("artículo", "artículos"), ["1º", "1.º"],
        ["primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo"], ["párrafo {o}", "{o} párrafo"], {"": "del "}, [" y ", " o ", " y/o ", ", así como "], [" a ", "–", " al "],
        ["{l})", "{l})", "{l}"], ["Véase el ", "Según el ", "En la presente resolución, el "], [", o no", "", " anterior", " de la presente resolución", "; luego", "; y\n"],
        ["Según el {r} (Normas) de la Convención", "Según el {r}, entre otras cosas, de la *Convención*", "Según el {r} de dicho texto", "Véase el {r} del proyecto anterior", "Véase el {r} del proyecto de decisión", "Recordando la resolución 60/1 y el {r} de la misma", "Recordando la resolución 60/1, en particular su {r}", "Véase la resolución 70/1 ({r})",
         "Véase el documento A/1, {r}", "Recordando el informe A/1, en especial el {r}", "Véase la resolución 70/1 (véase el {r})", "Según el {r} de dicha Convención",
         "Los convenios y el {r} de los mismos"],
    ),
    "fr": Tongue(
        ("paragraphe", "paragraphes"), [("par.", "par."), ("par.", "pars.")],
        [("paragraphe du dispositif", "paragraphes du dispositif"), ("paragraphe opératif", "paragraphes opératifs"), ("paragraphe n°", "paragraphes nos"),
         ("paragraphe numéro", "paragraphes numéros")],
        [("paragraphe du préambule ", ""), ("paragraphe ", " du préambule"), ("paragraphe préambulaire ", "")],
        [("alinéa", "alinéas"), ("lettre", "lettres")],
        ("article", "articles"), ["premier", "1er"],
        ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième"], ["{o} paragraphe", "{o} paragraphe du dispositif"],
        {"": "du ", "article": "de l'"}, [" et ", " ou ", " et/ou ", ", ainsi que "], [" à ", "–"],
        ["{l})", "{l})", "{l}"], ["Voir le ", "Selon le ", "Dans la présente résolution, le "], [", ou non", "", " ci-dessus", "; puis"],
        ["Selon le {r} de ce texte", "Voir le {r} du projet précédent", "Voir le {r} du projet de décision", "Rappelant la résolution 60/1 et le {r} de celle-ci", "Rappelant la résolution 60/1, notamment son {r}", "Voir la résolution 70/1 ({r})",
         "Voir le document A/1, {r}", "Rappelant la résolution 60/1, en particulier le {r}", "Voir la décision 70/1 (voir le {r})", "Vu ledit accord et ses {r}"],
    ),
    "pt": Tongue(
        ("parágrafo", "parágrafos"), [("par.", "par."), ("par.", "pars.")],
        [("parágrafo operativo", "parágrafos operativos"), ("parágrafo dispositivo", "parágrafos dispositivos"),
         ("parágrafo resolutivo", "parágrafos resolutivos"), ("parágrafo nº", "parágrafos nºs")],
        [("parágrafo preambular ", ""), ("parágrafo ", " do preâmbulo")],
        [("alínea", "alíneas"), ("inciso", "incisos"), ("letra", "letras")],
        ("artigo", "artigos"), ["1º", "1.º"],
        ["primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto", "sétimo", "oitavo"], ["parágrafo {o}", "{o} parágrafo"], {"": "do "}, [" e ", " ou ", " e/ou ", ", bem como "], [" a ", "–", " até "],
        ["{l})", "{l}", "({l})"], ["Ver o ", "Nos termos do ", "Na presente resolução, o "], [", ou não", "", " acima", "; depois"],
        ["Segundo o {r} (Regras) da Convenção", "Segundo o {r} daquela Convenção", "Segundo o {r} desse texto", "Ver o {r} do projeto anterior", "Ver o {r} do projeto de decisão", "Recordando a resolução 60/1 e o {r} da mesma", "Recordando a resolução 60/1, em particular o seu {r}", "Ver a resolução 70/1 ({r})",
         "Ver o documento A/1, {r}", "Recordando a decisão 60/1, nomeadamente o {r}", "Ver a resolução 70/1 (ver o {r})", "Recordando o acordo, e o {r} do mesmo"],
    ),
}  # fmt: skip
