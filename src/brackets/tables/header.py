"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.lalr import Tables

TABLES = Tables(
    checksum=1665516287,
    terminals=(('EARLY', '[ ]*:(?=\\s*(?i:propos(?:es?|al)|oppos(?:es?|ition)|supports?)\\d{0,3}\\s*:)'),
 ('FOR',
  '(?x:(?i:(?:alternative|new|alt\\.?)[ \n'
  '\r'
  ']+proposals?|propos(?:es|ed|als?|ing|e)|support(?:s|ed|ing)?|alternatives?|alt\\b|retain(?:s|ed)?|keeps?|maintain(?:s|ed)?\n'
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
  ']*)?(?:(?:on[ ]behalf[ ]of|en[ ]nombre[ ]del?|au[ ]nom[ ](?:de|du|des)|em[ ]nome[ '
  ']d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?\n'
  '         | [ \t\xa0\r\n'
  ']+(?:and|y|e|et|with|con|avec|com|on[ ]behalf[ ]of|en[ ]nombre[ ]del?|au[ ]nom[ ](?:de|du|des)|em[ '
  ']nome[ ]d[eoa]s?)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']+\n'
  '         )'),
 ('DASH', '[ \t\xa0\r\n]+[-–—][ \t\xa0\r\n]+'), ('COLON', '[ \t\n\r\xa0]*:'),
 ('AGAINST',
  '(?x:(?i:oppos(?:es|ed|ing|ition|e)|delet(?:es|ed|ion|e)|objects?|rejects?|against\n'
  '            |se[ '
  "]oponen?|oponen?|opone|eliminar|suprimir|suprime[n]?|elimina[n]?|s['’]opposent?|opposent|supprim(?:er|e|ent)\n"
  '            |op[õo]e[m]?(?:-se)?)(?![a-zà-ÿ]))'),
 ('NOTE', '\\^?\\{?\\d{1,3}\\}?(?![\\w.%])'), ('FULLSTOP', '\\.(?=\\s)'),
 ('SKIP',
  '[ \t\xa0\r\n'
  ']+|(?:[Tt]he|[Dd]elegations?[ ]of|[Dd]elegaci[oó]n(?:es)?[ ]de|[Dd]élégations?[ '
  ']d[eu]|[Dd]elega[cç](?:ão|ões)[ ]d[aeo]|[Ll]os|[Ll]as|[Ll]es)(?=[ \t\xa0\r\n'
  '])')),
    rules=(('start', 1), ('start', 1), ('start', 1), ('header', 2), ('note_tolerated', 3),
 ('full_stop_tolerated', 2), ('no_colon_tolerated', 1), ('header', 3), ('position_for', 4),
 ('position_against', 4), ('plain', 1), ('stated', 1), ('stated_plain', 3), ('first', 1),
 ('more_tolerated', 2), ('more', 3), ('favour', 2), ('oppose', 2), ('favour_tolerated', 3),
 ('oppose_tolerated', 3), ('favour_tolerated', 3), ('oppose_tolerated', 3), ('between', 1),
 ('between_tolerated', 2), ('one', 1), ('several', 3), ('several_tolerated', 2), ('party', 1),
 ('party_tolerated', 2)),
    origins=('start', 'start', 'start', 'prefix', 'prefix', 'prefix', 'prefix', 'suffix', 'position', 'position',
 'claims', 'claims', 'claims', 'stances', 'stances', 'stances', 'stance', 'stance', 'stance', 'stance',
 'stance', 'stance', 'between', 'between', 'parties', 'parties', 'parties', 'party', 'party'),
    states=({'$END': -15, 'COLON': -15, 'END': -15, 'FULLSTOP': -15, 'PARTY': -15, 'SEPARATOR': -15}, {'PARTY': 10},
 {'$END': -9}, {'$END': -22, 'COLON': -22, 'END': -22, 'FULLSTOP': -22, 'PARTY': -22, 'SEPARATOR': -22},
 {'AGAINST': 8, 'FOR': 21}, {'PARTY': 10}, {'$END': -5},
 {'$END': -17, 'COLON': -17, 'END': -17, 'FULLSTOP': -17, 'NOTE': 18, 'PARTY': -17, 'SEPARATOR': -17},
 {'$END': -20, 'COLON': -20, 'END': -20, 'FULLSTOP': -20, 'PARTY': -20, 'SEPARATOR': -20},
 {'$END': -14, 'COLON': -14, 'END': -14, 'FULLSTOP': -14, 'PARTY': -14, 'SEPARATOR': -14},
 {'AGAINST': -28,
  'COLON': -28,
  'EARLY': -28,
  'END': -28,
  'FOR': -28,
  'NOTE': 31,
  'PARTY': -28,
  'SEPARATOR': -28},
 {'$END': -4, 'NOTE': 6},
 {'AGAINST': -25, 'COLON': -25, 'EARLY': -25, 'END': -25, 'FOR': -25, 'PARTY': -25, 'SEPARATOR': -25},
 {'AGAINST': 15, 'EARLY': 4, 'FOR': 7, 'PARTY': 10, 'SEPARATOR': 14}, {'PARTY': 10},
 {'$END': -18, 'COLON': -18, 'END': -18, 'FULLSTOP': -18, 'NOTE': 3, 'PARTY': -18, 'SEPARATOR': -18},
 {'END': 2, 'PARTY': 10, 'SEPARATOR': 14}, {'PARTY': 10},
 {'$END': -21, 'COLON': -21, 'END': -21, 'FULLSTOP': -21, 'PARTY': -21, 'SEPARATOR': -21}, {'PARTY': -24},
 {'$END': -2}, {'$END': -19, 'COLON': -19, 'END': -19, 'FULLSTOP': -19, 'PARTY': -19, 'SEPARATOR': -19},
 {'END': 38, 'PARTY': 10, 'SEPARATOR': 14}, {'COLON': 1}, {'COLON': 11},
 {'$END': -7, 'COLON': -12, 'FULLSTOP': 33, 'PARTY': 10, 'SEPARATOR': 36}, {'$END': -1},
 {'AGAINST': -27, 'COLON': -27, 'EARLY': -27, 'END': -27, 'FOR': -27, 'PARTY': -27, 'SEPARATOR': -27},
 {'AGAINST': 15, 'COLON': -11, 'EARLY': 4, 'END': -11, 'FOR': 7, 'PARTY': 10, 'SEPARATOR': 14},
 {'PARTY': 10}, {'END': -12, 'PARTY': 10, 'SEPARATOR': 36},
 {'AGAINST': -29, 'COLON': -29, 'EARLY': -29, 'END': -29, 'FOR': -29, 'PARTY': -29, 'SEPARATOR': -29},
 {'COLON': 29}, {'$END': -6}, {'$END': -8}, {'$END': -3}, {'NOTE': 19, 'PARTY': -23},
 {'AGAINST': -26, 'COLON': -26, 'EARLY': -26, 'END': -26, 'FOR': -26, 'PARTY': -26, 'SEPARATOR': -26},
 {'$END': -10}, {}, {'END': 34},
 {'$END': -16, 'COLON': -16, 'END': -16, 'FULLSTOP': -16, 'PARTY': -16, 'SEPARATOR': -16},
 {'AGAINST': 15, 'COLON': -13, 'EARLY': 4, 'END': -13, 'FOR': 7, 'PARTY': 10, 'SEPARATOR': 14},
 {'AGAINST': 32, 'DASH': 5, 'FOR': 23, 'PARTY': 10}),
    gotos=({}, {'parties': 16, 'party': 12}, {}, {}, {},
 {'claims': 40, 'parties': 28, 'party': 12, 'stance': 9, 'stances': 30}, {}, {}, {}, {}, {}, {}, {},
 {'party': 27}, {'party': 37}, {}, {'party': 27}, {'parties': 42, 'party': 12, 'stance': 41}, {}, {}, {},
 {}, {'party': 27}, {}, {}, {'between': 17, 'parties': 13, 'party': 12, 'stance': 0}, {}, {},
 {'party': 27}, {'parties': 22, 'party': 12}, {'between': 17, 'parties': 13, 'party': 12, 'stance': 0},
 {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {'party': 27},
 {'claims': 24,
  'parties': 28,
  'party': 12,
  'position': 35,
  'prefix': 26,
  'stance': 9,
  'stances': 25,
  'start': 39,
  'suffix': 20}),
    start=43,
    end=39,
)
