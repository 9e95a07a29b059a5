"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.lalr import Tables

TABLES = Tables(
    checksum=2242416485,
    terminals=(('PAREN',
  '[ \t\xa0\r\n'
  ']*\\((?=[^()\\[\\]:]{1,60}[ \n'
  '](?i:propos|oppos|support|delet|retain)[^()\\[\\]:]{0,12}\\))'),
 ('NOISE',
  '(?:[Tt]he|[Dd]elegations?[ ]of|[Dd]elegaci[oó]n(?:es)?[ ]de|[Dd]élégations?[ '
  ']d[eu]|[Dd]elega[cç](?:ão|ões)[ ]d[aeo]|[Pp]roposals?[ ](?:by|of|from)|[Pp]ropuestas?[ '
  "]del?|[Pp]ropositions?[ ]d[eu]|[Pp]ropostas?[ ]d[eao]|[Ll][aeo]s?|[Ee]l|[’']s)(?=[ \t\xa0\r\n"
  "])|[Ll][’'](?=[A-ZÉÎ])|\\*\\*|__|[()]"),
 ('AGAINST',
  '(?x:(?i:propos(?:es|ed|e)[ \n'
  '\r'
  ']+(?:to[ \n'
  '\r'
  ']+delete|deletion(?:[ \n'
  '\r'
  ']+of)?)|propone[n]?[ ](?:suprimir|eliminar)|oppos(?:es|ed|ing|ition|e)|(?:to[ '
  '])?delet(?:es|ed|ion|e)|objects?|rejects?|against\n'
  '            |se[ '
  "]oponen?|oponen?|opone|eliminar|suprimir|suprime[n]?|elimina[n]?|s['’]oppose(?:nt)?|opposent|supprim(?:er|e|ent)\n"
  '            |op[õo]e[m]?(?:-se)?)(?![a-zà-ÿ]))'),
 ('NEUTRAL',
  '(?x:(?i:considering|considers?|reserv(?:es|ed|ing|e)(?:[ ]+(?:its[ ]|their[ '
  '])?(?:positions?))?|abstains?|undecided|flexible|to[ ]revert|under[ '
  ']consideration|considerando|reservan?)(?![a-zà-ÿ]))'),
 ('EARLY',
  '[ ]*:(?=\\s*(?i:propos(?:es?|al)|oppos(?:es?|ition)|supports?)\\d{0,3}\\s*(?::|[;,]\\s*[A-Z][^\\[\\]\n'
  ':]{0,80}:))'),
 ('SEPARATOR',
  '(?x:[ \t\xa0\r\n'
  ']*(?:[\\/\\\\;,&|+](?:[ \t\xa0\r\n'
  ']*[\\/;,&])*|\\.(?=[ \n'
  '][A-Z][\\w\\/, &\n'
  ']{0,80}?[ \n'
  '](?i:propos|oppos|support)\\w{0,4}[ ]?:))[ \t\xa0\r\n'
  ']*(?:(?:and|y|e|et)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?(?:(?:on[ ]behalf[ ]of|supported[ ]by|en[ ]nombre[ ]del?|au[ ]nom[ ](?:de|du|des)|em[ ]nome[ '
  ']d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?\n'
  '         | [ \t\xa0\r\n'
  ']+(?:and|y|e|et|for|with|con|avec|com|supported[ ]by|on[ ]behalf[ ]of|en[ ]nombre[ ]del?|au[ ]nom[ '
  '](?:de|du|des)|em[ ]nome[ ]d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']+\n'
  '         | [ \t\xa0\r\n'
  ']*\\((?:supported[ ]by|on[ ]behalf[ ]of|with|for|en[ ]nombre[ ]del?|au[ ]nom[ ](?:de|du|des)|em[ '
  ']nome[ ]d[eoa]s?)[ \n'
  ']+\n'
  '         )'),
 ('FOR',
  '(?x:(?i:(?:alternative|new|alt\\.?)[ \n'
  '\r'
  ']+proposals?|propos(?:es|ed|e)[ \n'
  '\r'
  ']+to[ \n'
  '\r'
  ']+(?:add|insert|include)|propos(?:es|ed|als?|ing|e)|support(?:s|ed|ing)?|alternatives?|alt\\b|(?:to[ '
  '])?retain(?:s|ed)?|keeps?|maintain(?:s|ed)?\n'
  '        |favou?rs?|prefers?\n'
  '        '
  '|propuestas?|propone[n]?|apoya[n]?|mantener|mantiene[n]?|proposent|propositions?|appuie(?:nt)?|soutien(?:t|nent)|maintien|maintenir\n'
  '        |proposta|prop[õo]e[m]?|ap[oó]ia[m]?|manter)(?![a-zà-ÿ]))'),
 ('DASH', '[ \t\xa0\r\n]+[-–—][ \t\xa0\r\n]+'), ('COLON', '[ \t\n\r\xa0]*:'),
 ('NOTE', '\\^?\\{?\\d{1,3}\\}?(?![\\w.%])'), ('FULLSTOP', '\\.(?=\\s)'), ('SKIP', '[ \t\xa0\r\n]+')),
    rules=(('between', 1), ('between_tolerated', 2), ('plain', 1), ('plain_stated', 3), ('stated', 1),
 ('stated_plain', 3), ('several', 3), ('several_tolerated', 2), ('one', 1), ('party', 1),
 ('party_tolerated', 2), ('position_against', 4), ('position_for', 4), ('header', 2),
 ('note_tolerated', 3), ('no_colon_tolerated', 1), ('full_stop_tolerated', 2), ('oppose', 2),
 ('oppose_tolerated', 3), ('oppose_tolerated', 3), ('favour_tolerated', 3), ('favour', 2),
 ('favour_tolerated', 3), ('misspelt_against_tolerated', 2), ('misspelt_for_tolerated', 2),
 ('neutral', 2), ('neutral_tolerated', 3), ('first', 1), ('more', 3), ('more', 3), ('more_tolerated', 2),
 ('start', 1), ('start', 1), ('start', 1), ('header', 3)),
    origins=('between', 'between', 'claims', 'claims', 'claims', 'claims', 'parties', 'parties', 'parties', 'party',
 'party', 'position', 'position', 'prefix', 'prefix', 'prefix', 'prefix', 'stance', 'stance', 'stance',
 'stance', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance', 'stances', 'stances', 'stances',
 'stances', 'start', 'start', 'start', 'suffix'),
    states=({'AGAINST': 1, 'DASH': 2, 'FOR': 3, 'PARTY': 4}, {'COLON': 14}, {'PARTY': 4}, {'COLON': 17},
 {'AGAINST': -10,
  'COLON': -10,
  'EARLY': -10,
  'END': -10,
  'FOR': -10,
  'MISSPELT_AGAINST': -10,
  'MISSPELT_FOR': -10,
  'NEUTRAL': -10,
  'NOTE': 18,
  'PAREN': -10,
  'PARTY': -10,
  'SEPARATOR': -10},
 {'COLON': 19},
 {'AGAINST': 20,
  'COLON': -3,
  'EARLY': 21,
  'END': -3,
  'FOR': 22,
  'MISSPELT_AGAINST': 23,
  'MISSPELT_FOR': 24,
  'NEUTRAL': 25,
  'PAREN': 26,
  'PARTY': 4,
  'SEPARATOR': 27},
 {'AGAINST': -9,
  'COLON': -9,
  'EARLY': -9,
  'END': -9,
  'FOR': -9,
  'MISSPELT_AGAINST': -9,
  'MISSPELT_FOR': -9,
  'NEUTRAL': -9,
  'PAREN': -9,
  'PARTY': -9,
  'SEPARATOR': -9},
 {'$END': -32}, {'$END': -33},
 {'$END': -28, 'COLON': -28, 'END': -28, 'FULLSTOP': -28, 'PAREN': -28, 'PARTY': -28, 'SEPARATOR': -28},
 {'$END': -16, 'COLON': -5, 'FULLSTOP': 29, 'PAREN': 30, 'PARTY': 4, 'SEPARATOR': 31}, {}, {'$END': -34},
 {'PARTY': 4}, {'END': 36}, {'END': -5, 'PAREN': 30, 'PARTY': 4, 'SEPARATOR': 31}, {'PARTY': 4},
 {'AGAINST': -11,
  'COLON': -11,
  'EARLY': -11,
  'END': -11,
  'FOR': -11,
  'MISSPELT_AGAINST': -11,
  'MISSPELT_FOR': -11,
  'NEUTRAL': -11,
  'PAREN': -11,
  'PARTY': -11,
  'SEPARATOR': -11},
 {'$END': -14, 'NOTE': 38},
 {'$END': -18,
  'COLON': -18,
  'END': -18,
  'FULLSTOP': -18,
  'NOTE': 39,
  'PAREN': -18,
  'PARTY': -18,
  'SEPARATOR': -18},
 {'AGAINST': 40, 'FOR': 41},
 {'$END': -22,
  'COLON': -22,
  'END': -22,
  'FULLSTOP': -22,
  'NOTE': 42,
  'PAREN': -22,
  'PARTY': -22,
  'SEPARATOR': -22},
 {'$END': -24, 'COLON': -24, 'END': -24, 'FULLSTOP': -24, 'PAREN': -24, 'PARTY': -24, 'SEPARATOR': -24},
 {'$END': -25, 'COLON': -25, 'END': -25, 'FULLSTOP': -25, 'PAREN': -25, 'PARTY': -25, 'SEPARATOR': -25},
 {'$END': -26,
  'COLON': -26,
  'END': -26,
  'FULLSTOP': -26,
  'NOTE': 43,
  'PAREN': -26,
  'PARTY': -26,
  'SEPARATOR': -26},
 {'PARTY': 4}, {'PARTY': 4},
 {'AGAINST': -8,
  'COLON': -8,
  'EARLY': -8,
  'END': -8,
  'FOR': -8,
  'MISSPELT_AGAINST': -8,
  'MISSPELT_FOR': -8,
  'NEUTRAL': -8,
  'PAREN': -8,
  'PARTY': -8,
  'SEPARATOR': -8},
 {'$END': -17}, {'PARTY': 4}, {'NOTE': 47, 'PARTY': -1}, {'PARTY': 4},
 {'AGAINST': 20,
  'EARLY': 21,
  'FOR': 22,
  'MISSPELT_AGAINST': 23,
  'MISSPELT_FOR': 24,
  'NEUTRAL': 25,
  'PARTY': 4,
  'SEPARATOR': 27},
 {'$END': -31, 'COLON': -31, 'END': -31, 'FULLSTOP': -31, 'PAREN': -31, 'PARTY': -31, 'SEPARATOR': -31},
 {'END': 50, 'PARTY': 4, 'SEPARATOR': 27}, {'$END': -35}, {'END': 51, 'PARTY': 4, 'SEPARATOR': 27},
 {'$END': -15},
 {'$END': -19, 'COLON': -19, 'END': -19, 'FULLSTOP': -19, 'PAREN': -19, 'PARTY': -19, 'SEPARATOR': -19},
 {'$END': -20, 'COLON': -20, 'END': -20, 'FULLSTOP': -20, 'PAREN': -20, 'PARTY': -20, 'SEPARATOR': -20},
 {'$END': -21, 'COLON': -21, 'END': -21, 'FULLSTOP': -21, 'PAREN': -21, 'PARTY': -21, 'SEPARATOR': -21},
 {'$END': -23, 'COLON': -23, 'END': -23, 'FULLSTOP': -23, 'PAREN': -23, 'PARTY': -23, 'SEPARATOR': -23},
 {'$END': -27, 'COLON': -27, 'END': -27, 'FULLSTOP': -27, 'PAREN': -27, 'PARTY': -27, 'SEPARATOR': -27},
 {'COLON': -4, 'END': -4, 'PAREN': 30, 'PARTY': 4, 'SEPARATOR': 31},
 {'AGAINST': -7,
  'COLON': -7,
  'EARLY': -7,
  'END': -7,
  'FOR': -7,
  'MISSPELT_AGAINST': -7,
  'MISSPELT_FOR': -7,
  'NEUTRAL': -7,
  'PAREN': -7,
  'PARTY': -7,
  'SEPARATOR': -7},
 {'$END': -29, 'COLON': -29, 'END': -29, 'FULLSTOP': -29, 'PAREN': -29, 'PARTY': -29, 'SEPARATOR': -29},
 {'PARTY': -2},
 {'AGAINST': 20,
  'COLON': -6,
  'EARLY': 21,
  'END': -6,
  'FOR': 22,
  'MISSPELT_AGAINST': 23,
  'MISSPELT_FOR': 24,
  'NEUTRAL': 25,
  'PARTY': 4,
  'SEPARATOR': 27},
 {'$END': -30, 'COLON': -30, 'END': -30, 'FULLSTOP': -30, 'PAREN': -30, 'PARTY': -30, 'SEPARATOR': -30},
 {'$END': -12}, {'$END': -13}, {'PARTY': 4}),
    gotos=({'claims': 5,
  'parties': 6,
  'party': 7,
  'position': 8,
  'prefix': 9,
  'stance': 10,
  'stances': 11,
  'start': 12,
  'suffix': 13},
 {}, {'claims': 15, 'parties': 6, 'party': 7, 'stance': 10, 'stances': 16}, {}, {}, {}, {'party': 28}, {},
 {}, {}, {}, {'between': 32, 'parties': 33, 'party': 7, 'stance': 34}, {}, {},
 {'parties': 35, 'party': 7}, {}, {'between': 32, 'parties': 33, 'party': 7, 'stance': 34},
 {'parties': 37, 'party': 7}, {}, {}, {}, {}, {}, {}, {}, {},
 {'parties': 33, 'party': 7, 'stance': 10, 'stances': 44}, {'party': 45}, {}, {},
 {'parties': 33, 'party': 7, 'stance': 46}, {}, {'parties': 48, 'party': 7, 'stance': 49}, {'party': 28},
 {}, {'party': 28}, {}, {'party': 28}, {}, {}, {}, {}, {}, {},
 {'between': 52, 'parties': 33, 'party': 7, 'stance': 34}, {}, {}, {}, {'party': 28}, {}, {}, {},
 {'parties': 33, 'party': 7, 'stance': 49}),
    start=0,
    end=12,
)
