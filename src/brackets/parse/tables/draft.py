"""Made from grammar/draft.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.parse.lalr import Tables

TABLES = Tables(
    checksum=1057849515,
    terminals=(('VERBATIM',
  '(?x:\n'
  '    (?<![^\n'
  '\ufeff])[ ]{0,3}```[\\s\\S]*?(?:[\n'
  '][ ]{0,3}```|\\Z)\n'
  '  | `[^`\\s](?:[^`\n'
  ']{0,200}[^`\\s])?`\n'
  '  | \\{\\{[^}\n'
  ']{0,300}\\}\\} | \\{%[^%\n'
  ']{0,300}%\\}\n'
  '  | \\[[^\\[\\]\n'
  ']*\\]\\( (?: [^()\\s]*[.\\/\\#:][^()\\s]* | [a-z]{3,} ) (?:[ ]"[^"\n'
  ']*")? \\)\n'
  '  | (?<![^\n'
  '\ufeff])\\[[^\\[\\]\n'
  '^]+\\]:[ \t]*(?:https?:\\/\\/|<|\\/|\\#)\\S+\n'
  '  | \\[\\^[^\\[\\]\\s]+\\]:?\n'
  '  | \\[(?:sic|SIC|Sic)[!.]?\\]\n'
  '  | (?<!\\])(?<!\\d\\][ ]) \\[\\d{1,3}(?:[ ]?[,;–-][ ]?\\d{1,3})*\\]\n'
  '    (?! \\[ | [ ]\\[\\d | [ ](?:days?|weeks?|months?|years?|hours?|per[ '
  ']cent|percent|%|members?|Parties|States|million|billion\n'
  '                    |d[ií]as|semanas|meses|mes|a[ñn]os|horas|por[ ]ciento|por[ '
  ']cento|miembros|membros\n'
  '                    |jours?|semaines|mois|ans|heures|pour[ ]cent|membres)\\b )\n'
  ')'),
 ('BREAK', '(?x:[\n](?:[ \t\xa0\x0c\\v\r]*[\n])++)'),
 ('HEADING',
  '(?x:\n'
  '  (?<![^\n'
  '\ufeff]) [ \t\xa0\x0c'
  ']* (?:\n'
  '    \\#{1,6}[ \t]+ (?=\\S)\n'
  '  | (?:\\*\\*|__)?\n'
  '    '
  '(?=[A-Z])(?i:article|art[ií]culo|artigo|section|secci[oó]n|se[cç][aã]o|chapter|cap[ií]tulo|chapitre\n'
  '      '
  '|annex|anexo|annexe|appendix|ap[eéê]ndice|appendice|part|parte|partie|title|t[ií]tulo|titre|schedule)\n'
  '    [ \xa0]+\n'
  '    (?: [A-Z]{1,3}(?:\\.[A-Z0-9]{1,3})+ | \\d{1,3}(?:\\.\\d{1,3})*[A-Z]? | [IVXLC]{1,7} | [A-Z] )\n'
  '    (?: [ ]?(?:bis|ter|qu[aá]ter|quat|quinquies|sexies|septies|octies|novies|nonies|decies) )? \\b\n'
  '    (?= [ \t\xa0*_]*[\r'
  ']?(?:[\n'
  ']|\\Z)\n'
  '      | [ \t\xa0*_]*[:–—-](?![ ]?[a-z])[^\n'
  ']{0,120}(?:[\n'
  ']|\\Z)\n'
  '      | \\.[ \t\xa0]*(?=["“‘\\[*A-Z])[^\n'
  ']{0,90}[^\n'
  '.,;:\r'
  ' \t][ \t\xa0\r'
  ']*(?:[\n'
  ']|\\Z)\n'
  '      | [ \t\xa0]+[\\[({*^](?![^\n'
  ']*[.;,][ \t\xa0\r'
  ']*(?:[\n'
  ']|\\Z))[^\n'
  ']{0,110}(?:[\n'
  ']|\\Z)\n'
  "      | [ \t\xa0]+[A-Z][\\w’'-]*(?:[ \t\xa0]+[\\w’'\\/&,()\\[\\]-]+){0,9}[ \t\xa0\r"
  ']*(?:[\n'
  '][ \t\xa0\x0c'
  '\r'
  ']*[\n'
  ']|\\Z) )\n'
  '    (?:[ \t\xa0*_]*[:.–—-])?\n'
  '  | (?:[A-Z]|[IVX]{1,6})\\.\n'
  '    (?= [ \t\xa0\r'
  ']*(?:[\n'
  ']|\\Z)\n'
  '      | [ \t\xa0]+\\[{0,4}[ ]?["“‘*]{0,2}(?=[A-Z])[^\n'
  ']{0,118}[^\n'
  '.,;:\r'
  ' \t][ \t\xa0\r'
  ']*(?:[\n'
  ']|\\Z) )\n'
  '  )\n'
  ')'),
 ('LABEL',
  '(?x:\n'
  '  (?<![^\n'
  '\ufeff]) [ \t\xa0\x0c'
  ']* (?:\\*\\*|__)? (?:\n'
  '    \\d{1,3}(?:\\.\\d{1,3}){0,4}\\.?[ '
  ']?(?:bis|ter|qu[aá]ter|quat|quinquies|sexies|septies|octies|novies|nonies|decies)\\b[.)]?\n'
  '  | \\d{1,3}(?:\\.\\d{1,3}){0,4}[ ]alt(?:[ ]?\\d{1,2})?[.)]\n'
  '  | \\d{1,3}(?:\\.\\d{1,3}){0,4}(?:\\.[-–—°º]|[°º](?![ ]?[CFNSEW]\\b)[.)]?[-–—]?|[.)])\n'
  '  | \\d{1,3}(?:\\.\\d{1,3}){1,4}(?=[ \t\xa0]+["“‘*\\[A-ZÁÉÍÓÚÀÂÊÔÇ]|[ \t\xa0\r'
  ']*(?:[\n'
  ']|\\Z))\n'
  '  | (?<=[\n'
  '][\n'
  '])\\d{1,3}(?:\\.\\d{1,3}){1,4}(?=[ \t\xa0])\n'
  '  | \\(\\d{1,3}(?:[ '
  ']?(?:bis|ter|qu[aá]ter|quat|quinquies|sexies|septies|octies|novies|nonies|decies))?\\)\n'
  '  | \\((?:[ivxl]{1,6}|[a-z]{1,2}|[A-Z])(?:[ ]?(?:bis|ter|qu[aá]ter|quat))?\\)\n'
  '  | (?:[ivxl]{1,6}|[a-z])(?:[ ]?(?:bis|ter|qu[aá]ter|quat))?[.)]\n'
  '  | (?:PP|OP|Pp|Op)\\.?[ ]?\\d{1,3}(?:\\.\\d{1,2})?\n'
  '    (?:[ ]?(?:bis|ter|qu[aá]ter|quat|quinquies|sexies|septies|octies|novies|nonies|decies|alt(?:[ '
  ']?\\d{1,2})?)\\b)*[.:)]?\n'
  '  )\n'
  '  (?:\\*\\*|__)?\n'
  '  (?=[\\s\\[(~*“"]|\\Z|(?<=\\d\\))[A-Z][a-z])\n'
  ')'),
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
  '                              | [a-z]{1,6}(?:[ ](?:bis|ter|qua)[a-z]*)?[.)] | [A-Z]\\. | '
  '[IVX]{1,6}\\.\n'
  '                              | [PO][Pp]\n'
  '                              | [AaSsCcPpTt][rRnNpPeEcChHaAiIíÍ][a-zA-Zíóçãé]{1,7}[ \xa0][A-Z\\dIVX] '
  ') )\n'
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
