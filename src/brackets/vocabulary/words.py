"""Made from the TOML files of this folder by `make grammar`. Do not edit: edit them."""

AFTER_REFERENCE = '(?:through|should|above|below|shall|del?|does|have|were|and|are|has|may|que|was|al|da|do|du|en|et|in|is|of|or|ou|to|a|e|o|y)'

AND = '(?:and|et|e|y)'

ARTICLE_SHORT = '(?:arts?)'

BEFORE_INSTRUMENT = "(?:another|that|any|its|las|les|los|the|una|an|as|el|l['’]|la|le|os|su|un|a|o)"

BRINGER = '(?:governments?|missions?|groups?|pela|par|por|by)'

CLEAR_STEMS = ('ppose', 'ropose')

DELEGATION = '(?:delegaciones|delegations?|d[eé]l[eé]gations?|delegaci[oó]n|delega[cç][oõ]es|delega[cç][aã]o)'

FOOTNOTE_AUTHOR = '(?:negotiators?|secretariat|drafters?|drafting|editors?)'

FORMATTED_AS = {'propose': 'propose',
 'proposes': 'propose',
 'proposed': 'propose',
 'proposing': 'propose',
 'proposal': 'proposal',
 'proposals': 'proposal',
 'support': 'support',
 'supports': 'support',
 'supported': 'support',
 'supporting': 'support',
 'oppose': 'oppose',
 'opposes': 'oppose',
 'opposed': 'oppose',
 'opposing': 'oppose',
 'opposition': 'oppose'}

HEADING_ARTICLE = '(?:art[ií]culo|article|artigo)'

HEADING_NAMES = {'article': 'article',
 'articulo': 'article',
 'artigo': 'article',
 'section': 'section',
 'seccion': 'section',
 'secao': 'section',
 'seccao': 'section',
 'chapter': 'chapter',
 'capitulo': 'chapter',
 'chapitre': 'chapter',
 'annex': 'annex',
 'anexo': 'annex',
 'annexe': 'annex',
 'appendix': 'appendix',
 'apendice': 'appendix',
 'appendice': 'appendix',
 'part': 'part',
 'parte': 'part',
 'partie': 'part',
 'title': 'title',
 'titulo': 'title',
 'titre': 'title',
 'schedule': 'schedule'}

HEADING_NO_ARTICLE = '(?:appendice|appendix|ap[eé]ndice|ap[eê]ndice|cap[ií]tulo|chapitre|schedule|chapter|secci[oó]n|section|annexe|partie|sec[cç][aã]o|t[ií]tulo|anexo|annex|parte|se[cç][aã]o|title|titre|part)'

HEADING_SECTION = '(?:secci[oó]n|section|sec[cç][aã]o|se[cç][aã]o)'

HEADING_WORD = '(?:appendice|appendix|ap[eé]ndice|ap[eê]ndice|art[ií]culo|cap[ií]tulo|chapitre|schedule|article|chapter|secci[oó]n|section|annexe|artigo|partie|sec[cç][aã]o|t[ií]tulo|anexo|annex|parte|se[cç][aã]o|title|titre|part)'

HERE = '(?:anterior(?:es)?|precedentes?|pr[eé]c[eé]dentes?|ci-dessous|ci-dessus|sup[eé]rieur|abaixo|hereof|above|acima|below|infra|supra)'

INSTRUMENT = '(?:treat(?:y|ies)|conventions?|regulations?|resolutions?|agreements?|declaration|convenci[oó]n|decisions?|documents?|protocols?|resoluci[oó]n|r[eé]solution|conven[cç][aã]o|protocole|protocolo|relat[oó]rio|resolu[cç][aã]o|convenio|decisi[oó]n|d[eé]cision|reports?|acuerdo|charter|decis[aã]o|informe|rapport|statute|tratado|accord|acordo|charte|rules?|trait[eé]|annex|carta)'

JOINED = '(?:through|al?|and|au|et|or|ou|to|e|o|u|y|[aà])'

LATIN = '(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)'

LATIN_SERIES = ('bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies')

LATIN_SPELLINGS = {'bis': 'bis',
 'ter': 'ter',
 'quater': 'quater',
 'quinquies': 'quinquies',
 'sexies': 'sexies',
 'septies': 'septies',
 'octies': 'octies',
 'novies': 'novies',
 'decies': 'decies',
 'quat': 'quater',
 'nonies': 'novies'}

MISSION = '(?:missions?|misiones|misi[oó]n)'

MONTHS = '(?:ao[uû]t|f[eé]vr|janv|juil|juin|abr|ago|apr|aug|avr|dec|dez|dic|d[eé]c|ene|feb|fev|jan|jul|jun|mai|mar|may|nov|oct|out|sep|set)'

NAME_ARTICLE = '(?:las|les|los|the|el|la|le|lo)'

NEW = '(?:adicional(?:es)?|alternativ[oa]s?|propos[eé][es]{0,2}|suppl[eé]mentaires?|propuest[oa]s?|propost[oa]s?|alternative|additional|adicionais|nouvelles?|nuev[oa]s?|nouveaux?|nov[oa]s?|proposed|amended|revised|new)'

NO_CODES = ('AD', 'ADD', 'AGREED', 'AIDS', 'ALT', 'ALTS', 'AND', 'BOX', 'BY', 'CC', 'CF', 'CHAIR', 'COR', 'CORR', 'DATE', 'DOC',
 'DRAFT', 'EG', 'END', 'ETC', 'EX', 'FIG', 'FOR', 'FROM', 'FYI', 'GDP', 'GHG', 'HIV', 'ICT', 'ICTS', 'ID', 'IE', 'IF',
 'II', 'III', 'INSERT', 'IT', 'ITEM', 'IV', 'IX', 'MAY', 'MOVE', 'MUST', 'NAME', 'NB', 'NEW', 'NN', 'NO', 'NOT', 'NOTA',
 'NOTE', 'NOTES', 'OF', 'OLD', 'ON', 'OP', 'OPCION', 'OPTION', 'OR', 'PAGE', 'PARA', 'PARAS', 'PLACE', 'PP', 'RE',
 'REF', 'REV', 'SDG', 'SDGS', 'SEC', 'SECT', 'SEE', 'SHALL', 'SIC', 'SOURCE', 'STEP', 'TABLE', 'TBA', 'TBC', 'TBD',
 'TEXT', 'THE', 'TO', 'VAR', 'VI', 'VII', 'VIII', 'VS', 'WHEN', 'WHERE', 'WHO', 'WILL', 'XI', 'XII', 'XX', 'XXX',
 'XXXX', 'YEAR', 'YES', 'YY', 'YYYY')

OF = "(?:d[eoa]s?|de[ \\n\\r\\xa0]+la|del?|des|d['’]|de|du|of)"

OF_ANOTHER = '(?:under|del?|from|das|des|dos|da|do|du|en|in|of|to)'

ON_BEHALF_OF = ('(?:au[ \\n\\r\\xa0]+nom[ \\n\\r\\xa0]+(?:de|du|des)|em[ \\n\\r\\xa0]+nome[ \\n\\r\\xa0]+d[eoa]s?|en[ '
 '\\n\\r\\xa0]+nombre[ \\n\\r\\xa0]+del?|on[ \\n\\r\\xa0]+behalf[ \\n\\r\\xa0]+of)')

OPTION_STEMS = ('ption', 'PTION', 'pción', 'pcion', 'PCIÓN', 'PCION', 'pção', 'pcao', 'PÇÃO', 'PCAO', 'lternativ', 'LTERNATIV',
 'ariant', 'ARIANT', 'Alt', 'ALT', '\nalt')

OPTION_WORD = '(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|VARIANTE|Variante|variante|VARIANT|Variant|variant|ALT\\.?|Alt\\.?|OPCI[OÓ]N|OPTION|Opci[oó]n|Option|alt\\.?|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o)'

PAGE = '(?:p[aá]gina|page|p\\.)'

PAGE_OF = '(?:sur|de|of)'

PARAGRAPH = '(?:sub-?paragraphs?|paragraphes?|paragraphs?|par[aá]grafos?|apartados?|numerales?|p[aá]rrafos?|alin[eé]as?|al[ií]neas?|incisos?|n[uú]meros?|paras?)'

PARAGRAPH_PREFIX = '(?:OP|Op|PP|Pp)'

PARAGRAPH_SHORT = '(?:paras?)'

PART_OF = '(?:del|da|de|do|du|en|in|of)'

PLACEHOLDER = ('(?:(?:insert|date|year|month|day|place|city|venue|number|name|amount|figure|title|symbol)s?(?:[ '
 '\\n\\r\\xa0]+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|(?:to[ '
 '\\n\\r\\xa0]+be|tb)\\s?(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|[aà][ '
 '\\n\\r\\xa0]+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|por[ '
 '\\n\\r\\xa0]+(?:completar|determinar|definir|confirmar|decidir)|a[ '
 '\\n\\r\\xa0]+(?:completar|determinar|definir|confirmar|inserir)|(?:insert|add|specify|indicate)[ '
 '\\n\\r\\xa0]+[^\\[\\]]{1,60}|text[ \\n\\r\\xa0]+to[ \\n\\r\\xa0]+(?:come|follow|be[ '
 '\\n\\r\\xa0]+added)|placeholder\\b[^\\[\\]]{0,80}|date[ \\n\\r\\xa0]+[aà][ \\n\\r\\xa0]+pr[eé]ciser|se[ '
 '\\n\\r\\xa0]+completar[aá]|[.…_·•\\s]*|[-–—\\s]+|nombre|n{1,2}|n[uú]mero|t[ií]tulo|x{1,4}|y{2,4}|fecha|lugar|titre|[?]+|data|lieu|nome|ano|a[nñ]o|nom)')

POSITION_AGAINST = '(?:oppos(?:es|ed|ition|e)|objects?|against)'

POSITION_IN = '(?:retain(?:s|ed)?|conservar|maintenir|retention|mantener|mantiene|garder|keeps?|manter)'

POSITION_IN_ALONE = '(?:supports?(?:ed)?)'

POSITION_ON = ('(?:sub-?paragraphs?|bracketed[ '
 '\\n\\r\\xa0]+text|alternatives?|paragraphes?|paragraphs?|par[aá]grafos?|references?|art[ií]culos?|sentences?|articles?|brackets?|paras?\\.?|p[aá]rrafos?|sections?|options?|phrases?|chapeau|frases?|oraci[oó]n|titles?|texts?|words?|texte|texto)')

POSITION_OUT = ('(?:delet(?:es|ed|ion|e)|strikes?(?:[ '
 '\\n\\r\\xa0]+out)?|suppression|supprimer|eliminar|removes?|supprime|suprimir|elimina|suprime|omits?)')

POSITION_WHICH = '(?:entire|second|cette|first|third|whole|esta|este|last|that|this|todo|tout|all|the|ce|el|la|le|a|o)'

PREFIXES = {'operative': 'op', 'preambular': 'pp'}

PROPOSAL_OF = ('(?:proposals?[ \\n\\r\\xa0]+(?:by|of|from)|propositions?[ \\n\\r\\xa0]+d[eu]|propostas?[ '
 '\\n\\r\\xa0]+d[eao]|propuestas?[ \\n\\r\\xa0]+del?)')

PROPOSING = '(?:propos(?:als?|ed|es|e)|propos(?:ent|itions?)|propone[n]?|propuestas?|propostas?|prop[oõ]e[m]?)'

QUANTITIES = ('(?:por[ \\n\\r\\xa0]+ciento|por[ \\n\\r\\xa0]+cento|pour[ '
 '\\n\\r\\xa0]+cent|semaines?|members?|miembros|millones|per[ '
 '\\n\\r\\xa0]+cent|semanas?|Parties|billion|heures?|membres|membros|million|months?|percent|States|horas?|hours?|jours?|pa[ií]ses|weeks?|years?|anos?|a[nñ]os?|days?|dias?|d[ií]as?|meses|times|veces|fois|mois|pays|ans|mes|%)')

REMARK_HEAD = ("(?:(?:(?:[\\w.-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)[ "
 '\\n\\r\\xa0]+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|background)(?:[ '
 "\\n\\r\\xa0]+(?:by|from|to)[ \\n\\r\\xa0]+[\\w\\s.,;'’/&-]{1,60})?|notas?(?:[ \\n\\r\\xa0]+(?:del?|da|do)[ "
 '\\n\\r\\xa0]+(?:la[ \\n\\r\\xa0]+)?[\\w\\s]{1,40})?|note[ \\n\\r\\xa0]+(?:du|de[ \\n\\r\\xa0]+la|des)[ '
 '\\n\\r\\xa0]+[\\w\\s]{1,40}|observaci[oó]n(?:es)?|commentaires?|observaciones|observations?|comentarios?|coment[aá]rios?|observa[cç][oõ]es|observa[cç][aã]o|remarques?|N\\.?B\\.?)')

REMARK_WHOLE = ('(?:(?:(?:text|paragraph|para|chapeau|title)[ \\n\\r\\xa0]+)?(?:provisionally[ \\n\\r\\xa0]+)?agreed(?:[ '
 '\\n\\r\\xa0]+ad[ \\n\\r\\xa0]+ref(?:erendum|\\.)?)?(?:,?[ '
 '\\n\\r\\xa0]+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?[ \\n\\r\\xa0]+\\d[^\\[\\]]{0,20})?|(?:[\\w.’/]+[ '
 '\\n\\r\\xa0]+){1,4}(?:reserves?[ \\n\\r\\xa0]+(?:its|their)\\b[^\\[\\]]{0,120}|(?:scrutiny[ \\n\\r\\xa0]+|general[ '
 '\\n\\r\\xa0]+|parliamentary[ \\n\\r\\xa0]+)?reservations?)|under[ '
 '\\n\\r\\xa0]+(?:discussion|consideration|negotiation)|ad[ \\n\\r\\xa0]+ref(?:erendum|\\.)?(?:[ '
 '\\n\\r\\xa0]+[A-Z/]{2,12})?|acordado(?:[ \\n\\r\\xa0]+ad[ \\n\\r\\xa0]+ref(?:er[eé]ndum|\\.)?)?|convenu(?:[ '
 '\\n\\r\\xa0]+ad[ \\n\\r\\xa0]+ref(?:erendum|\\.)?)?|adoptado[ \\n\\r\\xa0]+ad[ \\n\\r\\xa0]+ref\\.?|aprobado[ '
 '\\n\\r\\xa0]+ad[ \\n\\r\\xa0]+ref\\.?|agreed[ \\n\\r\\xa0]+language|bracketed[ \\n\\r\\xa0]+text|pending)')

SEVERAL = '(?:paragraphes|paragraphs|par[aá]grafos|apartados|art[ií]culos|articles|p[aá]rrafos|sections|alin[eé]as|artigos|incisos|textes|textos|paras|texts)'

SLIPS_AGAINST = ('oppose', 'opposes')

SLIPS_FOR = ('propose', 'proposes', 'support', 'supports')

STANCE = ('(?:reserv(?:e|es|ed|ing)(?:[ \\n\\r\\xa0]+(?:its[ \\n\\r\\xa0]+|their[ '
 '\\n\\r\\xa0]+)?positions?)?|propos(?:e|es|ed)[ \\n\\r\\xa0]+(?:to[ \\n\\r\\xa0]+delete|deletion(?:[ '
 '\\n\\r\\xa0]+of)?)|propos(?:e|es|ed)[ \\n\\r\\xa0]+to[ '
 '\\n\\r\\xa0]+(?:add|insert|include)|(?:alternative|new|alt\\.?)[ \\n\\r\\xa0]+proposals?|(?:to[ '
 '\\n\\r\\xa0]+)?delet(?:e|es|ed|ion)|oppos(?:e|es|ed|ing|ition)|(?:to[ '
 '\\n\\r\\xa0]+)?retain(?:s|ed)?|support(?:s|ed|ing)?|supprim(?:er|e|ent)|under[ '
 '\\n\\r\\xa0]+consideration|consider(?:s|ing)?|proponen?[ \\n\\r\\xa0]+eliminar|proponen?[ '
 '\\n\\r\\xa0]+suprimir|maintain(?:s|ed)?|soutien(?:t|nent)|(?:se[ '
 "\\n\\r\\xa0]+)?oponen?|s['’]oppose(?:nt)?|op[oõ]em?(?:-se)?|alternatives?|appuie(?:nt)?|propositions?|considerando|propuestas?|mantienen?|proposals?|abstains?|eliminan?|favou?rs?|maintenir|proponen?|proposent|proposing|reservan?|suprimen?|to[ "
 '\\n\\r\\xa0]+revert|undecided|eliminar|flexible|maintien|mantener|objects?|opposent|prefers?|proposed|proposes|proposta|prop[oõ]em?|rejects?|suprimir|against|apoiam?|apoyan?|ap[oó]iam?|propose|keeps?|manter|alt)')

STANCE_AGAINST = ('(?:propos(?:e|es|ed)[ \\n\\r\\xa0]+(?:to[ \\n\\r\\xa0]+delete|deletion(?:[ \\n\\r\\xa0]+of)?)|(?:to[ '
 '\\n\\r\\xa0]+)?delet(?:e|es|ed|ion)|oppos(?:e|es|ed|ing|ition)|supprim(?:er|e|ent)|proponen?[ '
 '\\n\\r\\xa0]+eliminar|proponen?[ \\n\\r\\xa0]+suprimir|(?:se[ '
 "\\n\\r\\xa0]+)?oponen?|s['’]oppose(?:nt)?|op[oõ]em?(?:-se)?|eliminan?|suprimen?|eliminar|objects?|opposent|rejects?|suprimir|against)")

STANCE_AGAINST_BEFORE = '(?:rejected[ \\n\\r\\xa0]+by|opposed[ \\n\\r\\xa0]+by|against)'

STANCE_BEFORE = ('(?:favou?red[ \\n\\r\\xa0]+by|supported[ \\n\\r\\xa0]+by|proposed[ \\n\\r\\xa0]+by|rejected[ '
 '\\n\\r\\xa0]+by|opposed[ \\n\\r\\xa0]+by|against)')

STANCE_BEGINNING = "(?:absta|again|alter|apoia|apoya|appui|ap[oó]ia|consi|delet|elimi|flexi|maint|mante|manti|objec|opone|oppos|prefe|propo|propu|prop[oõ]|rejec|reser|retai|rever|s['’]opp|souti|suppo|suppr|supri|undec|under|favo|keep|op[oõ]e|alt)"

STANCE_CLEAR = '(?:proposes|opposes|propose|oppose)'

STANCE_FOR = ('(?:propos(?:e|es|ed)[ \\n\\r\\xa0]+to[ \\n\\r\\xa0]+(?:add|insert|include)|(?:alternative|new|alt\\.?)[ '
 '\\n\\r\\xa0]+proposals?|(?:to[ '
 '\\n\\r\\xa0]+)?retain(?:s|ed)?|support(?:s|ed|ing)?|maintain(?:s|ed)?|soutien(?:t|nent)|alternatives?|appuie(?:nt)?|propositions?|propuestas?|mantienen?|proposals?|favou?rs?|maintenir|proponen?|proposent|proposing|maintien|mantener|prefers?|proposed|proposes|proposta|prop[oõ]em?|apoiam?|apoyan?|ap[oó]iam?|propose|keeps?|manter|alt)')

STANCE_FORMATTED = '(?:opposition|supporting|proposals|proposing|supported|opposing|proposal|proposed|proposes|supports|opposed|opposes|propose|support|oppose)'

STANCE_FOR_BEFORE = '(?:favou?red[ \\n\\r\\xa0]+by|supported[ \\n\\r\\xa0]+by|proposed[ \\n\\r\\xa0]+by)'

STANCE_NEITHER = ('(?:reserv(?:e|es|ed|ing)(?:[ \\n\\r\\xa0]+(?:its[ \\n\\r\\xa0]+|their[ \\n\\r\\xa0]+)?positions?)?|under[ '
 '\\n\\r\\xa0]+consideration|consider(?:s|ing)?|considerando|abstains?|reservan?|to[ '
 '\\n\\r\\xa0]+revert|undecided|flexible)')

STANCE_STEM = '(?:support|propos|oppos)'

STANCE_STEM_CASED = '(?:[Ss]upport|[Pp]ropos|[Oo]ppos)'

STATEMENT = ('(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)[ '
 '\\n\\r\\xa0]+){0,2}(?:reserves?|reserved|reserving|reservations?)\\b(?:[ \\n\\r\\xa0]+(?:its|their|the[ '
 '\\n\\r\\xa0]+right|on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|(?:position[ \\n\\r\\xa0]+)?(?:still[ '
 '\\n\\r\\xa0]+)?under[ \\n\\r\\xa0]+(?:internal[ '
 '\\n\\r\\xa0]+)?(?:consideration|review|consultations?|study|examination)\\b[^\\[\\]]{0,80}|supports?[ '
 '\\n\\r\\xa0]+(?:the[ '
 '\\n\\r\\xa0]+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\\[\\]]{0,80}|(?:awaiting|pending|seeking)[ '
 '\\n\\r\\xa0]+(?:instructions|consultations?|clarification)\\b[^\\[\\]]{0,80}|(?:replace|move|merge|transfer)[ '
 '\\n\\r\\xa0]+(?:this|the|it|to|with|paragraph|para)\\b[^\\[\\]]{0,120}|see[ \\n\\r\\xa0]+(?:also[ '
 '\\n\\r\\xa0]+)?(?:(?:PP|OP)\\s?\\d|(?:para|paragraph|article|comments?)\\b)[^\\[\\]]{0,80}|(?:replace|add|insert|substitute)[ '
 '\\n\\r\\xa0]+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)[ \\n\\r\\xa0]+["“‘«„\'][^\\[\\]]*)|(?:will|to|would[ '
 '\\n\\r\\xa0]+like[ \\n\\r\\xa0]+to)[ \\n\\r\\xa0]+(?:revert|come[ '
 '\\n\\r\\xa0]+back|consult|check)\\b[^\\[\\]]{0,120}|(?:asks?|requests?|seeks?)[ \\n\\r\\xa0]+(?:for[ '
 '\\n\\r\\xa0]+)?clarification\\b[^\\[\\]]{0,120}|(?:agrees?|disagrees?|aligns?)[ '
 '\\n\\r\\xa0]+with\\b[^\\[\\]]{0,120}|(?:se[ \\n\\r\\xa0]+)?reserva[ '
 "\\n\\r\\xa0]+(?:su|sua|la|el)\\b[^\\[\\]]{0,200}|(?:[aà][ \\n\\r\\xa0]+l['’][eé]tude|en[ \\n\\r\\xa0]+cours[ "
 "\\n\\r\\xa0]+d['’]examen)[^\\[\\]]{0,60}|(?:se[ \\n\\r\\xa0]+)?r[eé]serve[ "
 '\\n\\r\\xa0]+(?:sa|le)\\b[^\\[\\]]{0,200}|en[ \\n\\r\\xa0]+(?:consulta|estudio)s?\\b[^\\[\\]]{0,60}|em[ '
 '\\n\\r\\xa0]+consultas?\\b[^\\[\\]]{0,60}|ad[ \\n\\r\\xa0]+ref(?:erendum|\\.)?)')

TEXT = '(?:preambular|operative|redacci[oó]n|language|textes?|textos?|wording|texts?)'

THEREOF = '(?:thereof)'

THIS = '(?:the[ \\n\\r\\xa0]+present|le[ \\n\\r\\xa0]+pr[eé]sent|pr[eé]sente?|presente|present|these|esta|este|this)'

WHICH_PARAGRAPH = '(?:preambular|operative|sub-?)'

WITH = '(?:avec|with|com|con|for)'
