"""Made from the TOML files of this folder by `make grammar`. Do not edit: edit them."""

ADOPTED = '(?:resoluci[oó]n|resolution|r[eé]solution|resolu[cç][aã]o|decision|decisi[oó]n|d[eé]cision|decis[aã]o)'

AFTER_ARTICLE = '(?:devrai(?:en)?t|deber[ií]an?|deveriam?|poderiam?|deber[aá]n?|podr[ií]an?|pourront|dever[aã]o|devront|doivent|poder[aã]o|podr[aá]n?|dever[aá]|poder[aá]|pourra|should|could|devra|est[aá]n|shall|would|doit|est[aá]|have|must|sont|were|are|has|may|s[aã]o|was|is|of)'

AFTER_NOUN = '(?:pel[oa]s?|d[eoa]s?|against|contra|contre|aos?|aux?|del?|des?|from|para|pour|al?|for|par|por|by|du|of|to|a|[aà])'

AFTER_NO_INFINITIVE_MARK = '(?:no\\s+later\\s+than|antes\\s+d[eo]|antes\\s+de|mediante|through|before|during|after|avant|desde|under|until|avec|bajo|dans|from|para|pour|sous|with|com|con|for|par|por|sur|at|by|de|em|en|in|na|no|of|on|to|a|[aà])'

AFTER_REFERENCE = '(?:daquel[ea]|dess[ea]|dest[ea]|through|should|above|below|shall|del?|does|have|were|and|are|has|may|que|was|al|da|do|du|en|et|in|is|of|or|ou|to|a|e|o|y)'

AGAINST_OF_ONE = "(?:s['’]oppose|se\\s+opone|supprime|deletes|elimina|objects|opposes|op[oõ]e-se|rechaza|rejects|rejeita|rejette|se\\s+op[oõ]e|suprime|objeta)"

AGENDA = '(?:ordre\\s+du\\s+jour|ordem\\s+do\\s+dia|temario|agenda)'

ALTERNATIVE_OF = '(?:alternativas?|alternatives?|variantes?|alternate|alt\\.?)'

AMENDS = '(?:(?:delete|replace|insert|add|substitute|move|amend)\\s+(?:["“‘\'«]|(?:the\\s+)?(?:word|phrase|sentence|paragraph|following|reference|(?:first|second|third|last|entire|whole)\\s+(?:word|phrase|sentence|paragraph|part))s?\\b|(?:at|to)\\s+the\\s+(?:end|beginning)\\b|(?:a\\s+)?new\\s+(?:sub-?)?paragraph\\b)|(?:suprimir|eliminar|sustituir|reemplazar|insertar|agregar|a[nñ]adir|incluir)\\s+(?:["“‘\'«]|(?:l[ao]s?|el)\\s+(?:palabra|frase|oraci[oó]n|p[aá]rrafo|expresi[oó]n|referencia|siguiente)s?\\b|al\\s+(?:final|principio)\\b|un\\s+nuevo\\s+(?:p[aá]rrafo|inciso)\\b)|(?:suprimir|eliminar|substituir|inserir|acrescentar|adicionar|incluir)\\s+(?:["“‘\'«]|[ao]s?\\s+(?:palavra|frase|ora[cç][aã]o|par[aá]grafo|express[aã]o|refer[eê]ncia|seguinte)s?\\b|ao\\s+final\\b|no\\s+in[ií]cio\\b|um\\s+novo\\s+(?:par[aá]grafo|inciso)\\b)|(?:supprimer|remplacer|ins[eé]rer|ajouter|substituer)\\s+(?:["“‘\'«]|l(?:es?|a)\\s+(?:mot|phrase|membre|paragraphe|alin[eé]a|expression|suivant)s?\\b|[aà]\\s+la\\s+fin\\b|au\\s+d[eé]but\\b|un\\s+nouve(?:au|l)\\s+(?:paragraphe|alin[eé]a)\\b)|(?:in|at|after|before)\\s+(?:the\\s+)?(?:(?:first|second|third|last)\\s+)?(?:line|sentence|["“‘«][^"”’»\\n]{1,80}["”’»])s?(?:,?\\s+\\w+){0,3},?\\s+(?:delete|replace|insert|add|substitute)\\b)'

AND = '(?:and|et|e|y)'

ANNEXES = ('annex', 'appendix', 'schedule')

ARTICLE = "(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)"

ARTICLE_SHORT = '(?:arts?)'

ASKED_FOR = '(?:(?:suprimi|elimin|reemplaz|sustitu|insert|agreg|a[nñ]ad|modific|propon|sugier|sugeri|pid|solicit|prefier|preferi)\\w*|(?:delet|replac|insert|add|chang|amend|propos|suggest|request|prefer|mov|merg|strik|remov|would)\\w*|(?:suprimi|exclu|substitu|inseri|acrescent|modific|propom|sugeri|pedi|solicit|preferi)\\w*|(?:supprim|remplac|ins[eé]r|ajout|modifi|propos|sugg[eè]r|sugg[eé]r|demand|pr[eé]f[eè]r|pr[eé]f[eé]r)\\w*|no\\s+(?!tenemos\\s+(?:comentarios|objeciones))|n[aã]o\\s+(?!temos\\s+(?:coment[aá]rios|obje[cç][oõ]es))|cannot|unless|mais|pero|but|mas|not|ne)'

BEFORE_INSTRUMENT = "(?:another|that|any|its|las|les|los|the|una|an|as|el|l['’]|la|le|os|su|un|a|o)"

BEFORE_NUMBER = '(?:notwithstanding|pursuant\\s+to|cf\\.?|under|v[eé]ase|veja|vide|voir|see|ver)'

BEFORE_PARTY = '(?:(?:la\\s+)?d[eé]l[eé]gation\\s+(?:du|des|de\\s+la|de)|(?:the\\s+)?delegations?\\s+of(?:\\s+the)?|(?:la\\s+)?delegaci[oó]n\\s+del?(?:\\s+la)?|(?:a\\s+)?delega[cç][aã]o\\s+d[aeo]s?|las|les|los|the|as|el|la|le|os|a|o)'

BRINGER = '(?:governments?|missions?|groupes?|groups?|grupos?|pela|par|por|by)'

BROUGHT_BY = '(?:(?:text\\s+|wording\\s+|language\\s+|amendment\\s+|suggestion\\s+)?(?:suggested|submitted|requested|introduced|tabled|made|put\\s+forward|amended|drafted|added|inserted|supplied)\\s+by|(?:text|wording|language|amendments?|suggestions?|submissions?|inputs?|comments?)\\s+(?:from|by|of)|(?:propost[oa]|sugerid[oa]|apresentad[oa]|solicitad[oa])\\s+p(?:or|el[oa])|(?:propuest[oa]|sugerid[oa]|presentad[oa]|solicitad[oa])\\s+por|(?:(?:propos|sugg[eé]r|pr[eé]sent|demand)[eé]e?s?|soumise?s?)\\s+par|(?:texte|amendement|suggestion)\\s+d[eu]|(?:texto|enmienda|sugerencia)\\s+del?|(?:texto|emenda|sugest[aã]o)\\s+d[eao]|delegations?\\s+from|from)'

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

DEFINES = '(?:se\\s+entender[aá]|se\\s+entiende|entende-se|shall\\s+mean|stands\\s+for|on\\s+entend|refers\\s+to|significa|signifie|denotes|designa|d[eé]signe|means)'

DELEGATION = '(?:delegaciones|delegations?|d[eé]l[eé]gations?|delegaci[oó]n|delega[cç][oõ]es|delega[cç][aã]o)'

ECHO = "(?:(?:agrees?|aligns?|associates?(?:\\s+itself)?|concurs?)\\s+with|(?:se\\s+(?:soma|une)m?|somam?-se|unem?-se)\\s+(?:a|ao|[aà])|(?:(?:est[aá]|est[aá]n)\\s+)?de\\s+acuerdo\\s+con|(?:(?:est[aá]|est[aã]o)\\s+)?de\\s+acordo\\s+com|(?:o\\s+mesmo|igual)\\s+(?:que|a|ao|[aà])|(?:(?:est|sont)\\s+)?d['’]accord\\s+avec|(?:idem|pareil|m[eê]me\\s+chose)\\s+que|se\\s+(?:suma|une|adhiere)n?\\s+al?|se\\s+rallie(?:nt)?\\s+(?:[aà]|au|aux)|(?:lo\\s+mismo|igual)\\s+que|(?:concordam?)\\s+com|soutien(?:t|nent)|(?:the\\s+)?same\\s+as|apoyan?(?:\\s+al?)?|as\\s+proposed\\s+by|appuie(?:nt)?|acompa[nñ]an?\\s+a|supports?|endorses|apoiam?|joins)"

ECHO_OPENINGS = ('acomp', 'agree', 'align', 'apoia', 'apoya', 'appui', 'as pr', 'assoc', 'conco', 'concu', "d'acc", 'de ac', 'd’acc',
 'endor', 'est d', 'esta ', 'estan', 'estao', 'está ', 'están', 'estão', 'idem ', 'igual', 'joins', 'lo mi', 'meme ',
 'même ', 'o mes', 'parei', 'same ', 'se ad', 'se ra', 'se so', 'se su', 'se un', 'soma-', 'somam', 'sont ', 'souti',
 'suppo', 'the s', 'une-s', 'unem-')

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

INSTRUCTION = '(?:(?:move|merge|transfer|replace)\\s+(?:(?:this|it|(?:this\\s+|the\\s+)?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:this\\s+|the\\s+)?(?:paragraph|text|sentence|article|section|preamble))?))|(?:trasladar|mover|pasar|fusionar|unir)\\s+(?:(?:este|el)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|(?:mover|transferir|deslocar|fundir)\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|(?:d[eé]placer|transf[eé]rer|fusionner)\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:le\\s+|la\\s+|l[\'’])?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l[\'’]article))?)|(?:add|insert|include)\\s+(?:an?\\s+|the\\s+following\\s+)?(?:new\\s+|additional\\s+)?(?:sentences?|paragraphs?|paras?|sub-?paragraphs?|footnotes?)(?:\\s+(?:at|after|before|in|to|as|on|below|above)\\b[^:\\[\\]]{0,60}|\\s+reading|\\s+here)?\\s?:[^\\[\\]]*|(?:agregar|a[nñ]adir|incluir|insertar|incorporar)\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:acrescentar|adicionar|inserir|incluir)\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:ajouter|ins[eé]rer|inclure)\\s+(?:un\\s+|une\\s+|la\\s+|le\\s+)?(?:nouve(?:au|lle)\\s+)?(?:phrase|paragraphe|alin[eé]a)(?:\\s+(?:suivante?|nouveau|nouvelle))?(?:\\s+(?:[aà]|au|apr[eè]s|avant|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:move|merge|transfer|replace|brackets?|split)\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|(?:move|merge|transfer|split|put|place)\\s+(?:this|the|that)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|["“‘«„\'][^\\[\\]]{1,160}["”’»“\'],?\\s+(?:instead\\s+of|in\\s+place\\s+of|rather\\s+than|en\\s+lugar\\s+de|en\\s+vez\\s+de|au\\s+lieu\\s+de|em\\s+vez\\s+de|em\\s+lugar\\s+de)\\s+["“‘«„\'][^\\[\\]]*|(?:agregar|a[nñ]adir|incluir|insertar|incorporar|reemplazar|sustituir|cambiar|borrar)\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|(?:move|merge|transfer|replace|split)\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|(?:acrescentar|adicionar|inserir|incluir|substituir|trocar|excluir)\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|(?:replace|add|insert|substitute|change|include)\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|see\\s+(?:also\\s+)?(?:(?:PP|OP)\\s{0,2}\\d|(?:para|paragraph|article|comments?)\\b)[^\\[\\]]{0,80}|(?:ajouter|ins[eé]rer|inclure|remplacer|substituer|changer)\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|(?:poner\\s+|colocar\\s+)?(?:(?:este|el|todo\\s+el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:colocar\\s+|p[oô]r\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes|(?:mettre\\s+)?(?:(?:ce|le|tout\\s+le)\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets|(?:mover|transferir|fundir|dividir)\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|(?:trasladar|mover|fusionar|dividir)\\s+(?:este|el)\\s+(?:p[aá]rrafo|texto)|(?:d[eé]placer|fusionner|scinder)\\s+(?:ce|le)\\s+(?:paragraphe|texte)|voir\\s+(?:le\\s+|l[\'’])?(?:paragraphe|article)\\b[^\\[\\]]{0,80}|(?:agregar|a[nñ]adir|insertar|incorporar)\\s?:[^\\[\\]]*|v[eé]ase\\s+(?:el\\s+)?(?:p[aá]rrafo|art[ií]culo)\\b[^\\[\\]]{0,80}|ver\\s+(?:o\\s+)?(?:par[aá]grafo|artigo)\\b[^\\[\\]]{0,80}|(?:acrescentar|adicionar|inserir)\\s?:[^\\[\\]]*|(?:ajouter|ins[eé]rer)\\s?:[^\\[\\]]*|(?:add|insert)\\s?:[^\\[\\]]*)'

INSTRUMENT = '(?:treat(?:y|ies)|declarations?|constitution|convenciones|conventions?|regulations?|resoluciones|resolutions?|r[eé]solutions?|agreements?|declaraci[oó]n|documentos?|d[eé]claration|protocoles?|protocolos?|relat[oó]rios?|convenci[oó]n|convenios?|conven[cç][oõ]es|covenants?|decisiones|decisions?|declara[cç][aã]o|documents?|d[eé]cisions?|protocols?|resoluci[oó]n|resolu[cç][oõ]es|acuerdos?|conven[cç][aã]o|informes?|rapports?|resolu[cç][aã]o|tratados?|accords?|acordos?|decisi[oó]n|decis[oõ]es|reports?|trait[eé]s?|charter|decis[aã]o|statute|charte|rules?|annex|carta|pacte|pacto)'

IN_NO_NAME = '(?:cuj[oa]s?|cuy[oa]s?|essas?|esses?|estas?|estes?|leurs?|cette|estas|estos|seus?|suas?|their|these|those|which|whose|dont|esas|esos|esta|este|such|sus?|that|this|ces|cet|esa|ese|its|que|qui|ses|son|who|ce|sa)'

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

MISSION = '(?:missions?|misiones|miss[oõ]es|misi[oó]n|miss[aã]o)'

MODAL = '(?:pourrai(?:en)?t|devrai(?:en)?t|deber[ií]an?|deveriam?|poderiam?|deber[aá]n?|podr[ií]an?|pourront|dever[aã]o|devront|doivent|peuvent|poder[aã]o|podr[aá]n?|pueden?|deben?|devem?|dever[aá]|podem?|poder[aá]|pourra|should|could|devra|might|shall|would|doit|must|peut|will|can|may)'

MONTHS = '(?:ao[uû]t|f[eé]vr|janv|juil|juin|abr|ago|apr|aug|avr|dec|dez|dic|d[eé]c|ene|feb|fev|jan|jul|jun|mai|mar|may|nov|oct|out|sep|set)'

NAME_ARTICLE = '(?:las|les|los|the|el|la|le|lo)'

NEGATIONS = ('aucun', 'aucune', 'cannot', 'jamais', 'n', 'nada', 'ne', 'neither', 'nem', 'nenhum', 'nenhuma', 'never', 'ni',
 'ninguna', 'ninguno', 'ningún', 'no', 'non', 'none', 'nor', 'not', 'nothing', 'nunca', 'não', 'pas', 'rien', 'sans',
 'sem', 'sin', 'without')

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

NUMBER_WORD = '(?:n\\.(?=\\s?\\d)|n\\.?[º°]s?|nros?\\.?|numbers?|num[eé]ros?|n[uú]meros?|n[uú]ms?\\.?|nos?\\.?|n°s?\\.?|n\\.os?)'

OF = "(?:d[eoa]s?|de\\s+la|del?|des|d['’]|de|du|of)"

OFFICE = '(?:(?:the\\s+)?(?:secretariats?|(?:co-?|vice-?)?chairs?(?:person|man|woman)?|(?:co-?)?facilitators?|rapporteurs?|presidents?|presidency|bureau|moderators?|legal\\s+office|drafting\\s+group|editors?|interpreters?|translators?)|(?:le\\s+|la\\s+)?(?:secr[eé]tariat|pr[eé]siden(?:ce|te?)|(?:co)?facilitat(?:eur|rice)s?|rapporteu(?:r|se)|bureau)|(?:a\\s+|o\\s+)?(?:secretaria(?:do)?|presid[eê]ncia|presidente|(?:co)?facilitador(?:es|a)?|relatora?|mesa)|(?:la\\s+|el\\s+)?(?:secretar[ií]a|presidencia|president[ea]|(?:co)?facilitador(?:es|a)?|relatora?|mesa))'

OF_ANOTHER = '(?:daquel[ea]|under|del?|from|das|des|dos|da|do|du|en|in|of|to)'

OF_ANOTHER_DRAFT = "(?:(?:of|in|from)\\s+the\\s+(?:previous|earlier|former|last|original|old)\\s+(?:text|draft|document|paper|version)|(?:of|in|from)\\s+an?\\s+(?:(?:earlier|previous|other|different)\\s+)?(?:text|draft|document|paper)|(?:du|dans\\s+le)\\s+(?:texte|projet|document)\\s+(?:pr[eé]c[eé]dent|ant[eé]rieur|initial|d['’]origine)|(?:del|en\\s+el)\\s+(?:texto|proyecto|documento)\\s+(?:anterior|precedente|original|previo)|(?:do|no)\\s+(?:texto|projeto|documento)\\s+(?:anterior|precedente|original)|(?:of|in|from)\\s+(?:another|other)\\s+(?:texts?|drafts?|documents?|papers?)|(?:del|en\\s+el)\\s+(?:anterior|antiguo)\\s+(?:texto|proyecto|documento)|(?:de\\s+um|num|de\\s+outro|noutro)\\s+(?:texto|projeto|documento)|(?:do|no)\\s+(?:anterior|antigo)\\s+(?:texto|projeto|documento)|(?:d['’]|dans\\s+)un(?:\\s+autre)?\\s+(?:texte|projet|document)|(?:de|en)\\s+(?:un|otro)\\s+(?:texto|proyecto|documento)|de\\s+l['’](?:ancien|autre)\\s+(?:texte|projet|document))"

OF_THE_DRAFT = "(?:(?:del|en\\s+el)\\s+(?:presente\\s+)?proyecto\\s+de\\s+(?:resoluci[oó]n|decisi[oó]n|declaraci[oó]n|convenci[oó]n|tratado|acuerdo|protocolo)|(?:of|in)\\s+the\\s+(?:present\\s+)?draft\\s+(?:resolution|decision|declaration|convention|treaty|agreement|protocol)|(?:do|no)\\s+(?:presente\\s+)?projeto\\s+de\\s+(?:resolu[cç][aã]o|decis[aã]o|declara[cç][aã]o|conven[cç][aã]o|tratado|acordo|protocolo)|(?:du|dans\\s+le)\\s+(?:pr[eé]sent\\s+)?projet\\s+de\\s+(?:r[eé]solution|d[eé]cision|d[eé]claration|convention|trait[eé]|protocole)|(?:du|dans\\s+le)\\s+(?:pr[eé]sent\\s+)?projet\\s+d['’]accord)"

OF_THE_SAME = '(?:(?:of|in)\\s+(?:that|such|said|the\\s+said)\\s+(?:text|draft|document|paper)|(?:de|en)\\s+(?:ese|aquel|dicho|tal)\\s+(?:texto|documento|proyecto)|(?:de|dans)\\s+(?:ce|ledit|tel)\\s+(?:texte|document|projet)(?!-ci)|(?:desse|daquele|nesse|naquele)\\s+(?:texto|documento|projeto)|d[oe]\\s+(?:referido|tal)\\s+(?:texto|documento|projeto)|dudit\\s+(?:texte|document|projet)|de\\s+cette\\s+derni[eè]re|de\\s+esta\\s+[uú]ltima|de\\s+este\\s+[uú]ltimo|de\\s+ce\\s+dernier|de\\s+las\\s+mismas|de\\s+los\\s+mismos|of\\s+the\\s+former|of\\s+the\\s+latter|de\\s+celles-ci|desta\\s+[uú]ltima|deste\\s+[uú]ltimo|de\\s+celle-ci|de\\s+celui-ci|de\\s+la\\s+misma|of\\s+the\\s+same|das\\s+mesmas|de\\s+ceux-ci|de\\s+la\\s+m[eê]me|dos\\s+mesmos|del\\s+mismo|da\\s+mesma|do\\s+mesmo|du\\s+m[eê]me)'

OPERATIVE_AFTER = '(?:de\\s+la\\s+(?:parte|secci[oó]n)\\s+(?:dispositiva|resolutiva|operativa)|of\\s+the\\s+(?:operative|resolutive)\\s+(?:part|section|paragraphs)|da\\s+parte\\s+(?:dispositiva|resolutiva|operativa)|of\\s+the\\s+dispositif|op[eé]rationnels?|dispositivos?|du\\s+dispositif|resolutivos?|operativos?|op[eé]ratifs?)'

OPERATIVE_ALONE = '(?:cl[aá]usulas?\\s+(?:operativas?|resolutivas?|dispositivas?)|cl[aá]usulas?\\s+(?:operativas?|dispositivas?)|(?:pontos?\\s+)?resolutivos?|(?:puntos?\\s+)?resolutivos?|points?\\s+du\\s+dispositif|pontos?\\s+dispositivos?|puntos?\\s+dispositivos?|operative\\s+clauses?|operative\\s+points?|ops?\\.(?=\\s?\\d))'

OPERATIVE_BEFORE = '(?:operative|op\\.)'

OPPOSITES = {'more': 'less',
 'less': 'more',
 'minimum': 'maximum',
 'maximum': 'minimum',
 'most': 'least',
 'least': 'most',
 'before': 'after',
 'after': 'before',
 'with': 'without',
 'without': 'with',
 'unless': 'if',
 'if': 'unless',
 'above': 'below',
 'below': 'above',
 'increase': 'decrease',
 'decrease': 'increase',
 'include': 'exclude',
 'exclude': 'include',
 'including': 'excluding',
 'excluding': 'including',
 'voluntary': 'mandatory',
 'mandatory': 'voluntary',
 'más': 'menos',
 'menos': 'mais',
 'mínimo': 'máximo',
 'máximo': 'mínimo',
 'mínima': 'máxima',
 'máxima': 'mínima',
 'antes': 'depois',
 'después': 'antes',
 'con': 'sin',
 'sin': 'con',
 'superior': 'inferior',
 'inferior': 'superior',
 'incluido': 'excluido',
 'excluido': 'incluido',
 'voluntario': 'obligatorio',
 'obligatorio': 'voluntario',
 'plus': 'moins',
 'moins': 'plus',
 'minimale': 'maximale',
 'maximale': 'minimale',
 'avant': 'après',
 'après': 'avant',
 'avec': 'sans',
 'sans': 'avec',
 'supérieur': 'inférieur',
 'inférieur': 'supérieur',
 'inclus': 'exclu',
 'exclu': 'inclus',
 'volontaire': 'obligatoire',
 'obligatoire': 'volontaire',
 'mais': 'menos',
 'depois': 'antes',
 'com': 'sem',
 'sem': 'com',
 'incluído': 'excluído',
 'excluído': 'incluído',
 'voluntário': 'obrigatório',
 'obrigatório': 'voluntário'}

OPTIONS_END = '(?:fin(?:al)?\\s+de\\s+(?:las\\s+)?(?:opciones|alternativas|variantes)|end\\s+of\\s+(?:the\\s+)?(?:options|alternatives|variants|choice)|fin\\s+des\\s+(?:options|variantes|alternatives)|fim\\s+das\\s+(?:op[cç][oõ]es|alternativas|variantes))'

OPTION_STEMS = ('ption', 'PTION', 'pción', 'pcion', 'PCIÓN', 'PCION', 'pção', 'pcao', 'PÇÃO', 'PCAO', 'lternativ', 'LTERNATIV',
 'ariant', 'ARIANT', 'Alt', 'ALT', '\nalt')

OPTION_WORD = '(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|VARIANTE|Variante|variante|VARIANT|Variant|variant|ALT\\.?|Alt\\.?|OPCI[OÓ]N|OPTION|Opci[oó]n|Option|alt\\.?|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o)'

ORDINAL = '(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|dix-huiti[eè]mes?|dix-neuvi[eè]mes?|dix-septi[eè]mes?|duod[eé]cim[oa]s?|primeir[oa]s?|primer[oa]?s?|quatorzi[eè]mes?|terceir[oa]s?|tercer[oa]?s?|und[eé]cim[oa]s?|vig[eé]sim[oa]s?|segund[oa]s?|s[eé]ptim[oa]s?|cinqui[eè]mes?|cuart[oa]s?|d[eé]cim[oa]s?|noven[oa]s?|octav[oa]s?|oitav[oa]s?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?|seventeenth|s[eé]tim[oa]s?|treizi[eè]mes?|troisi[eè]mes?|vingti[eè]mes?|deuxi[eè]mes?|douzi[eè]mes?|eighteenth|fourteenth|huiti[eè]mes?|neuvi[eè]mes?|nineteenth|premi[eè]res?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|thirteenth|dixi[eè]mes?|fifteenth|non[oa]s?|onzi[eè]mes?|premiers?|secondes?|sixi[eè]mes?|sixteenth|twentieth|eleventh|seventh|twelfth|eighth|fourth|second|fifth|first|ninth|sixth|tenth|third|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|1st|2nd|3rd|4th|5th|6th|7th|8th|9th)'

ORDINALS = ('(?:primeir[oa]s?|primer[oa]?s?|premi[eè]res?|premiers?|first|1st|one|uno|um|un)',
 '(?:segund[oa]s?|deuxi[eè]mes?|secondes?|second|deux|dois|2nd|dos|two)',
 '(?:terceir[oa]s?|tercer[oa]?s?|troisi[eè]mes?|third|three|trois|tres|tr[eê]s|3rd)',
 '(?:cuart[oa]s?|quart[oa]s?|quatri[eè]mes?|cuatro|fourth|quatre|quatro|four|4th)',
 '(?:cinqui[eè]mes?|quint[oa]s?|cinco|fifth|cinq|five|5th)', '(?:sext[oa]s?|sixi[eè]mes?|sixth|seis|6th|six)',
 '(?:s[eé]ptim[oa]s?|s[eé]tim[oa]s?|septi[eè]mes?|seventh|seven|siete|sept|sete|7th)',
 '(?:octav[oa]s?|oitav[oa]s?|huiti[eè]mes?|eighth|eight|huit|ocho|oito|8th)',
 '(?:noven[oa]s?|neuvi[eè]mes?|non[oa]s?|ninth|nueve|neuf|nine|nove|9th)',
 '(?:d[eé]cim[oa]s?|dixi[eè]mes?|tenth|10th|diez|dez|dix|ten)',
 '(?:d[eé]cim[oa]\\s+primeir[oa]|decimoprimer[oa]?|und[eé]cim[oa]s?|onzi[eè]mes?|eleventh|eleven|11th|once|onze)',
 '(?:d[eé]cim[oa]\\s+segund[oa]|decimosegund[oa]|duod[eé]cim[oa]s?|douzi[eè]mes?|twelfth|twelve|douze|12th|doce|doze)',
 '(?:d[eé]cim[oa]\\s+terceir[oa]|decimotercer[oa]?|treizi[eè]mes?|thirteenth|13th)',
 '(?:d[eé]cim[oa]\\s+quart[oa]|decimocuart[oa]|quatorzi[eè]mes?|fourteenth|14th)',
 '(?:d[eé]cim[oa]\\s+quint[oa]|decimoquint[oa]|quinzi[eè]mes?|fifteenth|15th)',
 '(?:d[eé]cim[oa]\\s+sext[oa]|decimosext[oa]|seizi[eè]mes?|sixteenth|16th)',
 '(?:d[eé]cim[oa]\\s+s[eé]tim[oa]|decimos[eé]ptim[oa]|dix-septi[eè]mes?|seventeenth|17th)',
 '(?:d[eé]cim[oa]\\s+oitav[oa]|decimoctav[oa]|dix-huiti[eè]mes?|eighteenth|18th)',
 '(?:d[eé]cim[oa]\\s+non[oa]|decimonoven[oa]|dix-neuvi[eè]mes?|nineteenth|19th)',
 '(?:vig[eé]sim[oa]s?|vingti[eè]mes?|twentieth|20th)')

ORDINAL_BEHIND = '(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|dix-huiti[eè]mes?|dix-neuvi[eè]mes?|dix-septi[eè]mes?|duod[eé]cim[oa]s?|primeir[oa]s?|primer[oa]?s?|quatorzi[eè]mes?|terceir[oa]s?|tercer[oa]?s?|und[eé]cim[oa]s?|vig[eé]sim[oa]s?|segund[oa]s?|s[eé]ptim[oa]s?|cinqui[eè]mes?|cuart[oa]s?|d[eé]cim[oa]s?|noven[oa]s?|octav[oa]s?|oitav[oa]s?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?|s[eé]tim[oa]s?|treizi[eè]mes?|troisi[eè]mes?|vingti[eè]mes?|deuxi[eè]mes?|douzi[eè]mes?|huiti[eè]mes?|neuvi[eè]mes?|premi[eè]res?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|dixi[eè]mes?|non[oa]s?|onzi[eè]mes?|premiers?|secondes?|sixi[eè]mes?|cuatro|eleven|quatre|quatro|twelve|cinco|douze|eight|nueve|seven|siete|three|trois|cinq|deux|diez|doce|dois|doze|five|four|huit|neuf|nine|nove|ocho|oito|once|onze|seis|sept|sete|tres|tr[eê]s|dez|dix|dos|one|six|ten|two|uno|um|un)'

ORDINAL_ENDING = '(?:°(?![ \\xa0]?[CF]\\b)|\\.?[ºª]|[eè]re|er)'

OTHERS = "(?:outr[oa]s?|otr[oa]s?|d['’]autres|autres?|others?|al\\.)"

OURSELVES = '(?:nuestra\\s+delegaci[oó]n|(?:n[aã]o\\s+)?podemos|notre\\s+d[eé]l[eé]gation|(?:no\\s+)?podemos|(?:no\\s+)?tenemos|nossa\\s+delega[cç][aã]o|(?:n[aã]o\\s+)?temos|our\\s+delegation|agradecemos|proponemos|reservamos|aceitamos|aceptamos|apoiamos|apoyamos|nosotros|propomos|nous|n[oó]s|we)'

PAGE = '(?:p[aá]gina|page|p\\.)'

PAGE_OF = '(?:sur|de|of)'

PARAGRAPH = '(?:sub-?paragraphs?|numeral(?:es)?|paragraphes?|paragraphs?|par[aá]grafos?|apartados?|p[aá]rrafos?|alin[eé]as?|al[ií]neas?|incisos?|n[uú]meros?|paras?)'

PARAGRAPH_PART = '(?:sub-?paragraphs?|apartados?|alin[eé]as?|al[ií]neas?|incisos?)'

PARAGRAPH_PREFIX = '(?:OP|Op|PP|Pp)'

PARAGRAPH_SHORT = '(?:paragrs?(?=\\.)|par[aá]gs?(?=\\.)|p[aá]rrfs?(?=\\.)|pars?(?=\\.)|p[aá]rs?(?=\\.)|paras?|p[aá]rrs?|§{1,2}|¶{1,2})'

PART_OF = '(?:del|da|de|do|du|en|in|of)'

PART_SHORT = '(?:incs?(?=\\.)|lits?(?=\\.)|sub-?paras?|let(?=\\.)|al(?=\\.))'

PERHAPS_POSITION = "(?:(?:can|could|would|will|may|might)\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|(?:garder|conserver|maintenir)(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)|(?:replace|substitute|change)\\s+[\\w’'-]+\\s+(?:with|by|to|for)\\s+[\\w’'-]+|under\\s+(?:review|consideration|study|examination)\\b[^\\[\\]]{0,80}|(?:keep|retain)(?:\\s+the)?\\s+original(?:\\s+text|\\s+wording|\\s+language)?|(?:reemplazar|sustituir|cambiar)\\s+[\\w’'-]+\\s+(?:por|con)\\s+[\\w’'-]+|(?:se\\s+)?reservam?(?:-se)?\\s+(?:o|a|seu|sua)\\b[^\\[\\]]{0,80}|revert\\s+to\\s+(?:para|paragraph|article|text)\\b[^\\[\\]]{0,60}|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}|(?:to\\s+be|tb)(?:\\s+discussed|\\s+confirmed|\\s+consulted|c|d)|(?:mantener|conservar)(?:\\s+el)?(?:\\s+texto)?\\s+original|reserv(?:es?|ed)\\s+(?:the|its|their)\\b[^\\[\\]]{0,80}|(?:manter|conservar)(?:\\s+o)?(?:\\s+texto)?\\s+original|(?:remplacer|substituer)\\s+[\\w’'-]+\\s+par\\s+[\\w’'-]+|(?:[aà]\\s+l['’][eé]tude|en\\s+cours\\s+d['’]examen)\\b[^\\[\\]]{0,80}|agreed\\s+language\\s+(?:from|of|in)\\b[^\\[\\]]{0,80}|(?:substituir|trocar)\\s+[\\w’'-]+\\s+por\\s+[\\w’'-]+|(?:se\\s+)?reservan?\\s+(?:el|su)\\b[^\\[\\]]{0,80}|(?:does|do)\\s+not\\s+(?:accept|agree|support)|not\\s+(?:acceptable|needed|necessary)|sem\\s+(?:obje[cç][aã]o|obje[cç][oõ]es|altera[cç][oõ]es)|sin\\s+(?:objeci[oó]n|objeciones|cambios)|consulting(?:\\s+with)?\\s+capitals?|(?:sans|pas\\s+de)\\s+changements?|consultando(?:\\s+con)?\\s+capital|(?:pas\\s+d['’]|sans\\s+)objections?|no\\s+(?:objections?|changes?)|en\\s+estudio\\b[^\\[\\]]{0,80}|a\\s+(?:confirmar|discutir)|em\\s+estudo\\b[^\\[\\]]{0,80}|[aà]\\s+(?:confirmer|discuter)|(?:pas|non)\\s+acceptable|flexib(?:le|ility)|move(?:\\s+up|\\s+down)?|in\\s+consultations?|bracket(?:s|ed)?|accept(?:s|ed)|accepte(?:nt)?|linha\\s+vermelha|flexibilidade|n[aã]o\\s+aceit[aá]vel|por\\s+confirmar|considerando|flexibilidad|no\\s+aceptable|considering|flexibilit[eé]|ligne\\s+rouge|concordam?|de\\s+acuerdo|l[ií]nea\\s+roja|acuerdan?|agree[sd]|colchetes|corchetes|de\\s+acordo|ok(?:ay)?|supresi[oó]n|supress[aã]o|trasladar|aceitam?|aceptan?|crochets|d['’]accord|d[eé]placer|exclus[aã]o|flexible|flex[ií]vel|red\\s+line|pending|contra|contre|ditto|mover|idem|same|[ií]dem)"

PLACEHOLDER = '(?:(?:insert|date|year|month|day|place|city|venue|number|name|amount|figure|title|symbol)s?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|(?:to\\s+be|tb)\\s{0,2}(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|por\\s+(?:completar|determinar|definir|confirmar|decidir)|a\\s+(?:completar|determinar|definir|confirmar|inserir)|(?:insert|add|specify|indicate)\\s+[^\\[\\]]{1,60}|text\\s+to\\s+(?:come|follow|be\\s+added)|placeholder\\b[^\\[\\]]{0,80}|date\\s+[aà]\\s+pr[eé]ciser|se\\s+completar[aá]|[*†‡●]{1,4}|[.…_·•\\s]*|[-–—\\s]+|nombre|n{1,2}|n[uú]mero|t[ií]tulo|x{1,4}|y{2,4}|fecha|lugar|titre|[?]+|data|lieu|nome|ano|a[nñ]o|nom)'

POSITIONS_AFTER = {'considering': "(?:(?:await(?:s|ing)?|seek(?:s|ing)?|pending)\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions?|consultations?|advice|guidance)|(?:needs?|requires?)\\s+(?:(?:more|further|additional|internal)\\s+){0,2}(?:time|consultations?|instructions)|(?:needs?|has|have|wishes|would\\s+like)\\s+to\\s+(?:consult|check|confirm|consider|reflect|revert)|continu(?:es?|ing)\\s+(?:[\\w-]+\\s+){0,3}(?:procedures|consultations?|consideration|review)|under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)|(?:to\\s+)?(?:revert(?:s|ing)?|come\\s+back|check|confirm)|a\\s+la\\s+espera\\s+de\\s+instrucciones|(?:a\\s+)?considera(?:r|ndo)|en\\s+(?:consulta|estudio)s?|en\\s+attente\\s+d['’]instructions|(?:a\\s+)?consulta(?:r|ndo)|em\\s+(?:consulta|estudo)s?|(?:a\\s+)?estuda(?:r|ndo)|aguardam?\\s+instru[cç][oõ]es|consider(?:s|ing)?|stud(?:y|ies|ying)|consult(?:s|ing)?|en\\s+cours\\s+d['’]examen|in\\s+consultations?|examin(?:es|ing)|reflect(?:s|ing)|review(?:s|ing)?|considerando|consultando|estudiando|examinent?|undecided|[aà]\\s+l['’][eé]tude|[eé]tudient?)",
 'can go along': "(?:(?:can|could|would|will|may|might)\\s+(?:also\\s+)?(?:go\\s+along|go\\s+with|live\\s+with|work\\s+with|accept|agree|support|join|follow)|no\\s+(?:(?:substantive|strong|further|major)\\s+){0,2}(?:objections?|difficult(?:y|ies)|problems?|concerns?)|(?:peut|peuvent|pourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier|s['’]associer)|(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|(?:does|do|did)\\s+not\\s+(?:object|oppose)|follows?\\s+(?:the\\s+)?consensus|no\\s+(?:se\\s+oponen?|objetan?)|n[aã]o\\s+(?:se\\s+)?op[oõ]em?(?:-se)?|not\\s+(?:objecting|opposed)|sin\\s+objeci(?:[oó]n|ones)|sem\\s+obje[cç](?:[aã]o|[oõ]es)|ne\\s+s['’]opposent?\\s+pas|pas\\s+d['’]objections?|go(?:es)?\\s+along)",
 'reserves': '(?:(?:maintains?\\s+(?:its|their)\\s+|a\\s+)?(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?|(?:se\\s+)?reserva[mrs]?(?:-se)?|(?:se\\s+)?r[eé]serv(?:e|ent|er)|(?:se\\s+)?reserva[nrs]?|reserv(?:es?|ed|ing)|r[eé]serves?)',
 'ad ref': '(?:(?:(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:(?:to|with|on)\\s+)?(?:\\w+\\s+){0,3})?ad\\s+ref(?:erendum|\\.)?|(?:(?:acuerdan?|acordado|aprueban?|aprobado|aceptan?)\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:provisionally|subject\\s+to|pending)|(?:(?:convien(?:t|nent)|accepte(?:nt)?)\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:(?:acordam?|acordado|aceitam?)\\s+)?ad\\s+ref(?:erendum|\\.)?|provisionally\\s+(?:agree[sd]?|accept(?:s|ed)?))',
 'agreed': "(?:joins?\\s+(?:the\\s+)?consensus|se\\s+suman?\\s+al\\s+consenso|accept(?:s|ed)?|accepte(?:nt)?|agree[sd]?|concordam?|de\\s+acuerdo|de\\s+acordo|aceitam?|aceptan?|d['’]accord)",
 'supports': '(?:aligns?\\s+(?:itself\\s+|themselves\\s+)?with|support(?:s|ed|ing)?|soutien(?:t|nent)|agree[sd]?\\s+with|appuie(?:nt)?|in\\s+favou?r|en\\s+faveur|favou?rs?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?)',
 'opposes': "(?:(?:cannot|can\\s+not|could\\s+not|does\\s+not|do\\s+not|did\\s+not|would\\s+not|unable\\s+to|not\\s+in\\s+a\\s+position\\s+to)\\s+(?:support|accept|agree|go\\s+along|live\\s+with|join)|no\\s+(?:pueden?\\s+)?(?:aceptar?|aceptan|apoyar?|apoyan)|ne\\s+(?:peut|peuvent)\\s+(?:pas\\s+)?(?:accepter|appuyer)|n[aã]o\\s+(?:podem?\\s+)?(?:aceita[mr]?|apoia[mr]?)|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:-se)?|(?:se\\s+)?oponen?|not\\s+agree[sd]?|rejett?en?t?|s['’]opposent?|disagrees?|en\\s+contra|objection|rechazan?|rejeitam?|objects?|opposent|rejects?|against|contra)",
 'delete': '(?:(?:supports?|prefers?|requests?|proposes?|for)\\s+(?:the\\s+)?deletion|(?:apoyan?|prefieren?)\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|(?:apoiam?|preferem?)\\s+a\\s+(?:supress[aã]o|elimina[cç][aã]o)|(?:appuie|pr[eé]f[eè]re)\\s+la\\s+suppression|to\\s+be\\s+(?:deleted|removed)|a\\s+(?:suprimir|eliminar)|a\\s+(?:suprimir|excluir)|delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|suppriment?|[aà]\\s+supprimer|eliminan?|supprimer|suprimem?|suprimen?|eliminar|removes?|suprimir|excluir|borrar|omits?)',
 'retain': "(?:(?:demande|pr[eé]f[eè]re)(?:nt)?\\s+(?:de\\s+)?(?:le\\s+maintien|maintenir)|(?:supports?|prefers?|requests?|for)\\s+(?:the\\s+)?retention|(?:oppos(?:es?|ed)|objects?\\s+to)\\s+(?:the\\s+)?deletion|se\\s+oponen?\\s+a\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|se\\s+op[oõ]em?\\s+[aà]\\s+(?:supress[aã]o|exclus[aã]o)|(?:piden?|prefieren?)\\s+mantener|s['’]opposent?\\s+[aà]\\s+la\\s+suppression|(?:pedem?|preferem?)\\s+manter|retain(?:s|ed)?|conservan?|mantienen?|conservar|conserver|maintenir|retention|mantener|garder|keeps?|manter|mant[eé]m)",
 'would prefer': '(?:(?:(?:would|could)\\s+(?:also\\s+)?)?prefer(?:s|red)?|pr[eé]f[eé]rerai(?:en)?t|prefeririam?|preferir[ií]an?|preference|preferiria|prefieren?|pr[eé]f[eè]rent?|preferem?)',
 'flexible': '(?:(?:(?:can|could|may|will|would)\\s+be\\s+)?(?:flexible|open\\s+to)|(?:some\\s+)?flexibility|flex[ií]ve(?:l|is)|flexibles?|souples?)',
 'has concerns': '(?:(?:(?:some|serious|strong|major)\\s+)?(?:concerns?|concerned|difficult(?:y|ies))|preocupaci(?:[oó]n|ones)|preocupa[cç](?:[aã]o|[oõ]es)|pr[eé]occupations?|dificuldades|dificultades|difficult[eé]s)',
 'asks': '(?:(?:asks?|requests?|requesting|seeks?|seeking|needs?)\\s+(?:for\\s+)?(?:(?:further|more)\\s+)?clarifications?|solicitan?\\s+aclaraci(?:[oó]n|ones)|solicitam?\\s+esclarecimentos?|demandent?\\s+des\\s+pr[eé]cisions|pide\\s+aclaraci(?:[oó]n|ones)|pedem?\\s+esclarecimentos?)'}

POSITIONS_BEFORE = {'reserves': '(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?(?:\\s+(?:by|of|from)|:)|reservad[oa]s?\\s+(?:por|pel[ao]s?)|r[eé]serves?(?:\\s+d[eu]s?|\\s+:|:)|reservas?(?:\\s+d[aeo]s?|:)|reservas?(?:\\s+del?|:)|reservad[oa]s?\\s+por|r[eé]serv[eé]e?s?\\s+par|reserved\\s+by)',
 'ad ref': '(?:(?:acordado\\s+|aprovado\\s+)?ad\\s+ref(?:erendum|\\.)?\\s+d[aeo]s?|(?:convenu\\s+|approuv[eé]\\s+)?ad\\s+ref(?:erendum|\\.)?\\s+d[eu]s?|(?:acordado\\s+|aprobado\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?\\s+del?|(?:agreed\\s+)?ad\\s+ref(?:erendum|\\.)?(?:\\s+of)?)',
 'agreed': '(?:(?:acordado|aceito)\\s+(?:por|pel[ao]s?)|(?:acordado|aceptado)\\s+por|(?:agreed|accepted)\\s+by|accept[eé]\\s+par)',
 'supports': "(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|apoiad[ao]s?\\s+(?:por|pel[ao]s?)|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|apoyad[ao]s?\\s+por|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|supported\\s+by|supporters?:)",
 'opposes': "(?:rejeitad[oa]s?\\s+(?:por|pel[ao]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|(?:opposed|rejected)\\s+by|rechazad[oa]s?\\s+por|rejet[eé]e?s?\\s+par)"}

POSITION_AGAINST = "(?:oppos(?:es|ed|ition|e)|s['’]opposent?|se\\s+oponen?|en\\s+contra|op[oõ]em?-se|se\\s+op[oõ]em?|objects?|objetam?|objetan?|against)"

POSITION_IN = '(?:retain(?:s|ed)?|conservan?|mantienen?|conservar|conserver|maintenir|retention|mantener|garder|keeps?|manter|mant[eé]m)'

POSITION_IN_ALONE = '(?:supports?(?:ed)?|appuie(?:nt)?|apoiam?|apoyan?)'

POSITION_LEAD = "(?:and\\s+its\\s+member\\s+states|propose(?:nt)?|delegations?|propone[n]?|souhaitent?|and\\s+others|positions?|prop[oõ]e[m]?|would\\s+like|currently|expressed|generally|indicated|proposes?|desejam?|prefers?|remains?|strongly|toujours|desean?|tambi[eé]n|tienen?|todav[ií]a|encore|siguen|tamb[eé]m|wants?|wishes|ainda|aussi|est[aá]n|est[aã]o|segue|sigue|still|also|est[aá]|have|only|sont|were|will|are|a[uú]n|est|had|has|n['’]a|now|ont|son|s[aã]o|tem|uma|una|une|was|es|is|to|we)"

POSITION_ON = '(?:oraci(?:[oó]n|ones)|sub-?paragraphs?|bracketed\\s+text|alternatives?|paragraphes?|paragraphs?|par[aá]grafos?|references?|apartados?|art[ií]culos?|colchetes?|corchetes?|sentences?|articles?|brackets?|crochets?|paras?\\.?|p[aá]rrafos?|sections?|alin[eé]as?|al[ií]neas?|artigos?|incisos?|options?|phrases?|chapeau|frases?|textes?|textos?|titles?|texts?|words?)'

POSITION_OPENINGS = ('a eli', 'a exc', 'a sup', 'again', 'apoia', 'apoya', 'appui', 'borra', 'conse', 'delet', 'elimi', 'en co', 'exclu',
 'garde', 'keep', 'maint', 'mante', 'manti', 'manté', 'objec', 'objet', 'omit', 'opoe-', 'opoem', 'oppos', 'opõe-',
 'opõem', 'remov', 'retai', 'reten', "s'opp", 'se op', 'strik', 'suppo', 'suppr', 'supri', 's’opp', 'to be', 'à sup')

POSITION_OUT = '(?:to\\s+be\\s+(?:deleted|removed)|a\\s+(?:suprimir|eliminar)|a\\s+(?:suprimir|excluir)|delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|suppriment?|[aà]\\s+supprimer|eliminan?|supprimer|suprimem?|suprimen?|eliminar|removes?|suprimir|excluir|borrar|omits?)'

POSITION_SAID = "(?:(?:(?:await(?:s|ing)?|seek(?:s|ing)?|pending)\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions?|consultations?|advice|guidance)|(?:needs?|requires?)\\s+(?:(?:more|further|additional|internal)\\s+){0,2}(?:time|consultations?|instructions)|(?:needs?|has|have|wishes|would\\s+like)\\s+to\\s+(?:consult|check|confirm|consider|reflect|revert)|continu(?:es?|ing)\\s+(?:[\\w-]+\\s+){0,3}(?:procedures|consultations?|consideration|review)|under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)|(?:to\\s+)?(?:revert(?:s|ing)?|come\\s+back|check|confirm)|a\\s+la\\s+espera\\s+de\\s+instrucciones|(?:a\\s+)?considera(?:r|ndo)|en\\s+(?:consulta|estudio)s?|en\\s+attente\\s+d['’]instructions|(?:a\\s+)?consulta(?:r|ndo)|em\\s+(?:consulta|estudo)s?|(?:a\\s+)?estuda(?:r|ndo)|aguardam?\\s+instru[cç][oõ]es|consider(?:s|ing)?|stud(?:y|ies|ying)|consult(?:s|ing)?|en\\s+cours\\s+d['’]examen|in\\s+consultations?|examin(?:es|ing)|reflect(?:s|ing)|review(?:s|ing)?|considerando|consultando|estudiando|examinent?|undecided|[aà]\\s+l['’][eé]tude|[eé]tudient?)|(?:(?:can|could|would|will|may|might)\\s+(?:also\\s+)?(?:go\\s+along|go\\s+with|live\\s+with|work\\s+with|accept|agree|support|join|follow)|no\\s+(?:(?:substantive|strong|further|major)\\s+){0,2}(?:objections?|difficult(?:y|ies)|problems?|concerns?)|(?:peut|peuvent|pourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier|s['’]associer)|(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|(?:does|do|did)\\s+not\\s+(?:object|oppose)|follows?\\s+(?:the\\s+)?consensus|no\\s+(?:se\\s+oponen?|objetan?)|n[aã]o\\s+(?:se\\s+)?op[oõ]em?(?:-se)?|not\\s+(?:objecting|opposed)|sin\\s+objeci(?:[oó]n|ones)|sem\\s+obje[cç](?:[aã]o|[oõ]es)|ne\\s+s['’]opposent?\\s+pas|pas\\s+d['’]objections?|go(?:es)?\\s+along)|(?:(?:maintains?\\s+(?:its|their)\\s+|a\\s+)?(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reservations?|(?:se\\s+)?reserva[mrs]?(?:-se)?|(?:se\\s+)?r[eé]serv(?:e|ent|er)|(?:se\\s+)?reserva[nrs]?|reserv(?:es?|ed|ing)|r[eé]serves?)|(?:(?:(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:(?:to|with|on)\\s+)?(?:\\w+\\s+){0,3})?ad\\s+ref(?:erendum|\\.)?|(?:(?:acuerdan?|acordado|aprueban?|aprobado|aceptan?)\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:agree[sd]?|accept(?:s|ed)?)\\s+(?:provisionally|subject\\s+to|pending)|(?:(?:convien(?:t|nent)|accepte(?:nt)?)\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:(?:acordam?|acordado|aceitam?)\\s+)?ad\\s+ref(?:erendum|\\.)?|provisionally\\s+(?:agree[sd]?|accept(?:s|ed)?))|(?:joins?\\s+(?:the\\s+)?consensus|se\\s+suman?\\s+al\\s+consenso|accept(?:s|ed)?|accepte(?:nt)?|agree[sd]?|concordam?|de\\s+acuerdo|de\\s+acordo|aceitam?|aceptan?|d['’]accord)|(?:aligns?\\s+(?:itself\\s+|themselves\\s+)?with|support(?:s|ed|ing)?|soutien(?:t|nent)|agree[sd]?\\s+with|appuie(?:nt)?|in\\s+favou?r|en\\s+faveur|favou?rs?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?)|(?:(?:cannot|can\\s+not|could\\s+not|does\\s+not|do\\s+not|did\\s+not|would\\s+not|unable\\s+to|not\\s+in\\s+a\\s+position\\s+to)\\s+(?:support|accept|agree|go\\s+along|live\\s+with|join)|no\\s+(?:pueden?\\s+)?(?:aceptar?|aceptan|apoyar?|apoyan)|ne\\s+(?:peut|peuvent)\\s+(?:pas\\s+)?(?:accepter|appuyer)|n[aã]o\\s+(?:podem?\\s+)?(?:aceita[mr]?|apoia[mr]?)|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:-se)?|(?:se\\s+)?oponen?|not\\s+agree[sd]?|rejett?en?t?|s['’]opposent?|disagrees?|en\\s+contra|objection|rechazan?|rejeitam?|objects?|opposent|rejects?|against|contra)|(?:(?:supports?|prefers?|requests?|proposes?|for)\\s+(?:the\\s+)?deletion|(?:apoyan?|prefieren?)\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|(?:apoiam?|preferem?)\\s+a\\s+(?:supress[aã]o|elimina[cç][aã]o)|(?:appuie|pr[eé]f[eè]re)\\s+la\\s+suppression|to\\s+be\\s+(?:deleted|removed)|a\\s+(?:suprimir|eliminar)|a\\s+(?:suprimir|excluir)|delet(?:es|ed|ion|e)|strikes?(?:\\s+out)?|suppression|suppriment?|[aà]\\s+supprimer|eliminan?|supprimer|suprimem?|suprimen?|eliminar|removes?|suprimir|excluir|borrar|omits?)|(?:(?:demande|pr[eé]f[eè]re)(?:nt)?\\s+(?:de\\s+)?(?:le\\s+maintien|maintenir)|(?:supports?|prefers?|requests?|for)\\s+(?:the\\s+)?retention|(?:oppos(?:es?|ed)|objects?\\s+to)\\s+(?:the\\s+)?deletion|se\\s+oponen?\\s+a\\s+(?:la\\s+)?(?:supresi[oó]n|eliminaci[oó]n)|se\\s+op[oõ]em?\\s+[aà]\\s+(?:supress[aã]o|exclus[aã]o)|(?:piden?|prefieren?)\\s+mantener|s['’]opposent?\\s+[aà]\\s+la\\s+suppression|(?:pedem?|preferem?)\\s+manter|retain(?:s|ed)?|conservan?|mantienen?|conservar|conserver|maintenir|retention|mantener|garder|keeps?|manter|mant[eé]m)|(?:(?:(?:would|could)\\s+(?:also\\s+)?)?prefer(?:s|red)?|pr[eé]f[eé]rerai(?:en)?t|prefeririam?|preferir[ií]an?|preference|preferiria|prefieren?|pr[eé]f[eè]rent?|preferem?)|(?:(?:(?:can|could|may|will|would)\\s+be\\s+)?(?:flexible|open\\s+to)|(?:some\\s+)?flexibility|flex[ií]ve(?:l|is)|flexibles?|souples?)|(?:(?:(?:some|serious|strong|major)\\s+)?(?:concerns?|concerned|difficult(?:y|ies))|preocupaci(?:[oó]n|ones)|preocupa[cç](?:[aã]o|[oõ]es)|pr[eé]occupations?|dificuldades|dificultades|difficult[eé]s)|(?:(?:asks?|requests?|requesting|seeks?|seeking|needs?)\\s+(?:for\\s+)?(?:(?:further|more)\\s+)?clarifications?|solicitan?\\s+aclaraci(?:[oó]n|ones)|solicitam?\\s+esclarecimentos?|demandent?\\s+des\\s+pr[eé]cisions|pide\\s+aclaraci(?:[oó]n|ones)|pedem?\\s+esclarecimentos?))"

POSITION_SAID_OPENINGS = ('a con', 'a eli', 'a ent', 'a est', 'a exc', 'a fav', 'a gen', "a l'e", "a l'é", 'a la ', 'a l’e', 'a l’é', 'a par',
 'a res', 'a scr', 'a stu', 'a sub', 'a sup', 'accep', 'aceit', 'acept', 'acord', 'acuer', 'ad re', 'again', 'agree',
 'aguar', 'ainda', 'align', 'also', 'and i', 'and o', 'apoia', 'apoya', 'appui', 'aprob', 'aprue', 'apóia', 'are',
 'ask c', 'ask f', 'ask m', 'asks ', 'aun', 'aussi', 'await', 'aún', 'borra', 'can a', 'can b', 'can f', 'can g',
 'can j', 'can l', 'can n', 'can s', 'can w', 'canno', 'check', 'come ', 'conce', 'conco', 'confi', 'conse', 'consi',
 'consu', 'conti', 'contr', 'convi', 'could', 'curre', "d'acc", 'de ac', 'deleg', 'delet', 'deman', 'desea', 'desej',
 'did n', 'diffi', 'dific', 'disag', 'do no', 'does ', 'd’acc', 'elimi', 'em co', 'em es', 'en at', 'en co', 'en es',
 'en fa', 'encor', 'entir', 'es', 'etudi', 'exami', 'exclu', 'expre', 'favor', 'favou', 'flexi', 'flexí', 'follo',
 'for d', 'for r', 'for t', 'garde', 'gener', 'go al', 'goes ', 'had', 'has', 'have', 'in co', 'in fa', 'indic', 'is',
 'join ', 'joins', 'keep', 'maint', 'major', 'mante', 'manti', 'manté', 'may a', 'may b', 'may f', 'may g', 'may j',
 'may l', 'may s', 'may w', 'might', "n'a", 'nao a', 'nao o', 'nao p', 'nao s', 'ne pe', "ne s'", 'ne s’', 'need ',
 'needs', 'no ac', 'no ap', 'no co', 'no di', 'no fu', 'no ma', 'no ob', 'no pr', 'no pu', 'no se', 'no st', 'no su',
 'not a', 'not i', 'not o', 'now', 'não a', 'não o', 'não p', 'não s', 'n’a', 'objec', 'omit', 'only', 'ont', 'open ',
 'opoe', 'opone', 'oppos', 'opõe', 'parli', 'pas d', 'pede ', 'pedem', 'pendi', 'peut ', 'peuve', 'pide ', 'piden',
 'pode ', 'podem', 'poder', 'podri', 'podrí', 'posit', 'pourr', 'prefe', 'prefi', 'prefè', 'prefé', 'preoc', 'propo',
 'propõ', 'provi', 'préfe', 'préfè', 'préfé', 'préoc', 'puede', 'recha', 'refle', 'rejec', 'rejei', 'rejet', 'remai',
 'remov', 'reque', 'requi', 'reser', 'retai', 'reten', 'rever', 'revie', 'réser', "s'opp", 'sao', 'scrut', 'se op',
 'se re', 'se ré', 'se su', 'seek ', 'seeki', 'seeks', 'segue', 'sem o', 'serio', 'sigue', 'sin o', 'solic', 'some ',
 'son', 'souha', 'soupl', 'souti', 'still', 'strik', 'stron', 'studi', 'study', 'subst', 'suppo', 'suppr', 'supri',
 'são', 's’opp', 'tambe', 'tambi', 'també', 'tem', 'tiene', 'to', 'uma', 'una', 'undec', 'under', 'une', 'want', 'was',
 'we', 'will', 'wishe', 'would', "à l'e", "à l'é", 'à l’e', 'à l’é', 'à sup', 'étudi')

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

POSITION_WHICH = '(?:derni[eè]re|premi[eè]re|primeira|primeiro|dernier|premier|primera|entire|primer|second|[uú]ltima|[uú]ltimo|cette|first|third|toute|whole|esse|esta|este|last|that|this|toda|todo|tout|all|cet|ese|las|les|los|the|as|ce|el|la|le|os|a|o)'

POSSESSIVE = '(?:cujos?|cuyos?|leurs?|seus?|their|whose|sus?|its|ses|son)'

PREAMBULAR_AFTER = '(?:of\\s+the\\s+preambular\\s+(?:part|section|paragraphs)|de\\s+la\\s+parte\\s+preambular|da\\s+parte\\s+preambular|preambulatorios?|preambulat[oó]rios?|of\\s+the\\s+preamble|pr[eé]ambulaires?|del\\s+pre[aá]mbulo|do\\s+pre[aâ]mbulo|du\\s+pr[eé]ambule|preambulares|preambular)'

PREAMBULAR_BEFORE = '(?:pre-?ambul(?:ary|atory)|preambular|pp\\.)'

PREFIXES = {'operative': 'op', 'preambular': 'pp'}

PROPOSAL_OF = '(?:(?:nouvelle\\s+)?propositions?(?:\\s+(?:alternative|nouvelle|r[eé]vis[eé]e|commune|conjointe|de\\s+compromis))?\\s+d[eu]|(?:(?:alternative|alternate|new|revised|compromise|joint|amended)\\s+)?proposals?\\s+(?:by|of|from)|(?:nova\\s+)?propostas?(?:\\s+(?:alternativa|nova|revisada|conjunta|de\\s+compromisso))?\\s+d[eao]|(?:nueva\\s+)?propuestas?(?:\\s+(?:alternativa|nueva|revisada|conjunta|de\\s+compromiso))?\\s+del?)'

PROPOSES = '(?:proponen?|proposent|proposes?|prop[oõ]em?)'

PROPOSING = '(?:propos(?:als?|ed|es|e)|propos(?:ent|itions?)|propone[n]?|propuestas?|propostas?|prop[oõ]e[m]?)'

PROVISIONS = ('article', 'regulation', 'rule')

QUANTITIES = '(?:por\\s+ciento|por\\s+cento|pour\\s+cent|semaines?|members?|miembros|millones|per\\s+cent|semanas?|Parties|billion|heures?|membres|membros|million|months?|percent|States|horas?|hours?|jours?|pa[ií]ses|weeks?|years?|anos?|a[nñ]os?|days?|dias?|d[ií]as?|meses|times|veces|fois|mois|pays|ans|mes|%)'

RANGED = '(?:through|hasta|al?|at[eé]|au|to|[aà])'

REMARK_HEAD = "(?:(?:(?:[\\w.-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s.,;'’/&-]{1,60})?|notas?(?:\\s+(?:del?|da|do)\\s+(?:la\\s+)?[\\w\\s]{1,40})?|note\\s+(?:du|de\\s+la|des)\\s+[\\w\\s]{1,40}|observaci[oó]n(?:es)?|fundamentaci[oó]n|commentaires?|justificaci[oó]n|justificativa|observaciones|observations?|comentarios?|coment[aá]rios?|observa[cç][oõ]es|observa[cç][aã]o|remarques?|N\\.?B\\.?)"

REMARK_WHOLE = '(?:(?:(?:text|paragraph|para|chapeau|title)\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:(?:paragraph|para|text|sentence)\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:(?:par[aá]grafo|texto)\\s+)?(?:fundid|movid|transferid|deslocad|incorporad)[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:(?:p[aá]rrafo|texto)\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:(?:paragraphe|texte)\\s+)?(?:fusionn|d[eé]plac|transf[eé]r|int[eé]gr)[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:(?:texte|paragraphe|article|titre)\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:(?:texto|par[aá]grafo|artigo)\\s+)?(?:adoptado|adotado|aprovado|acordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:(?:texto|p[aá]rrafo|art[ií]culo|t[ií]tulo)\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:(?:texto|p[aá]rrafo|art[ií]culo)\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?|under\\s+(?:discussion|consideration|negotiation)|ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?|agreed\\s+language|bracketed\\s+text|pending)'

RESERVED = '(?:concernant|concerning|regarding|respecto|against|pending|quanto|about|quant|sobre|until|al?|ao?|sur|au|em|en|on|to|[aà])'

SEVERAL = '(?:paragraphes|paragraphs|par[aá]grafos|apartados|art[ií]culos|articles|p[aá]rrafos|sections|alin[eé]as|artigos|incisos|textes|textos|paras|texts)'

SLIPS_AGAINST = ('oppose', 'opposes')

SLIPS_FOR = ('propose', 'proposes', 'support', 'supports')

SOME_PARTIES = "(?:(?:several|some|various|many|most|other|a\\s+few|a\\s+number\\s+of|two|three)\\s+(?:delegations|delegates)|(?:vari[oa]s|algun[oa]s|much[oa]s|otras|dos|tres)\\s+(?:delegaciones|delegad[oa]s)|(?:plusieurs|certaines|quelques|d['’]autres|deux|trois)\\s+(?:d[eé]l[eé]gations|d[eé]l[eé]gu[eé]s)|(?:v[aá]ri[oa]s|algumas|muitas|outras|duas|tr[eê]s)\\s+(?:delega[cç][oõ]es|delegad[oa]s))"

STANCE = "(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|propos(?:e|es|ed)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|(?:se\\s+)?reservam?(?:-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|propos(?:e|es|ed)\\s+to\\s+(?:add|insert|include)|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:acrescentar|adicionar|inserir)|(?:to\\s+)?delet(?:e|es|ed|ion)|en\\s+(?:estudio|consideraci[oó]n)|(?:agregar|a[nñ]adir|insertar)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|em\\s+(?:estudo|considera[cç][aã]o)|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?reservam?(?:-se)?|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|(?:se\\s+)?abst[eé]m(?:-se)?|(?:se\\s+)?abst[eê]m(?:-se)?|(?:se\\s+)?op[oõ]em?(?:-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|(?:is\\s+|are\\s+)?against|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|considera(?:m|ndo)?|considera(?:n|ndo)?|s['’]abstien(?:t|nent)|supprim(?:er|e|ent)|under\\s+consideration|(?:est\\s+)?en\\s+faveur|(?:se\\s+)?abstienen?|consider(?:s|ing)?|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|(?:est\\s+)?contre|(?:se\\s+)?oponen?|conserve(?:nt)?|est[aá]n\\s+en\\s+contra|flex[ií]ve(?:l|is)|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|examine(?:nt)?|objecte(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|indecis[oa]s?|propositions?|est[aá]\\s+a\\s+favor|maintiennent|se\\s+opusieron|favorables?|ind[eé]cise?s?|propuestas?|propusieron|sont\\s+contre|[aà]\\s+reprendre|conservam?|conservan?|favorecem?|favorecen?|flexibles?|mantienen?|prefieren?|proposals?|propostas?|propuseram|s[aã]o\\s+contra|variantes?|a\\s+retomar|abstains?|conservar|conserver|eliminan?|en\\s+contra|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|rechazan?|rejeitam?|suprimem?|suprimen?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|apoyaron|eliminar|flexible|maintien|mantener|objects?|objetam?|objetan?|opposent|prefers?|proposed|proposes|prop[oõ]em?|rejects?|se\\s+opuso|suprimir|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|excluir|propose|propuso|borrar|contra|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)"

STANCE_ADVERB = '(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)'

STANCE_AGAINST_BEFORE = "(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|rechazad[oa]s?\\s+por|rejet[eé]e?s?\\s+par|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre)"

STANCE_BEFORE = "(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre)"

STANCE_BEGINNING = "(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o)"

STANCE_CLEAR = '(?:proposes|opposes|propose|oppose)'

STANCE_FORMATTED = '(?:opposition|supporting|proposals|proposing|supported|opposing|proposal|proposed|proposes|supports|opposed|opposes|propose|support|oppose)'

STANCE_FOR_BEFORE = "(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)"

STANCE_NEITHER = "(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:-se)?|(?:se\\s+)?abst[eé]m(?:-se)?|(?:se\\s+)?abst[eê]m(?:-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n|ndo)?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible)"

STANCE_STEM = '(?:support|propos|oppos)'

STANCE_STEM_CASED = '(?:[Ss]upport|[Pp]ropos|[Oo]ppos)'

STATEMENT = "(?:(?:will|can|could|would|may|might|cannot|can\\s+not|could\\s+not)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:the\\s+|this\\s+|that\\s+)?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:is|are|am)\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|(?:will|to|would\\s+like\\s+to)\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?|(?:can|could|cannot|could\\s+not|does\\s+not|do\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:the\\s+|this\\s+|these\\s+)?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|(?:position\\s+)?(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?|(?:awaiting|pending|seeking)\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?|(?:is|are|am)\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:the\\s+|this\\s+)?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120}|(?:agrees?|disagrees?|aligns?)\\s+with\\s+(?:the\\s+|this\\s+|that\\s+)?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}|(?:would|could)\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}(?:reserves?|reserved|reserving|reservations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|(?:has|have)\\s+(?:no\\s+|some\\s+|serious\\s+|strong\\s+)?(?:concerns?|objections?|difficult(?:y|ies)|flexibility|reservations?)(?:\\s+(?:with|about|on|to|regarding|in)\\b[^\\[\\]]{0,160})?|reserv(?:es?|ed|ing)\\s+(?:its|their|the)\\s+rights?(?:\\s+to\\s+(?:revert|come\\s+back|return|comment|propose|revisit|reopen|reconsider|make|submit|table)\\b[^\\[\\]]{0,160})?|(?:appuie|soutient|appuient|soutiennent)\\s+(?:(?:la|le|cette|ce)\\s+)?(?:proposition|texte|r[eé]daction|suppression|position|amendement|formulation)\\b[^\\[\\]]{0,80}|(?:est[aá]|est[aá]n)\\s+de\\s+acuerdo(?:\\s+con\\s+(?:la|el|esta|este)\\s+(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda)\\b[^\\[\\]]{0,80})?|(?:will|can|could|would|may|might)\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|apoyan?\\s+(?:(?:la|el|esta|este|dicha)\\s+)?(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda|formulaci[oó]n)\\b[^\\[\\]]{0,80}|prefers\\s+(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting)\\b[^\\[\\]]{0,80}|(?:pr[eé]f[eè]rent?|pr[eé]f[eé]rerai(?:en)?t)\\s+(?:la\\s+|le\\s+|l['’])?(?:option|variante|version|texte|r[eé]daction|formulation|libell[eé])\\b[^\\[\\]]{0,80}|en\\s+(?:consulta|estudio|revisi[oó]n)s?(?:\\s+(?:internas?|nacional(?:es)?|(?:con|en|por)\\s+(?:la\\s+|su\\s+|nuestra\\s+|las\\s+)?capital(?:es)?))?|needs?\\s+(?:more|further|additional)\\s+(?:time|consultations?|instructions|internal\\s+consultations?|clarification)\\b[^\\[\\]]{0,120}|(?:se\\s+reservam?|reservam?-se)(?:\\s+o\\s+direito\\s+(?:a|de)\\s+(?:voltar|comentar|propor|apresentar|retomar|retornar)\\b[^\\[\\]]{0,160})?|(?:asks?|requests?|seeks?)\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?|(?:est[aá]|est[aã]o)\\s+de\\s+acordo(?:\\s+com\\s+(?:a|o|esta|este)\\s+(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o)\\b[^\\[\\]]{0,80})?|(?:preferem?|prefeririam?|preferiria)\\s+(?:(?:a|o)\\s+)?(?:op[cç][aã]o|alternativa|vers[aã]o|texto|reda[cç][aã]o|formula[cç][aã]o)\\b[^\\[\\]]{0,80}|(?:est|sont)\\s+d['’]accord(?:\\s+avec\\s+(?:la|le|cette|ce)\\s+(?:proposition|texte|r[eé]daction|suppression|position)\\b[^\\[\\]]{0,80})?|apoiam?\\s+(?:(?:a|o|esta|este)\\s+)?(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o|emenda|formula[cç][aã]o)\\b[^\\[\\]]{0,80}|(?:prefieren?|preferir[ií]an?)\\s+(?:(?:la|el)\\s+)?(?:opci[oó]n|alternativa|versi[oó]n|texto|redacci[oó]n|formulaci[oó]n)\\b[^\\[\\]]{0,80}|needs?\\s+(?:(?:more|further|additional)\\s+)?time(?:\\s+to\\s+(?:consult|consider|reflect|check|study|review)\\b[^\\[\\]]{0,100})?|se\\s+reservan?(?:\\s+el\\s+derecho\\s+(?:a|de)\\s+(?:volver|comentar|presentar|proponer|retomar|hacer|regresar)\\b[^\\[\\]]{0,160})?|se\\s+r[eé]serve(?:nt)?(?:\\s+le\\s+droit\\s+(?:de\\s+|d['’])(?:revenir|commenter|proposer|pr[eé]senter|faire|reprendre)\\b[^\\[\\]]{0,160})?|supports?\\s+(?:the\\s+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\\[\\]]{0,80}|(?:precisam?|necessitam?)\\s+de\\s+(?:mais\\s+)?tempo(?:\\s+para\\s+(?:consultar|considerar|estudar|examinar)\\b[^\\[\\]]{0,80})?|(?:necesitan?|requieren?)\\s+(?:m[aá]s\\s+)?tiempo(?:\\s+para\\s+(?:consultar|considerar|estudiar|revisar)\\b[^\\[\\]]{0,80})?|reserv(?:es?|ed|ing)\\s+(?:its|their)\\s+(?:positions?|views?|comments?|opinions?|judge?ments?)\\b[^\\[\\]]{0,200}|(?:a|ont)\\s+besoin\\s+de\\s+(?:plus\\s+de\\s+)?temps(?:\\s+pour\\s+(?:consulter|examiner|[eé]tudier|r[eé]fl[eé]chir)\\b[^\\[\\]]{0,80})?|em\\s+(?:consulta|estudo|revis[aã]o)s?(?:\\s+(?:internas?|nacionais|(?:com|na|pela)\\s+(?:a\\s+|sua\\s+|nossa\\s+)?capital))?|(?:will|can|could|would|may|might)\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80}|(?:[aà]\\s+l['’][eé]tude|en\\s+cours\\s+d['’]examen)(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?|demande(?:nt)?\\s+des\\s+(?:pr[eé]cisions|[eé]claircissements)(?:\\s+(?:sur|concernant)\\b[^\\[\\]]{0,120})?|(?:pide|solicita)n?\\s+aclaraci(?:[oó]n|ones)(?:\\s+(?:sobre|acerca|respecto)\\b[^\\[\\]]{0,120})?|(?:pede|pedem|solicitam?)\\s+esclarecimentos?(?:\\s+(?:sobre|quanto)\\b[^\\[\\]]{0,120})?|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|(?:se\\s+)?reservam?(?:-se)?\\s+(?:a\\s+)?(?:sua|a)\\s+(?:posi[cç][aã]o|opini[aã]o)\\b[^\\[\\]]{0,200}|(?:can|could|cannot|can\\s+not|could\\s+not)\\s+(?:also\\s+)?(?:accept|agree|support)|(?:peut|peuvent|pourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier)|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+(?:posici[oó]n|opini[oó]n)\\b[^\\[\\]]{0,200}|ne\\s+(?:peut|peuvent)\\s+(?:pas\\s+)?(?:accepter|appuyer|se\\s+rallier)|reservas?(?:\\s+(?:general(?:es)?|parlamentarias?|de\\s+estudio))?|reservas?(?:\\s+(?:gera(?:l|is)|parlamentar(?:es)?|de\\s+estudo))?|(?:supports?|agrees?|accepts?)\\s+in\\s+principle\\b[^\\[\\]]{0,120}|(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|r[eé]serves?(?:\\s+(?:g[eé]n[eé]rales?|parlementaires?|d['’]examen))?|n[aã]o\\s+(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|no\\s+(?:puede|podr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar)|(?:pode|poderia)m?\\s+(?:acompanhar|aceitar|apoiar)|a\\s+la\\s+espera\\s+de\\s+(?:instrucciones|consultas)|pendientes?\\s+de\\s+(?:instrucciones|consultas)|aguardando\\s+(?:instru[cç][oõ]es|consultas)|aguardam?\\s+(?:instru[cç][oõ]es|consultas)|agree[sd]?\\s+ad\\s+ref(?:erendum|\\.)?|en\\s+attente\\s+de\\s+consultations|en\\s+attente\\s+d['’]instructions|ad\\s+ref(?:erendum|\\.)?)"

STATEMENT_OPENINGS = ('"', "'", 'a bes', "a l'e", "a l'é", 'a la ', 'a l’e', 'a l’é', 'accep', 'acres', 'ad re', 'add', 'adici', 'agree',
 'agreg', 'aguar', 'ajout', 'align', 'am al', 'am aw', 'am co', 'am cu', 'am ex', 'am fl', 'am no', 'am op', 'am re',
 'am se', 'am st', 'anadi', 'apoia', 'apoya', 'appui', 'are a', 'are c', 'are e', 'are f', 'are n', 'are o', 'are r',
 'are s', 'ask c', 'ask f', 'asks ', 'await', 'añadi', 'borra', 'brack', 'cambi', 'can a', 'can g', 'can j', 'can l',
 'can n', 'can s', 'can w', 'canno', 'ce pa', 'ce te', 'chang', 'coloc', 'could', 'deman', 'depla', 'deslo', 'disag',
 'divid', 'do no', 'does ', 'dépla', 'el pa', 'el pá', 'el te', 'em co', 'em es', 'em re', 'en at', 'en co', 'en es',
 'en re', 'entir', 'entre', 'est d', 'esta ', 'estan', 'estao', 'este ', 'está ', 'están', 'estão', 'exclu', 'fundi',
 'fusio', 'gener', 'has c', 'has d', 'has f', 'has n', 'has o', 'has r', 'has s', 'have ', 'inclu', 'incor', 'inser',
 'insér', 'is al', 'is aw', 'is co', 'is cu', 'is ex', 'is fl', 'is no', 'is op', 'is re', 'is se', 'is st', 'le pa',
 'le te', 'may a', 'may g', 'may j', 'may l', 'may w', 'merge', 'mettr', 'might', 'move ', 'mover', 'nao p', 'ne pe',
 'neces', 'need ', 'needs', 'no po', 'no pu', 'não p', 'o par', 'o tex', 'ont b', 'parli', 'pasar', 'pede ', 'pedem',
 'pendi', 'peut ', 'peuve', 'pide ', 'piden', 'place', 'pode ', 'podem', 'poder', 'podri', 'podrí', 'poner', 'por e',
 'por o', 'por t', 'posit', 'pourr', 'preci', 'prefe', 'prefi', 'prefè', 'prefé', 'préfe', 'préfè', 'préfé', 'puede',
 'put t', 'pôr e', 'pôr o', 'pôr t', 'reemp', 'rempl', 'repla', 'reque', 'requi', 'reser', 'réser', 'scind', 'scrut',
 'se re', 'se ré', 'see a', 'see c', 'see o', 'see p', 'seek ', 'seeki', 'seeks', 'solic', 'sont ', 'souti', 'split',
 'still', 'study', 'subst', 'suppo', 'susti', 'to ch', 'to co', 'to re', 'todo ', 'tout ', 'trans', 'trasl', 'troca',
 'under', 'unir ', 'vease', 'ver a', 'ver o', 'ver p', 'voir ', 'véase', 'will ', 'would', '«', "à l'e", "à l'é",
 'à l’e', 'à l’é', '‘', '“', '„')

STATUSES = {'ad-ref': '(?:agreed\\s+(?:provisionally|in\\s+principle|subject\\s+to|pending)|(?:acordado\\s+|adotado\\s+|adoptado\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:agreed\\s+|accepted\\s+|adopted\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:acordado\\s+|aprobado\\s+)?ad\\s+ref(?:er[eé]ndum|\\.)?|(?:convenu\\s+|approuv[eé]\\s+)?ad\\s+ref(?:erendum|\\.)?|(?:provisionally|tentatively)\\s+agreed)',
 'agreed': '(?:acordado|adoptado|approuv[eé]|approved|aprobado|aprovado|adopted|adotado|convenu|agreed)',
 'open': '(?:(?:still\\s+)?under\\s+(?:discussion|consideration|negotiation)|(?:still\\s+)?to\\s+be\\s+(?:agreed|discussed|revisited)|en\\s+(?:discusi[oó]n|negociaci[oó]n|consideraci[oó]n)|en\\s+cours\\s+de\\s+(?:discussion|n[eé]gociation)|(?:still\\s+)?(?:open|pending)|em\\s+(?:discuss[aã]o|negocia[cç][aã]o)|not\\s+(?:yet\\s+)?agreed|bracketed\\s+text|n[aã]o\\s+acordado|no\\s+acordado|non\\s+convenu|en\\s+suspens|pendiente|pendente)'}

STATUS_GOES_ON = '(?:subject\\s+to|d[aeo]s?|pending|as\\s+of|del?|this|at|el|em|en|in|le|na|no|of|on|[aà])'

STATUS_OF = '(?:(?:(?:the|this)\\s+)?(?:text|paragraph|para\\.?|sub-?paragraph|chapeau|title|article|section|sentence|language|wording)|(?:el\\s+|este\\s+)?(?:texto|p[aá]rrafo|art[ií]culo)|(?:le\\s+|ce\\s+)?(?:texte|paragraphe|article)|(?:o\\s+|este\\s+)?(?:texto|par[aá]grafo|artigo)|has\\s+been|a\\s+[eé]t[eé]|queda|est[aá]|were|are|est|foi|fue|now|was|is)'

TEXT = '(?:preambular|operative|redacci[oó]n|language|reda[cç][aã]o|textes?|textos?|wording|texts?)'

TEXT_SPOKEN_OF = '(?:Presidencia|Presid[eê]ncia|formulation|objections?|proposition|Pr[eé]sidence|objeciones|propuesta|redacci[oó]n|r[eé]daction|borrador|language|objeci[oó]n|obje[cç][oõ]es|proposal|proposta|proyecto|libell[eé]|obje[cç][aã]o|projeto|reda[cç][aã]o|wording|minuta|projet|Chair|draft|texte|texto|text)'

THEREOF = '(?:thereof)'

THIS = '(?:the\\s+present|le\\s+pr[eé]sent|pr[eé]sente?|presente|present|these|esta|este|this)'

TO_BE_DONE = '(?:(?:to|should|must|needs?\\s+to|could)\\s+be\\s+(?:deleted|removed|replaced|inserted|added|amended|moved|merged|struck|split)|(?:debe|deber[ií]a|deber[aá])(?:\\s+ser)?\\s+(?:suprimi|elimina|reemplaza|sustitui|inserta|agrega|a[nñ]adi|modifica)\\w*|(?:deve|deveria|dever[aá])(?:\\s+ser)?\\s+(?:suprimi|exclu|substitu|inseri|acrescenta|modifica)\\w*|(?:[aà]|doit\\s+[eê]tre|devrait\\s+[eê]tre)\\s+(?:supprim|remplac|ins[eé]r|ajout|modifi)\\w*|(?:insertar|agregar|a[nñ]adir|suprimir|eliminar|reemplazar|sustituir)|(?:inserir|acrescentar|suprimir|excluir|substituir)|(?:insert|add|delete|remove|replace|move)|(?:ins[eé]rer|ajouter|supprimer|remplacer))'

UNCHANGED = '(?:(?:pas|aucune?)\\s+(?:de\\s+)?(?:changements?|modifications?|amendements?|commentaires?)|no\\s+(?:further\\s+)?(?:changes?|amendments?|comments?|edits?)(?:\\s+proposed|\\s+suggested)?|sem\\s+(?:mudan[cç]as?|altera[cç](?:[aã]o|[oõ]es)|modifica[cç](?:[aã]o|[oõ]es)|emendas|coment[aá]rios)|sans\\s+(?:changements?|modifications?|amendements?|commentaires?)|sin\\s+(?:cambios?|modificaci[oó]n(?:es)?|enmiendas|comentarios)|(?:retain|keep|leave)\\s+(?:as\\s+(?:it\\s+)?is|unchanged)|mantener\\s+(?:como\\s+est[aá]|igual)|manter\\s+(?:como\\s+est[aá]|igual)|(?:as\\s+is|same)|unchanged|inchang[eé])'

WAITING = '(?:through|should|about|could|hasta|seg[uú]n|shall|sobre|would|must|para|pour|sans|that|upon|at[eé]|for|may|not|par|por|que|sem|sin|sur|as|be|by|et|on|ou|to|a|e|o|y|[aà])'

WISH = '(?:(?:would\\s+|could\\s+|might\\s+)?(?:prefer|like|accept|want|wish|ask|request|suggest|recommend|insist|need|say|think|comment|advocate)(?:s|ed|es)?|(?:pr[eé]f[eè]re|souhaite|demande|sugg[eè]re|recommande|voudrait)(?:nt)?|(?:prefiere|quiere|pide|solicita|sugiere|desea|recomienda)n?|(?:prefere|quer|pede|solicita|sugere|deseja|recomenda)m?|pr[eé]f[eé]rerai(?:en)?t|preferir[ií]an?|preferences?|submissions?|suggestions?|amendments?|amendement|positions?|preferiria|sugerencia|suggestion|preferred|requests?|versions?|enmienda|language|posici[oó]n|position|sugest[aã]o|inputs?|posi[cç][aã]o|version|versi[oó]n|wording|emenda|vers[aã]o|views?|texte|texto|text)'

WORD_END = '(?:ies|ing|ed|ly|nt|d|m|n|r|s|t|x)'
