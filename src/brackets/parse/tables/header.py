"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.parse.lalr import Tables

TABLES = Tables(
    checksum=3757106250,
    terminals=(('PAREN',
  '[ \t\xa0\r\n'
  ']*\\((?=[^()\\[\\]:]{1,60}[ \n'
  '](?i:(?:reserving[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserved[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserve[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserves[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+position|reserve[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+position|reserving[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|alternative[ \n'
  '\r'
  '\xa0]+proposals|reserved[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|reserves[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|alternative[ \n'
  '\r'
  '\xa0]+proposal|proposed[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|proposes[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|reserve[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|propose[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|under[ \n'
  '\r'
  '\xa0]+consideration|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|proponen[ \n'
  '\r'
  '\xa0]+eliminar|proponen[ \n'
  '\r'
  '\xa0]+suprimir|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|proposed[ \n'
  '\r'
  '\xa0]+deletion|proposes[ \n'
  '\r'
  '\xa0]+deletion|reserve[ \n'
  '\r'
  '\xa0]+positions|reserves[ \n'
  '\r'
  '\xa0]+position|propone[ \n'
  '\r'
  '\xa0]+eliminar|propone[ \n'
  '\r'
  '\xa0]+suprimir|propose[ \n'
  '\r'
  '\xa0]+deletion|reserve[ \n'
  '\r'
  '\xa0]+position|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|alt.[ \n'
  '\r'
  '\xa0]+proposals|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|alt[ \n'
  '\r'
  '\xa0]+proposals|alt.[ \n'
  '\r'
  '\xa0]+proposal|new[ \n'
  '\r'
  '\xa0]+proposals|alt[ \n'
  '\r'
  '\xa0]+proposal|alternatives|considerando|new[ \n'
  '\r'
  '\xa0]+proposal|propositions|alternative|considering|proposition|soutiennent|to[ \n'
  '\r'
  '\xa0]+deletion|to[ \n'
  '\r'
  "\xa0]+retained|maintained|opposition|propuestas|s['’]opposent|supporting|suppriment|to[ \n"
  '\r'
  '\xa0]+deleted|to[ \n'
  '\r'
  '\xa0]+deletes|to[ \n'
  '\r'
  '\xa0'
  ']+retains|considers|maintains|maintenir|mantienen|proposals|proposent|proposing|propuesta|reserving|se[ \n'
  '\r'
  '\xa0]+oponen|supported|supprimer|to[ \n'
  '\r'
  '\xa0]+delete|to[ \n'
  '\r'
  '\xa0]+retain|to[ \n'
  '\r'
  '\xa0'
  "]+revert|undecided|abstains|appuient|consider|deletion|eliminan|eliminar|flexible|maintain|maintien|mantener|mantiene|opposent|opposing|op[oõ]em-se|proponen|proposal|proposed|proposes|proposta|reservan|reserved|reserves|retained|s['’]oppose|se[ \n"
  '\r'
  '\xa0'
  ']+opone|soutient|supports|supprime|suprimen|suprimir|abstain|against|deleted|deletes|elimina|favours|objects|opposed|opposes|op[oõ]e-se|prefers|propone|propose|prop[oõ]em|rejects|reserva|reserve|retains|support|suprime|apoiam|apoyan|appuie|ap[oó]iam|delete|favors|favour|manter|object|oponen|oppose|prefer|prop[oõ]e|reject|retain|apoia|apoya|ap[oó]ia|favor|keeps|opone|op[oõ]em|keep|op[oõ]e|alt))(?![a-zà-ÿ])[^()\\[\\]:]{0,12}\\)|(?i:(?:supported[ \n'
  '\r'
  '\xa0]+by|favoured[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|rejected[ \n'
  '\r'
  '\xa0]+by|favored[ \n'
  '\r'
  '\xa0]+by|opposed[ \n'
  '\r'
  '\xa0]+by|against))[ \n'
  '][^()\\[\\]:]{1,60}\\))'),
 ('NOISE',
  '(?:(?:(?i:(?:delegaciones|delegations?|d[eé]l[eé]gations?|delegaci[oó]n|delega[cç][oõ]es|delega[cç][aã]o))[ \n'
  ']+(?i:(?:d[eoa]s?|de[ \n'
  '\r'
  "\xa0]+la|del?|des|d['’]|de|du|of))|(?i:(?:proposals?[ \n"
  '\r'
  '\xa0]+(?:by|of|from)|propositions?[ \n'
  '\r'
  '\xa0]+d[eu]|propostas?[ \n'
  '\r'
  '\xa0]+d[eao]|propuestas?[ \n'
  '\r'
  "\xa0]+del?))|(?:[Ll]as|[Ll]es|[Ll]os|[Tt]he|[Ee]l|[Ll]a|[Ll]e|[Ll]o)|[’']s)(?=[ \t\xa0\r\n"
  "])|[Ll][’'](?=[A-ZÉÎ])|\\*\\*|__|\\(|\\))"),
 ('AGAINST',
  '(?i:(?:rejected[ \n'
  '\r'
  '\xa0]+by|opposed[ \n'
  '\r'
  '\xa0]+by|against)|(?:proposed[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|proposes[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|propose[ \n'
  '\r'
  '\xa0]+deletion[ \n'
  '\r'
  '\xa0]+of|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|proponen[ \n'
  '\r'
  '\xa0]+eliminar|proponen[ \n'
  '\r'
  '\xa0]+suprimir|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+delete|proposed[ \n'
  '\r'
  '\xa0]+deletion|proposes[ \n'
  '\r'
  '\xa0]+deletion|propone[ \n'
  '\r'
  '\xa0]+eliminar|propone[ \n'
  '\r'
  '\xa0]+suprimir|propose[ \n'
  '\r'
  '\xa0]+deletion|to[ \n'
  '\r'
  "\xa0]+deletion|opposition|s['’]opposent|suppriment|to[ \n"
  '\r'
  '\xa0]+deleted|to[ \n'
  '\r'
  '\xa0]+deletes|se[ \n'
  '\r'
  '\xa0]+oponen|supprimer|to[ \n'
  '\r'
  "\xa0]+delete|deletion|eliminan|eliminar|opposent|opposing|op[oõ]em-se|s['’]oppose|se[ \n"
  '\r'
  '\xa0'
  ']+opone|supprime|suprimen|suprimir|against|deleted|deletes|elimina|objects|opposed|opposes|op[oõ]e-se|rejects|suprime|delete|object|oponen|oppose|reject|opone|op[oõ]em|op[oõ]e))(?![a-zà-ÿ])'),
 ('NEUTRAL',
  '(?i:(?:reserving[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserved[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserve[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+positions|reserves[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+position|reserve[ \n'
  '\r'
  '\xa0]+their[ \n'
  '\r'
  '\xa0]+position|reserving[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|reserved[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|reserves[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|reserve[ \n'
  '\r'
  '\xa0]+its[ \n'
  '\r'
  '\xa0]+position|under[ \n'
  '\r'
  '\xa0]+consideration|reserve[ \n'
  '\r'
  '\xa0]+positions|reserves[ \n'
  '\r'
  '\xa0]+position|reserve[ \n'
  '\r'
  '\xa0]+position|considerando|considering|considers|reserving|to[ \n'
  '\r'
  '\xa0'
  ']+revert|undecided|abstains|consider|flexible|reservan|reserved|reserves|abstain|reserva|reserve))(?![a-zà-ÿ])'),
 ('EARLY',
  '[ '
  ']*:(?=\\s*(?i:(?:proposes|opposes|propose|oppose)|(?:opposition|supporting|proposals|proposing|supported|opposing|proposal|proposed|proposes|supports|opposed|opposes|propose|support|oppose))\\d{0,3}\\s*(?::|[;,]\\s*[A-Z][^\\[\\]\n'
  ':]{0,80}:))'),
 ('FOR',
  '(?i:(?:supported[ \n'
  '\r'
  '\xa0]+by|favoured[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|favored[ \n'
  '\r'
  '\xa0]+by)|(?:alternative[ \n'
  '\r'
  '\xa0]+proposals|alternative[ \n'
  '\r'
  '\xa0]+proposal|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+include|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+insert|proposed[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|proposes[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|alt.[ \n'
  '\r'
  '\xa0]+proposals|propose[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+add|alt[ \n'
  '\r'
  '\xa0]+proposals|alt.[ \n'
  '\r'
  '\xa0]+proposal|new[ \n'
  '\r'
  '\xa0]+proposals|alt[ \n'
  '\r'
  '\xa0]+proposal|alternatives|new[ \n'
  '\r'
  '\xa0]+proposal|propositions|alternative|proposition|soutiennent|to[ \n'
  '\r'
  '\xa0]+retained|maintained|propuestas|supporting|to[ \n'
  '\r'
  '\xa0]+retains|maintains|maintenir|mantienen|proposals|proposent|proposing|propuesta|supported|to[ \n'
  '\r'
  '\xa0'
  ']+retain|appuient|maintain|maintien|mantener|mantiene|proponen|proposal|proposed|proposes|proposta|retained|soutient|supports|favours|prefers|propone|propose|prop[oõ]em|retains|support|apoiam|apoyan|appuie|ap[oó]iam|favors|favour|manter|prefer|prop[oõ]e|retain|apoia|apoya|ap[oó]ia|favor|keeps|keep|alt))(?![a-zà-ÿ])'),
 ('SEPARATOR',
  '(?:[ \t\xa0\r\n'
  ']*\\((?:(?:avec|with|com|con|for)|(?:supported[ \n'
  '\r'
  '\xa0]+by|favoured[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|favored[ \n'
  '\r'
  '\xa0]+by)|(?:au[ \n'
  '\r'
  '\xa0]+nom[ \n'
  '\r'
  '\xa0]+(?:de|du|des)|em[ \n'
  '\r'
  '\xa0]+nome[ \n'
  '\r'
  '\xa0]+d[eoa]s?|en[ \n'
  '\r'
  '\xa0]+nombre[ \n'
  '\r'
  '\xa0]+del?|on[ \n'
  '\r'
  '\xa0]+behalf[ \n'
  '\r'
  '\xa0]+of))[ \n'
  ']+|[ \t\xa0\r\n'
  ']+(?:(?:(?:avec|with|com|con|for)|(?:supported[ \n'
  '\r'
  '\xa0]+by|favoured[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|favored[ \n'
  '\r'
  '\xa0]+by)|(?:au[ \n'
  '\r'
  '\xa0]+nom[ \n'
  '\r'
  '\xa0]+(?:de|du|des)|em[ \n'
  '\r'
  '\xa0]+nome[ \n'
  '\r'
  '\xa0]+d[eoa]s?|en[ \n'
  '\r'
  '\xa0]+nombre[ \n'
  '\r'
  '\xa0]+del?|on[ \n'
  '\r'
  '\xa0]+behalf[ \n'
  '\r'
  '\xa0]+of))|(?:and|et|e|y))[ \t\xa0\r\n'
  ']+|[ \t\xa0\r\n'
  ']*(?:[\\/\\\\;,&|+](?:[ \t\xa0\r\n'
  ']*[\\/;,&])*|\\.(?=[ \n'
  '][A-Z][\\w\\/, &\n'
  ']{0,80}?[ \n'
  '](?i:(?:opposition|supporting|proposals|proposing|supported|opposing|proposal|proposed|proposes|supports|opposed|opposes|propose|support|oppose))[ '
  ']?:))[ \t\xa0\r\n'
  ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?(?:(?:(?:au[ \n'
  '\r'
  '\xa0]+nom[ \n'
  '\r'
  '\xa0]+(?:de|du|des)|em[ \n'
  '\r'
  '\xa0]+nome[ \n'
  '\r'
  '\xa0]+d[eoa]s?|en[ \n'
  '\r'
  '\xa0]+nombre[ \n'
  '\r'
  '\xa0]+del?|on[ \n'
  '\r'
  '\xa0]+behalf[ \n'
  '\r'
  '\xa0]+of)|(?:supported[ \n'
  '\r'
  '\xa0]+by|favoured[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|favored[ \n'
  '\r'
  '\xa0]+by))(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?)'),
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
