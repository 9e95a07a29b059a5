"""Made from the TOML files of this folder by `make grammar`. Do not edit: edit them."""

ADOPTED = '(?:resoluci[oó]n|resolution|r[eé]solution|resolu[cç][aã]o|decision|decisi[oó]n|d[eé]cision|decis[aã]o)'

AFTER_ARTICLE = '(?:devrai(?:en)?t|deber[ií]an?|deveriam?|poderiam?|deber[aá]n?|podr[ií]an?|pourront|dever[aã]o|devront|doivent|poder[aã]o|podr[aá]n?|dever[aá]|poder[aá]|pourra|should|could|devra|est[aá]n|shall|would|doit|est[aá]|have|must|sont|were|are|has|may|s[aã]o|was|is|of)'

AFTER_NO_INFINITIVE_MARK = '(?:no\\s+later\\s+than|antes\\s+d[eo]|antes\\s+de|mediante|through|before|during|after|avant|desde|under|until|avec|bajo|dans|from|para|pour|sous|with|com|con|for|par|por|sur|at|by|de|em|en|in|na|no|of|on|to|a|[aà])'

AFTER_REFERENCE = '(?:through|should|above|below|shall|del?|does|have|were|and|are|has|may|que|was|al|da|do|du|en|et|in|is|of|or|ou|to|a|e|o|y)'

AND = '(?:and|et|e|y)'

ANNEXES = ('annex', 'appendix', 'schedule')

ARTICLE = "(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)"

ARTICLE_SHORT = '(?:arts?)'

BEFORE_INSTRUMENT = "(?:another|that|any|its|las|les|los|the|una|an|as|el|l['’]|la|le|os|su|un|a|o)"

BEFORE_PARTY = '(?:(?:la\\s+)?d[eé]l[eé]gation\\s+(?:du|des|de\\s+la|de)|(?:the\\s+)?delegations?\\s+of(?:\\s+the)?|(?:la\\s+)?delegaci[oó]n\\s+del?(?:\\s+la)?|(?:a\\s+)?delega[cç][aã]o\\s+d[aeo]s?|las|les|los|the|as|el|la|le|os|a|o)'

BRINGER = '(?:governments?|missions?|groups?|pela|par|por|by)'

BROUGHT_BY = '(?:(?:text\\s+|wording\\s+|language\\s+|amendment\\s+|suggestion\\s+)?(?:suggested|submitted|requested|introduced|tabled|made|put\\s+forward|amended|drafted|added|inserted|supplied)\\s+by|(?:text|wording|language|amendments?|suggestions?|submissions?|inputs?|comments?)\\s+(?:from|by|of)|(?:propost[oa]|sugerid[oa]|apresentad[oa]|solicitad[oa])\\s+p(?:or|el[oa])|(?:propuest[oa]|sugerid[oa]|presentad[oa]|solicitad[oa])\\s+por|(?:propos|sugg[eé]r|pr[eé]sent|soum|demand)[ée][es]{0,2}\\s+par|(?:texte|amendement|suggestion)\\s+d[eu]|(?:texto|enmienda|sugerencia)\\s+del?|(?:texto|emenda|sugest[aã]o)\\s+d[eao]|delegations?\\s+from|from)'

CIRCUMSTANCE = '(?:anteriormente|throughout|ci-dessus|seulement|ci-apr[eè]s|conforme|enquanto|lorsque?|mediante|mientras|therefor|together|toujours|towards?|against|because|despu[eé]s|siempre|tambi[eé]n|thereby|therein|without|abaixo|always|before|cuando|dentro|depois|hereby|herein|quando|sempre|tamb[eé]m|unless|within|above|acima|after|antes|apr[eè]s|aussi|avant|below|donde|quand|seg[uú]n|selon|since|until|where|while|also|lors|onde|only|s[oó]lo|when|via|if|o[uù]|se|si|so|s[oó])'

CLAUSE_JOINT = '(?:(?<!all.)(?<!one.)(?<!ies.)but|mientras\\s+que|tandis\\s+que|enquanto|whereas|while|mais|pero|and|mas|et|e|y)'

CLEAR_STEMS = ('ppose', 'ropose')

COMMENTS = '(?:contributions?|commentaires?|contribui[cç][oõ]es|observaciones|observations?|propositions?|amendements?|comentarios?|coment[aá]rios?|observations|submissions?|sugerencias?|suggestions?|amendments?|observa[cç][oõ]es|propuestas?|enmiendas?|proposals?|propostas?|comments?|sugest[oõ]es|aportes?|emendas?|inputs?|texte|texto|views|text)'

COMMON = {'en': ('the', 'of', 'and', 'to', 'shall', 'with', 'that', 'its', 'their'),
 'es': ('el', 'los', 'las', 'del', 'y', 'con', 'una', 'deberán', 'podrán'),
 'fr': ('le', 'les', 'des', 'du', 'et', 'dans', 'aux', 'une', 'au'),
 'pt': ('o', 'os', 'dos', 'das', 'da', 'do', 'em', 'não', 'ao')}

CONJUNCTION = '(?:and/or|et/ou|e/ou|and|y/o|et|or|ou)'

DANGLING = '(?:including|between|such\\s+as|during|pelas?|pelos?|among|desde|entre|hacia|under|whose|aux?|avec|bajo|chez|dans|das?|del?|from|into|las?|les?|than|with|and|com|con|des|dos|los|nas|nos|per|the|al|an|ao|at|do|du|el|em|en|in|na|no|of|or)'

DELEGATION = '(?:delegaciones|delegations?|d[eé]l[eé]gations?|delegaci[oó]n|delega[cç][oõ]es|delega[cç][aã]o)'

ELIDED = '(?:lorsqu|puisqu|quoiqu|jusqu|qu|c|d|j|l|n|s)'

FIRST_HEADING = '(?:premi(?:er|[eè]re))'

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

FUNCTION_WORDS = ('a', 'al', 'an', 'and', 'any', 'ao', 'aos', 'are', 'as', 'at', 'au', 'aux', 'avec', 'be', 'been', 'being', 'by', 'ce',
 'ces', 'cette', 'com', 'con', 'd', 'da', 'dans', 'das', 'de', 'del', 'des', 'do', 'dos', 'du', 'e', 'el', 'em', 'en',
 'es', 'est', 'esta', 'estas', 'este', 'estos', 'et', 'for', 'from', 'had', 'has', 'have', 'in', 'into', 'is', 'it',
 'its', 'l', 'la', 'las', 'le', 'les', 'leur', 'leurs', 'lo', 'los', 'na', 'nas', 'no', 'nos', 'o', 'of', 'on', 'or',
 'os', 'ou', 'par', 'para', 'pela', 'pelo', 'por', 'pour', 'qu', 'que', 'qui', 's', 'sa', 'se', 'ses', 'seu', 'seus',
 'son', 'sont', 'su', 'sua', 'suas', 'such', 'sur', 'sus', 'than', 'that', 'the', 'their', 'them', 'then', 'there',
 'thereof', 'these', 'they', 'this', 'those', 'to', 'u', 'um', 'uma', 'un', 'una', 'under', 'une', 'was', 'were',
 'which', 'who', 'with', 'y', 'à', 'às')

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
 'schedule': 'schedule',
 'regulation': 'regulation',
 'rule': 'rule',
 'regla': 'rule',
 'regle': 'rule',
 'regra': 'rule'}

HEADING_NO_PROVISION = '(?:appendice|appendix|ap[eé]ndice|ap[eê]ndice|cap[ií]tulo|chapitre|schedule|chapter|secci[oó]n|section|annexe|partie|sec[cç][aã]o|t[ií]tulo|anexo|annex|parte|se[cç][aã]o|title|titre|part)'

HEADING_PROVISION = '(?:regulation|art[ií]culo|article|artigo|regla|regra|r[eè]gle|rule)'

HEADING_SECTION = '(?:secci[oó]n|section|sec[cç][aã]o|se[cç][aã]o)'

HEADING_WORD = '(?:regulation|appendice|appendix|ap[eé]ndice|ap[eê]ndice|art[ií]culo|cap[ií]tulo|chapitre|schedule|article|chapter|secci[oó]n|section|annexe|artigo|partie|sec[cç][aã]o|t[ií]tulo|anexo|annex|parte|regla|regra|r[eè]gle|se[cç][aã]o|title|titre|part|rule)'

HERE = '(?:anterior(?:es)?|precedentes?|pr[eé]c[eé]dentes?|ci-dessous|ci-dessus|sup[eé]rieur|abaixo|hereof|above|acima|below|infra|supra)'

INFINITIVE_MARK = '(?:upon|to|a|[aà])'

INSTRUMENT = '(?:treat(?:y|ies)|declarations?|constitution|convenciones|conventions?|regulations?|resoluciones|resolutions?|r[eé]solutions?|agreements?|declaraci[oó]n|documentos?|d[eé]claration|protocoles?|protocolos?|relat[oó]rios?|convenci[oó]n|convenios?|conven[cç][oõ]es|covenants?|decisiones|decisions?|declara[cç][aã]o|documents?|d[eé]cisions?|protocols?|resoluci[oó]n|resolu[cç][oõ]es|acuerdos?|conven[cç][aã]o|informes?|rapports?|resolu[cç][aã]o|tratados?|accords?|acordos?|decisi[oó]n|decis[oõ]es|reports?|trait[eé]s?|charter|decis[aã]o|statute|charte|rules?|annex|carta|pacte|pacto)'

IN_PARTICULAR = '(?:particuli[eè]rement|particularmente|en\\s+particulier|concretamente|em\\s+particular|en\\s+particular|especialmente|in\\s+particular|nomeadamente|particularly|specifically|sp[eé]cialement|em\\s+especial|en\\s+especial|in\\s+especial|notadamente|especially|incluidos?|inter\\s+alia|sobre\\s+todo|including|incluindo|inclusive|notamment|y\\s+compris|[aà]\\s+savoir|a\\s+saber|notably|surtout|that\\s+is|namely)'

JOINED = '(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)'

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

LETTERED = '(?:literal(?:es)?|sub-?items?|clauses?|letters?|lettres?|letras?|points?|items?|itens)'

MISSION = '(?:missions?|misiones|misi[oó]n)'

MODAL = '(?:pourrai(?:en)?t|devrai(?:en)?t|deber[ií]an?|deveriam?|poderiam?|deber[aá]n?|podr[ií]an?|pourront|dever[aã]o|devront|doivent|peuvent|poder[aã]o|podr[aá]n?|pueden?|deben?|devem?|dever[aá]|podem?|poder[aá]|pourra|should|could|devra|might|shall|would|doit|must|peut|will|can|may)'

MONTHS = '(?:ao[uû]t|f[eé]vr|janv|juil|juin|abr|ago|apr|aug|avr|dec|dez|dic|d[eé]c|ene|feb|fev|jan|jul|jun|mai|mar|may|nov|oct|out|sep|set)'

NAME_ARTICLE = '(?:las|les|los|the|el|la|le|lo)'

NEGATIONS = ('aucun', 'aucune', 'cannot', 'jamais', 'n', 'ne', 'neither', 'nem', 'nenhum', 'nenhuma', 'never', 'ni', 'ninguna',
 'ninguno', 'ningún', 'no', 'non', 'nor', 'not', 'nunca', 'não', 'pas', 'sans', 'sem', 'sin', 'without')

NEW = '(?:adicional(?:es)?|alternativ[oa]s?|propos[eé][es]{0,2}|suppl[eé]mentaires?|propuest[oa]s?|propost[oa]s?|alternative|additional|adicionais|nouvelles?|nuev[oa]s?|nouveaux?|nov[oa]s?|proposed|amended|revised|new)'

NOTHING_OF = '(?:no\\s+such|nenhum|ning[uú]n|pas\\s+de|aucun|sans|sem|sin|no)'

NO_CODES = ('AD', 'ADD', 'AGREED', 'AIDS', 'ALT', 'ALTS', 'AND', 'BOX', 'BY', 'CC', 'CF', 'CH4', 'CHAIR', 'CO2', 'COR', 'CORR',
 'DATE', 'DEL', 'DOC', 'DRAFT', 'EG', 'END', 'ETC', 'EX', 'FIG', 'FOR', 'FROM', 'FYI', 'GDP', 'GHG', 'HIV', 'ICT',
 'ICTS', 'ID', 'IE', 'IF', 'II', 'III', 'INSERT', 'IT', 'ITEM', 'IV', 'IX', 'MAY', 'MOD', 'MOVE', 'MUST', 'N2O', 'NAME',
 'NB', 'NEW', 'NF3', 'NN', 'NO', 'NOC', 'NOT', 'NOTA', 'NOTE', 'NOTES', 'OF', 'OLD', 'ON', 'OP', 'OPCION', 'OPTION',
 'OR', 'PAGE', 'PARA', 'PARAS', 'PLACE', 'PM10', 'PP', 'RE', 'REF', 'REV', 'SDG', 'SDGS', 'SEC', 'SECT', 'SEE', 'SF6',
 'SHALL', 'SIC', 'SOURCE', 'STEP', 'SUP', 'TABLE', 'TBA', 'TBC', 'TBD', 'TEXT', 'THE', 'TO', 'VAR', 'VI', 'VII', 'VIII',
 'VS', 'WHEN', 'WHERE', 'WHO', 'WILL', 'XI', 'XII', 'XX', 'XXX', 'XXXX', 'YEAR', 'YES', 'YY', 'YYYY')

NUMBER_SHORT = '(?:n\\.?[º°]s?|n\\.os?)'

NUMBER_WORD = '(?:n\\.?[º°]s?|nros?\\.?|numbers?|num[eé]ros?|n[uú]meros?|n[uú]ms?\\.?|nos?\\.?|n°s?\\.?|n\\.os?)'

OF = "(?:d[eoa]s?|de\\s+la|del?|des|d['’]|de|du|of)"

OFFICE = '(?:(?:the\\s+)?(?:secretariats?|(?:co-?|vice-?)?chairs?(?:person|man|woman)?|(?:co-?)?facilitators?|rapporteurs?|presidents?|presidency|bureau|moderators?|legal\\s+office|drafting\\s+group|editors?|interpreters?|translators?)|(?:le\\s+|la\\s+)?(?:secr[eé]tariat|pr[eé]siden(?:ce|te?)|(?:co)?facilitat(?:eur|rice)s?|rapporteu(?:r|se)|bureau)|(?:a\\s+|o\\s+)?(?:secretaria(?:do)?|presid[eê]ncia|presidente|(?:co)?facilitador(?:es|a)?|relatora?|mesa)|(?:la\\s+|el\\s+)?(?:secretar[ií]a|presidencia|president[ea]|(?:co)?facilitador(?:es|a)?|relatora?|mesa))'

OF_ANOTHER = '(?:under|del?|from|das|des|dos|da|do|du|en|in|of|to)'

OF_THE_SAME = '(?:de\\s+cette\\s+derni[eè]re|de\\s+esta\\s+[uú]ltima|de\\s+este\\s+[uú]ltimo|de\\s+ce\\s+dernier|de\\s+las\\s+mismas|de\\s+los\\s+mismos|of\\s+the\\s+former|of\\s+the\\s+latter|de\\s+celles-ci|desta\\s+[uú]ltima|deste\\s+[uú]ltimo|de\\s+celle-ci|de\\s+celui-ci|de\\s+la\\s+misma|of\\s+the\\s+same|das\\s+mesmas|de\\s+ceux-ci|de\\s+la\\s+m[eê]me|dos\\s+mesmos|del\\s+mismo|da\\s+mesma|do\\s+mesmo|du\\s+m[eê]me)'

OPERATIVE_AFTER = '(?:de\\s+la\\s+(?:parte|secci[oó]n)\\s+(?:dispositiva|resolutiva|operativa)|of\\s+the\\s+(?:operative|resolutive)\\s+(?:part|section|paragraphs)|da\\s+parte\\s+(?:dispositiva|resolutiva|operativa)|of\\s+the\\s+dispositif|op[eé]rationnels?|dispositivos?|du\\s+dispositif|resolutivos?|operativos?|op[eé]ratifs?)'

OPERATIVE_ALONE = '(?:cl[aá]usulas?\\s+(?:operativas?|resolutivas?|dispositivas?)|cl[aá]usulas?\\s+(?:operativas?|dispositivas?)|(?:pontos?\\s+)?resolutivos?|(?:puntos?\\s+)?resolutivos?|points?\\s+du\\s+dispositif|pontos?\\s+dispositivos?|puntos?\\s+dispositivos?|operative\\s+clauses?|operative\\s+points?)'

OPERATIVE_BEFORE = '(?:operative|op\\.)'

OPTION_STEMS = ('ption', 'PTION', 'pción', 'pcion', 'PCIÓN', 'PCION', 'pção', 'pcao', 'PÇÃO', 'PCAO', 'lternativ', 'LTERNATIV',
 'ariant', 'ARIANT', 'Alt', 'ALT', '\nalt')

OPTION_WORD = '(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|VARIANTE|Variante|variante|VARIANT|Variant|variant|ALT\\.?|Alt\\.?|OPCI[OÓ]N|OPTION|Opci[oó]n|Option|alt\\.?|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o)'

ORDINAL = '(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|dix-huiti[eè]mes?|dix-neuvi[eè]mes?|dix-septi[eè]mes?|duod[eé]cim[oa]s?|primeir[oa]s?|primer[oa]?s?|quatorzi[eè]mes?|terceir[oa]s?|tercer[oa]?s?|und[eé]cim[oa]s?|vig[eé]sim[oa]s?|segund[oa]s?|s[eé]ptim[oa]s?|cinqui[eè]mes?|cuart[oa]s?|d[eé]cim[oa]s?|noven[oa]s?|octav[oa]s?|oitav[oa]s?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?|seventeenth|s[eé]tim[oa]s?|treizi[eè]mes?|troisi[eè]mes?|vingti[eè]mes?|deuxi[eè]mes?|douzi[eè]mes?|eighteenth|fourteenth|huiti[eè]mes?|neuvi[eè]mes?|nineteenth|premi[eè]res?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|thirteenth|dixi[eè]mes?|fifteenth|non[oa]s?|onzi[eè]mes?|premiers?|secondes?|sixi[eè]mes?|sixteenth|twentieth|eleventh|seventh|twelfth|eighth|fourth|second|fifth|first|ninth|sixth|tenth|third|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|1st|2nd|3rd|4th|5th|6th|7th|8th|9th)'

ORDINALS = ('(?:primeir[oa]s?|primer[oa]?s?|premi[eè]res?|premiers?|first|1st)',
 '(?:segund[oa]s?|deuxi[eè]mes?|secondes?|second|2nd)', '(?:terceir[oa]s?|tercer[oa]?s?|troisi[eè]mes?|third|3rd)',
 '(?:cuart[oa]s?|quart[oa]s?|quatri[eè]mes?|fourth|4th)', '(?:cinqui[eè]mes?|quint[oa]s?|fifth|5th)',
 '(?:sext[oa]s?|sixi[eè]mes?|sixth|6th)', '(?:s[eé]ptim[oa]s?|s[eé]tim[oa]s?|septi[eè]mes?|seventh|7th)',
 '(?:octav[oa]s?|oitav[oa]s?|huiti[eè]mes?|eighth|8th)', '(?:noven[oa]s?|neuvi[eè]mes?|non[oa]s?|ninth|9th)',
 '(?:d[eé]cim[oa]s?|dixi[eè]mes?|tenth|10th)',
 '(?:d[eé]cim[oa]\\s+primeir[oa]|decimoprimer[oa]?|und[eé]cim[oa]s?|onzi[eè]mes?|eleventh|11th)',
 '(?:d[eé]cim[oa]\\s+segund[oa]|decimosegund[oa]|duod[eé]cim[oa]s?|douzi[eè]mes?|twelfth|12th)',
 '(?:d[eé]cim[oa]\\s+terceir[oa]|decimotercer[oa]?|treizi[eè]mes?|thirteenth|13th)',
 '(?:d[eé]cim[oa]\\s+quart[oa]|decimocuart[oa]|quatorzi[eè]mes?|fourteenth|14th)',
 '(?:d[eé]cim[oa]\\s+quint[oa]|decimoquint[oa]|quinzi[eè]mes?|fifteenth|15th)',
 '(?:d[eé]cim[oa]\\s+sext[oa]|decimosext[oa]|seizi[eè]mes?|sixteenth|16th)',
 '(?:d[eé]cim[oa]\\s+s[eé]tim[oa]|decimos[eé]ptim[oa]|dix-septi[eè]mes?|seventeenth|17th)',
 '(?:d[eé]cim[oa]\\s+oitav[oa]|decimoctav[oa]|dix-huiti[eè]mes?|eighteenth|18th)',
 '(?:d[eé]cim[oa]\\s+non[oa]|decimonoven[oa]|dix-neuvi[eè]mes?|nineteenth|19th)',
 '(?:vig[eé]sim[oa]s?|vingti[eè]mes?|twentieth|20th)')

ORDINAL_BEHIND = '(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|dix-huiti[eè]mes?|dix-neuvi[eè]mes?|dix-septi[eè]mes?|duod[eé]cim[oa]s?|primeir[oa]s?|primer[oa]?s?|quatorzi[eè]mes?|terceir[oa]s?|tercer[oa]?s?|und[eé]cim[oa]s?|vig[eé]sim[oa]s?|segund[oa]s?|s[eé]ptim[oa]s?|cinqui[eè]mes?|cuart[oa]s?|d[eé]cim[oa]s?|noven[oa]s?|octav[oa]s?|oitav[oa]s?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?|s[eé]tim[oa]s?|treizi[eè]mes?|troisi[eè]mes?|vingti[eè]mes?|deuxi[eè]mes?|douzi[eè]mes?|huiti[eè]mes?|neuvi[eè]mes?|premi[eè]res?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|dixi[eè]mes?|non[oa]s?|onzi[eè]mes?|premiers?|secondes?|sixi[eè]mes?)'

ORDINAL_ENDING = '(?:°(?![ \\xa0]?[CF]\\b)|\\.?[ºª]|[eè]re|er)'

OTHERS = "(?:outr[oa]s?|otr[oa]s?|d['’]autres|autres?|others?)"

PAGE = '(?:p[aá]gina|page|p\\.)'

PAGE_OF = '(?:sur|de|of)'

PARAGRAPH = '(?:sub-?paragraphs?|numeral(?:es)?|paragraphes?|paragraphs?|par[aá]grafos?|apartados?|p[aá]rrafos?|alin[eé]as?|al[ií]neas?|incisos?|n[uú]meros?|paras?)'

PARAGRAPH_PART = '(?:sub-?paragraphs?|apartados?|alin[eé]as?|al[ií]neas?|incisos?)'

PARAGRAPH_PREFIX = '(?:OP|Op|PP|Pp)'

PARAGRAPH_SHORT = '(?:paragrs?(?=\\.)|par[aá]gs?(?=\\.)|p[aá]rrfs?(?=\\.)|pars?(?=\\.)|p[aá]rs?(?=\\.)|paras?|p[aá]rrs?|§{1,2})'

PART_OF = '(?:del|da|de|do|du|en|in|of)'

PART_SHORT = '(?:incs?(?=\\.)|lits?(?=\\.)|sub-?paras?|let(?=\\.)|al(?=\\.))'

PLACEHOLDER = '(?:(?:insert|date|year|month|day|place|city|venue|number|name|amount|figure|title|symbol)s?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|(?:to\\s+be|tb)\\s{0,2}(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|por\\s+(?:completar|determinar|definir|confirmar|decidir)|a\\s+(?:completar|determinar|definir|confirmar|inserir)|(?:insert|add|specify|indicate)\\s+[^\\[\\]]{1,60}|text\\s+to\\s+(?:come|follow|be\\s+added)|placeholder\\b[^\\[\\]]{0,80}|date\\s+[aà]\\s+pr[eé]ciser|se\\s+completar[aá]|[*†‡●]{1,4}|[.…_·•\\s]*|[-–—\\s]+|nombre|n{1,2}|n[uú]mero|t[ií]tulo|x{1,4}|y{2,4}|fecha|lugar|titre|[?]+|data|lieu|nome|ano|a[nñ]o|nom)'

POSITIONS_AFTER = {'considering': "(?:(?:await(?:s|ing)?|seek(?:s|ing)?|pending)\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions?|consultations?|advice|guidance)|(?:needs?|requires?)\\s+(?:(?:more|further|additional|internal)\\s+){0,2}(?:time|consultations?|instructions)|(?:needs?|has|have|wishes|would\\s+like)\\s+to\\s+(?:consult|check|confirm|consider|reflect|revert)|continu(?:es?|ing)\\s+(?:[\\w-]+\\s+){0,3}(?:procedures|consultations?|consideration|review)|under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)|(?:to\\s+)?(?:revert(?:s|ing)?|come\\s+back|check|confirm)|a\\s+la\\s+espera\\s+de\\s+instrucciones|(?:a\\s+)?considera(?:r|ndo)|en\\s+(?:consulta|estudio)s?|en\\s+attente\\s+d['’]instructions|(?:a\\s+)?consulta(?:r|ndo)|em\\s+(?:consulta|estudo)s?|(?:a\\s+)?estuda(?:r|ndo)|aguardam?\\s+instru[cç][oõ]es|consider(?:s|ing)?|stud(?:y|ies|ying)|consult(?:s|ing)?|en\\s+cours\\s+d['’]examen|in\\s+consultations?|examin(?:es|ing)|reflect(?:s|ing)|review(?:s|ing)?|considerando|consultando|estudiando|examinent?|undecided|[aà]\\s+l['’][eé]tude|[eé]tudient?)",
 'can go along': "(?:(?:can|could|would|will|may|might)\\s+(?:also\\s+)?(?:go\\s+along|go\\s+with|live\\s+with|work\\s+with|accept|agree|support|join|follow)|no\\s+(?:(?:substantive|strong|further|major)\\s+){0,2}(?:objections?|difficult(?:y|ies)|problems?|concerns?)|(?:peut|peuvent|pourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier|s['’]associer)|(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|(?:does|do|did)\\s+not\\s+(?:object|oppose)|follows?\\s+(?:the\\s+)?consensus|no\\s+(?:se\\s+oponen?|objetan?)|n[aã]o\\s+(?:se\\s+)?op[oõ]em?(?:-se)?|not\\s+(?:objecting|opposed)|sin\\s+objeci(?:[oó]n|ones)|sem\\s+obje[cç](?:[aã]o|[oõ]es)|ne\\s+s['’]opposent?\\s+pas|pas\\s+d['’]objections?|go(?:es)?\\s+along)",
 'reserves': '(?:(?:maintains?\\s+(?:its|their)\\s+|a\\s+)?(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?|(?:se\\s+)?reserva[mrs]?(?:-se)?|(?:se\\s+)?r[eé]serv(?:e|ent|er)|(?:se\\s+)?reserva[nrs]?|reserv(?:es?|ed|ing)|r[eé]serves?)',
 'ad ref': '(?:(?:(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:(?:to|with|on)\\s+)?(?:\\w+\\s+){0,3})?ad\\s+ref(?:erendum|\\.)?|(?:(?:acuerdan?|acordado|aprueban?|aprobado|aceptan?)\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:provisionally|subject\\s+to|pending)|(?:(?:convien(?:t|nent)|accepte(?:nt)?)\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:(?:acordam?|acordado|aceitam?)\\s+)?ad\\s+ref(?:erendum|\\.)?|provisionally\\s+(?:agree[sd]?|accept(?:s|ed)?))',
 'agreed': "(?:joins?\\s+(?:the\\s+)?consensus|se\\s+suman?\\s+al\\s+consenso|accept(?:s|ed)?|accepte(?:nt)?|agree[sd]?|concordam?|de\\s+acuerdo|de\\s+acordo|aceitam?|aceptan?|d['’]accord)",
 'supports': '(?:aligns?\\s+(?:itself\\s+|themselves\\s+)?with|support(?:s|ed|ing)?|soutien(?:t|nent)|agree[sd]?\\s+with|appuie(?:nt)?|in\\s+favou?r|en\\s+faveur|favou?rs?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?)',
 'opposes': "(?:(?:cannot|can\\s+not|could\\s+not|does\\s+not|do\\s+not|did\\s+not|would\\s+not|unable\\s+to|not\\s+in\\s+a\\s+position\\s+to)\\s+(?:support|accept|agree|go\\s+along|live\\s+with|join)|no\\s+(?:pueden?\\s+)?(?:aceptar?|aceptan|apoyar?|apoyan)|ne\\s+(?:peut|peuvent)\\s+(?:pas\\s+)?(?:accepter|appuyer)|n[aã]o\\s+(?:podem?\\s+)?(?:aceita[mr]?|apoia[mr]?)|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:-se)?|(?:se\\s+)?oponen?|not\\s+agree[sd]?|rejett?en?t?|s['’]opposent?|disagrees?|en\\s+contra|objection|rechazan?|rejeitam?|objects?|opposent|rejects?|against|contra)",
 'delete': '(?:(?:supports?|prefers?|requests?|proposes?|for)\\s+(?:the\\s+)?deletion|(?:apoyan?|prefieren?)\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|(?:apoiam?|preferem?)\\s+a\\s+(?:supress[aã]o|elimina[cç][aã]o)|(?:appuie|pr[eé]f[eè]re)\\s+la\\s+suppression|delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|supprimer|eliminar|removes?|supprime|suprimir|elimina|suprime|omits?)',
 'retain': '(?:(?:supports?|prefers?|requests?|for)\\s+(?:the\\s+)?retention|(?:oppos(?:es?|ed)|objects?\\s+to)\\s+(?:the\\s+)?deletion|retain(?:s|ed)?|conservar|maintenir|retention|mantener|mantiene|garder|keeps?|manter)',
 'would prefer': '(?:(?:(?:would|could)\\s+(?:also\\s+)?)?prefer(?:s|red)?|pr[eé]f[eé]rerai(?:en)?t|prefeririam?|preferir[ií]an?|preference|preferiria|prefieren?|pr[eé]f[eè]rent?|preferem?)',
 'flexible': '(?:(?:(?:can|could|may|will|would)\\s+be\\s+)?(?:flexible|open\\s+to)|(?:some\\s+)?flexibility|flex[ií]ve(?:l|is)|flexibles?|souples?)',
 'has concerns': '(?:(?:(?:some|serious|strong|major)\\s+)?(?:concerns?|concerned|difficult(?:y|ies))|preocupaci(?:[oó]n|ones)|preocupa[cç](?:[aã]o|[oõ]es)|pr[eé]occupations?|dificuldades|dificultades|difficult[eé]s)',
 'asks': '(?:(?:asks?|requests?|requesting|seeks?|seeking|needs?)\\s+(?:for\\s+)?(?:(?:further|more)\\s+)?clarifications?|solicitan?\\s+aclaraci(?:[oó]n|ones)|solicitam?\\s+esclarecimentos?|demandent?\\s+des\\s+pr[eé]cisions|pide\\s+aclaraci(?:[oó]n|ones)|pedem?\\s+esclarecimentos?)'}

POSITIONS_BEFORE = {'reserves': '(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?(?:\\s+(?:by|of|from)|:)|r[eé]serves?(?:\\s+d[eu]s?|\\s+:|:)|reservas?(?:\\s+d[aeo]s?|:)|reservas?(?:\\s+del?|:))',
 'ad ref': '(?:(?:acordado\\s+|aprovado\\s+)?ad\\s+ref(?:erendum|\\.)?\\s+d[aeo]s?|(?:acordado\\s+|aprobado\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?\\s+del?|(?:agreed\\s+)?ad\\s+ref(?:erendum|\\.)?(?:\\s+of)?)',
 'agreed': '(?:(?:acordado|aceito)\\s+(?:por|pel[ao]s?)|(?:acordado|aceptado)\\s+por|(?:agreed|accepted)\\s+by|accept[eé]\\s+par)',
 'supports': '(?:apoiad[ao]\\s+(?:por|pel[ao]s?)|apoyad[ao]\\s+por|soutenue?\\s+par|appuy[eé]e?\\s+par|supported\\s+by|supporters?:)',
 'opposes': '(?:(?:opposed|rejected)\\s+by)'}

POSITION_AGAINST = '(?:oppos(?:es|ed|ition|e)|objects?|against)'

POSITION_IN = '(?:retain(?:s|ed)?|conservar|maintenir|retention|mantener|mantiene|garder|keeps?|manter)'

POSITION_IN_ALONE = '(?:supports?(?:ed)?)'

POSITION_LEAD = "(?:and\\s+its\\s+member\\s+states|propose(?:nt)?|delegations?|propone[n]?|souhaitent?|and\\s+others|positions?|prop[oõ]e[m]?|would\\s+like|currently|expressed|generally|indicated|proposes?|desejam?|prefers?|remains?|strongly|toujours|desean?|tambi[eé]n|tienen?|todav[ií]a|encore|siguen|tamb[eé]m|wants?|wishes|ainda|aussi|est[aá]n|est[aã]o|segue|sigue|still|also|est[aá]|have|only|sont|were|will|are|a[uú]n|est|had|has|n['’]a|now|ont|son|s[aã]o|tem|uma|una|une|was|es|is|to|we)"

POSITION_ON = '(?:sub-?paragraphs?|bracketed\\s+text|alternatives?|paragraphes?|paragraphs?|par[aá]grafos?|references?|art[ií]culos?|sentences?|articles?|brackets?|paras?\\.?|p[aá]rrafos?|sections?|options?|phrases?|chapeau|frases?|oraci[oó]n|titles?|texts?|words?|texte|texto)'

POSITION_OPENINGS = ('again', 'conse', 'delet', 'elimi', 'garde', 'keep', 'maint', 'mante', 'manti', 'objec', 'omit', 'oppos', 'remov',
 'retai', 'reten', 'strik', 'suppo', 'suppr', 'supri')

POSITION_OUT = '(?:delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|supprimer|eliminar|removes?|supprime|suprimir|elimina|suprime|omits?)'

POSITION_SAID = "(?:(?:(?:await(?:s|ing)?|seek(?:s|ing)?|pending)\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions?|consultations?|advice|guidance)|(?:needs?|requires?)\\s+(?:(?:more|further|additional|internal)\\s+){0,2}(?:time|consultations?|instructions)|(?:needs?|has|have|wishes|would\\s+like)\\s+to\\s+(?:consult|check|confirm|consider|reflect|revert)|continu(?:es?|ing)\\s+(?:[\\w-]+\\s+){0,3}(?:procedures|consultations?|consideration|review)|under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)|(?:to\\s+)?(?:revert(?:s|ing)?|come\\s+back|check|confirm)|a\\s+la\\s+espera\\s+de\\s+instrucciones|(?:a\\s+)?considera(?:r|ndo)|en\\s+(?:consulta|estudio)s?|en\\s+attente\\s+d['’]instructions|(?:a\\s+)?consulta(?:r|ndo)|em\\s+(?:consulta|estudo)s?|(?:a\\s+)?estuda(?:r|ndo)|aguardam?\\s+instru[cç][oõ]es|consider(?:s|ing)?|stud(?:y|ies|ying)|consult(?:s|ing)?|en\\s+cours\\s+d['’]examen|in\\s+consultations?|examin(?:es|ing)|reflect(?:s|ing)|review(?:s|ing)?|considerando|consultando|estudiando|examinent?|undecided|[aà]\\s+l['’][eé]tude|[eé]tudient?)|(?:(?:can|could|would|will|may|might)\\s+(?:also\\s+)?(?:go\\s+along|go\\s+with|live\\s+with|work\\s+with|accept|agree|support|join|follow)|no\\s+(?:(?:substantive|strong|further|major)\\s+){0,2}(?:objections?|difficult(?:y|ies)|problems?|concerns?)|(?:peut|peuvent|pourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier|s['’]associer)|(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|(?:does|do|did)\\s+not\\s+(?:object|oppose)|follows?\\s+(?:the\\s+)?consensus|no\\s+(?:se\\s+oponen?|objetan?)|n[aã]o\\s+(?:se\\s+)?op[oõ]em?(?:-se)?|not\\s+(?:objecting|opposed)|sin\\s+objeci(?:[oó]n|ones)|sem\\s+obje[cç](?:[aã]o|[oõ]es)|ne\\s+s['’]opposent?\\s+pas|pas\\s+d['’]objections?|go(?:es)?\\s+along)|(?:(?:maintains?\\s+(?:its|their)\\s+|a\\s+)?(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?|(?:se\\s+)?reserva[mrs]?(?:-se)?|(?:se\\s+)?r[eé]serv(?:e|ent|er)|(?:se\\s+)?reserva[nrs]?|reserv(?:es?|ed|ing)|r[eé]serves?)|(?:(?:(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:(?:to|with|on)\\s+)?(?:\\w+\\s+){0,3})?ad\\s+ref(?:erendum|\\.)?|(?:(?:acuerdan?|acordado|aprueban?|aprobado|aceptan?)\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:provisionally|subject\\s+to|pending)|(?:(?:convien(?:t|nent)|accepte(?:nt)?)\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:(?:acordam?|acordado|aceitam?)\\s+)?ad\\s+ref(?:erendum|\\.)?|provisionally\\s+(?:agree[sd]?|accept(?:s|ed)?))|(?:joins?\\s+(?:the\\s+)?consensus|se\\s+suman?\\s+al\\s+consenso|accept(?:s|ed)?|accepte(?:nt)?|agree[sd]?|concordam?|de\\s+acuerdo|de\\s+acordo|aceitam?|aceptan?|d['’]accord)|(?:aligns?\\s+(?:itself\\s+|themselves\\s+)?with|support(?:s|ed|ing)?|soutien(?:t|nent)|agree[sd]?\\s+with|appuie(?:nt)?|in\\s+favou?r|en\\s+faveur|favou?rs?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?)|(?:(?:cannot|can\\s+not|could\\s+not|does\\s+not|do\\s+not|did\\s+not|would\\s+not|unable\\s+to|not\\s+in\\s+a\\s+position\\s+to)\\s+(?:support|accept|agree|go\\s+along|live\\s+with|join)|no\\s+(?:pueden?\\s+)?(?:aceptar?|aceptan|apoyar?|apoyan)|ne\\s+(?:peut|peuvent)\\s+(?:pas\\s+)?(?:accepter|appuyer)|n[aã]o\\s+(?:podem?\\s+)?(?:aceita[mr]?|apoia[mr]?)|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:-se)?|(?:se\\s+)?oponen?|not\\s+agree[sd]?|rejett?en?t?|s['’]opposent?|disagrees?|en\\s+contra|objection|rechazan?|rejeitam?|objects?|opposent|rejects?|against|contra)|(?:(?:supports?|prefers?|requests?|proposes?|for)\\s+(?:the\\s+)?deletion|(?:apoyan?|prefieren?)\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|(?:apoiam?|preferem?)\\s+a\\s+(?:supress[aã]o|elimina[cç][aã]o)|(?:appuie|pr[eé]f[eè]re)\\s+la\\s+suppression|delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|supprimer|eliminar|removes?|supprime|suprimir|elimina|suprime|omits?)|(?:(?:supports?|prefers?|requests?|for)\\s+(?:the\\s+)?retention|(?:oppos(?:es?|ed)|objects?\\s+to)\\s+(?:the\\s+)?deletion|retain(?:s|ed)?|conservar|maintenir|retention|mantener|mantiene|garder|keeps?|manter)|(?:(?:(?:would|could)\\s+(?:also\\s+)?)?prefer(?:s|red)?|pr[eé]f[eé]rerai(?:en)?t|prefeririam?|preferir[ií]an?|preference|preferiria|prefieren?|pr[eé]f[eè]rent?|preferem?)|(?:(?:(?:can|could|may|will|would)\\s+be\\s+)?(?:flexible|open\\s+to)|(?:some\\s+)?flexibility|flex[ií]ve(?:l|is)|flexibles?|souples?)|(?:(?:(?:some|serious|strong|major)\\s+)?(?:concerns?|concerned|difficult(?:y|ies))|preocupaci(?:[oó]n|ones)|preocupa[cç](?:[aã]o|[oõ]es)|pr[eé]occupations?|dificuldades|dificultades|difficult[eé]s)|(?:(?:asks?|requests?|requesting|seeks?|seeking|needs?)\\s+(?:for\\s+)?(?:(?:further|more)\\s+)?clarifications?|solicitan?\\s+aclaraci(?:[oó]n|ones)|solicitam?\\s+esclarecimentos?|demandent?\\s+des\\s+pr[eé]cisions|pide\\s+aclaraci(?:[oó]n|ones)|pedem?\\s+esclarecimentos?))"

POSITION_SAID_OPENINGS = ('a con', 'a ent', 'a est', 'a fav', 'a gen', "a l'e", "a l'é", 'a la ', 'a l’e', 'a l’é', 'a par', 'a res', 'a scr',
 'a stu', 'a sub', 'accep', 'aceit', 'acept', 'acord', 'acuer', 'ad re', 'again', 'agree', 'aguar', 'ainda', 'align',
 'also', 'and i', 'and o', 'apoia', 'apoya', 'appui', 'aprob', 'aprue', 'apóia', 'are', 'ask c', 'ask f', 'ask m',
 'asks ', 'aun', 'aussi', 'await', 'aún', 'can a', 'can b', 'can f', 'can g', 'can j', 'can l', 'can n', 'can s',
 'can w', 'canno', 'check', 'come ', 'conce', 'conco', 'confi', 'conse', 'consi', 'consu', 'conti', 'contr', 'convi',
 'could', 'curre', "d'acc", 'de ac', 'deleg', 'delet', 'deman', 'desea', 'desej', 'did n', 'diffi', 'dific', 'disag',
 'do no', 'does ', 'd’acc', 'elimi', 'em co', 'em es', 'en at', 'en co', 'en es', 'en fa', 'encor', 'entir', 'es',
 'etudi', 'exami', 'expre', 'favor', 'favou', 'flexi', 'flexí', 'follo', 'for d', 'for r', 'for t', 'garde', 'gener',
 'go al', 'goes ', 'had', 'has', 'have', 'in co', 'in fa', 'indic', 'is', 'join ', 'joins', 'keep', 'maint', 'major',
 'mante', 'manti', 'may a', 'may b', 'may f', 'may g', 'may j', 'may l', 'may s', 'may w', 'might', "n'a", 'nao a',
 'nao o', 'nao p', 'nao s', 'ne pe', "ne s'", 'ne s’', 'need ', 'needs', 'no ac', 'no ap', 'no co', 'no di', 'no fu',
 'no ma', 'no ob', 'no pr', 'no pu', 'no se', 'no st', 'no su', 'not a', 'not i', 'not o', 'now', 'não a', 'não o',
 'não p', 'não s', 'n’a', 'objec', 'omit', 'only', 'ont', 'open ', 'opoe', 'opone', 'oppos', 'opõe', 'parli', 'pas d',
 'pede ', 'pedem', 'pendi', 'peut ', 'peuve', 'pide ', 'pode ', 'podem', 'poder', 'podri', 'podrí', 'posit', 'pourr',
 'prefe', 'prefi', 'prefè', 'prefé', 'preoc', 'propo', 'propõ', 'provi', 'préfe', 'préfè', 'préfé', 'préoc', 'puede',
 'recha', 'refle', 'rejec', 'rejei', 'rejet', 'remai', 'remov', 'reque', 'requi', 'reser', 'retai', 'reten', 'rever',
 'revie', 'réser', "s'opp", 'sao', 'scrut', 'se op', 'se re', 'se ré', 'se su', 'seek ', 'seeki', 'seeks', 'segue',
 'sem o', 'serio', 'sigue', 'sin o', 'solic', 'some ', 'son', 'souha', 'soupl', 'souti', 'still', 'strik', 'stron',
 'studi', 'study', 'subst', 'suppo', 'suppr', 'supri', 'são', 's’opp', 'tambe', 'tambi', 'també', 'tem', 'tiene', 'to',
 'uma', 'una', 'undec', 'under', 'une', 'want', 'was', 'we', 'will', 'wishe', 'would', "à l'e", "à l'é", 'à l’e',
 'à l’é', 'étudi')

POSITION_SIGNS = {'considering': '?',
 'can go along': '~',
 'reserves': '!',
 'ad ref': '°',
 'agreed': '=',
 'supports': '+',
 'opposes': '-',
 'delete': 'x',
 'retain': 'r',
 'would prefer': '>',
 'flexible': '≈',
 'has concerns': 'c',
 'asks': 'a'}

POSITION_WHICH = '(?:entire|second|cette|first|third|whole|esta|este|last|that|this|todo|tout|all|the|ce|el|la|le|a|o)'

POSSESSIVE = '(?:cujos?|cuyos?|leurs?|seus?|their|whose|sus?|its|ses|son)'

PREAMBULAR_AFTER = '(?:of\\s+the\\s+preambular\\s+(?:part|section|paragraphs)|de\\s+la\\s+parte\\s+preambular|da\\s+parte\\s+preambular|preambulatorios?|preambulat[oó]rios?|of\\s+the\\s+preamble|pr[eé]ambulaires?|del\\s+pre[aá]mbulo|do\\s+pre[aâ]mbulo|du\\s+pr[eé]ambule|preambulares|preambular)'

PREAMBULAR_BEFORE = '(?:pre-?ambul(?:ary|atory)|preambular|pp\\.)'

PREFIXES = {'operative': 'op', 'preambular': 'pp'}

PROPOSING = '(?:propos(?:als?|ed|es|e)|propos(?:ent|itions?)|propone[n]?|propuestas?|propostas?|prop[oõ]e[m]?)'

PROVISIONS = ('article', 'regulation', 'rule')

QUANTITIES = '(?:por\\s+ciento|por\\s+cento|pour\\s+cent|semaines?|members?|miembros|millones|per\\s+cent|semanas?|Parties|billion|heures?|membres|membros|million|months?|percent|States|horas?|hours?|jours?|pa[ií]ses|weeks?|years?|anos?|a[nñ]os?|days?|dias?|d[ií]as?|meses|times|veces|fois|mois|pays|ans|mes|%)'

RANGED = '(?:through|hasta|al?|at[eé]|au|to|[aà])'

REMARK_HEAD = "(?:(?:(?:[\\w.-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s.,;'’/&-]{1,60})?|notas?(?:\\s+(?:del?|da|do)\\s+(?:la\\s+)?[\\w\\s]{1,40})?|note\\s+(?:du|de\\s+la|des)\\s+[\\w\\s]{1,40}|observaci[oó]n(?:es)?|commentaires?|observaciones|observations?|comentarios?|coment[aá]rios?|observa[cç][oõ]es|observa[cç][aã]o|remarques?|N\\.?B\\.?)"

REMARK_WHOLE = '(?:(?:(?:text|paragraph|para|chapeau|title)\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:[\\w.’/]+\\s+){1,4}(?:reserves?\\s+(?:its|their)\\b[^\\[\\]]{0,120}|(?:scrutiny\\s+|general\\s+|parliamentary\\s+)?reservations?)|(?:(?:texte|paragraphe|article|titre)\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:(?:texto|par[aá]grafo|artigo)\\s+)?(?:adoptado|adotado|aprovado|acordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:(?:texto|p[aá]rrafo|art[ií]culo|t[ií]tulo)\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:(?:texto|p[aá]rrafo|art[ií]culo)\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?|under\\s+(?:discussion|consideration|negotiation)|ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?|agreed\\s+language|bracketed\\s+text|pending)'

RESERVED = '(?:concernant|concerning|regarding|respecto|against|pending|quanto|about|quant|sobre|until|al?|ao?|sur|au|em|en|on|to|[aà])'

SEVERAL = '(?:paragraphes|paragraphs|par[aá]grafos|apartados|art[ií]culos|articles|p[aá]rrafos|sections|alin[eé]as|artigos|incisos|textes|textos|paras|texts)'

SLIPS_AGAINST = ('oppose', 'opposes')

SLIPS_FOR = ('propose', 'proposes', 'support', 'supports')

STANCE = "(?:reserv(?:e|es|ed|ing)(?:\\s+(?:its\\s+|their\\s+)?positions?)?|propos(?:e|es|ed)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propos(?:e|es|ed)\\s+to\\s+(?:add|insert|include)|(?:to\\s+)?delet(?:e|es|ed|ion)|oppos(?:e|es|ed|ing|ition)|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|supprim(?:er|e|ent)|under\\s+consideration|consider(?:s|ing)?|proponen?\\s+eliminar|proponen?\\s+suprimir|maintain(?:s|ed)?|soutien(?:t|nent)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|op[oõ]em?(?:-se)?|alternatives?|appuie(?:nt)?|propositions?|considerando|propuestas?|mantienen?|proposals?|abstains?|eliminan?|favou?rs?|maintenir|proponen?|proposent|proposing|reservan?|suprimen?|to\\s+revert|undecided|eliminar|flexible|maintien|mantener|objects?|opposent|prefers?|proposed|proposes|proposta|prop[oõ]em?|rejects?|suprimir|against|apoiam?|apoyan?|ap[oó]iam?|propose|keeps?|manter|alt)"

STANCE_ADVERB = '(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)'

STANCE_BEFORE = '(?:favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|against)'

STANCE_BEGINNING = "(?:absta|again|alter|apoia|apoya|appui|ap[oó]ia|consi|delet|elimi|flexi|maint|mante|manti|objec|opone|oppos|prefe|propo|propu|prop[oõ]|rejec|reser|retai|rever|s['’]opp|souti|suppo|suppr|supri|undec|under|favo|keep|op[oõ]e|alt)"

STANCE_CLEAR = '(?:proposes|opposes|propose|oppose)'

STANCE_FORMATTED = '(?:opposition|supporting|proposals|proposing|supported|opposing|proposal|proposed|proposes|supports|opposed|opposes|propose|support|oppose)'

STANCE_FOR_BEFORE = '(?:favou?red\\s+by|supported\\s+by|proposed\\s+by)'

STANCE_NEITHER = '(?:reserv(?:e|es|ed|ing)(?:\\s+(?:its\\s+|their\\s+)?positions?)?|under\\s+consideration|consider(?:s|ing)?|considerando|abstains?|reservan?|to\\s+revert|undecided|flexible)'

STANCE_STEM = '(?:support|propos|oppos)'

STANCE_STEM_CASED = '(?:[Ss]upport|[Pp]ropos|[Oo]ppos)'

STATEMENT = '(?:(?:is|are|am)\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|(?:can|could|cannot|could\\s+not|does\\s+not|do\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:the\\s+|this\\s+|these\\s+)?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|(?:is|are|am)\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:the\\s+|this\\s+)?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120}|(?:would|could)\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}(?:reserves?|reserved|reserving|reservations?)\\b(?:\\s+(?:its|their|the\\s+right|on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|(?:has|have)\\s+(?:no\\s+|some\\s+|serious\\s+|strong\\s+)?(?:concerns?|objections?|difficult(?:y|ies)|flexibility|reservations?)(?:\\s+(?:with|about|on|to|regarding|in)\\b[^\\[\\]]{0,160})?|(?:will|can|could|would|may|might)\\s+(?:also\\s+)?(?:go|live|work)\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|needs?\\s+(?:more|further|additional)\\s+(?:time|consultations?|instructions|internal\\s+consultations?|clarification)\\b[^\\[\\]]{0,120}|(?:position\\s+)?(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)\\b[^\\[\\]]{0,80}|supports?\\s+(?:the\\s+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\\[\\]]{0,80}|(?:will|can|could|would|may|might|cannot|can\\s+not|could\\s+not)\\s+(?:also\\s+)?(?:go\\s+along|live\\s+with)\\b[^\\[\\]]{0,120}|(?:will|can|could|would|may|might)\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80}|(?:awaiting|pending|seeking)\\s+(?:instructions|consultations?|clarification)\\b[^\\[\\]]{0,80}|see\\s+(?:also\\s+)?(?:(?:PP|OP)\\s{0,2}\\d|(?:para|paragraph|article|comments?)\\b)[^\\[\\]]{0,80}|(?:replace|move|merge|transfer)\\s+(?:this|the|it|to|with|paragraph|para)\\b[^\\[\\]]{0,120}|(?:replace|add|insert|substitute)\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|(?:will|to|would\\s+like\\s+to)\\s+(?:revert|come\\s+back|consult|check)\\b[^\\[\\]]{0,120}|(?:asks?|requests?|seeks?)\\s+(?:for\\s+)?clarification\\b[^\\[\\]]{0,120}|(?:can|could|cannot|can\\s+not|could\\s+not)\\s+(?:also\\s+)?(?:accept|agree)|(?:supports?|agrees?|accepts?)\\s+in\\s+principle\\b[^\\[\\]]{0,120}|(?:se\\s+)?reservam?(?:-se)?\\s+(?:sua|seu|a|o)\\b[^\\[\\]]{0,200}|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur|le)\\b[^\\[\\]]{0,200}|(?:agrees?|disagrees?|aligns?)\\s+with\\b[^\\[\\]]{0,120}|(?:se\\s+)?reservan?\\s+(?:su|sua|la|el)\\b[^\\[\\]]{0,200}|(?:[aà]\\s+l[\'’][eé]tude|en\\s+cours\\s+d[\'’]examen)[^\\[\\]]{0,60}|en\\s+(?:consulta|estudio)s?\\b[^\\[\\]]{0,60}|agree[sd]?\\s+ad\\s+ref(?:erendum|\\.)?|em\\s+consultas?\\b[^\\[\\]]{0,60}|se\\s+reservam?|reservam?-se|ad\\s+ref(?:erendum|\\.)?|se\\s+r[eé]serve(?:nt)?|se\\s+reservan?)'

STATEMENT_OPENINGS = ("a l'e", "a l'é", 'a l’e', 'a l’é', 'accep', 'ad re', 'add "', "add '", 'add b', 'add w', 'add «', 'add ‘', 'add “',
 'add „', 'agree', 'align', 'am al', 'am aw', 'am co', 'am cu', 'am ex', 'am fl', 'am no', 'am op', 'am re', 'am se',
 'am st', 'are a', 'are c', 'are e', 'are f', 'are n', 'are o', 'are r', 'are s', 'ask c', 'ask f', 'asks ', 'await',
 'can a', 'can g', 'can j', 'can l', 'can n', 'can s', 'can w', 'canno', 'could', 'disag', 'do no', 'does ', 'em co',
 'en co', 'en es', 'entir', 'gener', 'has c', 'has d', 'has f', 'has n', 'has o', 'has r', 'has s', 'have ', 'inser',
 'is al', 'is aw', 'is co', 'is cu', 'is ex', 'is fl', 'is no', 'is op', 'is re', 'is se', 'is st', 'may a', 'may g',
 'may j', 'may l', 'may w', 'merge', 'might', 'move ', 'need ', 'needs', 'parli', 'pendi', 'posit', 'repla', 'reque',
 'reser', 'réser', 'scrut', 'se re', 'se ré', 'see a', 'see c', 'see o', 'see p', 'seek ', 'seeki', 'seeks', 'still',
 'study', 'subst', 'suppo', 'to ch', 'to co', 'to re', 'trans', 'under', 'will ', 'would', "à l'e", "à l'é", 'à l’e',
 'à l’é')

STATUSES = {'ad-ref': '(?:agreed\\s+(?:provisionally|in\\s+principle|subject\\s+to|pending)|(?:acordado\\s+|adotado\\s+|adoptado\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:agreed\\s+|accepted\\s+|adopted\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:acordado\\s+|aprobado\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:convenu\\s+|approuv[eé]\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:provisionally|tentatively)\\s+agreed)',
 'agreed': '(?:acordado|adoptado|approuv[eé]|approved|aprobado|aprovado|adopted|adotado|convenu|agreed)',
 'open': '(?:(?:still\\s+)?under\\s+(?:discussion|consideration|negotiation)|(?:still\\s+)?to\\s+be\\s+(?:agreed|discussed|revisited)|en\\s+(?:discusi[oó]n|negociaci[oó]n|consideraci[oó]n)|en\\s+cours\\s+de\\s+(?:discussion|n[eé]gociation)|(?:still\\s+)?(?:open|pending)|em\\s+(?:discuss[aã]o|negocia[cç][aã]o)|not\\s+(?:yet\\s+)?agreed|bracketed\\s+text|n[aã]o\\s+acordado|no\\s+acordado|non\\s+convenu|en\\s+suspens|pendiente|pendente)'}

STATUS_GOES_ON = '(?:subject\\s+to|d[aeo]s?|pending|as\\s+of|del?|this|at|el|em|en|in|le|na|no|of|on|[aà])'

STATUS_OF = '(?:(?:(?:the|this)\\s+)?(?:text|paragraph|para\\.?|sub-?paragraph|chapeau|title|article|section|sentence|language|wording)|(?:el\\s+|este\\s+)?(?:texto|p[aá]rrafo|art[ií]culo)|(?:le\\s+|ce\\s+)?(?:texte|paragraphe|article)|(?:o\\s+|este\\s+)?(?:texto|par[aá]grafo|artigo)|has\\s+been|a\\s+[eé]t[eé]|queda|est[aá]|were|are|est|foi|fue|now|was|is)'

TEXT = '(?:preambular|operative|redacci[oó]n|language|textes?|textos?|wording|texts?)'

THEREOF = '(?:thereof)'

THIS = '(?:the\\s+present|le\\s+pr[eé]sent|pr[eé]sente?|presente|present|these|esta|este|this)'

WAITING = '(?:through|should|about|could|hasta|seg[uú]n|shall|sobre|would|must|para|pour|sans|that|upon|at[eé]|for|may|not|par|por|que|sem|sin|sur|as|be|by|et|on|ou|to|a|e|o|y|[aà])'

WISH = '(?:(?:would\\s+|could\\s+|might\\s+)?(?:prefer|like|accept|want|wish|ask|request|suggest|recommend|insist|need|say|think|comment|advocate)(?:s|ed|es)?|(?:pr[eé]f[eè]re|souhaite|demande|sugg[eè]re|recommande|voudrait)(?:nt)?|(?:prefiere|quiere|pide|solicita|sugiere|desea|recomienda)n?|(?:prefere|quer|pede|solicita|sugere|deseja|recomenda)m?|pr[eé]f[eé]rerai(?:en)?t|preferir[ií]an?|preferences?|submissions?|suggestions?|amendments?|amendement|positions?|preferiria|sugerencia|suggestion|preferred|requests?|versions?|enmienda|language|posici[oó]n|position|sugest[aã]o|inputs?|posi[cç][aã]o|version|versi[oó]n|wording|emenda|vers[aã]o|views?|texte|texto|text)'

WORD_END = '(?:ies|ing|ed|ly|nt|d|m|n|r|s|t|x)'
