"""Made from grammar/header.lark by `make grammar`. Do not edit: edit the grammar."""

from brackets.parse.lalr import Tables

TABLES = Tables(
    checksum=1119692695,
    terminals=(('PAREN',
  '[ \t\xa0\r\n'
  ']*\\((?=[^()\\[\\]:]{1,60}[ \n'
  "](?i:(?:absta|again|alter|apoia|apoya|appui|ap[oó]ia|consi|delet|elimi|flexi|maint|mante|manti|objec|opone|oppos|prefe|propo|propu|prop[oõ]|rejec|reser|retai|rever|s['’]opp|souti|suppo|suppr|supri|undec|under|favo|keep|op[oõ]e|alt))[^()\\[\\]:]{0,20}\\)|(?i:(?:favou?red[ \n"
  '\r'
  '\xa0]+by|supported[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by|rejected[ \n'
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
  '\xa0]+by|against)|(?:propos(?:e|es|ed)[ \n'
  '\r'
  '\xa0]+(?:to[ \n'
  '\r'
  '\xa0]+delete|deletion(?:[ \n'
  '\r'
  '\xa0]+of)?)|(?:to[ \n'
  '\r'
  '\xa0]+)?delet(?:e|es|ed|ion)|oppos(?:e|es|ed|ing|ition)|supprim(?:er|e|ent)|proponen?[ \n'
  '\r'
  '\xa0]+eliminar|proponen?[ \n'
  '\r'
  '\xa0]+suprimir|(?:se[ \n'
  '\r'
  '\xa0'
  "]+)?oponen?|s['’]oppose(?:nt)?|op[oõ]em?(?:-se)?|eliminan?|suprimen?|eliminar|objects?|opposent|rejects?|suprimir|against))(?![a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])"),
 ('EARLY',
  '[ ]*:(?=\\s*(?:\\w{2,3}[ '
  "])?(?i:(?:absta|again|alter|apoia|apoya|appui|ap[oó]ia|consi|delet|elimi|flexi|maint|mante|manti|objec|opone|oppos|prefe|propo|propu|prop[oõ]|rejec|reser|retai|rever|s['’]opp|souti|suppo|suppr|supri|undec|under|favo|keep|op[oõ]e|alt))[\\w'’ "
  '-]{0,20}\\s*(?::|[;,]\\s*[A-Z][^\\[\\]\n'
  ':]{0,80}:))'),
 ('NEUTRAL',
  '(?i:(?:reserv(?:e|es|ed|ing)(?:[ \n'
  '\r'
  '\xa0]+(?:its[ \n'
  '\r'
  '\xa0]+|their[ \n'
  '\r'
  '\xa0]+)?positions?)?|under[ \n'
  '\r'
  '\xa0]+consideration|consider(?:s|ing)?|considerando|abstains?|reservan?|to[ \n'
  '\r'
  '\xa0]+revert|undecided|flexible))(?![a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])'),
 ('SEPARATOR',
  '(?:[ \t\xa0\r\n'
  ']*\\((?:(?:avec|with|com|con|for)|(?i:(?:favou?red[ \n'
  '\r'
  '\xa0]+by|supported[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
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
  '\xa0]+of)))[ \n'
  ']+|[ \t\xa0\r\n'
  ']+(?:(?:(?:avec|with|com|con|for)|(?i:(?:favou?red[ \n'
  '\r'
  '\xa0]+by|supported[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
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
  '\xa0]+of)))|(?:and|et|e|y))[ \t\xa0\r\n'
  ']+|[ \t\xa0\r\n'
  ']*(?:[\\/\\\\;,&|+](?:[ \t\xa0\r\n'
  ']*[\\/;,&])*|\\.(?=[ \n'
  '][A-Z][\\w\\/, &\n'
  ']{0,80}?[ \n'
  "](?i:(?:absta|again|alter|apoia|apoya|appui|ap[oó]ia|consi|delet|elimi|flexi|maint|mante|manti|objec|opone|oppos|prefe|propo|propu|prop[oõ]|rejec|reser|retai|rever|s['’]opp|souti|suppo|suppr|supri|undec|under|favo|keep|op[oõ]e|alt))\\w{0,12}[ "
  ']?:))[ \t\xa0\r\n'
  ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?(?:(?i:(?:au[ \n'
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
  '\xa0]+of)|(?:favou?red[ \n'
  '\r'
  '\xa0]+by|supported[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by))(?=[ \t\xa0\r\n'
  '])[ \t\xa0\r\n'
  ']*)?)'),
 ('FOR',
  '(?i:(?:favou?red[ \n'
  '\r'
  '\xa0]+by|supported[ \n'
  '\r'
  '\xa0]+by|proposed[ \n'
  '\r'
  '\xa0]+by)|(?:propos(?:e|es|ed)[ \n'
  '\r'
  '\xa0]+to[ \n'
  '\r'
  '\xa0]+(?:add|insert|include)|(?:alternative|new|alt\\.?)[ \n'
  '\r'
  '\xa0]+proposals?|(?:to[ \n'
  '\r'
  '\xa0'
  ']+)?retain(?:s|ed)?|support(?:s|ed|ing)?|maintain(?:s|ed)?|soutien(?:t|nent)|alternatives?|appuie(?:nt)?|propositions?|propuestas?|mantienen?|proposals?|favou?rs?|maintenir|proponen?|proposent|proposing|maintien|mantener|prefers?|proposed|proposes|proposta|prop[oõ]em?|apoiam?|apoyan?|ap[oó]iam?|propose|keeps?|manter|alt))(?![a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])'),
 ('DASH', '[ \t\xa0\r\n]+[-–—][ \t\xa0\r\n]+'), ('COLON', '[ \t\n\r\xa0]*:'),
 ('NOTE', '\\^?\\{?\\d{1,3}\\}?(?![\\w.%])'), ('FULLSTOP', '\\.(?=\\s)'), ('SKIP', '[ \t\xa0\r\n]+')),
    rules=(('between', 1), ('between_tolerated', 2), ('plain', 1), ('plain_led', 4), ('plain_led_for', 4),
 ('plain_stated', 3), ('plain_led', 4), ('stated', 1), ('stated_plain', 3), ('led_against', 2),
 ('led_against_twice', 5), ('led_both_against_first', 5), ('led_for', 2), ('led_both', 5), ('several', 3),
 ('several_tolerated', 2), ('one', 1), ('party', 1), ('party_tolerated', 2), ('position_against', 4),
 ('position_for', 4), ('header', 2), ('note_tolerated', 3), ('no_colon_tolerated', 1),
 ('full_stop_tolerated', 2), ('oppose', 2), ('oppose_tolerated', 3), ('oppose_tolerated', 3),
 ('favour_tolerated', 3), ('favour', 2), ('favour_tolerated', 3), ('misspelt_against_tolerated', 2),
 ('misspelt_for_tolerated', 2), ('neutral', 2), ('neutral_tolerated', 3), ('first', 1), ('more', 3),
 ('more', 3), ('more_tolerated', 2), ('start', 1), ('start', 1), ('start', 1), ('header', 3),
 ('header', 3)),
    origins=('between', 'between', 'claims', 'claims', 'claims', 'claims', 'claims', 'claims', 'claims', 'led', 'led',
 'led', 'led', 'led', 'parties', 'parties', 'parties', 'party', 'party', 'position', 'position', 'prefix',
 'prefix', 'prefix', 'prefix', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance', 'stance',
 'stance', 'stance', 'stance', 'stances', 'stances', 'stances', 'stances', 'start', 'start', 'start',
 'suffix', 'suffix'),
    states=({'AGAINST': 1, 'DASH': 2, 'FOR': 3, 'PARTY': 4}, {'COLON': 14}, {'AGAINST': 15, 'FOR': 16, 'PARTY': 4},
 {'COLON': 20},
 {'AGAINST': -18,
  'COLON': -18,
  'EARLY': -18,
  'END': -18,
  'FOR': -18,
  'MISSPELT_AGAINST': -18,
  'MISSPELT_FOR': -18,
  'NEUTRAL': -18,
  'NOTE': 21,
  'PAREN': -18,
  'PARTY': -18,
  'SEPARATOR': -18},
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
 {'$END': -40}, {'$END': -41},
 {'$END': -36, 'COLON': -36, 'END': -36, 'FULLSTOP': -36, 'PAREN': -36, 'PARTY': -36, 'SEPARATOR': -36},
 {'$END': -24, 'COLON': -8, 'FULLSTOP': 32, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34}, {}, {'$END': -42},
 {'PARTY': 4}, {'PARTY': 4}, {'PARTY': 4}, {'END': 41}, {'END': 42},
 {'END': -8, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34}, {'PARTY': 4},
 {'AGAINST': -19,
  'COLON': -19,
  'EARLY': -19,
  'END': -19,
  'FOR': -19,
  'MISSPELT_AGAINST': -19,
  'MISSPELT_FOR': -19,
  'NEUTRAL': -19,
  'PAREN': -19,
  'PARTY': -19,
  'SEPARATOR': -19},
 {'$END': -22, 'NOTE': 44},
 {'$END': -26,
  'COLON': -26,
  'END': -26,
  'FULLSTOP': -26,
  'NOTE': 45,
  'PAREN': -26,
  'PARTY': -26,
  'SEPARATOR': -26},
 {'AGAINST': 46, 'FOR': 47},
 {'$END': -30,
  'COLON': -30,
  'END': -30,
  'FULLSTOP': -30,
  'NOTE': 48,
  'PAREN': -30,
  'PARTY': -30,
  'SEPARATOR': -30},
 {'$END': -32, 'COLON': -32, 'END': -32, 'FULLSTOP': -32, 'PAREN': -32, 'PARTY': -32, 'SEPARATOR': -32},
 {'$END': -33, 'COLON': -33, 'END': -33, 'FULLSTOP': -33, 'PAREN': -33, 'PARTY': -33, 'SEPARATOR': -33},
 {'$END': -34,
  'COLON': -34,
  'END': -34,
  'FULLSTOP': -34,
  'NOTE': 49,
  'PAREN': -34,
  'PARTY': -34,
  'SEPARATOR': -34},
 {'AGAINST': 50, 'FOR': 51, 'PARTY': 4}, {'AGAINST': 53, 'PARTY': 4},
 {'AGAINST': -16,
  'COLON': -16,
  'EARLY': -16,
  'END': -16,
  'FOR': -16,
  'MISSPELT_AGAINST': -16,
  'MISSPELT_FOR': -16,
  'NEUTRAL': -16,
  'PAREN': -16,
  'PARTY': -16,
  'SEPARATOR': -16},
 {'$END': -25}, {'PARTY': 4}, {'NOTE': 56, 'PARTY': -1}, {'PARTY': 4},
 {'AGAINST': 23,
  'EARLY': 24,
  'FOR': 25,
  'MISSPELT_AGAINST': 26,
  'MISSPELT_FOR': 27,
  'NEUTRAL': 28,
  'PARTY': 4,
  'SEPARATOR': 59},
 {'$END': -39, 'COLON': -39, 'END': -39, 'FULLSTOP': -39, 'PAREN': -39, 'PARTY': -39, 'SEPARATOR': -39},
 {'END': 60, 'PARTY': 4, 'SEPARATOR': 59}, {'END': -10, 'PARTY': 4, 'SEPARATOR': 61},
 {'END': -13, 'PARTY': 4, 'SEPARATOR': 62}, {'$END': -43}, {'$END': -44},
 {'END': 63, 'PARTY': 4, 'SEPARATOR': 59}, {'$END': -23},
 {'$END': -27, 'COLON': -27, 'END': -27, 'FULLSTOP': -27, 'PAREN': -27, 'PARTY': -27, 'SEPARATOR': -27},
 {'$END': -28, 'COLON': -28, 'END': -28, 'FULLSTOP': -28, 'PAREN': -28, 'PARTY': -28, 'SEPARATOR': -28},
 {'$END': -29, 'COLON': -29, 'END': -29, 'FULLSTOP': -29, 'PAREN': -29, 'PARTY': -29, 'SEPARATOR': -29},
 {'$END': -31, 'COLON': -31, 'END': -31, 'FULLSTOP': -31, 'PAREN': -31, 'PARTY': -31, 'SEPARATOR': -31},
 {'$END': -35, 'COLON': -35, 'END': -35, 'FULLSTOP': -35, 'PAREN': -35, 'PARTY': -35, 'SEPARATOR': -35},
 {'PARTY': 4}, {'PARTY': 4}, {'COLON': -6, 'END': -6, 'PAREN': 33, 'PARTY': 4, 'SEPARATOR': 34},
 {'PARTY': 4},
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
 {'$END': -37, 'COLON': -37, 'END': -37, 'FULLSTOP': -37, 'PAREN': -37, 'PARTY': -37, 'SEPARATOR': -37},
 {'PARTY': -2},
 {'AGAINST': 23,
  'COLON': -9,
  'EARLY': 24,
  'END': -9,
  'FOR': 25,
  'MISSPELT_AGAINST': 26,
  'MISSPELT_FOR': 27,
  'NEUTRAL': 28,
  'PARTY': 4,
  'SEPARATOR': 59},
 {'$END': -38, 'COLON': -38, 'END': -38, 'FULLSTOP': -38, 'PAREN': -38, 'PARTY': -38, 'SEPARATOR': -38},
 {'PARTY': 4}, {'$END': -20}, {'AGAINST': 68, 'FOR': 69, 'PARTY': 4}, {'AGAINST': 70, 'PARTY': 4},
 {'$END': -21}, {'COLON': -4, 'END': -4, 'PARTY': 4, 'SEPARATOR': 59},
 {'COLON': -5, 'END': -5, 'PARTY': 4, 'SEPARATOR': 59}, {'PARTY': 4},
 {'COLON': -7, 'END': -7, 'PARTY': 4, 'SEPARATOR': 59}, {'PARTY': 4}, {'PARTY': 4}, {'PARTY': 4},
 {'END': -11, 'PARTY': 4, 'SEPARATOR': 59}, {'END': -12, 'PARTY': 4, 'SEPARATOR': 59},
 {'END': -14, 'PARTY': 4, 'SEPARATOR': 59}),
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
 {}, {}, {}, {}, {'parties': 36, 'party': 7, 'stance': 10, 'stances': 52}, {'party': 54}, {}, {},
 {'parties': 36, 'party': 7, 'stance': 55}, {}, {'parties': 57, 'party': 7, 'stance': 58}, {'party': 31},
 {}, {'party': 31}, {'party': 31}, {'party': 31}, {}, {}, {'party': 31}, {}, {}, {}, {}, {}, {},
 {'parties': 64, 'party': 7}, {'parties': 65, 'party': 7},
 {'between': 66, 'parties': 36, 'party': 7, 'stance': 37}, {'parties': 67, 'party': 7}, {}, {}, {},
 {'party': 31}, {}, {'party': 54}, {}, {'party': 54}, {'party': 54}, {}, {'party': 31}, {'party': 31},
 {'parties': 36, 'party': 7, 'stance': 58}, {'party': 31}, {'parties': 71, 'party': 7},
 {'parties': 72, 'party': 7}, {'parties': 73, 'party': 7}, {'party': 31}, {'party': 31}, {'party': 31}),
    start=0,
    end=12,
)
