"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.lalr import Tables

TABLES = Tables(
    checksum=2139478724,
    terminals=(('NOISE',
  '(?:[Tt]he|[Dd]elegations?[ ]of|[Dd]elegaci[oó]n(?:es)?[ ]de|[Dd]élégations?[ '
  ']d[eu]|[Dd]elega[cç](?:ão|ões)[ ]d[aeo]|[Pp]roposals?[ ](?:by|of|from)|[Pp]ropuestas?[ '
  "]del?|[Pp]ropositions?[ ]d[eu]|[Pp]ropostas?[ ]d[eao]|[Ll][aeo]s?|[Ee]l|[’']s)(?=[ \t\xa0\r\n"
  "])|[Ll][’'](?=[A-ZÉÎ])|\\*\\*|__"),
 ('AGAINST',
  '(?x:(?i:propos(?:es|ed|e)[ \n'
  '\r'
  ']+(?:to[ \n'
  '\r'
  ']+delete|deletion(?:[ \n'
  '\r'
  ']+of)?)|propone[n]?[ '
  '](?:suprimir|eliminar)|oppos(?:es|ed|ing|ition|e)|delet(?:es|ed|ion|e)|objects?|rejects?|against\n'
  '            |se[ '
  "]oponen?|oponen?|opone|eliminar|suprimir|suprime[n]?|elimina[n]?|s['’]oppose(?:nt)?|opposent|supprim(?:er|e|ent)\n"
  '            |op[õo]e[m]?(?:-se)?)(?![a-zà-ÿ]))'),
 ('EARLY', '[ ]*:(?=\\s*(?i:propos(?:es?|al)|oppos(?:es?|ition)|supports?)\\d{0,3}\\s*:)'),
 ('FOR',
  '(?x:(?i:(?:alternative|new|alt\\.?)[ \n'
  '\r'
  ']+proposals?|propos(?:es|ed|e)[ \n'
  '\r'
  ']+to[ \n'
  '\r'
  ']+(?:add|insert|include)|propos(?:es|ed|als?|ing|e)|support(?:s|ed|ing)?|alternatives?|alt\\b|retain(?:s|ed)?|keeps?|maintain(?:s|ed)?\n'
  '        |favou?rs?|prefers?\n'
  '        '
  '|propuestas?|propone[n]?|apoya[n]?|mantener|mantiene[n]?|proposent|propositions?|appuie(?:nt)?|soutien(?:t|nent)|maintien|maintenir\n'
  '        |proposta|prop[õo]e[m]?|ap[oó]ia[m]?|manter)(?![a-zà-ÿ]))'),
 ('SEPARATOR',
  '(?x:[ \t\xa0\r\n'
  ']*(?:[\\/;,&|+](?:[ \t\xa0\r\n'
  ']*[\\/;,&])*)[ \t\xa0\r\n'
  ']*(?:(?:and|y|e|et)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?(?:(?:on[ ]behalf[ ]of|supported[ ]by|en[ ]nombre[ ]del?|au[ ]nom[ ](?:de|du|des)|em[ ]nome[ '
  ']d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?\n'
  '         | [ \t\xa0\r\n'
  ']+(?:and|y|e|et|with|con|avec|com|supported[ ]by|on[ ]behalf[ ]of|en[ ]nombre[ ]del?|au[ ]nom[ '
  '](?:de|du|des)|em[ ]nome[ ]d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']+\n'
  '         )'),
 ('DASH', '[ \t\xa0\r\n]+[-–—][ \t\xa0\r\n]+'), ('COLON', '[ \t\n\r\xa0]*:'),
 ('NOTE', '\\^?\\{?\\d{1,3}\\}?(?![\\w.%])'), ('FULLSTOP', '\\.(?=\\s)'), ('SKIP', '[ \t\xa0\r\n]+')),
    rules=(('between', 1), ('between_tolerated', 2), ('plain', 1), ('stated', 1), ('stated_plain', 3),
 ('several', 3), ('several_tolerated', 2), ('one', 1), ('party', 1), ('party_tolerated', 2),
 ('position_against', 4), ('position_for', 4), ('header', 2), ('note_tolerated', 3),
 ('no_colon_tolerated', 1), ('full_stop_tolerated', 2), ('oppose', 2), ('oppose_tolerated', 3),
 ('oppose_tolerated', 3), ('favour_tolerated', 3), ('favour', 2), ('favour_tolerated', 3), ('first', 1),
 ('more', 3), ('more_tolerated', 2), ('start', 1), ('start', 1), ('start', 1), ('header', 3)),
    origins=('between', 'between', 'claims', 'claims', 'claims', 'parties', 'parties', 'parties', 'party', 'party',
 'position', 'position', 'prefix', 'prefix', 'prefix', 'prefix', 'stance', 'stance', 'stance', 'stance',
 'stance', 'stance', 'stances', 'stances', 'stances', 'start', 'start', 'start', 'suffix'),
    states=({'AGAINST': 1, 'DASH': 2, 'FOR': 3, 'PARTY': 4}, {'COLON': 14}, {'PARTY': 4}, {'COLON': 17},
 {'AGAINST': -9,
  'COLON': -9,
  'EARLY': -9,
  'END': -9,
  'FOR': -9,
  'NOTE': 18,
  'PARTY': -9,
  'SEPARATOR': -9},
 {'COLON': 19},
 {'AGAINST': 20, 'COLON': -3, 'EARLY': 21, 'END': -3, 'FOR': 22, 'PARTY': 4, 'SEPARATOR': 23},
 {'AGAINST': -8, 'COLON': -8, 'EARLY': -8, 'END': -8, 'FOR': -8, 'PARTY': -8, 'SEPARATOR': -8},
 {'$END': -26}, {'$END': -27},
 {'$END': -23, 'COLON': -23, 'END': -23, 'FULLSTOP': -23, 'PARTY': -23, 'SEPARATOR': -23},
 {'$END': -15, 'COLON': -4, 'FULLSTOP': 25, 'PARTY': 4, 'SEPARATOR': 26}, {}, {'$END': -28}, {'PARTY': 4},
 {'END': 31}, {'END': -4, 'PARTY': 4, 'SEPARATOR': 26}, {'PARTY': 4},
 {'AGAINST': -10, 'COLON': -10, 'EARLY': -10, 'END': -10, 'FOR': -10, 'PARTY': -10, 'SEPARATOR': -10},
 {'$END': -13, 'NOTE': 33},
 {'$END': -17, 'COLON': -17, 'END': -17, 'FULLSTOP': -17, 'NOTE': 34, 'PARTY': -17, 'SEPARATOR': -17},
 {'AGAINST': 35, 'FOR': 36},
 {'$END': -21, 'COLON': -21, 'END': -21, 'FULLSTOP': -21, 'NOTE': 37, 'PARTY': -21, 'SEPARATOR': -21},
 {'PARTY': 4},
 {'AGAINST': -7, 'COLON': -7, 'EARLY': -7, 'END': -7, 'FOR': -7, 'PARTY': -7, 'SEPARATOR': -7},
 {'$END': -16}, {'NOTE': 39, 'PARTY': -1}, {'PARTY': 4},
 {'AGAINST': 20, 'EARLY': 21, 'FOR': 22, 'PARTY': 4, 'SEPARATOR': 23},
 {'$END': -25, 'COLON': -25, 'END': -25, 'FULLSTOP': -25, 'PARTY': -25, 'SEPARATOR': -25},
 {'END': 42, 'PARTY': 4, 'SEPARATOR': 23}, {'$END': -29}, {'END': 43, 'PARTY': 4, 'SEPARATOR': 23},
 {'$END': -14}, {'$END': -18, 'COLON': -18, 'END': -18, 'FULLSTOP': -18, 'PARTY': -18, 'SEPARATOR': -18},
 {'$END': -19, 'COLON': -19, 'END': -19, 'FULLSTOP': -19, 'PARTY': -19, 'SEPARATOR': -19},
 {'$END': -20, 'COLON': -20, 'END': -20, 'FULLSTOP': -20, 'PARTY': -20, 'SEPARATOR': -20},
 {'$END': -22, 'COLON': -22, 'END': -22, 'FULLSTOP': -22, 'PARTY': -22, 'SEPARATOR': -22},
 {'AGAINST': -6, 'COLON': -6, 'EARLY': -6, 'END': -6, 'FOR': -6, 'PARTY': -6, 'SEPARATOR': -6},
 {'PARTY': -2},
 {'AGAINST': 20, 'COLON': -5, 'EARLY': 21, 'END': -5, 'FOR': 22, 'PARTY': 4, 'SEPARATOR': 23},
 {'$END': -24, 'COLON': -24, 'END': -24, 'FULLSTOP': -24, 'PARTY': -24, 'SEPARATOR': -24}, {'$END': -11},
 {'$END': -12}),
    gotos=({'claims': 5,
  'parties': 6,
  'party': 7,
  'position': 8,
  'prefix': 9,
  'stance': 10,
  'stances': 11,
  'start': 12,
  'suffix': 13},
 {}, {'claims': 15, 'parties': 6, 'party': 7, 'stance': 10, 'stances': 16}, {}, {}, {}, {'party': 24}, {},
 {}, {}, {}, {'between': 27, 'parties': 28, 'party': 7, 'stance': 29}, {}, {},
 {'parties': 30, 'party': 7}, {}, {'between': 27, 'parties': 28, 'party': 7, 'stance': 29},
 {'parties': 32, 'party': 7}, {}, {}, {}, {}, {}, {'party': 38}, {}, {}, {},
 {'parties': 40, 'party': 7, 'stance': 41}, {'party': 24}, {}, {'party': 24}, {}, {'party': 24}, {}, {},
 {}, {}, {}, {}, {}, {'party': 24}, {}, {}, {}),
    start=0,
    end=12,
)
