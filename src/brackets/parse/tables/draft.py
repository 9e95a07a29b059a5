"""Made from grammar/draft.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.parse.lalr import Tables

TABLES = Tables(
    checksum=2946035252,
    terminals=(('VERBATIM',
  '(?:(?<![^\n'
  '\ufeff])\\[[^\\[\\]\n'
  '^]+\\]:[ \t]*(?:https?:\\/\\/|<|\\/|#)\\S+|\\[[^\\[\\]\n'
  ']*\\]\\((?:[^()\\s]*[.\\/#:][^()\\s]*|[a-z]{3,})(?:[ ]"[^"\n'
  ']*")?\\)|\\[\\^[^\\[\\]\\s]+\\]:?|(?<!\\])(?<!\\d\\][ ])\\[\\d{1,3}(?:[ ]?[,;–-][ '
  ']?\\d{1,3})*\\](?!\\[|[ ]\\[\\d)(?![ ](?:(?:por[ \n'
  '\r'
  '\xa0]+ciento|por[ \n'
  '\r'
  '\xa0]+cento|pour[ \n'
  '\r'
  '\xa0]+cent|semaines?|members?|miembros|millones|per[ \n'
  '\r'
  '\xa0'
  ']+cent|semanas?|Parties|billion|heures?|membres|membros|million|months?|percent|States|horas?|hours?|jours?|pa[ií]ses|weeks?|years?|anos?|a[nñ]os?|days?|dias?|d[ií]as?|meses|times|veces|fois|mois|pays|ans|mes|%))(?!\\w))|(?<![^\n'
  '\ufeff])[ ]{0,3}```[\\s\\S]*?(?:\n'
  '[ ]{0,3}```|\\Z)|\\{\\{[^}\n'
  ']{0,300}\\}\\}|\\{%[^%\n'
  ']{0,300}%\\}|`[^`\\s](?:[^`\n'
  ']{0,200}[^`\\s])?`|\\[(?:sic|SIC|Sic)[!.]?\\])'),
 ('BREAK', '(?x:[\n](?:[ \t\xa0\x0c\\v\r]*[\n])++)'),
 ('HEADING',
  '(?<![^\n'
  '\ufeff])[ \t\xa0\x0c'
  ']*(?:(?:(?:\\*\\*|__))?(?=[A-Z])(?i:(?:appendice|appendix|ap[eé]ndice|ap[eê]ndice|art[ií]culo|cap[ií]tulo|chapitre|schedule|article|chapter|secci[oó]n|section|annexe|artigo|partie|sec[cç][aã]o|t[ií]tulo|anexo|annex|parte|se[cç][aã]o|title|titre|part))[ \xa0'
  ']+(?:[A-Z]{1,3}(?:\\.[A-Z0-9]{1,3})+|\\d{1,3}(?:\\.\\d{1,3})*[A-Z]?|[IVXLC]{1,7}|[A-Z])(?:[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?:\\b[ '
  ']?[A-Z](?=[ \t\xa0*_]*(?:[:.–—\r\n'
  "-]|\\Z)))?)?\\b(?:(?=[ \t\xa0]+[A-Z][\\w’'-]*(?:[ \t\xa0]+[\\w’'\\/&,()\\[\\]-]+){0,9}[ \t\xa0\r"
  ']*(?:\n'
  '[ \t\xa0\x0c'
  '\r'
  ']*\n'
  '|\\Z))|(?=[ \t\xa0]+[\\[({*^](?![^\n'
  ']*[.;,][ \t\xa0\r'
  ']*(?:\n'
  '|\\Z))[^\n'
  ']{0,110}(?:\n'
  '|\\Z))|(?=\\.[ \t\xa0]*(?=["“‘\\[*A-Z])[^\n'
  ']{0,90}[^\n'
  '.,;:\r'
  ' \t][ \t\xa0\r'
  ']*(?:\n'
  '|\\Z))|(?=[ \t\xa0*_]*[:–—-](?![ ]?[a-z])[^\n'
  ']{0,120}(?:\n'
  '|\\Z))|(?=[ \t\xa0*_]*\r'
  '?(?:\n'
  '|\\Z)))(?:[ \t\xa0*_]*[:.–—-])?|#{1,6}[ \t]+(?=\\S)|(?:[A-Z]|[IVX]{1,6})\\.(?:(?=[ \t\xa0]+\\[{0,4}[ '
  ']?["“‘*]{0,2}(?=[A-Z])[^\n'
  ']{0,118}[^\n'
  '.,;:\r'
  ' \t][ \t\xa0\r'
  ']*(?:\n'
  '|\\Z))|(?=[ \t\xa0\r'
  ']*(?:\n'
  '|\\Z))))'),
 ('LABEL',
  '(?<![^\n'
  '\ufeff])[ \t\xa0\x0c'
  ']*(?:(?:\\*\\*|__))?(?:(?:OP|Op|PP|Pp)\\.?[ ]?\\d{1,3}(?:\\.\\d{1,2})?(?:(?:[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|[ '
  ']?alt(?:[ ]?\\d{1,2})?\\b))*[.:)]?|(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}\\.?[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?:[ '
  ']?[A-Z](?=[.)])|\\b)[.)]?|\\d{1,3}(?:\\.\\d{1,3}){0,4}[ ]alt(?:[ '
  ']?\\d{1,2})?[.)])|(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}(?:\\.[-–—°º]|[°º](?![ '
  ']?[CFNSEW]\\b)[.)]?[-–—]?|[.)])|\\d{1,3}(?:\\.\\d{1,3}){1,4}(?=[ \t\xa0'
  ']+["“‘*\\[A-ZÁÉÍÓÚÀÂÊÔÇ]|[ \t\xa0\r'
  ']*(?:\n'
  '|\\Z))|(?<=\n'
  '\n'
  ')\\d{1,3}(?:\\.\\d{1,3}){1,4}(?=[ \t\xa0])|\\(\\d{1,3}(?:[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter))?\\))|(?:\\((?:[ivxl]{1,6}|[a-z]{1,2}|[A-Z])(?:[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter))?\\)|(?:[ivxl]{1,6}|[a-z])(?:[ '
  ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter))?[.)]))(?:(?:\\*\\*|__))?(?=[\\s\\[(~*“"]|\\Z|(?<=\\d\\))[A-Z][a-z])'),
 ('TEXT',
  '(?x:\n'
  '    (?: [^\\[\\]~\n'
  '`{]++\n'
  '      | ~(?!~)\n'
  '      | `(?![^`\\s](?:[^`\n'
  ']{0,200}[^`\\s])?`)\n'
  '      | \\{(?!\\{[^}\n'
  ']{0,300}\\}\\}|%[^%\n'
  ']{0,300}%\\})\n'
  '      | [\n'
  '](?! [ \t\xa0\x0c'
  '\\v]*+ (?: [\r\n'
  '\\d(\\#`*_]\n'
  '                              | [a-z]{1,6}(?:[ ]?[a-záà]{3,12})?[.)] | [A-Z]\\. | [IVX]{1,6}\\.\n'
  '                              | [A-Z][A-Za-z]{1,7}\\.?[ ]?\\d\n'
  '                              | [A-Z][a-zA-Zà-ÿÀ-Ý]{3,11}[ \xa0][A-Z] ) )\n'
  '    )++ (?:[\n'
  '](?![ \t\xa0\x0c'
  '\\v\r'
  ']*[\n'
  ']))?\n'
  '  | [\n'
  ']\n'
  ')'),
 ('STRIKE', '\\~\\~'), ('CLOSE', '\\]'), ('OPEN', '\\[')),
    rules=(('bracket', 3), ('nothing', 0), ('items', 2), ('items', 2), ('items', 2), ('items', 2), ('items', 2),
 ('items', 2), ('items', 2), ('items', 2), ('start', 1), ('struck', 3)),
    origins=('bracket', 'items', 'items', 'items', 'items', 'items', 'items', 'items', 'items', 'items', 'start',
 'struck'),
    states=({'$END': -2,
  'BREAK': -2,
  'HEADING': -2,
  'LABEL': -2,
  'OPEN': -2,
  'STRAY': -2,
  'STRIKE': -2,
  'TEXT': -2,
  'VERBATIM': -2},
 {'$END': -11,
  'BREAK': 3,
  'HEADING': 4,
  'LABEL': 5,
  'OPEN': 6,
  'STRAY': 7,
  'STRIKE': 8,
  'TEXT': 9,
  'VERBATIM': 10},
 {},
 {'$END': -3,
  'BREAK': -3,
  'CLOSE': -3,
  'HEADING': -3,
  'LABEL': -3,
  'OPEN': -3,
  'STRAY': -3,
  'STRIKE': -3,
  'TEXT': -3,
  'UNSTRIKE': -3,
  'VERBATIM': -3},
 {'$END': -4,
  'BREAK': -4,
  'CLOSE': -4,
  'HEADING': -4,
  'LABEL': -4,
  'OPEN': -4,
  'STRAY': -4,
  'STRIKE': -4,
  'TEXT': -4,
  'UNSTRIKE': -4,
  'VERBATIM': -4},
 {'$END': -5,
  'BREAK': -5,
  'CLOSE': -5,
  'HEADING': -5,
  'LABEL': -5,
  'OPEN': -5,
  'STRAY': -5,
  'STRIKE': -5,
  'TEXT': -5,
  'UNSTRIKE': -5,
  'VERBATIM': -5},
 {'BREAK': -2,
  'CLOSE': -2,
  'HEADING': -2,
  'LABEL': -2,
  'OPEN': -2,
  'STRAY': -2,
  'STRIKE': -2,
  'TEXT': -2,
  'VERBATIM': -2},
 {'$END': -6,
  'BREAK': -6,
  'CLOSE': -6,
  'HEADING': -6,
  'LABEL': -6,
  'OPEN': -6,
  'STRAY': -6,
  'STRIKE': -6,
  'TEXT': -6,
  'UNSTRIKE': -6,
  'VERBATIM': -6},
 {'BREAK': -2,
  'HEADING': -2,
  'LABEL': -2,
  'OPEN': -2,
  'STRAY': -2,
  'STRIKE': -2,
  'TEXT': -2,
  'UNSTRIKE': -2,
  'VERBATIM': -2},
 {'$END': -7,
  'BREAK': -7,
  'CLOSE': -7,
  'HEADING': -7,
  'LABEL': -7,
  'OPEN': -7,
  'STRAY': -7,
  'STRIKE': -7,
  'TEXT': -7,
  'UNSTRIKE': -7,
  'VERBATIM': -7},
 {'$END': -8,
  'BREAK': -8,
  'CLOSE': -8,
  'HEADING': -8,
  'LABEL': -8,
  'OPEN': -8,
  'STRAY': -8,
  'STRIKE': -8,
  'TEXT': -8,
  'UNSTRIKE': -8,
  'VERBATIM': -8},
 {'$END': -9,
  'BREAK': -9,
  'CLOSE': -9,
  'HEADING': -9,
  'LABEL': -9,
  'OPEN': -9,
  'STRAY': -9,
  'STRIKE': -9,
  'TEXT': -9,
  'UNSTRIKE': -9,
  'VERBATIM': -9},
 {'$END': -10,
  'BREAK': -10,
  'CLOSE': -10,
  'HEADING': -10,
  'LABEL': -10,
  'OPEN': -10,
  'STRAY': -10,
  'STRIKE': -10,
  'TEXT': -10,
  'UNSTRIKE': -10,
  'VERBATIM': -10},
 {'BREAK': 3,
  'CLOSE': 15,
  'HEADING': 4,
  'LABEL': 5,
  'OPEN': 6,
  'STRAY': 7,
  'STRIKE': 8,
  'TEXT': 9,
  'VERBATIM': 10},
 {'BREAK': 3,
  'HEADING': 4,
  'LABEL': 5,
  'OPEN': 6,
  'STRAY': 7,
  'STRIKE': 8,
  'TEXT': 9,
  'UNSTRIKE': 16,
  'VERBATIM': 10},
 {'$END': -1,
  'BREAK': -1,
  'CLOSE': -1,
  'HEADING': -1,
  'LABEL': -1,
  'OPEN': -1,
  'STRAY': -1,
  'STRIKE': -1,
  'TEXT': -1,
  'UNSTRIKE': -1,
  'VERBATIM': -1},
 {'$END': -12,
  'BREAK': -12,
  'CLOSE': -12,
  'HEADING': -12,
  'LABEL': -12,
  'OPEN': -12,
  'STRAY': -12,
  'STRIKE': -12,
  'TEXT': -12,
  'UNSTRIKE': -12,
  'VERBATIM': -12}),
    gotos=({'items': 1, 'start': 2}, {'bracket': 11, 'struck': 12}, {}, {}, {}, {}, {'items': 13}, {},
 {'items': 14}, {}, {}, {}, {}, {'bracket': 11, 'struck': 12}, {'bracket': 11, 'struck': 12}, {}, {}),
    start=0,
    end=2,
)
