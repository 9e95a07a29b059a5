"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.parse.lalr import Tables

TABLES = Tables(
    checksum=3484231062,
    terminals=(('PAREN',
  '[ \t\xa0\r\n'
  ']*\\((?=[^()\\[\\]:]{1,60}[ \n'
  '](?i:propos|oppos|support|delet|retain)[^()\\[\\]:]{0,12}\\)|(?i:opposed[ ]by|against)[ '
  '][^()\\[\\]:]{1,60}\\))'),
 ('NOISE',
  '(?:[Tt]he|[Dd]elegations?[ ]of|[Dd]elegaci[oó]n(?:es)?[ ]de|[Dd]élégations?[ '
  ']d[eu]|[Dd]elega[cç](?:ão|ões)[ ]d[aeo]|[Pp]roposals?[ ](?:by|of|from)|[Pp]ropuestas?[ '
  "]del?|[Pp]ropositions?[ ]d[eu]|[Pp]ropostas?[ ]d[eao]|[Ll][aeo]s?|[Ee]l|[’']s)(?=[ \t\xa0\r\n"
  "])|[Ll][’'](?=[A-ZÉÎ])|\\*\\*|__|[()]"),
 ('AGAINST',
  '(?x:(?i:(?:opposed|rejected)[ ]by|propos(?:es|ed|e)[ \n'
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
  '(?x:(?i:(?:supported|favou?red|proposed)[ ]by|(?:alternative|new|alt\\.?)[ \n'
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
    rules=(('between', 1), ('between_tolerated', 2), ('plain', 1), ('plain_led', 4), ('plain_stated', 3),
 ('plain_led', 4), ('stated', 1), ('stated_plain', 3), ('led_against', 2), ('led_both_against_first', 5),
 ('led_for', 2), ('led_both', 5), ('several', 3), ('several_tolerated', 2), ('one', 1), ('party', 1),
 ('party_tolerated', 2), ('position_against', 4), ('position_for', 4), ('header', 2),
 ('note_tolerated', 3), ('no_colon_tolerated', 1), ('full_stop_tolerated', 2), ('oppose', 2),
 ('oppose_tolerated', 3), ('oppose_tolerated', 3), ('favour_tolerated', 3), ('favour', 2),
 ('favour_tolerated', 3), ('misspelt_against_tolerated', 2), ('misspelt_for_tolerated', 2),
 ('neutral', 2), ('neutral_tolerated', 3), ('first', 1), ('more', 3), ('more', 3), ('more_tolerated', 2),
 ('start', 1), ('start', 1), ('start', 1), ('header', 3), ('header', 3)),
    origins=('between', 'between', 'claims', 'claims', 'claims', 'claims', 'claims', 'claims', 'led', 'led', 'led',
 'led', 'parties', 'parties', 'parties', 'party', 'party', 'position', 'position', 'prefix', 'prefix',
 'prefix', 'prefix', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance',
 'stance', 'stance', 'stances', 'stances', 'stances', 'stances', 'start', 'start', 'start', 'suffix',
 'suffix'),
    states=({'AGAINST': 1, 'DASH': 2, 'FOR': 3, 'PARTY': 4}, {'COLON': 14}, {'AGAINST': 15, 'FOR': 16, 'PARTY': 4},
 {'COLON': 20},
 {'AGAINST': -16,
  'COLON': -16,
  'EARLY': -16,
  'END': -16,
  'FOR': -16,
  'MISSPELT_AGAINST': -16,
  'MISSPELT_FOR': -16,
  'NEUTRAL': -16,
  'NOTE': 21,
  'PAREN': -16,
  'PARTY': -16,
  'SEPARATOR': -16},
 {'COLON': 22},
 {'AGAINST': 23,
  'COLON': -3,
  'EARLY': 24,
  'END': -3,
  'FOR': 25,
  'MISSPELT_AGAINST': 26,
  'MISSPELT_FOR': 27,
  'NEUTRAL': 28,
  'PAREN': 29,
  'PARTY': 4,
  'SEPARATOR': 30},
 {'AGAINST': -15,
  'COLON': -15,
  'EARLY': -15,
  'END': -15,
  'FOR': -15,
  'MISSPELT_AGAINST': -15,
  'MISSPELT_FOR': -15,
  'NEUTRAL': -15,
  'PAREN': -15,
  'PARTY': -15,
  'SEPARATOR': -15},
 {'$END': -38}, {'$END': -39},
 {'$END': -34, 'COLON': -34, 'END': -34, 'FULLSTOP': -34, 'PAREN': -34, 'PARTY': -34, 'SEPARATOR': -34},
 {'$END': -22, 'COLON': -7, 'FULLSTOP': 32, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34}, {}, {'$END': -40},
 {'PARTY': 4}, {'PARTY': 4}, {'PARTY': 4}, {'END': 41}, {'END': 42},
 {'END': -7, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34}, {'PARTY': 4},
 {'AGAINST': -17,
  'COLON': -17,
  'EARLY': -17,
  'END': -17,
  'FOR': -17,
  'MISSPELT_AGAINST': -17,
  'MISSPELT_FOR': -17,
  'NEUTRAL': -17,
  'PAREN': -17,
  'PARTY': -17,
  'SEPARATOR': -17},
 {'$END': -20, 'NOTE': 44},
 {'$END': -24,
  'COLON': -24,
  'END': -24,
  'FULLSTOP': -24,
  'NOTE': 45,
  'PAREN': -24,
  'PARTY': -24,
  'SEPARATOR': -24},
 {'AGAINST': 46, 'FOR': 47},
 {'$END': -28,
  'COLON': -28,
  'END': -28,
  'FULLSTOP': -28,
  'NOTE': 48,
  'PAREN': -28,
  'PARTY': -28,
  'SEPARATOR': -28},
 {'$END': -30, 'COLON': -30, 'END': -30, 'FULLSTOP': -30, 'PAREN': -30, 'PARTY': -30, 'SEPARATOR': -30},
 {'$END': -31, 'COLON': -31, 'END': -31, 'FULLSTOP': -31, 'PAREN': -31, 'PARTY': -31, 'SEPARATOR': -31},
 {'$END': -32,
  'COLON': -32,
  'END': -32,
  'FULLSTOP': -32,
  'NOTE': 49,
  'PAREN': -32,
  'PARTY': -32,
  'SEPARATOR': -32},
 {'AGAINST': 50, 'PARTY': 4}, {'AGAINST': 52, 'PARTY': 4},
 {'AGAINST': -14,
  'COLON': -14,
  'EARLY': -14,
  'END': -14,
  'FOR': -14,
  'MISSPELT_AGAINST': -14,
  'MISSPELT_FOR': -14,
  'NEUTRAL': -14,
  'PAREN': -14,
  'PARTY': -14,
  'SEPARATOR': -14},
 {'$END': -23}, {'PARTY': 4}, {'NOTE': 55, 'PARTY': -1}, {'PARTY': 4},
 {'AGAINST': 23,
  'EARLY': 24,
  'FOR': 25,
  'MISSPELT_AGAINST': 26,
  'MISSPELT_FOR': 27,
  'NEUTRAL': 28,
  'PARTY': 4,
  'SEPARATOR': 58},
 {'$END': -37, 'COLON': -37, 'END': -37, 'FULLSTOP': -37, 'PAREN': -37, 'PARTY': -37, 'SEPARATOR': -37},
 {'END': 59, 'PARTY': 4, 'SEPARATOR': 58}, {'END': -9, 'PARTY': 4, 'SEPARATOR': 60},
 {'END': -11, 'PARTY': 4, 'SEPARATOR': 61}, {'$END': -41}, {'$END': -42},
 {'END': 62, 'PARTY': 4, 'SEPARATOR': 58}, {'$END': -21},
 {'$END': -25, 'COLON': -25, 'END': -25, 'FULLSTOP': -25, 'PAREN': -25, 'PARTY': -25, 'SEPARATOR': -25},
 {'$END': -26, 'COLON': -26, 'END': -26, 'FULLSTOP': -26, 'PAREN': -26, 'PARTY': -26, 'SEPARATOR': -26},
 {'$END': -27, 'COLON': -27, 'END': -27, 'FULLSTOP': -27, 'PAREN': -27, 'PARTY': -27, 'SEPARATOR': -27},
 {'$END': -29, 'COLON': -29, 'END': -29, 'FULLSTOP': -29, 'PAREN': -29, 'PARTY': -29, 'SEPARATOR': -29},
 {'$END': -33, 'COLON': -33, 'END': -33, 'FULLSTOP': -33, 'PAREN': -33, 'PARTY': -33, 'SEPARATOR': -33},
 {'PARTY': 4}, {'COLON': -5, 'END': -5, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34}, {'PARTY': 4},
 {'AGAINST': -13,
  'COLON': -13,
  'EARLY': -13,
  'END': -13,
  'FOR': -13,
  'MISSPELT_AGAINST': -13,
  'MISSPELT_FOR': -13,
  'NEUTRAL': -13,
  'PAREN': -13,
  'PARTY': -13,
  'SEPARATOR': -13},
 {'$END': -35, 'COLON': -35, 'END': -35, 'FULLSTOP': -35, 'PAREN': -35, 'PARTY': -35, 'SEPARATOR': -35},
 {'PARTY': -2},
 {'AGAINST': 23,
  'COLON': -8,
  'EARLY': 24,
  'END': -8,
  'FOR': 25,
  'MISSPELT_AGAINST': 26,
  'MISSPELT_FOR': 27,
  'NEUTRAL': 28,
  'PARTY': 4,
  'SEPARATOR': 58},
 {'$END': -36, 'COLON': -36, 'END': -36, 'FULLSTOP': -36, 'PAREN': -36, 'PARTY': -36, 'SEPARATOR': -36},
 {'PARTY': 4}, {'$END': -18}, {'FOR': 66, 'PARTY': 4}, {'AGAINST': 67, 'PARTY': 4}, {'$END': -19},
 {'COLON': -4, 'END': -4, 'PARTY': 4, 'SEPARATOR': 58}, {'PARTY': 4},
 {'COLON': -6, 'END': -6, 'PARTY': 4, 'SEPARATOR': 58}, {'PARTY': 4}, {'PARTY': 4},
 {'END': -10, 'PARTY': 4, 'SEPARATOR': 58}, {'END': -12, 'PARTY': 4, 'SEPARATOR': 58}),
    gotos=({'claims': 5,
  'parties': 6,
  'party': 7,
  'position': 8,
  'prefix': 9,
  'stance': 10,
  'stances': 11,
  'start': 12,
  'suffix': 13},
 {}, {'claims': 17, 'led': 18, 'parties': 6, 'party': 7, 'stance': 10, 'stances': 19}, {}, {}, {},
 {'party': 31}, {}, {}, {}, {}, {'between': 35, 'parties': 36, 'party': 7, 'stance': 37}, {}, {},
 {'parties': 38, 'party': 7}, {'parties': 39, 'party': 7}, {'parties': 40, 'party': 7}, {}, {},
 {'between': 35, 'parties': 36, 'party': 7, 'stance': 37}, {'parties': 43, 'party': 7}, {}, {}, {}, {},
 {}, {}, {}, {}, {'parties': 36, 'party': 7, 'stance': 10, 'stances': 51}, {'party': 53}, {}, {},
 {'parties': 36, 'party': 7, 'stance': 54}, {}, {'parties': 56, 'party': 7, 'stance': 57}, {'party': 31},
 {}, {'party': 31}, {'party': 31}, {'party': 31}, {}, {}, {'party': 31}, {}, {}, {}, {}, {}, {},
 {'parties': 63, 'party': 7}, {'between': 64, 'parties': 36, 'party': 7, 'stance': 37},
 {'parties': 65, 'party': 7}, {}, {}, {}, {'party': 31}, {}, {'party': 53}, {}, {'party': 53},
 {'party': 53}, {}, {'party': 31}, {'parties': 36, 'party': 7, 'stance': 57}, {'party': 31},
 {'parties': 68, 'party': 7}, {'parties': 69, 'party': 7}, {'party': 31}, {'party': 31}),
    start=0,
    end=12,
)
