"""What a bracket is by its words, where no party's header says it: placeholder, remark, option.

The words are those met in OAS, UN, UNFCCC, WTO and trade drafts, in English, Spanish, French and
Portuguese. Each list is read with the case of its first letter free and the rest as in `re.I`.
"""

from __future__ import annotations

from brackets.text.patterns import Pattern

#: Nothing, dots, blanks to fill: `[ ]` `[...]` `[x]` `[XX]` `[____]`, `[date]`, `[to be completed]`.
_PLACEHOLDER = Pattern(
    r"""(?ix) \s* (?: [.…_·•\s]* | x{1,4} | n{1,2} | [?]+ | [-–—\s]+ | y{2,4}
    | (?:insert|date|year|month|day|place|city|venue|number|name|amount|figure|title|symbol)s?
        (?:\ (?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}
    | (?:insert|add|specify|indicate)\ [^\[\]]{1,60}
    | (?:to\ be|tb)\s?(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\b[^\[\]]{0,40}
    | placeholder\b[^\[\]]{0,80} | text\ to\ (?:come|follow|be\ added)
    | fecha|a[ñn]o|lugar|n[úu]mero|nombre|t[íi]tulo|por\ (?:completar|determinar|definir|confirmar|decidir)|se\ completar[áa]
    | date\ à\ préciser|lieu|nom|nombre|titre|à\ (?:compléter|déterminer|préciser|confirmer|définir|insérer)
    | data|ano|lugar|nome|a\ (?:completar|determinar|definir|confirmar|inserir)
    ) \s* \Z"""
)

#: `[Note: ...]`, `[Negotiators' note: ...]`, `[Chair's comment: ...]` and their like.
_REMARK_HEAD = Pattern(
    r"""(?ix) \s* (?:
      (?: (?:[\w.-]+(?:[’']s|s[’'])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\s+ ){0,3}
      (?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|background)(?:\s+(?:by|from|to)\s+[\w\s.,;'’/&-]{1,60})?
    | N\.?B\.? | nota(?:s)?(?:\s+(?:del?|da|do)\s+(?:la\s+)?[\w\s]{1,40})? | comentarios?|observaci[óo]n(?:es)?
    | note\s+(?:du|de\s+la|des)\s+[\w\s]{1,40} | remarques?|observations?|commentaires? | observa[çc](?:ão|ões)|coment[áa]rios?
    ) \s* (?:\([^()\n]{0,60}\))? \s* :"""
)

#: The whole bracket: `[Agreed ad ref]`, `[ad referendum]`, `[Agreed 3 May]`.
_REMARK_WHOLE = Pattern(
    r"""(?ix) \s* (?: (?:(?:text|paragraph|para|chapeau|title)\s+)?(?:provisionally\s+)?agreed(?:\s+ad\s+ref(?:erendum|\.)?)?
        (?:,?\s+(?:in|on|at|by|text|pending)\b[^\[\]]{0,60} | ,?\s+\d[^\[\]]{0,20})?
    | (?:[\w.’/]+\s+){1,4}(?:reserves?\s+(?:its|their)\b[^\[\]]{0,120}|(?:scrutiny\s+|general\s+|parliamentary\s+)?reservations?)
    | ad\s+ref(?:erendum|\.)?(?:\s+[A-Z/]{2,12})? | agreed\s+language | bracketed\ text | pending | under\ (?:discussion|consideration|negotiation)
    | acordado(?:\s+ad\s+ref(?:er[ée]ndum|\.)?)? | aprobado\s+ad\s+ref\.? | convenu(?:\s+ad\s+ref(?:erendum|\.)?)?
    | adoptado\s+ad\s+ref\.?  ) \s* [.]? \s* \Z"""
)

#: After a party's header: what it says of itself or of the text, not what it proposes to write.
_STATEMENT = Pattern(
    r"""(?ix) \s* (?:
      (?:(?:general|scrutiny|parliamentary|study|substantive|entire)\s+){0,2}(?:reserves?|reserved|reserving|reservations?)\b
        (?:\s+(?:its|their|the\ right|on|pending|until|against|position)\b[^\[\]]{0,200})?
    | (?:will|to|would\ like\ to)\s+(?:revert|come\ back|consult|check)\b[^\[\]]{0,120}
    | (?:position\s+)?(?:still\s+)?under\s+(?:internal\s+)?(?:consideration|review|consultations?|study|examination)\b[^\[\]]{0,80}
    | (?:awaiting|pending|seeking)\s+(?:instructions|consultations?|clarification)\b[^\[\]]{0,80}
    | (?:replace|add|insert|substitute)\s+(?:["“‘«„'][^\[\]]*|(?:by|with)\s+["“‘«„'][^\[\]]*)
    | (?:replace|move|merge|transfer)\s+(?:this|the|it|to|with|paragraph|para)\b[^\[\]]{0,120}
    | see\s+(?:also\s+)?(?:(?:PP|OP)\s?\d|(?:para|paragraph|article|comments?)\b)[^\[\]]{0,80}
    | (?:agrees?|disagrees?|aligns?)\s+with\b[^\[\]]{0,120} | ad\s+ref(?:erendum|\.)?
    | supports?\s+(?:the\s+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\[\]]{0,80}
    | (?:asks?|requests?|seeks?)\s+(?:for\s+)?clarification\b[^\[\]]{0,120}
    | (?:se\ )?reserva\s+(?:su|sua|la|el)\b[^\[\]]{0,200} | en\s+(?:consulta|estudio)s?\b[^\[\]]{0,60}
    | (?:se\ )?réserve\s+(?:sa|le)\b[^\[\]]{0,200} | (?:à\ l['’]étude|en\ cours\ d['’]examen)[^\[\]]{0,60} | em\s+consultas?\b[^\[\]]{0,60}
    ) \s* [.]? \s* \Z"""
)

#: `[US: delete]`, `[US: delete "x"]`, `[EU: retain paragraph]`: a position on the text beside the bracket.
_POSITION = Pattern(
    r"""(?ix) \s* (?:to\s+|prefers?\s+to\s+|wants?\s+to\s+|proposes?\s+to\s+)?
    (?: (?P<opposed>oppos(?:es|ed|ition|e)|objects?|against) | supports?(?:ed)? (?=\s*[.]?\s*\Z)
      |(?P<against>delet(?:es|ed|ion|e)|removes?|strikes?(?:\ out)?|omits?|suprimir|suprime|eliminar|elimina|supprimer|supprime|suppression)
      |retain(?:s|ed)?|retention|keeps?|mantener|mantiene|conservar|maintenir|garder|manter)
    (?: \s+(?:of\s+)?(?:this|the|that|entire|whole|all|last|first|second|third|el|la|le|este|esta|o|a|ce|cette|todo|tout)?\s*
        (?:the\s+|entire\s+|whole\s+|last\s+|first\s+|second\s+)*
        (?:paragraphs?|paras?\.?|sub-?paragraphs?|sentences?|articles?|sections?|texts?|words?|phrases?|brackets?|bracketed\ text|references?
          |chapeau|titles?|alternatives?|options?|párrafos?|frases?|oraci[óo]n|artículos?|texto|paragraphes?|texte|parágrafos?)
        (?:\s+[^\[\]]{0,80})?
    | \s+["“‘«„'][^\[\]]*["”’»“'] [^\[\]]{0,40}
    | \s+(?:PP|OP)\s?\d+[^\[\]]{0,20}
    )? \s* [.]? \s* \Z"""
)

#: One of these is in every text that has an option's head.
OPTION_WORDS = (
    "ption",
    "PTION",
    "pción",
    "pcion",
    "PCIÓN",
    "PCION",
    "pção",
    "pcao",
    "lternativ",
    "LTERNATIV",
    "ariant",
    "Alt",
    "ALT",
    "\nalt",
)

_COUNT = r"(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z]|[IVXivx]{1,5})"

#: What follows one of `OPTION_WORDS` in an option's head.
OPTION_COUNT = Pattern(rf"(?:[eEaA]|\.)?[ \xa0]?\(?{_COUNT}(?![^\W\d_])")

#: `Option 1:`, `Alternative A`, `Alt. 2:`, `Opción (a):`; also with a footnote's number glued on, `Alternative A for para. 1`,
#: and with its owner or words of its own: `Option 1 (US/CA):`, `Option A - US:`, `Option 2 (shorter):`.
_OPTION = rf"""(?P<head>(?:\*\*|__)?
    (?P<word>[Oo]ption|OPTION|[Oo]pci[óo]n|OPCI[ÓO]N|[Oo]p[çc][ãa]o|[Aa]lternativ[ea]|ALTERNATIV[EA]|[Vv]ariant[e]?|[Aa]lt\.?|ALT\.?)
    [ \xa0]? \(? (?P<count>{_COUNT}) \)?
    (?:[ ](?:bis|ter|quater|alt))?  (?:[ ]for[ ]para(?:graph)?s?\.?[ ]?\d{{1,3}})?
    (?: [ ]?\^\{{?\d{{1,3}}\}}? | \d{{1,3}}(?=[ \t]*(?:[\r\n]|\Z)) )?
    (?: [ \xa0]\((?P<owner>[^()\[\]\n:]{{2,80}})\)(?=(?:\*\*|__)?[ \xa0]?(?::|[ \t]*[\r\n]))
      | [ \xa0][-–—][ \xa0](?P<after_dash>[^\[\]\n:]{{2,80}}?)(?=(?:\*\*|__)?[ \xa0]?:[ \t\xa0\r\n*_]) )?
    (?:\*\*|__)? [ \xa0]? (?: :(?:\*\*|__)?:? | [.](?=\s) | (?=[ ]*(?:[\r\n]|\Z)) ) (?:[ \t\xa0]*))"""

#: At the start of a text, and at the start of one of its later lines.
OPTION_HEAD = Pattern(rf"(?x) \s* {_OPTION}")
OPTION_LINE = Pattern(rf"(?x) (?<=[\n]) [ \t\xa0\f]* {_OPTION}")

#: `[US Option 1: x]`: with its owner before it.
OWNED_OPTION = Pattern(rf"(?x) \s* (?P<before>[A-Z][^\[\]\n:]{{1,60}}?)(?:[’']s)?[ \xa0] {_OPTION}")


def option_style(count: str) -> str:
    """How an option is counted: `1`, `A`, `a`, or `I`."""
    if count[0].isdigit():
        return "1"
    if len(count) > 1 or count in "IVX":
        return "I" if count[0].isupper() else "i"
    return "A" if count.isupper() else "a"


def is_placeholder(words: str) -> bool:
    """Whether what stands in a bracket is a blank to be filled in."""
    return len(words) < 120 and _PLACEHOLDER.match(words) is not None


def is_remark(words: str) -> bool:
    """Whether what stands in a bracket (its first words, if it is long) speaks about the text."""
    if ":" in words[:160] and _REMARK_HEAD.match(words):
        return True
    return len(words) < 140 and _REMARK_WHOLE.match(words) is not None


def is_statement(words: str) -> bool:
    """Whether what a party says after its header is about itself: `reserves its position`."""
    return _STATEMENT.match(words) is not None


def position_of(words: str) -> bool | None:
    """True if a party's words ask to keep the text beside them, False to delete it, None if neither."""
    match = _POSITION.match(words)
    return None if match is None else match["against"] is None and match["opposed"] is None
