"""Made from the longest patterns by `make grammar`. Do not edit: edit the patterns."""

from typing import Any, Final

OPENED: Final[dict[int, tuple[Any, tuple[str, ...]]]] = {84333753: ({' ': {'(': 0,
                   ',': 1,
                   '0': 2,
                   '[': 3,
                   'a': 4,
                   'b': 5,
                   'c': 6,
                   'e': 7,
                   'h': 8,
                   'i': 9,
                   'n': 10,
                   'o': 11,
                   'p': 12,
                   's': 13,
                   't': 14,
                   'u': 15,
                   'y': 16,
                   'à': 17,
                   '\ue001': None},
             '(': 18,
             ',': {' ': 19, '\ue001': None},
             ';': {' ': 20, '\ue001': None},
             '[': {' ': 21,
                   ',': 22,
                   '0': 23,
                   'a': 24,
                   'b': 25,
                   'e': 26,
                   'h': 27,
                   'n': 28,
                   'o': 29,
                   't': 30,
                   'u': 31,
                   'y': 32,
                   'à': 33,
                   '\ue001': None},
             'a': {' ': 34, 'i': 35, 'l': 36, 'n': 37, 's': 38, 't': 39, 'u': 40, '\ue001': None},
             'b': 41,
             'e': 42,
             'h': 43,
             'n': 44,
             'o': 45,
             't': 46,
             'u': 47,
             'y': 48,
             'à': 49,
             '\ue001': None},
            ('(?i)\\s?\\([a-z]{1,2}(?:[ \xa0\u202f'
             ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter))?\\s?(?:[\\-–—/,]|(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)[^\\(\\)\n'
             ']{1,20}\\)',
             '(?i)\\s*,\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)\\s+\\d{1,3} ?\\(',
             '(?i)\\s*\\[(?:(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))|,)?\\s*\\d',
             '(?i)(?:\\s*(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|and/or|and)|(?:al?|at[eé]|au|[aà]))\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+(?:anterior(?:es)?|abaixo|above|acima)\\s+\\(?[a-z]{1,2}\\)|\\s+(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|and/or|and)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)(?:\\s*bem\\s+como\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+below\\s+\\(?[a-z]{1,2}\\)|\\s+bem\\s+como\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)\\s+(?:ci\\-dessous|ci\\-dessus)\\s+\\(?[a-z]{1,2}\\)',
             '(?i)(?:\\s*(?:et/ou|e/ou|et|e)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+(?:et/ou|e/ou|et|e)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)(?:\\s*hasta\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+hereof\\s+\\(?[a-z]{1,2}\\))',
             '(?i)\\s+infra\\s+\\(?[a-z]{1,2}\\)',
             '(?i)(?:\\s*(?:nem|nor|ni)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+(?:nem|nor|ni)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)(?:\\s*(?:or|ou|o)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+(?:or|ou|o)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)\\s+(?:precedentes?|pr[eé]c[eé]dentes?)\\s+\\(?[a-z]{1,2}\\)',
             '(?i)\\s+(?:sup[eé]rieur|supra)\\s+\\(?[a-z]{1,2}\\)',
             '(?i)\\s*(?:through|to)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:\\s*u\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+u\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)(?:\\s*(?:y/o|y)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|\\s+(?:y/o|y)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)\\s*[aà]\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)\\([a-z]{1,2}(?:[ \xa0\u202f'
             ']?(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter))?\\s?(?:[\\-–—/,]|(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)[^\\(\\)\n'
             ']{1,20}\\)',
             '(?i)(?:,\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b|[,;]?\\s+(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)(?:;[ \xa0]+(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,})|[,;]?\\s+(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)\\b(?P<words>(?:,?\\s+[^\\W\\d_]+){1,4},?\\s+)(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
             ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
             '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
             ']|(?>\u202f'
             '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))(?!\\s+[^\\W\\d_]{2,}))',
             '(?i)\\[\\s*\\d', '(?i)\\[,?\\s*\\d', '(?i)\\[\\d',
             '(?i)\\[(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|and/or|and)|(?:al?|at[eé]|au|[aà]))?\\s*\\d',
             '(?i)\\[(?:bem\\s+como)?\\s*\\d', '(?i)\\[(?:et/ou|e/ou|et|e)?\\s*\\d', '(?i)\\[(?:hasta)?\\s*\\d',
             '(?i)\\[(?:nem|nor|ni)?\\s*\\d', '(?i)\\[(?:or|ou|o)?\\s*\\d', '(?i)\\[(?:through|to)?\\s*\\d',
             '(?i)\\[u?\\s*\\d', '(?i)\\[(?:y/o|y)?\\s*\\d', '(?i)\\[[aà]?\\s*\\d',
             '(?i)(?:a|[aà])\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:ainsi\\s+que|(?:a|[aà]))\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:al?|[aà])\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:(?:and/or|and)|(?:a|[aà]))\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:(?:as\\s+well\\s+as|assim\\s+como|as[ií]\\s+como)|(?:a|[aà]))\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:a|at[eé]|[aà])\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:a|au|[aà])\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)bem\\s+como\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:et/ou|e/ou|et|e)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)hasta\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:nem|nor|ni)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:or|ou|o)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:through|to)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)u\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)(?:y/o|y)\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b',
             '(?i)[aà]\\s+(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b')),
 272912920: ({' ': {'a': 0,
                    'b': 1,
                    'c': 2,
                    'd': 3,
                    'e': 4,
                    'f': 5,
                    'g': 6,
                    'i': 7,
                    'k': 8,
                    'l': 9,
                    'm': 10,
                    'n': 11,
                    'o': 12,
                    'p': 13,
                    'r': 14,
                    's': 15,
                    't': 16,
                    'u': 17,
                    'w': 18,
                    'à': 19,
                    'í': 20,
                    '\ue001': None},
              'a': {' ': 21, 'c': 22, 'g': 23, '\ue001': None},
              'b': 24,
              'c': {'a': 25, 'h': 26, 'o': 27, 'r': 28, '\ue001': None},
              'd': 29,
              'e': 30,
              'f': 31,
              'g': 32,
              'i': 33,
              'k': 34,
              'l': 35,
              'm': {'a': 36, 'i': 37, 'o': 38, '\ue001': None},
              'n': 39,
              'o': 40,
              'p': 41,
              'r': {'e': 42, 'é': 43, '\ue001': None},
              's': {'a': 44, 'e': 45, 'i': 46, 'u': 47, '\ue001': None},
              't': 48,
              'u': 49,
              'w': 50,
              'à': 51,
              'í': 52,
              '\ue001': None},
             ("(?i)\\s*(?:[aà]\\s+l['’][eé]tude\\b[^\\[\\]]{0,80}|agreed\\s+language\\s+(?:from|of|in)\\b[^\\[\\]]{0,80}|a\\s+(?:confirmar|discutir)|[aà]\\s+(?:confirmer|discuter)|accept(?:s|ed)|accepte(?:nt)?|acuerdan?|agree[sd]|aceitam?|aceptan?)\\s*\\.?\\s*\\Z",
              '(?i)\\s*bracket(?:s|ed)?\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:(?:can|could)\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|conserver(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)|change\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+|cambiar\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+|conservar(?:\\s+el)?(?:\\s+texto)?\\s+original|conservar(?:\\s+o)?(?:\\s+texto)?\\s+original|consulting(?:\\s+with)?\\s+capitals?|consultando(?:\\s+con)?\\s+capital|considerando|considering|concordam?|colchetes|corchetes|crochets|contra|contre)\\s*\\.?\\s*\\Z",
              "(?i)\\s*(?:do(?:es|)\\s+not\\s+(?:accept|agree|support)|de\\s+acuerdo|de\\s+acordo|d['’]accord|d[eé]placer|ditto)\\s*\\.?\\s*\\Z",
              "(?i)\\s*(?:en\\s+cours\\s+d['’]examen\\b[^\\[\\]]{0,80}|en\\s+estudio\\b[^\\[\\]]{0,80}|em\\s+estudo\\b[^\\[\\]]{0,80}|exclus[aã]o)\\s*\\.?\\s*\\Z",
              '(?i)\\s*(?:flexib(?:le|ility)|flexibilidade|flexibilidad|flexibilit[eé]|flexible|flex[ií]vel)\\s*\\.?\\s*\\Z',
              '(?i)\\s*garder(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:in\\s+consultations?|idem|[ií]dem)\\s*\\.?\\s*\\Z',
              '(?i)\\s*keep(?:\\s+the)?\\s+original(?:\\s+text|\\s+wording|\\s+language)?\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:linha\\s+vermelha|ligne\\s+rouge|l[ií]nea\\s+roja)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:(?:may|might)\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|maintenir(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)|mantener(?:\\s+el)?(?:\\s+texto)?\\s+original|manter(?:\\s+o)?(?:\\s+texto)?\\s+original|move(?:\\s+up|\\s+down)?|mover)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:not\\s+(?:acceptable|needed|necessary)|no\\s+(?:objections?|changes?)|non\\s+acceptable|n[aã]o\\s+aceit[aá]vel|no\\s+aceptable)\\s*\\.?\\s*\\Z',
              '(?i)\\s*ok(?:ay)?\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:pas\\s+de\\s+changements?|pas\\s+d['’]objections?|pas\\s+acceptable|por\\s+confirmar|pending)\\s*\\.?\\s*\\Z",
              "(?i)\\s*(?:replace\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+|retain(?:\\s+the)?\\s+original(?:\\s+text|\\s+wording|\\s+language)?|reemplazar\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+|reservam?(?:\\-se)?\\s+(?:o|a|seu|sua)\\b[^\\[\\]]{0,80}|revert\\s+to\\s+(?:para|paragraph|article|text)\\b[^\\[\\]]{0,60}|r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}|reserve(?:s?|d)\\s+(?:the|its|their)\\b[^\\[\\]]{0,80}|remplacer\\s+[\\w’'\\-]+\\s+par\\s+[\\w’'\\-]+|reservan?\\s+(?:el|su)\\b[^\\[\\]]{0,80}|red\\s+line)\\s*\\.?\\s*\\Z",
              "(?i)\\s*(?:substitute\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+|sustituir\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:o|a|seu|sua)\\b[^\\[\\]]{0,80}|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}|substituer\\s+[\\w’'\\-]+\\s+par\\s+[\\w’'\\-]+|substituir\\s+[\\w’'\\-]+\\s+por\\s+[\\w’'\\-]+|(?:se\\s+)?reservan?\\s+(?:el|su)\\b[^\\[\\]]{0,80}|sem\\s+(?:obje[cç][aã]o|obje[cç][oõ]es|altera[cç][oõ]es)|sin\\s+(?:objeci[oó]n|objeciones|cambios)|sans\\s+changements?|sans\\s+objections?|supresi[oó]n|supress[aã]o|same)\\s*\\.?\\s*\\Z",
              "(?i)\\s*(?:t(?:o\\s+be|b)(?:\\s+discussed|\\s+confirmed|\\s+consulted|c|d)|trocar\\s+[\\w’'\\-]+\\s+por\\s+[\\w’'\\-]+|trasladar)\\s*\\.?\\s*\\Z",
              '(?i)\\s*under\\s+(?:review|consideration|study|examination)\\b[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:would|will)\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:[aà]\\s+l['’][eé]tude\\b[^\\[\\]]{0,80}|[aà]\\s+(?:confirmer|discuter))\\s*\\.?\\s*\\Z",
              '(?i)\\s*[ií]dem\\s*\\.?\\s*\\Z',
              "(?i)(?:[aà]\\s+l['’][eé]tude\\b[^\\[\\]]{0,80}|a\\s+(?:confirmar|discutir)|[aà]\\s+(?:confirmer|discuter))\\s*\\.?\\s*\\Z",
              '(?i)(?:accept(?:s|ed)|accepte(?:nt)?|acuerdan?|aceitam?|aceptan?)\\s*\\.?\\s*\\Z',
              '(?i)(?:agreed\\s+language\\s+(?:from|of|in)\\b[^\\[\\]]{0,80}|agree[sd])\\s*\\.?\\s*\\Z',
              '(?i)bracket(?:s|ed)?\\s*\\.?\\s*\\Z',
              "(?i)(?:can\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|cambiar\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+)\\s*\\.?\\s*\\Z",
              "(?i)change\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+\\s*\\.?\\s*\\Z",
              '(?i)(?:could\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|conserver(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)|conservar(?:\\s+el)?(?:\\s+texto)?\\s+original|conservar(?:\\s+o)?(?:\\s+texto)?\\s+original|consulting(?:\\s+with)?\\s+capitals?|consultando(?:\\s+con)?\\s+capital|considerando|considering|concordam?|colchetes|corchetes|contra|contre)\\s*\\.?\\s*\\Z',
              '(?i)crochets\\s*\\.?\\s*\\Z',
              "(?i)(?:do(?:es|)\\s+not\\s+(?:accept|agree|support)|de\\s+acuerdo|de\\s+acordo|d['’]accord|d[eé]placer|ditto)\\s*\\.?\\s*\\Z",
              "(?i)(?:en\\s+cours\\s+d['’]examen\\b[^\\[\\]]{0,80}|en\\s+estudio\\b[^\\[\\]]{0,80}|em\\s+estudo\\b[^\\[\\]]{0,80}|exclus[aã]o)\\s*\\.?\\s*\\Z",
              '(?i)(?:flexib(?:le|ility)|flexibilidade|flexibilidad|flexibilit[eé]|flexible|flex[ií]vel)\\s*\\.?\\s*\\Z',
              '(?i)garder(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)\\s*\\.?\\s*\\Z',
              '(?i)(?:in\\s+consultations?|idem|[ií]dem)\\s*\\.?\\s*\\Z',
              '(?i)keep(?:\\s+the)?\\s+original(?:\\s+text|\\s+wording|\\s+language)?\\s*\\.?\\s*\\Z',
              '(?i)(?:linha\\s+vermelha|ligne\\s+rouge|l[ií]nea\\s+roja)\\s*\\.?\\s*\\Z',
              '(?i)(?:may\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}|maintenir(?:\\s+le)?(?:\\s+texte)?\\s+(?:original|initial)|mantener(?:\\s+el)?(?:\\s+texto)?\\s+original|manter(?:\\s+o)?(?:\\s+texto)?\\s+original)\\s*\\.?\\s*\\Z',
              '(?i)might\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}\\s*\\.?\\s*\\Z',
              '(?i)(?:move(?:\\s+up|\\s+down)?|mover)\\s*\\.?\\s*\\Z',
              '(?i)(?:not\\s+(?:acceptable|needed|necessary)|no\\s+(?:objections?|changes?)|non\\s+acceptable|n[aã]o\\s+aceit[aá]vel|no\\s+aceptable)\\s*\\.?\\s*\\Z',
              '(?i)ok(?:ay)?\\s*\\.?\\s*\\Z',
              "(?i)(?:pas\\s+de\\s+changements?|pas\\s+d['’]objections?|pas\\s+acceptable|por\\s+confirmar|pending)\\s*\\.?\\s*\\Z",
              "(?i)(?:replace\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+|retain(?:\\s+the)?\\s+original(?:\\s+text|\\s+wording|\\s+language)?|reemplazar\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+|reservam?(?:\\-se)?\\s+(?:o|a|seu|sua)\\b[^\\[\\]]{0,80}|revert\\s+to\\s+(?:para|paragraph|article|text)\\b[^\\[\\]]{0,60}|r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}|reserve(?:s?|d)\\s+(?:the|its|their)\\b[^\\[\\]]{0,80}|remplacer\\s+[\\w’'\\-]+\\s+par\\s+[\\w’'\\-]+|reservan?\\s+(?:el|su)\\b[^\\[\\]]{0,80}|red\\s+line)\\s*\\.?\\s*\\Z",
              '(?i)r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z',
              '(?i)(?:sans\\s+changements?|sans\\s+objections?|same)\\s*\\.?\\s*\\Z',
              '(?i)(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:o|a|seu|sua)\\b[^\\[\\]]{0,80}|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:le|sa|leur)\\b[^\\[\\]]{0,80}|(?:se\\s+)?reservan?\\s+(?:el|su)\\b[^\\[\\]]{0,80}|sem\\s+(?:obje[cç][aã]o|obje[cç][oõ]es|altera[cç][oõ]es))\\s*\\.?\\s*\\Z',
              '(?i)sin\\s+(?:objeci[oó]n|objeciones|cambios)\\s*\\.?\\s*\\Z',
              "(?i)(?:substitute\\s+[\\w’'\\-]+\\s+(?:with|by|to|for)\\s+[\\w’'\\-]+|sustituir\\s+[\\w’'\\-]+\\s+(?:por|con)\\s+[\\w’'\\-]+|substituer\\s+[\\w’'\\-]+\\s+par\\s+[\\w’'\\-]+|substituir\\s+[\\w’'\\-]+\\s+por\\s+[\\w’'\\-]+|supresi[oó]n|supress[aã]o)\\s*\\.?\\s*\\Z",
              "(?i)(?:t(?:o\\s+be|b)(?:\\s+discussed|\\s+confirmed|\\s+consulted|c|d)|trocar\\s+[\\w’'\\-]+\\s+por\\s+[\\w’'\\-]+|trasladar)\\s*\\.?\\s*\\Z",
              '(?i)under\\s+(?:review|consideration|study|examination)\\b[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z',
              '(?i)(?:would|will)\\s+(?:also\\s+)?(?:go\\s+along|live)\\s+with\\b[^\\[\\]]{0,60}\\s*\\.?\\s*\\Z',
              "(?i)(?:[aà]\\s+l['’][eé]tude\\b[^\\[\\]]{0,80}|[aà]\\s+(?:confirmer|discuter))\\s*\\.?\\s*\\Z",
              '(?i)[ií]dem\\s*\\.?\\s*\\Z')),
 546485686: ({' ': {'a': 0,
                    'c': 1,
                    'd': 2,
                    'e': 3,
                    'i': 4,
                    'j': 5,
                    'l': 6,
                    'm': 7,
                    'o': 8,
                    'p': 9,
                    's': 10,
                    't': 11,
                    'u': 12,
                    '\ue001': None},
              'a': 13,
              'c': 14,
              'd': 15,
              'e': 16,
              'i': 17,
              'j': 18,
              'l': 19,
              'm': 20,
              'o': 21,
              'p': 22,
              's': {'a': 23, 'e': 24, 'o': 25, 'u': 26, '\ue001': None},
              't': 27,
              'u': 28,
              '\ue001': None},
             ('(?i)\\s*(?:(?:agrees?|aligns?|associates?(?:\\s+itself)?)\\s+with|apoyan?(?:\\s+al?)?|as\\s+proposed\\s+by|appuie(?:nt)?|acompa[nñ]an?\\s+a|apoiam?)\\s+(?=\\S)',
              '(?i)\\s*(?:concurs?\\s+with|concordam?\\s+com)\\s+(?=\\S)',
              "(?i)\\s*(?:de\\s+acuerdo\\s+con|de\\s+acordo\\s+com|d['’]accord\\s+avec)\\s+(?=\\S)",
              "(?i)\\s*(?:(?:est[aá](?:|n)\\s+)?de\\s+acuerdo\\s+con|(?:est(?:[aá]|[aã]o)\\s+)?de\\s+acordo\\s+com|(?:est\\s+)?d['’]accord\\s+avec|endorses)\\s+(?=\\S)",
              '(?i)\\s*(?:igual\\s+(?:que|a|ao|[aà])|idem\\s+que|igual\\s+que)\\s+(?=\\S)', '(?i)\\s*joins\\s+(?=\\S)',
              '(?i)\\s*lo\\s+mismo\\s+que\\s+(?=\\S)', '(?i)\\s*m[eê]me\\s+chose\\s+que\\s+(?=\\S)',
              '(?i)\\s*o\\s+mesmo\\s+(?:que|a|ao|[aà])\\s+(?=\\S)', '(?i)\\s*pareil\\s+que\\s+(?=\\S)',
              "(?i)\\s*(?:(?:se\\s+(?:soma|une)m?|somam?\\-se)\\s+(?:a|ao|[aà])|(?:sont\\s+)?d['’]accord\\s+avec|se\\s+(?:suma|une|adhiere)n?\\s+al?|se\\s+rallie(?:nt)?\\s+(?:[aà]|au|aux)|soutien(?:t|nent)|same\\s+as|supports?)\\s+(?=\\S)",
              '(?i)\\s*(?:the\\s+)?same\\s+as\\s+(?=\\S)', '(?i)\\s*unem?\\-se\\s+(?:a|ao|[aà])\\s+(?=\\S)',
              '(?i)(?:(?:agrees?|aligns?|associates?(?:\\s+itself)?)\\s+with|apoyan?(?:\\s+al?)?|as\\s+proposed\\s+by|appuie(?:nt)?|acompa[nñ]an?\\s+a|apoiam?)\\s+(?=\\S)',
              '(?i)(?:concurs?\\s+with|concordam?\\s+com)\\s+(?=\\S)',
              "(?i)(?:de\\s+acuerdo\\s+con|de\\s+acordo\\s+com|d['’]accord\\s+avec)\\s+(?=\\S)",
              "(?i)(?:(?:est[aá](?:|n)\\s+)?de\\s+acuerdo\\s+con|(?:est(?:[aá]|[aã]o)\\s+)?de\\s+acordo\\s+com|(?:est\\s+)?d['’]accord\\s+avec|endorses)\\s+(?=\\S)",
              '(?i)(?:igual\\s+(?:que|a|ao|[aà])|idem\\s+que|igual\\s+que)\\s+(?=\\S)', '(?i)joins\\s+(?=\\S)',
              '(?i)lo\\s+mismo\\s+que\\s+(?=\\S)', '(?i)m[eê]me\\s+chose\\s+que\\s+(?=\\S)',
              '(?i)o\\s+mesmo\\s+(?:que|a|ao|[aà])\\s+(?=\\S)', '(?i)pareil\\s+que\\s+(?=\\S)',
              '(?i)same\\s+as\\s+(?=\\S)',
              '(?i)(?:se\\s+(?:soma|une)m?\\s+(?:a|ao|[aà])|se\\s+(?:suma|une|adhiere)n?\\s+al?|se\\s+rallie(?:nt)?\\s+(?:[aà]|au|aux))\\s+(?=\\S)',
              "(?i)(?:somam?\\-se\\s+(?:a|ao|[aà])|(?:sont\\s+)?d['’]accord\\s+avec|soutien(?:t|nent))\\s+(?=\\S)",
              '(?i)supports?\\s+(?=\\S)', '(?i)(?:the\\s+)?same\\s+as\\s+(?=\\S)',
              '(?i)unem?\\-se\\s+(?:a|ao|[aà])\\s+(?=\\S)')),
 568014192: ({' ': {'*': 2,
                    '-': 1,
                    '.': 1,
                    '?': 3,
                    '_': 1,
                    'a': 4,
                    'c': 5,
                    'd': 6,
                    'f': 7,
                    'i': 8,
                    'l': 9,
                    'm': 10,
                    'n': 11,
                    'p': 12,
                    's': 13,
                    't': 14,
                    'v': 15,
                    'x': 16,
                    'y': 17,
                    '·': 1,
                    'à': 18,
                    '–': 1,
                    '—': 1,
                    '†': 2,
                    '‡': 2,
                    '•': 1,
                    '…': 1,
                    '●': 2,
                    '\ue000': 1,
                    '\ue001': None},
              '*': 19,
              '-': 20,
              '.': 21,
              '?': 22,
              '_': 21,
              'a': {' ': 23, 'd': 24, 'm': 25, 'n': 26, 'ñ': 27, '\ue001': None},
              'c': 28,
              'd': {'a': 29, '\ue001': None},
              'f': 30,
              'i': {'n': 31, '\ue001': None},
              'l': 32,
              'm': 33,
              'n': {' ': 35, 'a': 36, 'n': 35, 'o': 37, 'u': 38, 'ú': 39, '\ue000': 34, '\ue001': None},
              'p': {'l': 40, 'o': 41, '\ue001': None},
              's': {'e': 42, 'p': 43, 'y': 44, '\ue001': None},
              't': {'b': 45, 'e': 46, 'i': 47, 'o': 48, 'í': 49, '\ue001': None},
              'v': 50,
              'x': 51,
              'y': 52,
              '·': 21,
              'à': 53,
              '–': 20,
              '—': 20,
              '†': 19,
              '‡': 19,
              '•': 21,
              '…': 21,
              '●': 19,
              '\ue000': 0,
              '\ue001': None},
             ('(?i)\\Z', '(?i)\\s*(?:[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:[\\*†‡●]{1,4}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:[\\.…_·•\\s]*|[\\-–—\\s]+|\\?+)\\s*\\Z',
              '(?i)\\s*(?:amounts?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|a\\s+(?:completar|determinar|definir|confirmar|inserir)|add\\s+[^\\[\\]]{1,60}|[\\.…_·•\\s]*|[\\-–—\\s]+|ano|a[nñ]o)\\s*\\Z',
              '(?i)\\s*(?:citys?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:(?:date|day)s?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|date\\s+[aà]\\s+pr[eé]ciser|[\\.…_·•\\s]*|[\\-–—\\s]+|data)\\s*\\Z',
              '(?i)\\s*(?:figures?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+|fecha)\\s*\\Z',
              '(?i)\\s*(?:inserts?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|(?:insert|indicate)\\s+[^\\[\\]]{1,60}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:[\\.…_·•\\s]*|[\\-–—\\s]+|lugar|lieu)\\s*\\Z',
              '(?i)\\s*(?:months?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:(?:number|name)s?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+|nombre|n{1,2}|n[uú]mero|nome|nom)\\s*\\Z',
              '(?i)\\s*(?:places?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|por\\s+(?:completar|determinar|definir|confirmar|decidir)|placeholder\\b[^\\[\\]]{0,80}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:symbols?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|specify\\s+[^\\[\\]]{1,60}|se\\s+completar[aá]|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:titles?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|t(?:o\\s+be|b)\\s{0,2}(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|text\\s+to\\s+(?:come|follow|be\\s+added)|[\\.…_·•\\s]*|[\\-–—\\s]+|t[ií]tulo|titre)\\s*\\Z',
              '(?i)\\s*(?:venues?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)\\s*(?:[\\.…_·•\\s]*|[\\-–—\\s]+|x{1,4})\\s*\\Z',
              '(?i)\\s*(?:years?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|[\\.…_·•\\s]*|[\\-–—\\s]+|y{2,4})\\s*\\Z',
              '(?i)\\s*(?:[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|[\\.…_·•\\s]*|[\\-–—\\s]+)\\s*\\Z',
              '(?i)(?:[\\*†‡●]{1,4}|)\\s*\\Z', '(?i)(?:|[\\-–—\\s]+)\\s*\\Z', '(?i)[\\.…_·•\\s]*\\s*\\Z',
              '(?i)(?:|\\?+)\\s*\\Z',
              '(?i)(?:[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|a\\s+(?:completar|determinar|definir|confirmar|inserir)|)\\s*\\Z',
              '(?i)(?:add\\s+[^\\[\\]]{1,60}|)\\s*\\Z',
              '(?i)(?:amounts?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|)\\s*\\Z',
              '(?i)(?:|ano|a[nñ]o)\\s*\\Z', '(?i)(?:|a[nñ]o)\\s*\\Z',
              '(?i)(?:citys?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|)\\s*\\Z',
              '(?i)(?:(?:date|day)s?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|date\\s+[aà]\\s+pr[eé]ciser||data)\\s*\\Z',
              '(?i)(?:figures?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}||fecha)\\s*\\Z',
              '(?i)(?:inserts?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|(?:insert|indicate)\\s+[^\\[\\]]{1,60}|)\\s*\\Z',
              '(?i)(?:|lugar|lieu)\\s*\\Z',
              '(?i)(?:months?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|)\\s*\\Z',
              '(?i)(?:|n{1,2})\\Z', '(?i)(?:|n{1,2})\\s*\\Z',
              '(?i)(?:names?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}||n{1,2})\\s*\\Z',
              '(?i)(?:|nombre|n{1,2}|nome|nom)\\s*\\Z',
              '(?i)(?:numbers?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}||n{1,2}|n[uú]mero)\\s*\\Z',
              '(?i)(?:|n{1,2}|n[uú]mero)\\s*\\Z',
              '(?i)(?:places?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|placeholder\\b[^\\[\\]]{0,80}|)\\s*\\Z',
              '(?i)(?:por\\s+(?:completar|determinar|definir|confirmar|decidir)|)\\s*\\Z',
              '(?i)(?:se\\s+completar[aá]|)\\s*\\Z', '(?i)(?:specify\\s+[^\\[\\]]{1,60}|)\\s*\\Z',
              '(?i)(?:symbols?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|)\\s*\\Z',
              '(?i)(?:tb\\s{0,2}(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|)\\s*\\Z',
              '(?i)(?:text\\s+to\\s+(?:come|follow|be\\s+added)|)\\s*\\Z',
              '(?i)(?:titles?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}||t[ií]tulo|titre)\\s*\\Z',
              '(?i)(?:to\\s+be\\s{0,2}(?:completed|determined|confirmed|decided|added|inserted|defined|specified|d|c|a)\\b[^\\[\\]]{0,40}|)\\s*\\Z',
              '(?i)(?:|t[ií]tulo)\\s*\\Z',
              '(?i)(?:venues?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}|)\\s*\\Z',
              '(?i)(?:|x{1,4})\\s*\\Z',
              '(?i)(?:years?(?:\\s+(?:of|to|for|and|date|place|number|name|year|amount|title|the|be|inserted|determined|confirmed|city)){0,4}||y{2,4})\\s*\\Z',
              '(?i)(?:[aà]\\s+(?:compl[eé]ter|d[eé]terminer|pr[eé]ciser|confirmer|d[eé]finir|ins[eé]rer)|)\\s*\\Z')),
 726422564: ({' ': {'"': 2,
                    "'": 2,
                    '-': 2,
                    '0': 3,
                    '[': 2,
                    'a': 4,
                    'b': 5,
                    'c': 6,
                    'd': 7,
                    'e': 8,
                    'f': 9,
                    'g': 3,
                    'h': 10,
                    'i': 11,
                    'j': 3,
                    'l': 12,
                    'm': 13,
                    'n': 14,
                    'o': 15,
                    'p': 16,
                    'q': 17,
                    'r': 3,
                    's': 18,
                    't': 19,
                    'u': 20,
                    'v': 21,
                    'w': 22,
                    'x': 3,
                    'y': 23,
                    'z': 3,
                    '~': 2,
                    '«': 2,
                    'à': 24,
                    'è': 3,
                    'é': 3,
                    'ó': 3,
                    'ù': 3,
                    'ú': 3,
                    '‘': 2,
                    '’': 2,
                    '“': 2,
                    '\ue000': None,
                    '\ue001': 1},
              '"': 25,
              "'": 25,
              '-': 25,
              '0': 26,
              '[': 25,
              'a': {' ': 28,
                    '"': 28,
                    "'": 28,
                    '-': 28,
                    '[': 28,
                    'b': 29,
                    'c': 30,
                    'f': 31,
                    'g': 32,
                    'l': 33,
                    'm': 34,
                    'n': 35,
                    'o': 36,
                    'p': 37,
                    's': 38,
                    't': 39,
                    'u': 40,
                    'v': 41,
                    '~': 28,
                    '«': 28,
                    '‘': 28,
                    '’': 28,
                    '“': 28,
                    '\ue000': 28,
                    '\ue001': 27},
              'b': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 42,
                    'e': 43,
                    'y': 44,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'c': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'h': 45,
                    'i': 46,
                    'o': 47,
                    'u': 48,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'd': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 49,
                    'e': 50,
                    'o': 51,
                    'u': 52,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'e': {' ': 54,
                    '"': 54,
                    "'": 54,
                    '-': 54,
                    '[': 54,
                    'l': 55,
                    'm': 56,
                    'n': 57,
                    't': 58,
                    '~': 54,
                    '«': 54,
                    '‘': 54,
                    '’': 54,
                    '“': 54,
                    '\ue000': 54,
                    '\ue001': 53},
              'f': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'o': 59,
                    'r': 60,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'g': 26,
              'h': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 61,
                    'e': 62,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'i': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'f': 63,
                    'n': 64,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'j': 26,
              'l': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 65,
                    'e': 66,
                    'o': 67,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'm': 68,
              'n': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 69,
                    'o': 70,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'o': {' ': 72,
                    '"': 72,
                    "'": 72,
                    '-': 72,
                    '[': 72,
                    'f': 73,
                    'n': 74,
                    'r': 75,
                    'u': 76,
                    '~': 72,
                    '«': 72,
                    'ù': 77,
                    '‘': 72,
                    '’': 72,
                    '“': 72,
                    '\ue000': 72,
                    '\ue001': 71},
              'p': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 78,
                    'e': 79,
                    'o': 80,
                    'r': 81,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'q': 82,
              'r': 26,
              's': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 83,
                    'e': 84,
                    'h': 85,
                    'i': 86,
                    'o': 87,
                    'u': 88,
                    '~': None,
                    '«': None,
                    'ó': 89,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              't': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'a': 90,
                    'h': 91,
                    'o': 92,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'u': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'n': 93,
                    'p': 94,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'v': 95,
              'w': {' ': None,
                    '"': None,
                    "'": None,
                    '-': None,
                    '[': None,
                    'h': 96,
                    'i': 97,
                    'o': 98,
                    '~': None,
                    '«': None,
                    '‘': None,
                    '’': None,
                    '“': None,
                    '\ue000': None,
                    '\ue001': 26},
              'x': 26,
              'y': 99,
              'z': 26,
              '~': 25,
              '«': 25,
              'à': 100,
              'è': 26,
              'é': 26,
              'ó': 26,
              'ù': 26,
              'ú': 26,
              '‘': 25,
              '’': 25,
              '“': 25,
              '\ue000': None,
              '\ue001': 0},
             ('(?i)(?:[^\\w\\s\\[\\~"“«‘]|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n]*(?:[^\\w\\s\\[\\~"“«‘]|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n]*[^\\w\\s\\[\\~"“«‘]', '(?i)[ \t\xa0\r\n]*\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z)',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:among|aux?|avec|and|al|an|ao|at)|(?!(?:be|not|a)\\b)(?:about|at[eé]|as|a|[aà])|(?:anteriormente|against|abaixo|always|above|acima|after|antes|apr[eè]s|aussi|avant|also)|(?:anterior(?:es)?|abaixo|above|acima))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:between|bajo)|(?!(?:be|not|a)\\b)(?:be|by)|(?:because|before|below)|below)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:chez|com|con)|(?!(?:be|not|a)\\b)could|(?:ci\\-dessus|ci\\-apr[eè]s|conforme|cuando)|(?:ci\\-dessous|ci\\-dessus))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:during|desde|dans|das?|del?|des|dos|do|du)|(?:despu[eé]s|dentro|depois|donde))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:entre|el|em|en)|(?!(?:be|not|a)\\b)(?:et|e)|enquanto)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)from|(?!(?:be|not|a)\\b)for)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)hacia|(?!(?:be|not|a)\\b)hasta|(?:hereby|herein)|hereof)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:including|into|in)|if|infra)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:las?|les?|los)|(?:lorsque?|lors))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:be|not|a)\\b)(?:must|may)|(?:mediante|mientras))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:nas|nos|na|no)|(?!(?:be|not|a)\\b)not)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:of|or)|(?!(?:be|not|a)\\b)(?:on|ou|o)|(?:onde|only|o[uù]))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:pelas?|pelos?|per)|(?!(?:be|not|a)\\b)(?:para|pour|par|por)|(?:precedentes?|pr[eé]c[eé]dentes?))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:be|not|a)\\b)que|(?:quando|quand))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)such\\s+as|(?!(?:be|not|a)\\b)(?:should|seg[uú]n|shall|sobre|sans|sem|sin|sur)|(?:seulement|siempre|sempre|seg[uú]n|selon|since|s[oó]lo|se|si|so|s[oó])|(?:sup[eé]rieur|supra))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:than|the)|(?!(?:be|not|a)\\b)(?:through|that|to)|(?:throughout|therefor|together|toujours|towards?|tambi[eé]n|thereby|therein|tamb[eé]m))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)under|(?!(?:be|not|a)\\b)upon|(?:unless|until))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)[ \t\xa0\r\n]*(?:via(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              '(?i)[ \t\xa0\r\n'
              "]*(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:whose|with)|(?!(?:be|not|a)\\b)would|(?:without|within|where|while|when))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)[ \t\xa0\r\n]*(?:(?!(?:be|not|a)\\b)y(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)[ \t\xa0\r\n]*(?:(?!(?:be|not|a)\\b)[aà](?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              '(?i)[^\\w\\s\\[\\~"“«‘]', '(?i)\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z)',
              "(?i)(?:(?!(?:be|not|a)\\b)(?:a|[aà])(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?!(?:be|not|a)\\b)(?:a|[aà])(?![\\w’'\\-])",
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:about|a|[aà])|(?:abaixo|above)|(?:abaixo|above))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:a|[aà])|acima|acima)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:a|[aà])|after)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:a|[aà])|against)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)al|(?!(?:be|not|a)\\b)(?:a|[aà])|(?:always|also))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)among|(?!(?:be|not|a)\\b)(?:a|[aà]))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:and|an)|(?!(?:be|not|a)\\b)(?:a|[aà])|(?:anteriormente|antes)|anterior(?:es)?)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)ao|(?!(?:be|not|a)\\b)(?:a|[aà]))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:a|[aà])|apr[eè]s)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)(?:as|a|[aà])(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)at|(?!(?:be|not|a)\\b)(?:at[eé]|a|[aà]))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)aux?|(?!(?:be|not|a)\\b)(?:a|[aà])|aussi)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)avec|(?!(?:be|not|a)\\b)(?:a|[aà])|avant)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)bajo(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)between|(?!(?:be|not|a)\\b)be|(?:because|before|below)|below)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)by(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)chez(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?:ci\\-dessus|ci\\-apr[eè]s)|(?:ci\\-dessous|ci\\-dessus))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:com|con)|(?!(?:be|not|a)\\b)could|conforme)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:cuando(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:dans|das?)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:desde|del?|des)|(?:despu[eé]s|dentro|depois))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:dos|do)|donde)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:during|du)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)e(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?!(?:be|not|a)\\b)e(?![\\w’'\\-])",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)el|(?!(?:be|not|a)\\b)e)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)em|(?!(?:be|not|a)\\b)e)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:entre|en)|(?!(?:be|not|a)\\b)e|enquanto)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)(?:et|e)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:be|not|a)\\b)for(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)from(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)hacia|(?!(?:be|not|a)\\b)hasta)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?:hereby|herein)|hereof)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:if(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:including|into|in)|infra)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)las?(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)les?(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)los|(?:lorsque?|lors))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:must|may)|(?:mediante|mientras))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:nas|na)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:nos|no)|(?!(?:be|not|a)\\b)not)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)o(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?!(?:be|not|a)\\b)o(?![\\w’'\\-])",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)of|(?!(?:be|not|a)\\b)o)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:on|o)|(?:onde|only))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)or|(?!(?:be|not|a)\\b)o)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:ou|o)|o[uù])(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:be|not|a)\\b)o|o[uù])(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:be|not|a)\\b)(?:para|par)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:pelas?|pelos?|per)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)(?:pour|por)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:precedentes?|pr[eé]c[eé]dentes?)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:be|not|a)\\b)que|(?:quando|quand))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)sans(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:be|not|a)\\b)(?:seg[uú]n|sem)|(?:seulement|sempre|seg[uú]n|selon|se))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)(?:should|shall)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:be|not|a)\\b)sin|(?:siempre|since|si))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)sobre|(?:s[oó]lo|so|s[oó]))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)such\\s+as|(?!(?:be|not|a)\\b)sur|(?:sup[eé]rieur|supra))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:s[oó]lo|s[oó])(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:tambi[eé]n|tamb[eé]m)(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)(?:than|the)|(?!(?:be|not|a)\\b)(?:through|that)|(?:throughout|therefor|thereby|therein))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:be|not|a)\\b)to|(?:together|toujours|towards?))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)under|(?:unless|until))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)upon(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:via(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)whose|(?:where|while|when))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?:(?!(?:umas|unas|unos|an?|las|les|los|the|uma|una|une|uns|as|el|l['’]|la|le|os|um|un)\\b)with|(?:without|within))(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n"
              ']*(?:\\W|\\Z))',
              "(?i)(?:(?!(?:be|not|a)\\b)would(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:be|not|a)\\b)y(?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))",
              "(?i)(?:(?!(?:be|not|a)\\b)[aà](?![\\w’'\\-])|\\w+(?:ly|mente?)[ \t\xa0\r\n]*(?:\\W|\\Z))")),
 775257341: ({' ': {'*': {'*': 0, '\ue001': None},
                    '_': {'_': 1, '\ue001': None},
                    'a': {'l': 2, '\ue001': None},
                    'o': {'p': 3, '\ue001': None},
                    'v': {'a': 4, '\ue001': None},
                    '\ue001': None},
              '*': {'*': {'a': 5, 'o': 6, 'v': 7, '\ue001': None}, '\ue001': None},
              '_': {'_': {'a': 8, 'o': 9, 'v': 10, '\ue001': None}, '\ue001': None},
              'a': {'l': {'t': 11, '\ue001': None}, '\ue001': None},
              'o': {'p': {'c': 12, 't': 13, 'ç': 14, '\ue001': None}, '\ue001': None},
              'v': {'a': {'r': 15, '\ue001': None}, '\ue001': None},
              '\ue001': None},
             ('\\s*(?P<head>(?:\\*\\*)?(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|VARIANTE|Variante|variante|VARIANT|Variant|variant|ALT\\.?|Alt\\.?|OPCI[OÓ]N|OPTION|Opci[oó]n|Option|alt\\.?|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '\\s*(?P<head>(?:__)?(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|VARIANTE|Variante|variante|VARIANT|Variant|variant|ALT\\.?|Alt\\.?|OPCI[OÓ]N|OPTION|Opci[oó]n|Option|alt\\.?|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '\\s*(?P<head>(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|ALT\\.?|Alt\\.?|alt\\.?))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '\\s*(?P<head>(?P<word>(?:OPCI[OÓ]N|OPTION|Opci[oó]n|Option|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '\\s*(?P<head>(?P<word>(?:VARIANTE|Variante|variante|VARIANT|Variant|variant))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:\\*\\*)?(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|ALT\\.?|Alt\\.?|alt\\.?))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:\\*\\*)?(?P<word>(?:OPCI[OÓ]N|OPTION|Opci[oó]n|Option|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:\\*\\*)?(?P<word>(?:VARIANTE|Variante|variante|VARIANT|Variant|variant))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:__)?(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|ALT\\.?|Alt\\.?|alt\\.?))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:__)?(?P<word>(?:OPCI[OÓ]N|OPTION|Opci[oó]n|Option|opci[oó]n|option|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?:__)?(?P<word>(?:VARIANTE|Variante|variante|VARIANT|Variant|variant))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?P<word>(?:ALTERNATIVA|ALTERNATIVE|Alternativa|Alternative|alternativa|alternative|ALT\\.?|Alt\\.?|alt\\.?))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?P<word>(?:OPCI[OÓ]N|Opci[oó]n|opci[oó]n|OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?P<word>(?:OPTION|Option|option))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?P<word>(?:OP[CÇ][AÃ]O|Op[cç][aã]o|op[cç][aã]o))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)',
              '(?P<head>(?P<word>(?:VARIANTE|Variante|variante|VARIANT|Variant|variant))[ \xa0'
              ']?\\(?(?:(?=\\d)|(?<![^\\W\\d_]))(?P<count>(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Za-z]|[IVXivx]{1,5}))\\)?(?:(?: '
              '|(?<=\\d))(?P<added>(?:(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)|alt))\\b(?:\\.(?=[ \xa0'
              ']?:))?)?(?: for para(?:graph)?s?\\.? ?\\d{1,3})?(?: ?\\^\\{?\\d{1,3}\\}?|\\d{1,3}(?=[ \t]*(?:[\r\n'
              ']|\\Z)))?(?:[ \xa0](?:\\((?P<owner>[^\\(\\)\\[\\]\n'
              ':]{2,80})\\)(?=(?:\\*\\*|__)?[ \xa0]?(?::|[ \t]*[\r\n'
              ']))|[\\-–—][ \xa0](?P<after_dash>[^\\[\\]\n'
              ':]{2,80}?)(?=(?:\\*\\*|__)?[ \xa0]?:[ \t\xa0\r\n'
              '\\*_])))?(?:\\*\\*|__)?[ \xa0]?(?::(?:\\*\\*|__)?:?|\\.(?=\\s)|(?= *(?:[\r\n'
              ']|\\Z)))[ \t\xa0]*)')),
 927140273: ({' ': {'"': 0,
                    "'": 0,
                    'a': 1,
                    'b': 2,
                    'c': 3,
                    'd': 4,
                    'e': 5,
                    'f': 6,
                    'i': 7,
                    'l': 8,
                    'm': 9,
                    'o': 10,
                    'p': 11,
                    'r': 12,
                    's': 13,
                    't': {'o': 14, 'r': 15, '\ue001': None},
                    'u': 16,
                    'v': 17,
                    '«': 0,
                    '‘': 0,
                    '“': 0,
                    '„': 0,
                    '\ue001': None},
              '"': 18,
              "'": 18,
              'a': {'c': 19, 'd': 20, 'g': 21, 'j': 22, 'n': 23, 'ñ': 23, '\ue001': None},
              'b': {'o': 24, 'r': 25, '\ue001': None},
              'c': {'a': 26, 'e': 27, 'h': 28, 'o': 29, '\ue001': None},
              'd': {'e': 30, 'i': 31, 'é': 32, '\ue001': None},
              'e': {'l': 33, 'n': 34, 's': 35, 'x': 36, '\ue001': None},
              'f': {'u': 37, '\ue001': None},
              'i': {'n': 38, '\ue001': None},
              'l': 39,
              'm': {'e': 40, 'o': 41, '\ue001': None},
              'o': 42,
              'p': {'a': 43, 'l': 44, 'o': 45, 'u': 46, 'ô': 47, '\ue001': None},
              'r': {'e': 48, '\ue001': None},
              's': {'c': 49, 'e': 50, 'p': 51, 'u': 52, '\ue001': None},
              't': {'o': 53, 'r': {'a': 54, 'o': 55, '\ue001': None}, '\ue001': None},
              'u': {'n': 56, '\ue001': None},
              'v': {'e': 57, 'o': 58, 'é': 59, '\ue001': None},
              '«': 18,
              '‘': 18,
              '“': 18,
              '„': 18,
              '\ue001': None},
             ('(?i)\\s*["“‘«„\'][^\\[\\]]{1,160}["”’»“\'],?\\s+(?:instead\\s+of|in\\s+place\\s+of|rather\\s+than|en\\s+lugar\\s+de|en\\s+vez\\s+de|au\\s+lieu\\s+de|em\\s+vez\\s+de|em\\s+lugar\\s+de)\\s+["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:add\\s+(?:an?\\s+|the\\s+following\\s+)?(?:new\\s+|additional\\s+)?(?:sentences?|paragraphs?|paras?|sub\\-?paragraphs?|footnotes?)(?:\\s+(?:at|after|before|in|to|as|on|below|above)\\b[^:\\[\\]]{0,60}|\\s+reading|\\s+here)?\\s?:[^\\[\\]]*|(?:agregar|a[nñ]adir)\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:acrescentar|adicionar)\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|ajouter\\s+(?:un\\s+|une\\s+|la\\s+|le\\s+)?(?:nouve(?:au|lle)\\s+)?(?:phrase|paragraphe|alin[eé]a)(?:\\s+(?:suivante?|nouveau|nouvelle))?(?:\\s+(?:[aà]|au|apr[eè]s|avant|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:agregar|a[nñ]adir)\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|(?:acrescentar|adicionar)\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|add\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|ajouter\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|(?:agregar|a[nñ]adir)\\s?:[^\\[\\]]*|(?:acrescentar|adicionar)\\s?:[^\\[\\]]*|ajouter\\s?:[^\\[\\]]*|add\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:brackets?\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|borrar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:cambiar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|change\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|changer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|(?:colocar\\s+)?(?:(?:este|el|todo\\s+el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:colocar\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes|(?:ce\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets)\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:deslocar\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|d[eé]placer\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|dividir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|dividir\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto)|d[eé]placer\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z",
              '(?i)\\s*(?:excluir\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|(?:(?:este|el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:este\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes|entre\\s+crochets)\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:fusionar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|fundir\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|fusionner\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|fundir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|fusionar\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto)|fusionner\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z",
              '(?i)\\s*(?:(?:insert|include)\\s+(?:an?\\s+|the\\s+following\\s+)?(?:new\\s+|additional\\s+)?(?:sentences?|paragraphs?|paras?|sub\\-?paragraphs?|footnotes?)(?:\\s+(?:at|after|before|in|to|as|on|below|above)\\b[^:\\[\\]]{0,60}|\\s+reading|\\s+here)?\\s?:[^\\[\\]]*|(?:incluir|insertar|incorporar)\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:inserir|incluir)\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:ins[eé]rer|inclure)\\s+(?:un\\s+|une\\s+|la\\s+|le\\s+)?(?:nouve(?:au|lle)\\s+)?(?:phrase|paragraphe|alin[eé]a)(?:\\s+(?:suivante?|nouveau|nouvelle))?(?:\\s+(?:[aà]|au|apr[eè]s|avant|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:incluir|insertar|incorporar)\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|(?:inserir|incluir)\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|(?:insert|include)\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|(?:ins[eé]rer|inclure)\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|(?:insertar|incorporar)\\s?:[^\\[\\]]*|inserir\\s?:[^\\[\\]]*|ins[eé]rer\\s?:[^\\[\\]]*|insert\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:le\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:(?:move|merge)\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|mover\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|mover\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|(?:move|merge)\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|(?:move|merge)\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|(?:move|merge)\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|(?:mettre\\s+)?(?:(?:ce|le|tout\\s+le)\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets|mover\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|mover\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto))\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:o\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:pasar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|(?:put|place)\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|(?:poner\\s+)?(?:(?:este|el|todo\\s+el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:p[oô]r\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:replace\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|replace\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|reemplazar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|replace\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|replace\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|remplacer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:split\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|split\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|sustituir\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|split\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|substituir\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|substitute\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|see\\s+(?:also\\s+)?(?:(?:PP|OP)\\s{0,2}\\d|(?:para|paragraph|article|comments?)\\b)[^\\[\\]]{0,80}|substituer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|scinder\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:(?:todo\\s+el\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:todo\\s+o\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes|(?:tout\\s+le\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets)\\s*\\.?\\s*\\Z',
              '(?i)\\s*(?:transfer\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|trasladar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|transferir\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|transf[eé]rer\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|[\'’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l[\'’]article))?)|transfer\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|transfer\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|transfer\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|trocar\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|transferir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|trasladar\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto))\\s*\\.?\\s*\\Z',
              '(?i)\\s*unir\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)\\s*\\.?\\s*\\Z',
              "(?i)\\s*(?:voir\\s+(?:l(?:e\\s+|['’]))?(?:paragraphe|article)\\b[^\\[\\]]{0,80}|v[eé]ase\\s+(?:el\\s+)?(?:p[aá]rrafo|art[ií]culo)\\b[^\\[\\]]{0,80}|ver\\s+(?:o\\s+)?(?:par[aá]grafo|artigo)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z",
              '(?i)["“‘«„\'][^\\[\\]]{1,160}["”’»“\'],?\\s+(?:instead\\s+of|in\\s+place\\s+of|rather\\s+than|en\\s+lugar\\s+de|en\\s+vez\\s+de|au\\s+lieu\\s+de|em\\s+vez\\s+de|em\\s+lugar\\s+de)\\s+["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              '(?i)(?:acrescentar\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|acrescentar\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|acrescentar\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:add\\s+(?:an?\\s+|the\\s+following\\s+)?(?:new\\s+|additional\\s+)?(?:sentences?|paragraphs?|paras?|sub\\-?paragraphs?|footnotes?)(?:\\s+(?:at|after|before|in|to|as|on|below|above)\\b[^:\\[\\]]{0,60}|\\s+reading|\\s+here)?\\s?:[^\\[\\]]*|adicionar\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|adicionar\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|add\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|adicionar\\s?:[^\\[\\]]*|add\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:agregar\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|agregar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|agregar\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:ajouter\\s+(?:un\\s+|une\\s+|la\\s+|le\\s+)?(?:nouve(?:au|lle)\\s+)?(?:phrase|paragraphe|alin[eé]a)(?:\\s+(?:suivante?|nouveau|nouvelle))?(?:\\s+(?:[aà]|au|apr[eè]s|avant|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|ajouter\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|ajouter\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:a[nñ]adir\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|a[nñ]adir\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|a[nñ]adir\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)borrar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              '(?i)brackets?\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)\\s*\\.?\\s*\\Z',
              '(?i)cambiar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              '(?i)(?:ce\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets\\s*\\.?\\s*\\Z',
              '(?i)(?:change\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|changer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:(?:colocar\\s+)?(?:(?:este|el|todo\\s+el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:colocar\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes)\\s*\\.?\\s*\\Z',
              "(?i)(?:deslocar\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|d[eé]placer\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|d[eé]placer\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z",
              '(?i)(?:dividir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|dividir\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto))\\s*\\.?\\s*\\Z',
              "(?i)(?:d[eé]placer\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|d[eé]placer\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z",
              '(?i)(?:el\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes\\s*\\.?\\s*\\Z',
              '(?i)(?:entre\\s+corchetes|entre\\s+colchetes|entre\\s+crochets)\\s*\\.?\\s*\\Z',
              '(?i)(?:(?:este\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:este\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes)\\s*\\.?\\s*\\Z',
              '(?i)excluir\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              "(?i)(?:fusionar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|fundir\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|fusionner\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|fundir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|fusionar\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto)|fusionner\\s+(?:ce|le)\\s+(?:paragraphe|texte))\\s*\\.?\\s*\\Z",
              '(?i)(?:(?:insert|include)\\s+(?:an?\\s+|the\\s+following\\s+)?(?:new\\s+|additional\\s+)?(?:sentences?|paragraphs?|paras?|sub\\-?paragraphs?|footnotes?)(?:\\s+(?:at|after|before|in|to|as|on|below|above)\\b[^:\\[\\]]{0,60}|\\s+reading|\\s+here)?\\s?:[^\\[\\]]*|(?:incluir|insertar|incorporar)\\s+(?:un\\s+|una\\s+|el\\s+siguiente\\s+|la\\s+siguiente\\s+)?(?:nuev[oa]\\s+)?(?:frase|oraci[oó]n|p[aá]rrafo|apartado|inciso)(?:\\s+nuev[oa])?(?:\\s+(?:al|despu[eé]s|antes|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:inserir|incluir)\\s+(?:um\\s+|uma\\s+|a\\s+seguinte\\s+|o\\s+seguinte\\s+)?(?:nov[oa]\\s+)?(?:frase|ora[cç][aã]o|par[aá]grafo|al[ií]nea|inciso)(?:\\s+nov[oa])?(?:\\s+(?:ao|ap[oó]s|antes|no|na)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:ins[eé]rer|inclure)\\s+(?:un\\s+|une\\s+|la\\s+|le\\s+)?(?:nouve(?:au|lle)\\s+)?(?:phrase|paragraphe|alin[eé]a)(?:\\s+(?:suivante?|nouveau|nouvelle))?(?:\\s+(?:[aà]|au|apr[eè]s|avant|en)\\b[^:\\[\\]]{0,60})?\\s?:[^\\[\\]]*|(?:incluir|insertar|incorporar)\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|(?:inserir|incluir)\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|(?:insert|include)\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|(?:ins[eé]rer|inclure)\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*|(?:insertar|incorporar)\\s?:[^\\[\\]]*|inserir\\s?:[^\\[\\]]*|ins[eé]rer\\s?:[^\\[\\]]*|insert\\s?:[^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:le\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets\\s*\\.?\\s*\\Z',
              '(?i)(?:merge\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|merge\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|merge\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|merge\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|(?:mettre\\s+)?(?:(?:ce|le|tout\\s+le)\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets)\\s*\\.?\\s*\\Z',
              '(?i)(?:move\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|mover\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|mover\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|move\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|move\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|move\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|mover\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|mover\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto))\\s*\\.?\\s*\\Z',
              '(?i)(?:o\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes\\s*\\.?\\s*\\Z',
              '(?i)pasar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)\\s*\\.?\\s*\\Z',
              '(?i)place\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}\\s*\\.?\\s*\\Z',
              '(?i)(?:(?:poner\\s+)?(?:(?:este|el|todo\\s+el)\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:p[oô]r\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes)\\s*\\.?\\s*\\Z',
              '(?i)put\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}\\s*\\.?\\s*\\Z',
              '(?i)(?:p[oô]r\\s+)?(?:(?:este|o|todo\\s+o)\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes\\s*\\.?\\s*\\Z',
              '(?i)(?:replace\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|replace\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|reemplazar\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|replace\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|replace\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|remplacer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)scinder\\s+(?:ce|le)\\s+(?:paragraphe|texte)\\s*\\.?\\s*\\Z',
              '(?i)see\\s+(?:also\\s+)?(?:(?:PP|OP)\\s{0,2}\\d|(?:para|paragraph|article|comments?)\\b)[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z',
              '(?i)(?:split\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|split\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|split\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60})\\s*\\.?\\s*\\Z',
              '(?i)(?:sustituir\\s+(?:(?:por|con)\\s+)?["“‘«„\'][^\\[\\]]*|substituir\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*|substitute\\s+(?:["“‘«„\'][^\\[\\]]*|(?:by|with)\\s+["“‘«„\'][^\\[\\]]*)|substituer\\s+(?:par\\s+)?["“‘«„\'][^\\[\\]]*)\\s*\\.?\\s*\\Z',
              '(?i)(?:(?:todo\\s+el\\s+(?:p[aá]rrafo|texto)\\s+)?entre\\s+corchetes|(?:todo\\s+o\\s+(?:par[aá]grafo|texto)\\s+)?entre\\s+colchetes|(?:tout\\s+le\\s+(?:paragraphe|texte)\\s+)?entre\\s+crochets)\\s*\\.?\\s*\\Z',
              "(?i)(?:transfer\\s+(?:(?:this|it|(?:th(?:is\\s+|e\\s+))?(?:text|paragraph|para\\.?|sentence|words?|phrase|article|reference|section))\\s+)?(?:(?:up|down)|(?:(?:to|into|with|after|before|under|by)\\s+){1,2}(?:the\\s+)?(?:(?:new|separate|operative|preambular)\\s+)?(?:(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP|options?|annex)\\s{0,2}(?:\\d|[A-Z]\\b)[^\\[\\]]{0,60}|paragraph|preamble|preambular\\s+part|operative\\s+part|chapeau|annex|(?:end|beginning|start)(?:\\s+of\\s+(?:th(?:is\\s+|e\\s+))?(?:paragraph|text|sentence|article|section|preamble))?))|trasladar\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)|transferir\\s+(?:(?:este|o)\\s+(?:par[aá]grafo|texto)\\s+)?(?:para|ao?|com|ap[oó]s|antes\\s+d[ao]|depois\\s+d[ao])\\s+(?:[ao]\\s+)?(?:(?:par[aá]grafo|artigo|al[ií]nea|inciso|se[cç][aã]o|op[cç][aã]o)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aâ]mbulo|parte\\s+(?:preambular|dispositiva|operativa)|anexo|(?:fim|final|in[ií]cio|come[cç]o)(?:\\s+do\\s+(?:par[aá]grafo|texto|artigo))?)|transf[eé]rer\\s+(?:(?:ce|le)\\s+(?:paragraphe|texte)\\s+)?(?:au|[aà]|avec|apr[eè]s|avant|dans|vers)\\s+(?:l(?:e\\s+|a\\s+|['’]))?(?:(?:paragraphe|article|alin[eé]a|section|option)\\s{0,2}\\d[^\\[\\]]{0,60}|pr[eé]ambule|dispositif|annexe|(?:fin|d[eé]but)(?:\\s+d[ue]\\s+(?:paragraphe|texte|l['’]article))?)|transfer\\s+(?:this|the|entire|whole|that)(?:\\s+(?:entire|whole|last|first|second|third))?\\s+(?:paragraphs?|paras?|sentences?|texts?|phrases?)|transfer\\s+th(?:is|e|at)\\s+(?:paragraphs?|paras?|sentences?|texts?)\\s+(?:to|into|with|after|before|in)\\b[^\\[\\]]{0,100}|transfer\\s+(?:paragraphs?|paras?\\.?|articles?|sections?|PP|OP)\\s{0,2}\\d[^\\[\\]]{0,60}|transferir\\s+(?:este|o)\\s+(?:par[aá]grafo|texto)|trasladar\\s+e(?:ste|l)\\s+(?:p[aá]rrafo|texto))\\s*\\.?\\s*\\Z",
              '(?i)trocar\\s+(?:(?:por|com)\\s+)?["“‘«„\'][^\\[\\]]*\\s*\\.?\\s*\\Z',
              '(?i)unir\\s+(?:e(?:ste|l)\\s+(?:p[aá]rrafo|texto)\\s+)?(?:al?|con(?:\\s+el|\\s+la)?|despu[eé]s\\s+del?|antes\\s+del?)\\s+(?:la\\s+)?(?:(?:p[aá]rrafo|art[ií]culo|apartado|inciso|secci[oó]n|numeral|opci[oó]n)\\s{0,2}\\d[^\\[\\]]{0,60}|pre[aá]mbulo|parte\\s+(?:preambular|resolutiva|dispositiva)|anexo|(?:final|principio|inicio|comienzo)(?:\\s+del\\s+(?:p[aá]rrafo|texto|art[ií]culo))?)\\s*\\.?\\s*\\Z',
              '(?i)(?:v[eé]ase\\s+(?:el\\s+)?(?:p[aá]rrafo|art[ií]culo)\\b[^\\[\\]]{0,80}|ver\\s+(?:o\\s+)?(?:par[aá]grafo|artigo)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
              "(?i)voir\\s+(?:l(?:e\\s+|['’]))?(?:paragraphe|article)\\b[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z",
              '(?i)v[eé]ase\\s+(?:el\\s+)?(?:p[aá]rrafo|art[ií]culo)\\b[^\\[\\]]{0,80}\\s*\\.?\\s*\\Z')),
 1506408000: ({' ': 1,
               '%': None,
               '&': 2,
               '(': 3,
               ')': None,
               ',': 4,
               '-': 5,
               '.': None,
               '/': 2,
               '0': 6,
               'a': 7,
               'b': 8,
               'e': 9,
               'h': 10,
               'i': 11,
               'n': 12,
               'o': 13,
               'p': 14,
               't': 15,
               'u': 16,
               'v': 11,
               'x': 11,
               'y': 17,
               'à': 18,
               '–': 5,
               '—': 5,
               '\ue000': None,
               '\ue001': 0},
              ('(?i)(?P<item>(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?<![\\w\\(])[a-z]{1,2}(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:[\\-–—]|\\b(?:through|hasta|al?|at[eé]|au|to|[aà])\\b)|[/&]|,(?=[\\s\\d])[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)?|\\b(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)\\b)[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>[/&][ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<item>\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>,(?=[\\s\\d])[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)?[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>[\\-–—][ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<item>(?-i:)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?(?:(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>(?:\\b(?:al?|at[eé]|au|[aà])\\b|\\b(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|and/or|and)\\b)[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\bbem\\s+como\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b(?:et/ou|e/ou|et|e)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\bhasta\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<item>(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b(?:nem|nor|ni)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b(?:or|ou|o)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?<![\\w\\(])[a-z]{1,2}(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b(?:through|to)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\bu\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b(?:y/o|y)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>\\b[aà]\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?-i:(?:[A-Z]{1,3}\\.)*)\\d{1,3}(?:\\.\\d{1,3})*(?:(?:°(?![ \xa0'
               ']?[CF]\\b)|\\.?[ºª]|[eè]re|er)(?!\\w))?|premi(?:er|[eè]re)(?!\\w))(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b(?:(?:[ \xa0'
               ']|(?>\u202f))(?-i:[A-Z])(?!\\w))?|[\\-‑](?-i:[A-Z])(?!(?:\\w|\\-(?!\\d))))?|(?:(?:[ \xa0]|(?>\u202f'
               '))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))')),
 2095687858: ({'0': 0,
               'c': 1,
               'd': {'e': 2, 'i': 3, 'o': 4, 'u': 5, 'é': 6, '\ue001': None},
               'e': 7,
               'f': 8,
               'h': 9,
               'n': 10,
               'o': 11,
               'p': 12,
               'q': {'u': 13, '\ue001': None},
               's': {'e': 14, 'i': 15, 'é': 16, '\ue001': None},
               't': {'e': 17, 'h': 18, 'r': 19, 'w': 20, '\ue001': None},
               'u': 21,
               'v': 22,
               '\ue001': None},
              ('(?i)(?:10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|1st|2nd|3rd|4th|5th|6th|7th|8th|9th)(?!\\w)',
               '(?i)(?:(?:cinqui[eè]mes?|cuart[oa]s?)|(?:cinqui[eè]mes?|cuart[oa]s?|cuatro|cinco|cinq))(?!\\w)',
               '(?i)(?:(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|d[eé]cim[oa]s?|deuxi[eè]mes?)|(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|decimoprimer[oa]?|decimotercer[oa]?|d[eé]cim[oa]\\s+non[oa]|decimosegund[oa]|decimos[eé]ptim[oa]|decimocuart[oa]|decimonoven[oa]|decimoquint[oa]|decimoctav[oa]|decimosext[oa]|d[eé]cim[oa]s?|deuxi[eè]mes?|deux|dez))(?!\\w)',
               '(?i)(?:(?:dix\\-huiti[eè]mes?|dix\\-neuvi[eè]mes?|dix\\-septi[eè]mes?|dixi[eè]mes?)|(?:dix\\-huiti[eè]mes?|dix\\-neuvi[eè]mes?|dix\\-septi[eè]mes?|dixi[eè]mes?|diez|dix))(?!\\w)',
               '(?i)(?:douzi[eè]mes?|(?:douzi[eè]mes?|douze|doce|dois|doze|dos))(?!\\w)',
               '(?i)(?:duod[eé]cim[oa]s?|duod[eé]cim[oa]s?)(?!\\w)',
               '(?i)(?:(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|d[eé]cim[oa]\\s+non[oa]|d[eé]cim[oa]s?)|(?:d[eé]cim[oa]\\s+primeir[oa]|d[eé]cim[oa]\\s+terceir[oa]|d[eé]cim[oa]\\s+segund[oa]|d[eé]cim[oa]\\s+oitav[oa]|d[eé]cim[oa]\\s+quart[oa]|d[eé]cim[oa]\\s+quint[oa]|d[eé]cim[oa]\\s+s[eé]tim[oa]|d[eé]cim[oa]\\s+sext[oa]|d[eé]cim[oa]\\s+non[oa]|d[eé]cim[oa]s?))(?!\\w)',
               '(?i)(?:(?:eighteenth|eleventh|eighth)|(?:eleven|eight))(?!\\w)',
               '(?i)(?:(?:fourteenth|fifteenth|fourth|fifth|first)|(?:five|four))(?!\\w)',
               '(?i)(?:huiti[eè]mes?|(?:huiti[eè]mes?|huit))(?!\\w)',
               '(?i)(?:(?:noven[oa]s?|neuvi[eè]mes?|nineteenth|non[oa]s?|ninth)|(?:noven[oa]s?|neuvi[eè]mes?|non[oa]s?|nueve|neuf|nine|nove))(?!\\w)',
               '(?i)(?:(?:octav[oa]s?|oitav[oa]s?|onzi[eè]mes?)|(?:octav[oa]s?|oitav[oa]s?|onzi[eè]mes?|ocho|oito|once|onze|one))(?!\\w)',
               '(?i)(?:(?:primeir[oa]s?|primer[oa]?s?|premi[eè]res?|premiers?)|(?:primeir[oa]s?|primer[oa]?s?|premi[eè]res?|premiers?))(?!\\w)',
               '(?i)(?:(?:quatorzi[eè]mes?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?)|(?:quatorzi[eè]mes?|quart[oa]s?|quatri[eè]mes?|quint[oa]s?|quinzi[eè]mes?|quatre|quatro))(?!\\w)',
               '(?i)(?:(?:segund[oa]s?|s[eé]ptim[oa]s?|seventeenth|s[eé]tim[oa]s?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|secondes?|seventh|second)|(?:segund[oa]s?|s[eé]ptim[oa]s?|s[eé]tim[oa]s?|seizi[eè]mes?|septi[eè]mes?|sext[oa]s?|secondes?|seven|seis|sept|sete))(?!\\w)',
               '(?i)(?:(?:sixi[eè]mes?|sixteenth|sixth)|(?:sixi[eè]mes?|siete|six))(?!\\w)',
               '(?i)(?:(?:s[eé]ptim[oa]s?|s[eé]tim[oa]s?)|(?:s[eé]ptim[oa]s?|s[eé]tim[oa]s?))(?!\\w)',
               '(?i)(?:(?:terceir[oa]s?|tercer[oa]?s?|tenth)|(?:terceir[oa]s?|tercer[oa]?s?|ten))(?!\\w)',
               '(?i)(?:(?:thirteenth|third)|three)(?!\\w)',
               '(?i)(?:(?:treizi[eè]mes?|troisi[eè]mes?)|(?:treizi[eè]mes?|troisi[eè]mes?|trois|tres|tr[eê]s))(?!\\w)',
               '(?i)(?:(?:twentieth|twelfth)|(?:twelve|two))(?!\\w)',
               '(?i)(?:und[eé]cim[oa]s?|(?:und[eé]cim[oa]s?|uno|um|un))(?!\\w)',
               '(?i)(?:(?:vig[eé]sim[oa]s?|vingti[eè]mes?)|(?:vig[eé]sim[oa]s?|vingti[eè]mes?))(?!\\w)')),
 2216758607: ({' ': 1,
               '"': 2,
               '%': None,
               '&': 3,
               "'": None,
               '(': 4,
               ')': None,
               ',': 5,
               '-': 6,
               '.': None,
               '/': 3,
               '0': None,
               'a': 7,
               'b': 8,
               'e': 9,
               'h': 10,
               'i': 11,
               'n': 12,
               'o': 13,
               't': 14,
               'u': 15,
               'v': 11,
               'x': 11,
               'y': 16,
               '«': 17,
               'à': 18,
               '–': 6,
               '—': 6,
               '“': 17,
               '\ue000': None,
               '\ue001': 0},
              ('(?i)(?P<item>(?:(?<![\\w\\(])[a-z]{1,2}(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|(?-i:[a-z])(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:[\\-–—]|\\b(?:through|hasta|al?|at[eé]|au|to|[aà])\\b)|[/&]|,(?=[\\s\\d])[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)?|\\b(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)\\b)[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<item>["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>[/&][ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<item>\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3})))',
               '(?i)(?P<joint>,(?=[\\s\\d])[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f'
               ']*)?(?:(?:(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|bem\\s+como|and/or|et/ou|e/ou|and|nem|nor|y/o|et|ni|or|ou|e|o|u|y)|(?:through|hasta|al?|at[eé]|au|to|[aà]))\\b)?[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>[\\-–—][ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>(?:\\b(?:al?|at[eé]|au|[aà])\\b|\\b(?:as\\s+well\\s+as|assim\\s+como|ainsi\\s+que|as[ií]\\s+como|and/or|and)\\b)[ \t\xa0\u202f'
               ']*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\bbem\\s+como\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b(?:et/ou|e/ou|et|e)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\bhasta\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<item>(?:(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b(?:nem|nor|ni)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b(?:or|ou|o)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b(?:through|to)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\bu\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b(?:y/o|y)\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<item>(?:(?<![\\w\\(])[a-z]{1,2}(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))',
               '(?i)(?P<joint>\\b[aà]\\b[ \t\xa0\u202f]*(?:\r'
               '?\n'
               '[ \t\xa0\u202f]*)?)??(?P<item>(?:(?:(?:(?:[ \xa0]|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)?\\((?:\\d{1,2}|[a-z]{1,4})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?|\\.(?:[a-z]|[ivx]{1,4}|(?<=[a-z]\\.)\\d{1,2}(?:[\\-‑](?-i:[A-Z])(?![\\w\\-]))?)(?:(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?(?!\\w)|(?:(?:[ \xa0'
               ']|(?>\u202f))|[ \xa0\u202f]*\r'
               '?\n'
               '[ \t\xa0\u202f]*)(?<![\\w\\(])(?:[a-z]{1,2}|[ivx]{1,5})(?:(?:(?:[ \xa0]|(?>\u202f'
               '))?|\\.|[\\-‑])(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?\\)(?:(?:[ \xa0'
               ']|(?>\u202f'
               '))(?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)(?!\\w))?)*(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))|["“«]?(?-i:(?:[a-z]|[ivx]{2,5}))(?:[ \xa0\u202f'
               '](?:quinquies|septies|decies|nonies|novies|octies|quater|qu[aá]ter|sexies|quat|bis|ter)\\b)?["”»]?(?![\'’\\w])(?!(?:[\\w%°]|/(?!\\s?[OP]P)|\\.\\d|,\\d{3,3}))))')),
 2386526138: ({' ': {'a': {' ': 0,
                           'c': 1,
                           'd': 2,
                           'g': 3,
                           'l': 4,
                           'm': 5,
                           'p': 6,
                           'r': 7,
                           's': 8,
                           'w': 9,
                           '\ue001': None},
                     'c': 10,
                     'd': 11,
                     'e': 12,
                     'g': 13,
                     'h': 14,
                     'i': 15,
                     'm': 16,
                     'n': 17,
                     'o': 18,
                     'p': 19,
                     'r': 20,
                     's': 21,
                     't': 22,
                     'u': 23,
                     'w': 24,
                     'à': 25,
                     '\ue001': None},
               'a': {' ': 26,
                     'c': 27,
                     'd': 28,
                     'g': 29,
                     'l': 30,
                     'm': 31,
                     'p': 32,
                     'r': 33,
                     's': 34,
                     'w': 35,
                     '\ue001': None},
               'c': {'a': 36, 'o': 37, '\ue001': None},
               'd': {'e': 38, 'i': 39, 'o': 40, '\ue001': None},
               'e': {'m': 41, 'n': 42, 's': 43, '\ue001': None},
               'g': {'e': 44, '\ue001': None},
               'h': {'a': 45, '\ue001': None},
               'i': {'s': 46, '\ue001': None},
               'm': {'a': 47, 'i': 48, '\ue001': None},
               'n': {'a': 49, 'e': 50, 'o': 51, 'ã': 49, '\ue001': None},
               'o': 52,
               'p': {'a': 44, 'e': 53, 'i': 54, 'o': 55, 'r': 56, 'u': 57, '\ue001': None},
               'r': {'e': 58, 'é': 59, '\ue001': None},
               's': {'c': 44, 'e': 60, 'o': 61, 't': 62, 'u': 63, '\ue001': None},
               't': {'o': 64, '\ue001': None},
               'u': {'n': 65, '\ue001': None},
               'w': {'i': 66, 'o': 67, '\ue001': None},
               'à': 68,
               '\ue001': None},
              ("(?i)\\s*(?:a\\s+besoin\\s+de\\s+(?:plus\\s+de\\s+)?temps(?:\\s+pour\\s+(?:consulter|examiner|[eé]tudier|r[eé]fl[eé]chir)\\b[^\\[\\]]{0,80})?|[aà]\\s+l['’][eé]tude(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?|a\\s+la\\s+espera\\s+de\\s+(?:instrucciones|consultas))\\s*\\.?\\s*\\Z",
               '(?i)\\s*accepts?\\s+in\\s+principle\\b[^\\[\\]]{0,120}\\s*\\.?\\s*\\Z',
               '(?i)\\s*ad\\s+ref(?:erendum|\\.)?\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:agrees?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}|agrees?\\s+in\\s+principle\\b[^\\[\\]]{0,120}|aguardando\\s+(?:instru[cç][oõ]es|consultas)|aguardam?\\s+(?:instru[cç][oõ]es|consultas)|agree[sd]?\\s+ad\\s+ref(?:erendum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*aligns?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:am\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|am\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:appuie|appuient)\\s+(?:(?:la|le|cette|ce)\\s+)?(?:proposition|texte|r[eé]daction|suppression|position|amendement|formulation)\\b[^\\[\\]]{0,80}|apoyan?\\s+(?:(?:la|el|esta|este|dicha)\\s+)?(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda|formulaci[oó]n)\\b[^\\[\\]]{0,80}|apoiam?\\s+(?:(?:a|o|esta|este)\\s+)?(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o|emenda|formula[cç][aã]o)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:are\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|are\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)\\s*asks?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?\\s*\\.?\\s*\\Z',
               '(?i)\\s*awaiting\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:can|could|cannot|can\\s+not|could\\s+not)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:can|could|cannot|could\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:th(?:e\\s+|is\\s+|ese\\s+))?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|could\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|(?:can|could)\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|(?:can|could)\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80}|c(?:an|ould|annot|an\\s+not|ould\\s+not)\\s+(?:also\\s+)?(?:accept|agree|support))\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:does\\s+not|do\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:th(?:e\\s+|is\\s+|ese\\s+))?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|disagrees?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}|demande(?:nt)?\\s+des\\s+(?:pr[eé]cisions|[eé]claircissements)(?:\\s+(?:sur|concernant)\\b[^\\[\\]]{0,120})?)\\s*\\.?\\s*\\Z',
               "(?i)\\s*(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|est[aá](?:|n)\\s+de\\s+acuerdo(?:\\s+con\\s+(?:la|el|esta|este)\\s+(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda)\\b[^\\[\\]]{0,80})?|en\\s+(?:consulta|estudio|revisi[oó]n)s?(?:\\s+(?:internas?|nacional(?:es)?|(?:con|en|por)\\s+(?:la\\s+|su\\s+|nuestra\\s+|las\\s+)?capital(?:es)?))?|est(?:[aá]|[aã]o)\\s+de\\s+acordo(?:\\s+com\\s+(?:a|o|esta|este)\\s+(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o)\\b[^\\[\\]]{0,80})?|est\\s+d['’]accord(?:\\s+avec\\s+(?:la|le|cette|ce)\\s+(?:proposition|texte|r[eé]daction|suppression|position)\\b[^\\[\\]]{0,80})?|em\\s+(?:consulta|estudo|revis[aã]o)s?(?:\\s+(?:internas?|nacionais|(?:com|na|pela)\\s+(?:a\\s+|sua\\s+|nossa\\s+)?capital))?|en\\s+cours\\s+d['’]examen(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?|en\\s+attente\\s+de\\s+consultations|en\\s+attente\\s+d['’]instructions)\\s*\\.?\\s*\\Z",
               '(?i)\\s*(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?\\s*\\.?\\s*\\Z',
               '(?i)\\s*ha(?:s|ve)\\s+(?:no\\s+|some\\s+|serious\\s+|strong\\s+)?(?:concerns?|objections?|difficult(?:y|ies)|flexibility|reservations?)(?:\\s+(?:with|about|on|to|regarding|in)\\b[^\\[\\]]{0,160})?\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:is\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|is\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:may|might)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:may|might)\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|(?:may|might)\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:needs?\\s+(?:more|further|additional)\\s+(?:time|consultations?|instructions|internal\\s+consultations?|clarification)\\b[^\\[\\]]{0,120}|needs?\\s+(?:(?:more|further|additional)\\s+)?time(?:\\s+to\\s+(?:consult|consider|reflect|check|study|review)\\b[^\\[\\]]{0,100})?|necessitam?\\s+de\\s+(?:mais\\s+)?tempo(?:\\s+para\\s+(?:consultar|considerar|estudar|examinar)\\b[^\\[\\]]{0,80})?|necesitan?\\s+(?:m[aá]s\\s+)?tiempo(?:\\s+para\\s+(?:consultar|considerar|estudiar|revisar)\\b[^\\[\\]]{0,80})?|ne\\s+peu(?:t|vent)\\s+(?:pas\\s+)?(?:accepter|appuyer|se\\s+rallier)|n[aã]o\\s+pode(?:|ria)m?\\s+a(?:companhar|ceitar|poiar)|no\\s+p(?:uede|odr[ií]a)n?\\s+a(?:compa[nñ]ar|ceptar|poyar))\\s*\\.?\\s*\\Z',
               '(?i)\\s*ont\\s+besoin\\s+de\\s+(?:plus\\s+de\\s+)?temps(?:\\s+pour\\s+(?:consulter|examiner|[eé]tudier|r[eé]fl[eé]chir)\\b[^\\[\\]]{0,80})?\\s*\\.?\\s*\\Z',
               "(?i)\\s*(?:(?:position\\s+)?(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?|pending\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?|(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|prefers\\s+(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting)\\b[^\\[\\]]{0,80}|pr[eé]f(?:[eè]rent?|[eé]rerai(?:en)?t)\\s+(?:l(?:a\\s+|e\\s+|['’]))?(?:option|variante|version|texte|r[eé]daction|formulation|libell[eé])\\b[^\\[\\]]{0,80}|prefer(?:em?|iriam?|iria)\\s+(?:[ao]\\s+)?(?:op[cç][aã]o|alternativa|vers[aã]o|texto|reda[cç][aã]o|formula[cç][aã]o)\\b[^\\[\\]]{0,80}|pref(?:ieren?|erir[ií]an?)\\s+(?:(?:la|el)\\s+)?(?:opci[oó]n|alternativa|versi[oó]n|texto|redacci[oó]n|formulaci[oó]n)\\b[^\\[\\]]{0,80}|precisam?\\s+de\\s+(?:mais\\s+)?tempo(?:\\s+para\\s+(?:consultar|considerar|estudar|examinar)\\b[^\\[\\]]{0,80})?|piden?\\s+aclaraci(?:[oó]n|ones)(?:\\s+(?:sobre|acerca|respecto)\\b[^\\[\\]]{0,120})?|(?:pede|pedem)\\s+esclarecimentos?(?:\\s+(?:sobre|quanto)\\b[^\\[\\]]{0,120})?|p(?:eut|euvent|ourrai(?:en)?t)\\s+(?:accepter|appuyer|se\\s+rallier)|p(?:uede|odr[ií]a)n?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|pode(?:|ria)m?\\s+a(?:companhar|ceitar|poiar)|pendientes?\\s+de\\s+(?:instrucciones|consultas))\\s*\\.?\\s*\\Z",
               "(?i)\\s*(?:reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|reserv(?:es?|ed|ing)\\s+(?:its|their|the)\\s+rights?(?:\\s+to\\s+(?:revert|come\\s+back|return|comment|propose|revisit|reopen|reconsider|make|submit|table)\\b[^\\[\\]]{0,160})?|reservam?\\-se(?:\\s+o\\s+direito\\s+(?:a|de)\\s+(?:voltar|comentar|propor|apresentar|retomar|retornar)\\b[^\\[\\]]{0,160})?|requests?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?|requieren?\\s+(?:m[aá]s\\s+)?tiempo(?:\\s+para\\s+(?:consultar|considerar|estudiar|revisar)\\b[^\\[\\]]{0,80})?|reserv(?:es?|ed|ing)\\s+(?:its|their)\\s+(?:positions?|views?|comments?|opinions?|judge?ments?)\\b[^\\[\\]]{0,200}|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|reservam?(?:\\-se)?\\s+(?:a\\s+)?(?:sua|a)\\s+(?:posi[cç][aã]o|opini[aã]o)\\b[^\\[\\]]{0,200}|reservan?\\s+(?:su|la)\\s+(?:posici[oó]n|opini[oó]n)\\b[^\\[\\]]{0,200}|reservas?(?:\\s+(?:general(?:es)?|parlamentarias?|de\\s+estudio))?|reservas?(?:\\s+(?:gera(?:l|is)|parlamentar(?:es)?|de\\s+estudo))?|r[eé]serves?(?:\\s+(?:g[eé]n[eé]rales?|parlementaires?|d['’]examen))?)\\s*\\.?\\s*\\Z",
               "(?i)\\s*(?:(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?|seeking\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?|(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|(?:soutient|soutiennent)\\s+(?:(?:la|le|cette|ce)\\s+)?(?:proposition|texte|r[eé]daction|suppression|position|amendement|formulation)\\b[^\\[\\]]{0,80}|se\\s+reservam?(?:\\s+o\\s+direito\\s+(?:a|de)\\s+(?:voltar|comentar|propor|apresentar|retomar|retornar)\\b[^\\[\\]]{0,160})?|seeks?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?|sont\\s+d['’]accord(?:\\s+avec\\s+(?:la|le|cette|ce)\\s+(?:proposition|texte|r[eé]daction|suppression|position)\\b[^\\[\\]]{0,80})?|se\\s+reservan?(?:\\s+el\\s+derecho\\s+(?:a|de)\\s+(?:volver|comentar|presentar|proponer|retomar|hacer|regresar)\\b[^\\[\\]]{0,160})?|se\\s+r[eé]serve(?:nt)?(?:\\s+le\\s+droit\\s+d(?:e\\s+|['’])(?:revenir|commenter|proposer|pr[eé]senter|faire|reprendre)\\b[^\\[\\]]{0,160})?|supports?\\s+(?:the\\s+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\\[\\]]{0,80}|solicitan?\\s+aclaraci(?:[oó]n|ones)(?:\\s+(?:sobre|acerca|respecto)\\b[^\\[\\]]{0,120})?|solicitam?\\s+esclarecimentos?(?:\\s+(?:sobre|quanto)\\b[^\\[\\]]{0,120})?|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?(?:sua|a)\\s+(?:posi[cç][aã]o|opini[aã]o)\\b[^\\[\\]]{0,200}|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+(?:posici[oó]n|opini[oó]n)\\b[^\\[\\]]{0,200}|supports?\\s+in\\s+principle\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z",
               '(?i)\\s*to\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?\\s*\\.?\\s*\\Z',
               '(?i)\\s*under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:will|would)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:will|would\\s+like\\s+to)\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?|would\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|(?:will|would)\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|(?:will|would)\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               "(?i)\\s*[aà]\\s+l['’][eé]tude(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?\\s*\\.?\\s*\\Z",
               "(?i)(?:a\\s+besoin\\s+de\\s+(?:plus\\s+de\\s+)?temps(?:\\s+pour\\s+(?:consulter|examiner|[eé]tudier|r[eé]fl[eé]chir)\\b[^\\[\\]]{0,80})?|[aà]\\s+l['’][eé]tude(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?|a\\s+la\\s+espera\\s+de\\s+(?:instrucciones|consultas))\\s*\\.?\\s*\\Z",
               '(?i)accepts?\\s+in\\s+principle\\b[^\\[\\]]{0,120}\\s*\\.?\\s*\\Z',
               '(?i)ad\\s+ref(?:erendum|\\.)?\\s*\\.?\\s*\\Z',
               '(?i)(?:agrees?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}|agrees?\\s+in\\s+principle\\b[^\\[\\]]{0,120}|aguardando\\s+(?:instru[cç][oõ]es|consultas)|aguardam?\\s+(?:instru[cç][oõ]es|consultas)|agree[sd]?\\s+ad\\s+ref(?:erendum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)aligns?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}\\s*\\.?\\s*\\Z',
               '(?i)(?:am\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|am\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:appuie|appuient)\\s+(?:(?:la|le|cette|ce)\\s+)?(?:proposition|texte|r[eé]daction|suppression|position|amendement|formulation)\\b[^\\[\\]]{0,80}|apoyan?\\s+(?:(?:la|el|esta|este|dicha)\\s+)?(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda|formulaci[oó]n)\\b[^\\[\\]]{0,80}|apoiam?\\s+(?:(?:a|o|esta|este)\\s+)?(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o|emenda|formula[cç][aã]o)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)(?:are\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|are\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)asks?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?\\s*\\.?\\s*\\Z',
               '(?i)awaiting\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:can|cannot|can\\s+not)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:can|cannot)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:th(?:e\\s+|is\\s+|ese\\s+))?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|can\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|can\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80}|c(?:an|annot|an\\s+not)\\s+(?:also\\s+)?(?:accept|agree|support))\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:could|could\\s+not)\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|(?:could|could\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:th(?:e\\s+|is\\s+|ese\\s+))?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}|could\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|could\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|could\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80}|c(?:ould|ould\\s+not)\\s+(?:also\\s+)?(?:accept|agree|support))\\s*\\.?\\s*\\Z',
               '(?i)demande(?:nt)?\\s+des\\s+(?:pr[eé]cisions|[eé]claircissements)(?:\\s+(?:sur|concernant)\\b[^\\[\\]]{0,120})?\\s*\\.?\\s*\\Z',
               '(?i)disagrees?\\s+with\\s+(?:th(?:e\\s+|is\\s+|at\\s+))?(?:chair|text|paragraph|proposals?|language|deletion|retention|wording|amendment|comment|facilitator|concept|approach|intention|above)\\b[^\\[\\]]{0,100}\\s*\\.?\\s*\\Z',
               '(?i)(?:does\\s+not|do\\s+not)\\s+(?:also\\s+)?(?:support|accept|agree\\s+(?:to|with|on))\\s+(?:th(?:e\\s+|is\\s+|ese\\s+))?(?:concept|proposals?|texts?|language|paragraphs?|principle|idea|drafting|wording|formulation|compromise|inclusion|deletion|retention|consensus)\\b[^\\[\\]]{0,160}\\s*\\.?\\s*\\Z',
               '(?i)em\\s+(?:consulta|estudo|revis[aã]o)s?(?:\\s+(?:internas?|nacionais|(?:com|na|pela)\\s+(?:a\\s+|sua\\s+|nossa\\s+)?capital))?\\s*\\.?\\s*\\Z',
               "(?i)(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|en\\s+(?:consulta|estudio|revisi[oó]n)s?(?:\\s+(?:internas?|nacional(?:es)?|(?:con|en|por)\\s+(?:la\\s+|su\\s+|nuestra\\s+|las\\s+)?capital(?:es)?))?|en\\s+cours\\s+d['’]examen(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?|en\\s+attente\\s+de\\s+consultations|en\\s+attente\\s+d['’]instructions)\\s*\\.?\\s*\\Z",
               "(?i)(?:est[aá](?:|n)\\s+de\\s+acuerdo(?:\\s+con\\s+(?:la|el|esta|este)\\s+(?:propuesta|texto|redacci[oó]n|supresi[oó]n|eliminaci[oó]n|posici[oó]n|enmienda)\\b[^\\[\\]]{0,80})?|est(?:[aá]|[aã]o)\\s+de\\s+acordo(?:\\s+com\\s+(?:a|o|esta|este)\\s+(?:proposta|texto|reda[cç][aã]o|supress[aã]o|exclus[aã]o|posi[cç][aã]o)\\b[^\\[\\]]{0,80})?|est\\s+d['’]accord(?:\\s+avec\\s+(?:la|le|cette|ce)\\s+(?:proposition|texte|r[eé]daction|suppression|position)\\b[^\\[\\]]{0,80})?)\\s*\\.?\\s*\\Z",
               '(?i)(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?\\s*\\.?\\s*\\Z',
               '(?i)ha(?:s|ve)\\s+(?:no\\s+|some\\s+|serious\\s+|strong\\s+)?(?:concerns?|objections?|difficult(?:y|ies)|flexibility|reservations?)(?:\\s+(?:with|about|on|to|regarding|in)\\b[^\\[\\]]{0,160})?\\s*\\.?\\s*\\Z',
               '(?i)(?:is\\s+(?:still\\s+|currently\\s+|now\\s+|also\\s+)?(?:considering|reviewing|studying|examining|reflecting\\s+on|consulting\\s+on)\\s+(?:(?:this|the|these|its|their|that)\\s+)?(?:issues?|matters?|positions?|proposals?|texts?|language|paragraphs?|articles?|provisions?|wording|drafting|footnotes?|deletion|inclusion|retention)\\b[^\\[\\]]{0,120}|is\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:consulting|awaiting\\s+instructions|seeking\\s+instructions|flexible|not\\s+in\\s+a\\s+position|open\\s+to\\s+(?:th(?:e\\s+|is\\s+))?(?:concept|proposal|language|text|discussion)s?)\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)(?:may\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|may\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|may\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)(?:might\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|might\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|might\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)n[aã]o\\s+pode(?:|ria)m?\\s+a(?:companhar|ceitar|poiar)\\s*\\.?\\s*\\Z',
               '(?i)(?:needs?\\s+(?:more|further|additional)\\s+(?:time|consultations?|instructions|internal\\s+consultations?|clarification)\\b[^\\[\\]]{0,120}|needs?\\s+(?:(?:more|further|additional)\\s+)?time(?:\\s+to\\s+(?:consult|consider|reflect|check|study|review)\\b[^\\[\\]]{0,100})?|necessitam?\\s+de\\s+(?:mais\\s+)?tempo(?:\\s+para\\s+(?:consultar|considerar|estudar|examinar)\\b[^\\[\\]]{0,80})?|necesitan?\\s+(?:m[aá]s\\s+)?tiempo(?:\\s+para\\s+(?:consultar|considerar|estudiar|revisar)\\b[^\\[\\]]{0,80})?|ne\\s+peu(?:t|vent)\\s+(?:pas\\s+)?(?:accepter|appuyer|se\\s+rallier))\\s*\\.?\\s*\\Z',
               '(?i)no\\s+p(?:uede|odr[ií]a)n?\\s+a(?:compa[nñ]ar|ceptar|poyar)\\s*\\.?\\s*\\Z',
               '(?i)ont\\s+besoin\\s+de\\s+(?:plus\\s+de\\s+)?temps(?:\\s+pour\\s+(?:consulter|examiner|[eé]tudier|r[eé]fl[eé]chir)\\b[^\\[\\]]{0,80})?\\s*\\.?\\s*\\Z',
               '(?i)(?:pending\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?|(?:pede|pedem)\\s+esclarecimentos?(?:\\s+(?:sobre|quanto)\\b[^\\[\\]]{0,120})?|p(?:eut|euvent)\\s+(?:accepter|appuyer|se\\s+rallier)|pendientes?\\s+de\\s+(?:instrucciones|consultas))\\s*\\.?\\s*\\Z',
               '(?i)piden?\\s+aclaraci(?:[oó]n|ones)(?:\\s+(?:sobre|acerca|respecto)\\b[^\\[\\]]{0,120})?\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:position\\s+)?(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?|pourrai(?:en)?t\\s+(?:accepter|appuyer|se\\s+rallier)|podr[ií]an?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)|pode(?:|ria)m?\\s+a(?:companhar|ceitar|poiar))\\s*\\.?\\s*\\Z',
               "(?i)(?:prefers\\s+(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting)\\b[^\\[\\]]{0,80}|pr[eé]f(?:[eè]rent?|[eé]rerai(?:en)?t)\\s+(?:l(?:a\\s+|e\\s+|['’]))?(?:option|variante|version|texte|r[eé]daction|formulation|libell[eé])\\b[^\\[\\]]{0,80}|prefer(?:em?|iriam?|iria)\\s+(?:[ao]\\s+)?(?:op[cç][aã]o|alternativa|vers[aã]o|texto|reda[cç][aã]o|formula[cç][aã]o)\\b[^\\[\\]]{0,80}|pref(?:ieren?|erir[ií]an?)\\s+(?:(?:la|el)\\s+)?(?:opci[oó]n|alternativa|versi[oó]n|texto|redacci[oó]n|formulaci[oó]n)\\b[^\\[\\]]{0,80}|precisam?\\s+de\\s+(?:mais\\s+)?tempo(?:\\s+para\\s+(?:consultar|considerar|estudar|examinar)\\b[^\\[\\]]{0,80})?)\\s*\\.?\\s*\\Z",
               '(?i)pueden?\\s+(?:acompa[nñ]ar|aceptar|apoyar|sumarse)\\s*\\.?\\s*\\Z',
               "(?i)(?:reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|reserv(?:es?|ed|ing)\\s+(?:its|their|the)\\s+rights?(?:\\s+to\\s+(?:revert|come\\s+back|return|comment|propose|revisit|reopen|reconsider|make|submit|table)\\b[^\\[\\]]{0,160})?|reservam?\\-se(?:\\s+o\\s+direito\\s+(?:a|de)\\s+(?:voltar|comentar|propor|apresentar|retomar|retornar)\\b[^\\[\\]]{0,160})?|requests?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?|requieren?\\s+(?:m[aá]s\\s+)?tiempo(?:\\s+para\\s+(?:consultar|considerar|estudiar|revisar)\\b[^\\[\\]]{0,80})?|reserv(?:es?|ed|ing)\\s+(?:its|their)\\s+(?:positions?|views?|comments?|opinions?|judge?ments?)\\b[^\\[\\]]{0,200}|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|reservam?(?:\\-se)?\\s+(?:a\\s+)?(?:sua|a)\\s+(?:posi[cç][aã]o|opini[aã]o)\\b[^\\[\\]]{0,200}|reservan?\\s+(?:su|la)\\s+(?:posici[oó]n|opini[oó]n)\\b[^\\[\\]]{0,200}|reservas?(?:\\s+(?:general(?:es)?|parlamentarias?|de\\s+estudio))?|reservas?(?:\\s+(?:gera(?:l|is)|parlamentar(?:es)?|de\\s+estudo))?|r[eé]serves?(?:\\s+(?:g[eé]n[eé]rales?|parlementaires?|d['’]examen))?)\\s*\\.?\\s*\\Z",
               "(?i)(?:r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|r[eé]serves?(?:\\s+(?:g[eé]n[eé]rales?|parlementaires?|d['’]examen))?)\\s*\\.?\\s*\\Z",
               "(?i)(?:seeking\\s+(?:(?:legal|internal|further)\\s+)?(?:instructions|consultations?|clarification)(?:\\s+(?:from|with|in|by)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|proponents?))?|se\\s+reservam?(?:\\s+o\\s+direito\\s+(?:a|de)\\s+(?:voltar|comentar|propor|apresentar|retomar|retornar)\\b[^\\[\\]]{0,160})?|seeks?\\s+(?:for\\s+)?clarification(?:\\s+(?:on|of|about|regarding|as\\s+to|why|whether|what|how)\\b[^\\[\\]]{0,120})?|se\\s+reservan?(?:\\s+el\\s+derecho\\s+(?:a|de)\\s+(?:volver|comentar|presentar|proponer|retomar|hacer|regresar)\\b[^\\[\\]]{0,160})?|se\\s+r[eé]serve(?:nt)?(?:\\s+le\\s+droit\\s+d(?:e\\s+|['’])(?:revenir|commenter|proposer|pr[eé]senter|faire|reprendre)\\b[^\\[\\]]{0,160})?|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+(?:position|opinion|d[eé]cision)\\b[^\\[\\]]{0,200}|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?(?:sua|a)\\s+(?:posi[cç][aã]o|opini[aã]o)\\b[^\\[\\]]{0,200}|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+(?:posici[oó]n|opini[oó]n)\\b[^\\[\\]]{0,200})\\s*\\.?\\s*\\Z",
               "(?i)(?:(?:soutient|soutiennent)\\s+(?:(?:la|le|cette|ce)\\s+)?(?:proposition|texte|r[eé]daction|suppression|position|amendement|formulation)\\b[^\\[\\]]{0,80}|sont\\s+d['’]accord(?:\\s+avec\\s+(?:la|le|cette|ce)\\s+(?:proposition|texte|r[eé]daction|suppression|position)\\b[^\\[\\]]{0,80})?|solicitan?\\s+aclaraci(?:[oó]n|ones)(?:\\s+(?:sobre|acerca|respecto)\\b[^\\[\\]]{0,120})?|solicitam?\\s+esclarecimentos?(?:\\s+(?:sobre|quanto)\\b[^\\[\\]]{0,120})?)\\s*\\.?\\s*\\Z",
               '(?i)(?:(?:still\\s+)?under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?|(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?)\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:(?:general|scrutiny|parliamentary|study|substantive|entire)\\s+){0,2}reserv(?:es?|ed|ing|ations?)(?:\\s+(?:on|pending|until|against|position)\\b[^\\[\\]]{0,200})?|supports?\\s+(?:the\\s+)?(?:chair|original|text|paragraph|deletion|retention|proposal|language|facilitator)[^\\[\\]]{0,80}|supports?\\s+in\\s+principle\\b[^\\[\\]]{0,120})\\s*\\.?\\s*\\Z',
               '(?i)to\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?\\s*\\.?\\s*\\Z',
               '(?i)under\\s+(?:internal\\s+)?(?:consideration|review|consultations?|study|examination)(?:\\s+(?:internally|domestically|at\\s+home|(?:in|at|by|with|from)\\s+(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies))))?\\s*\\.?\\s*\\Z',
               '(?i)(?:will\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|will\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?|will\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|will\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               '(?i)(?:would\\s+(?:also\\s+)?(?:(?:go\\s+along|live|work)\\s+with\\s+(?:this|it|that|either|both|(?:th(?:e\\s+|is\\s+|at\\s+))?(?:consensus|majority|group|text|paragraph|proposals?|language|wording|options?|alternatives?|deletion|retention|drafting|amendment|concept|compromise|chair))\\b[^\\[\\]]{0,100}|go\\s+along)|would\\s+like\\s+to\\s+(?:revert|come\\s+back|check|consult)(?:\\s+(?:later|shortly|soon|tomorrow|internally|(?:on|to|about|with|from|in)\\s+(?:this|it|that|capitals?|(?:our\\s+|its\\s+|the\\s+|their\\s+)?(?:capitals?|headquarters|ministr(?:y|ies)|experts?|text|matter|issue|point|paragraph|language|proposal)))\\b[^\\[\\]]{0,100})?|would\\s+(?:also\\s+)?prefer(?:\\s+(?:to\\s+(?:retain|keep|delete|see|use)|(?:the\\s+)?(?:original|previous|chair|options?|alternatives?|paragraphs?|paras?|texts?|language|wording|drafting))\\b[^\\[\\]]{0,120})?|would\\s+(?:also\\s+)?go\\s+(?:along\\s+)?with\\s+(?:the\\s+)?(?:consensus|majority|either|group|others|this|it)\\b[^\\[\\]]{0,80}|would\\s+(?:also\\s+)?join\\s+(?:the\\s+)?(?:consensus|majority)\\b[^\\[\\]]{0,80})\\s*\\.?\\s*\\Z',
               "(?i)[aà]\\s+l['’][eé]tude(?:\\s+(?:en\\s+interne|(?:dans|par)\\s+(?:la|notre|les|sa)\\s+capitales?))?\\s*\\.?\\s*\\Z")),
 2953986365: ({' ': {'a': 0,
                     'b': 1,
                     'c': 2,
                     'd': 3,
                     'f': 4,
                     'i': 5,
                     'm': 6,
                     'n': 7,
                     'p': {'a': 8, 'e': 9, 'r': 10, 'á': 11, '\ue001': None},
                     'r': 12,
                     's': 13,
                     't': {'e': 14, 'i': 15, 'r': 16, 'í': 17, '\ue001': None},
                     'u': 18,
                     '\ue001': None},
               'a': {'c': 19, 'd': 20, 'g': 21, 'p': 22, 'r': 23, '\ue001': None},
               'b': 24,
               'c': {'h': 25, 'o': 26, '\ue001': None},
               'd': {'e': 27, 'é': 28, '\ue001': None},
               'f': {'u': 29, '\ue001': None},
               'i': {'n': 30, '\ue001': None},
               'm': {'e': 31, 'o': 32, '\ue001': None},
               'n': {'o': 33, '\ue001': None},
               'p': {'a': {'r': 34, '\ue001': None}, 'e': 35, 'r': 36, 'á': 37, '\ue001': None},
               'r': 38,
               's': {'e': 39, '\ue001': None},
               't': {'e': {'x': 40, '\ue001': None}, 'i': 41, 'r': 42, 'í': 43, '\ue001': None},
               'u': 44,
               '\ue001': None},
              ('(?i)\\s*(?:agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:article\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:artigo\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:art[ií]culo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:art[ií]culo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?|ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?|agreed\\s+language)\\s*\\.?\\s*\\Z',
               '(?i)\\s*bracketed\\s+text\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:chapeau\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:combined|covered)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|convenu(?:\\s+ad\\s+ref(?:erendum|\\.)?)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:deslocad[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|d[eé]plac[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:fundid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|fusionad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|fusionn[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:incorporad[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|incorporad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|int[eé]gr[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:merged|moved)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|movid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|movid[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:(?:paragraph|para)\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:(?:paragraph|para)\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:par[aá]grafo\\s+)?(?:fundid|movid|transferid|deslocad|incorporad)[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:p[aá]rrafo\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:paragraphe\\s+)?(?:fusionn|d[eé]plac|transf[eé]r|int[eé]gr)[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:paragraphe\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:par[aá]grafo\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:p[aá]rrafo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:p[aá]rrafo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*pending\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:p[aá]rrafo\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:p[aá]rrafo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:p[aá]rrafo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*reflected\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:sentence\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:text\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:text\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texto\\s+)?(?:fundid|movid|transferid|deslocad|incorporad)[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texto\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texte\\s+)?(?:fusionn|d[eé]plac|transf[eé]r|int[eé]gr)[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texte\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:texto\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:texto\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:texto\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:(?:title\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:titre\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:t[ií]tulo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?)\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:transferred\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|transferid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|trasladad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|transf[eé]r[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)\\s*(?:t[ií]tulo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?\\s*\\.?\\s*\\Z',
               '(?i)\\s*under\\s+(?:discussion|consideration|negotiation)\\s*\\.?\\s*\\Z',
               '(?i)(?:acordado\\s+ad\\s+ref(?:erendum|\\.)?|acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?)\\s*\\.?\\s*\\Z',
               '(?i)(?:adopt[eé](?:\\s+ad\\s+ref(?:erendum|\\.)?)?|a(?:doptado|dotado)\\s+ad\\s+ref(?:erendum|\\.)?|ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)\\s*\\.?\\s*\\Z',
               '(?i)(?:agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|agreed\\s+language)\\s*\\.?\\s*\\Z',
               '(?i)(?:approuv[eé](?:\\s+ad\\s+ref(?:erendum|\\.)?)?|aprovado\\s+ad\\s+ref(?:erendum|\\.)?|aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:article\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:artigo\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:art[ií]culo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:art[ií]culo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)bracketed\\s+text\\s*\\.?\\s*\\Z',
               '(?i)(?:chapeau\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:combined|covered)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|convenu(?:\\s+ad\\s+ref(?:erendum|\\.)?)?)\\s*\\.?\\s*\\Z',
               '(?i)(?:deslocad[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|d[eé]plac[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)d[eé]plac[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)(?:fundid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|fusionad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|fusionn[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)(?:incorporad[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|incorporad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|int[eé]gr[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)merged\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)(?:moved\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|movid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|movid[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:(?:paragraph|para)\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:(?:paragraph|para)\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:par[aá]grafo\\s+)?(?:fundid|movid|transferid|deslocad|incorporad)[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:p[aá]rrafo\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:paragraphe\\s+)?(?:fusionn|d[eé]plac|transf[eé]r|int[eé]gr)[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:paragraphe\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:par[aá]grafo\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:p[aá]rrafo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:p[aá]rrafo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)pending\\s*\\.?\\s*\\Z',
               '(?i)(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:p[aá]rrafo\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:p[aá]rrafo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:p[aá]rrafo\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)reflected\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)(?:sentence\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:text\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:text\\s+)?(?:now\\s+)?(?:merged|combined|moved|transferred|covered|reflected)\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texto\\s+)?(?:fundid|movid|transferid|deslocad|incorporad)[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texto\\s+)?(?:fusionad|trasladad|movid|incorporad)[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texte\\s+)?(?:fusionn|d[eé]plac|transf[eé]r|int[eé]gr)[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|(?:texte\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:texto\\s+)?a(?:doptado|dotado|provado|cordado)\\s+ad\\s+ref(?:erendum|\\.)?|(?:texto\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?|(?:texto\\s+)?aprobado\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)\\s*\\.?\\s*\\Z',
               '(?i)(?:(?:title\\s+)?(?:provisionally\\s+)?agreed(?:\\s+ad\\s+ref(?:erendum|\\.)?(?:\\s+[A-Z/]{2,12})?)?(?:,?\\s+(?:in|on|at|by|text|pending)\\b[^\\[\\]]{0,60}|,?\\s+\\d[^\\[\\]]{0,20})?|(?:titre\\s+)?(?:convenu|adopt[eé]|approuv[eé])(?:\\s+ad\\s+ref(?:erendum|\\.)?)?|(?:t[ií]tulo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?)\\s*\\.?\\s*\\Z',
               '(?i)(?:transferred\\s+(?:with|into|to|from|in|after|before|by)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|transferid[oa]s?\\s+(?:com(?:\\s+o)?|para(?:\\s+o)?|ao?|do?|em|no|ap[oó]s|antes\\s+do?)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|trasladad[oa]s?\\s+(?:con(?:\\s+el)?|al?|del?|en\\s+el|en|despu[eé]s\\s+del|antes\\s+del)\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40}|transf[eé]r[eé]e?s?\\s+(?:avec|au|[aà]|du|dans|apr[eè]s|avant)(?:\\s+l[ea])?\\s+(?:PP|OP)\\s{0,2}\\d[^\\[\\]]{0,40})\\s*\\.?\\s*\\Z',
               '(?i)(?:t[ií]tulo\\s+)?acordado(?:\\s+ad\\s+ref(?:er[eé]ndum|\\.)?)?\\s*\\.?\\s*\\Z',
               '(?i)under\\s+(?:discussion|consideration|negotiation)\\s*\\.?\\s*\\Z')),
 3198842006: ({' ': {'&': 1,
                     '(': {'a': 3,
                           'c': 4,
                           'e': 5,
                           'f': 6,
                           'o': 7,
                           'p': 8,
                           's': 9,
                           'w': 10,
                           'y': 11,
                           '\ue000': 0,
                           '\ue001': 2},
                     '+': 1,
                     ',': 1,
                     '-': 12,
                     '.': 13,
                     '/': 1,
                     ':': 14,
                     ';': 1,
                     '\\': 1,
                     'a': 15,
                     'c': 16,
                     'e': 17,
                     'f': 18,
                     'o': 19,
                     'p': 20,
                     's': 21,
                     'w': 22,
                     'y': 23,
                     '|': 1,
                     '–': 12,
                     '—': 12,
                     '\ue001': 0,
                     '：': 24},
               '&': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               "'": 36,
               '(': {'a': 39,
                     'c': 40,
                     'e': 41,
                     'f': 42,
                     'o': 43,
                     'p': 44,
                     's': 45,
                     'w': 46,
                     'y': 47,
                     '\ue000': 38,
                     '\ue001': 37},
               ')': 48,
               '*': 49,
               '+': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               ',': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               '.': {' ': 50, '\ue001': None},
               '/': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               '0': 51,
               ':': 52,
               ';': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               '[': 53,
               '\\': {' ': 26,
                      '&': 26,
                      ',': 26,
                      '/': 26,
                      ';': 26,
                      'a': 27,
                      'c': 28,
                      'e': 29,
                      'f': 30,
                      'o': 31,
                      'p': 32,
                      's': 33,
                      'w': 34,
                      'y': 35,
                      '\ue001': 25},
               '^': 54,
               '_': 55,
               'a': {' ': 56,
                     'b': 57,
                     'c': 58,
                     'd': 59,
                     'g': 60,
                     'j': 61,
                     'l': {'s': {'o': {' ': {'a': 62,
                                             'b': 63,
                                             'c': 64,
                                             'd': 65,
                                             'e': 66,
                                             'f': 67,
                                             'g': 68,
                                             'i': 69,
                                             'k': 70,
                                             'm': 71,
                                             'o': 72,
                                             'p': 73,
                                             'r': 74,
                                             's': 75,
                                             't': 76,
                                             'u': 77,
                                             'v': 78,
                                             'à': 79,
                                             '\ue001': None},
                                       '\ue001': None},
                                 '\ue001': None},
                           't': {' ': {'a': 82,
                                       'b': 83,
                                       'c': 84,
                                       'd': 85,
                                       'e': 86,
                                       'f': 87,
                                       'g': 88,
                                       'i': 89,
                                       'j': 90,
                                       'k': 91,
                                       'm': 92,
                                       'n': 93,
                                       'o': 94,
                                       'p': 95,
                                       'r': 96,
                                       's': 97,
                                       't': 98,
                                       'u': 99,
                                       'v': 100,
                                       'à': 101,
                                       'é': 102,
                                       '\ue001': 81},
                                 '.': {' ': {'a': 104,
                                             'b': 105,
                                             'c': 106,
                                             'd': 107,
                                             'e': 108,
                                             'f': 109,
                                             'g': 110,
                                             'i': 111,
                                             'k': 112,
                                             'm': 113,
                                             'o': 114,
                                             'p': 115,
                                             'r': 116,
                                             's': 117,
                                             't': 118,
                                             'u': 119,
                                             'v': 120,
                                             'à': 121,
                                             '\ue001': 103},
                                       '\ue001': 80},
                                 'e': {'r': {'n': 122, '\ue001': 80}, '\ue001': 80},
                                 '\ue001': 80},
                           '\ue001': None},
                     'm': 123,
                     'n': 124,
                     'p': 125,
                     'r': 126,
                     's': {' ': {'a': {'l': {'t': 127, '\ue001': None},
                                       'n': {' ': 128, '\ue001': None},
                                       '\ue001': None},
                                 '\ue001': None},
                           '\ue001': None},
                     'u': {'s': {'s': {'i': {' ': 129, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     'v': 130,
                     'ñ': 124,
                     '\ue001': None},
               'b': {'o': 131, '\ue001': None},
               'c': {'o': {'m': {' ': 132, 'p': {'r': {'o': 133, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           'n': 134,
                           '\ue001': None},
                     '\ue001': None},
               'd': {'e': 135, 'é': 136, '\ue001': None},
               'e': {'g': {'a': {'l': {'e': {'m': 137, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     'l': 138,
                     'm': 139,
                     'n': 140,
                     's': 141,
                     'x': 142,
                     '\ue001': None},
               'f': {'a': 143, 'l': 144, '\ue001': None},
               'g': {'a': 145, '\ue001': None},
               'i': {'n': {' ': 146,
                           'd': 147,
                           's': {'e': 148,
                                 't': {'e': {'a': 149, '\ue001': None}, '\ue001': None},
                                 'é': 150,
                                 '\ue001': None},
                           '\ue001': None},
                     's': 151,
                     '\ue001': None},
               'j': {'o': {'i': {'n': {'t': {' ': 152, 'l': 153, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     '\ue001': None},
               'k': {'e': 154, '\ue001': None},
               'l': 155,
               'm': {'a': 156, '\ue001': None},
               'n': {'e': {'w': {' ': {'a': 157,
                                       'b': 158,
                                       'c': 159,
                                       'd': 160,
                                       'e': 161,
                                       'f': 162,
                                       'g': 163,
                                       'i': 164,
                                       'k': 165,
                                       'm': 166,
                                       'o': 167,
                                       'p': 168,
                                       'r': 169,
                                       's': 170,
                                       't': 171,
                                       'u': 172,
                                       'v': 173,
                                       'à': 174,
                                       '\ue001': None},
                                 '\ue001': None},
                           '\ue001': None},
                     'o': {'u': 175,
                           'v': 176,
                           'w': {' ': {'a': 177,
                                       'b': 178,
                                       'c': 179,
                                       'd': 180,
                                       'e': 181,
                                       'f': 182,
                                       'g': 183,
                                       'i': 184,
                                       'k': 185,
                                       'm': 186,
                                       'o': 187,
                                       'p': 188,
                                       'r': 189,
                                       's': 190,
                                       't': 191,
                                       'u': 192,
                                       'v': 193,
                                       'à': 194,
                                       '\ue001': None},
                                 '\ue001': None},
                           '\ue001': None},
                     'u': 195,
                     '\ue001': None},
               'o': {'b': 196,
                     'p': 197,
                     'r': {'i': {'g': {'i': {'n': 198, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     '\ue001': None},
               'p': {'e': 199,
                     'i': 200,
                     'r': {'e': 201,
                           'o': {'p': 202, 'v': {'i': {'s': 203, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           'é': 204,
                           '\ue001': None},
                     '\ue001': None},
               'r': {'e': {'c': 205,
                           'j': 206,
                           'p': 207,
                           's': 208,
                           't': 209,
                           'v': {'i': {'s': {'e': 210, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     'é': 211,
                     '\ue001': None},
               's': {"'": 212,
                     'a': 213,
                     'e': 214,
                     'o': 215,
                     't': {'i': {'l': {'l': {' ': 216, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           'r': {'o': {'n': {'g': 217, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     'u': 218,
                     'ã': 213,
                     '’': 212,
                     '\ue001': None},
               't': {'a': {'m': {'b': {'e': {'m': 219, '\ue001': None},
                                       'i': {'e': 220, 'é': 220, '\ue001': None},
                                       'é': {'m': 219, '\ue001': None},
                                       '\ue001': None},
                                 '\ue001': None},
                           '\ue001': None},
                     'e': {'n': {'t': {'a': {'t': 221, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     'h': 222,
                     'o': 223,
                     '\ue001': None},
               'u': 224,
               'v': {'a': 225, '\ue001': None},
               'w': {'i': 226, '\ue001': None},
               '{': 227,
               '|': {' ': 26,
                     '&': 26,
                     ',': 26,
                     '/': 26,
                     ';': 26,
                     'a': 27,
                     'c': 28,
                     'e': 29,
                     'f': 30,
                     'o': 31,
                     'p': 32,
                     's': 33,
                     'w': 34,
                     'y': 35,
                     '\ue001': 25},
               'à': 228,
               'é': {'g': {'a': {'l': {'e': {'m': 137, '\ue001': None}, '\ue001': None}, '\ue001': None},
                           '\ue001': None},
                     '\ue001': None},
               '’': 36,
               '\ue001': None,
               '：': 229},
              ('(?P<SKIP>[ \t\xa0\r\n]+)',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*[/\\\\;,&\\|\\+](?:[ \t\xa0\r\n'
               ']*[/;,&])*[ \t\xa0\r\n'
               ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               "]*\\((?:(?:avec|(?i:(?:(?:apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|apoyad[oa]s?\\s+por|appuy[eé]e?s?\\s+par)|au\\s+nom\\s+d(?:e|u|es))))|and)[ \r\n"
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?:(?:com|con)|(?i:(?:com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?)))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?:(?i:(?:em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?))|(?:et|e))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?:for|(?i:(?:favorecid[oa]s?\\s+p(?:or|el[oa]s?)|favorecid[oa]s?\\s+por|favoris[eé]e?s?\\s+par|favou?red\\s+by)))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?i:(?:on\\s+behalf\\s+of|o/b/o|obo))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?i:(?:propost[oa]s?\\s+p(?:or|el[oa]s?)|propuest[oa]s?\\s+por|propos[eé]e?s?\\s+par|proposed\\s+by))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?i:(?:soutenue?s?\\s+par|supported\\s+by))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\((?:with|(?i:with\\s+(?:the\\s+)?support\\s+(?:of|from)))[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<PAREN>[ \t\xa0\r\n'
               ']*\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\(y[ \r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<DASH>[ \t\xa0\r\n]+[\\-–—][ \t\xa0\r\n]+)|(?P<SKIP>[ \t\xa0\r\n]+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']*\\.(?=(?: |\r'
               '?\n'
               ')[A-Z][\\w/, &\r\n'
               ']{0,80}?[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))\\w{0,12} "
               '?:)[ \t\xa0\r\n'
               ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<EARLY> '
               '*:(?=(?:\\s*(?:(?:\\w{2,3}|(?i:(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)))[ \r\n'
               "])?(?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[\\w'’ \r\n"
               '\\-]{0,20}\\s*(?::|[;,]\\s*\\d{0,3}\\s{0,2}[A-Z][^\\[\\]\n'
               ':]{0,80}:)|\\s*(?i:(?:proposes|opposes|propose|oppose))(?![a-z]))))|(?P<COLON>[ \t\n'
               '\r'
               '\xa0]*[:：])|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               "]+(?:(?:avec|(?i:(?:(?:apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|apoyad[oa]s?\\s+por|appuy[eé]e?s?\\s+par)|au\\s+nom\\s+d(?:e|u|es))))|and)[ \t\xa0\r\n"
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?:(?:com|con)|(?i:(?:com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?)))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?:(?i:(?:em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?))|(?:et|e))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?:for|(?i:(?:favorecid[oa]s?\\s+p(?:or|el[oa]s?)|favorecid[oa]s?\\s+por|favoris[eé]e?s?\\s+par|favou?red\\s+by)))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?i:(?:on\\s+behalf\\s+of|o/b/o|obo))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?i:(?:propost[oa]s?\\s+p(?:or|el[oa]s?)|propuest[oa]s?\\s+por|propos[eé]e?s?\\s+par|proposed\\s+by))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?i:(?:soutenue?s?\\s+par|supported\\s+by))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n'
               ']+(?:with|(?i:with\\s+(?:the\\s+)?support\\s+(?:of|from)))[ \t\xa0\r\n'
               ']+)|(?P<SKIP>[ \t\xa0\r\n'
               ']+))',
               '(?:(?P<SEPARATOR>[ \t\xa0\r\n]+y[ \t\xa0\r\n]+)|(?P<SKIP>[ \t\xa0\r\n]+))',
               '(?:(?P<COLON>[ \t\n\r\xa0]*[:：])|(?P<SKIP>[ \t\xa0\r\n]+))', '(?P<SEPARATOR>[/\\\\;,&\\|\\+])',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:[ \t\xa0\r\n'
               ']*[/;,&])*[ \t\xa0\r\n'
               ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:and(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:(?:com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?:et|e)(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:(?:favorecid[oa]s?\\s+p(?:or|el[oa]s?)|favorecid[oa]s?\\s+por|favoris[eé]e?s?\\s+par|favou?red\\s+by))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:(?:on\\s+behalf\\s+of|o/b/o|obo))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:(?:propost[oa]s?\\s+p(?:or|el[oa]s?)|propuest[oa]s?\\s+por|propos[eé]e?s?\\s+par|proposed\\s+by))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:(?:soutenue?s?\\s+par|supported\\s+by))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:(?i:with\\s+(?:the\\s+)?support\\s+(?:of|from))(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               ']*)?)',
               '(?P<SEPARATOR>[/\\\\;,&\\|\\+](?:y(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)',
               "(?P<NOISE>[’']s(?=[ \t\xa0\r\n:：]))",
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\())',
               '(?P<NOISE>\\()',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               "][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?:(?:avec|(?i:(?:(?:apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|apoyad[oa]s?\\s+por|appuy[eé]e?s?\\s+par)|au\\s+nom\\s+d(?:e|u|es))))|and)[ \r\n"
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?:(?:com|con)|(?i:(?:com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?)))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?:(?i:(?:em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?))|(?:et|e))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?:for|(?i:(?:favorecid[oa]s?\\s+p(?:or|el[oa]s?)|favorecid[oa]s?\\s+por|favoris[eé]e?s?\\s+par|favou?red\\s+by)))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?i:(?:on\\s+behalf\\s+of|o/b/o|obo))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?i:(?:propost[oa]s?\\s+p(?:or|el[oa]s?)|propuest[oa]s?\\s+por|propos[eé]e?s?\\s+par|proposed\\s+by))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?i:(?:soutenue?s?\\s+par|supported\\s+by))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\((?:with|(?i:with\\s+(?:the\\s+)?support\\s+(?:of|from)))[ \r\n'
               ']+))',
               '(?:(?P<PAREN>\\((?=(?:[^\\(\\)\\[\\]:]{1,120}[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[^\\(\\)\\[\\]:]{0,20}\\)|(?i:(?:with\\s+(?:the\\s+)?opposition\\s+(?:of|from)|with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:l['’])?opposition\\s+d[eu]s?|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?|con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|rechazad[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|rejet[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by|rejected\\s+by|opposed\\s+by|en\\s+contra|against|contra|contre))[ \r\n"
               '][^\\(\\)\\[\\]:]{1,120}\\))))|(?P<NOISE>\\()|(?P<SEPARATOR>\\(y[ \r\n'
               ']+))',
               '(?P<NOISE>\\))', '(?P<NOISE>\\*\\*)',
               '(?:(?P<SEPARATOR>\\.(?=(?: |\r'
               '?\n'
               ')[A-Z][\\w/, &\r\n'
               ']{0,80}?[ \n'
               "](?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))\\w{0,12} "
               '?:)[ \t\xa0\r\n'
               ']*(?:(?:and|et|e|y)(?=[ \t\xa0\r\n'
               '])[ \t\xa0\r\n'
               "]*)?(?:(?i:(?:(?:au\\s+nom\\s+d(?:e|u|es)|em\\s+nome\\s+d[eoa]s?|en\\s+nombre\\s+del?|on\\s+behalf\\s+of|o/b/o|obo)|(?:with\\s+(?:the\\s+)?support\\s+(?:of|from)|favorecid[oa]s?\\s+p(?:or|el[oa]s?)|propost[oa]s?\\s+p(?:or|el[oa]s?)|apoiad[oa]s?\\s+p(?:or|el[oa]s?)|avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?|com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?|con\\s+(?:el\\s+)?apoyo\\s+del?|favorecid[oa]s?\\s+por|propuest[oa]s?\\s+por|apoyad[oa]s?\\s+por|favoris[eé]e?s?\\s+par|propos[eé]e?s?\\s+par|soutenue?s?\\s+par|appuy[eé]e?s?\\s+par|favou?red\\s+by|supported\\s+by|proposed\\s+by)))(?=[ \t\xa0\r\n"
               '])[ \t\xa0\r\n'
               ']*)?)|(?P<FULLSTOP>\\.(?=\\s)))',
               '(?P<NOTE>(?:\\d{1,3}\\}?(?:(?![\\w\\.%])|(?=(?i:(?:support|propos|oppos))))|\\d{1,3}(?=[A-ZÀ-Ý])))',
               '(?:(?P<EARLY>:(?=(?:\\s*(?:(?:\\w{2,3}|(?i:(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)))[ \r\n'
               "])?(?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|absta|absti|abst[eé]|abst[eê]|acres|adici|again|agreg|ajout|alter|anadi|apoia|apoya|apoy[oó]|appui|ap[oó]ia|a[nñ]adi|borra|conse|consi|contr|delet|deman|elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|favor|flexi|flex[ií]|garde|in\\s+fa|indec|ind[eé]c|inser|ins[eé]r|maint|mante|manti|mant[eé]|mant[eê]|objec|objet|opone|oppos|prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|recha|rejec|rejei|rejet|reser|retai|r[eé]ser|s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|to\\s+re|undec|under|varia|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep|est[aá]|favo|keep|op[oõ]e|pede|pide|sont|add|alt|s[aã]o))[\\w'’ \r\n"
               '\\-]{0,20}\\s*(?::|[;,]\\s*\\d{0,3}\\s{0,2}[A-Z][^\\[\\]\n'
               ':]{0,80}:)|\\s*(?i:(?:proposes|opposes|propose|oppose))(?![a-z]))))|(?P<COLON>[:：]))',
               '(?P<NOTE>\\[\\^[^\\[\\]\\s]{1,20}\\])',
               '(?P<NOTE>\\^?\\{?\\d{1,3}\\}?(?:(?![\\w\\.%])|(?=(?i:(?:support|propos|oppos)))))', '(?P<NOISE>__)',
               "(?:(?P<NEUTRAL>(?i:(?:[aà]\\s+reprendre|a\\s+retomar|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:a\\s+favor(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<NEUTRAL>(?i:(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|abstains?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:acrescentar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:adicionar|adds?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:against|against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:agregar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:ajouter(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|[aà]\\s+reprendre|a\\s+retomar|abstains?|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:(?:acrescentar|adicionar)|(?:agregar|a[nñ]adir)|adds?|(?:are\\s+)?in\\s+favou?r|ajouter|alternativas?|alternatives?|appuie(?:nt)?|apoyaron|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:(?:also\\s+)?borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<AGAINST>(?i:(?:also\\s+)?(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra|eliminan?|en\\s+contra|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|en\\s+cours\\s+d['’]examen|examine(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NEUTRAL>(?i:(?:also\\s+)?(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:favorables?|favorecem?|favorecen?|favou?rs?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:also\\s+)?garder(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:inserir|insertar|inserts?|(?:is\\s+)?in\\s+favou?r|ins[eé]rer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:also\\s+)?keeps?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:also\\s+)?(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:also\\s+)?(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|objecte(?:nt)?|objects?|objetam?|objetan?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir|piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|pr[eé]f[eè]re(?:nt)?|propositions?|propuestas?|propusieron|prefieren?|proposals?|propostas?|propuseram|preferem?|proponen?|proposing|prefers?|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:rejett?e(?:nt)?|rechazan?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?retain(?:s|ed)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|supprime(?:r||nt)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|suprimem?|suprimen?|se\\s+opuso|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|s['’]abstien(?:t|nent)|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:support(?:s|ed|ing)?|soutien(?:t|nent)|sont\\s+en\\s+faveur)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:also\\s+)?(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:also\\s+)?to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:also\\s+)?(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NEUTRAL>(?i:(?:also\\s+)?(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:also\\s+)?variantes?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?P<NEUTRAL>(?i:(?:also\\s+)?(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))",
               '(?P<FOR>(?i:alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|[aà]\\s+reprendre|a\\s+retomar|abstains?|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:(?:acrescentar|adicionar)|(?:agregar|a[nñ]adir)|adds?|(?:are\\s+)?in\\s+favou?r|ajouter|alternativas?|alternatives?|appuie(?:nt)?|apoyaron|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra|eliminan?|en\\s+contra|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|en\\s+cours\\s+d['’]examen|examine(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:favorables?|favorecem?|favorecen?|favou?rs?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\s+)?(?:garder|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:inserir|insertar|inserts?|(?:is\\s+)?in\\s+favou?r|ins[eé]rer|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\s+)?alt(?:\\s+jointly(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\s+)?(?:keeps?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\s+)?(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\s+)?alt(?:\\s+(?:new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|objecte(?:nt)?|objects?|objetam?|objetan?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?alt(?:\\s+original(?:ly)?(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir|piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|pr[eé]f[eè]re(?:nt)?|propositions?|propuestas?|propusieron|prefieren?|proposals?|propostas?|propuseram|preferem?|proponen?|proposing|prefers?|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:rejett?e(?:nt)?|rechazan?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:retain(?:s|ed)?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|supprime(?:r||nt)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|suprimem?|suprimen?|se\\s+opuso|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|s['’]abstien(?:t|nent)|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:support(?:s|ed|ing)?|soutien(?:t|nent)|sont\\s+en\\s+faveur|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\s+)?(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\s+)?to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\s+)?(?:variantes?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<NEUTRAL>(?i:(?:alt\\s+)?(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<FOR>(?i:(?:alt\\s+)?alt(?:\\s+[eé]galement(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|[aà]\\s+reprendre|a\\s+retomar|abstains?|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:(?:acrescentar|adicionar)|(?:agregar|a[nñ]adir)|adds?|(?:are\\s+)?in\\s+favou?r|ajouter|alternativas?|alternatives?|appuie(?:nt)?|apoyaron|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra|eliminan?|en\\s+contra|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|en\\s+cours\\s+d['’]examen|examine(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:favorables?|favorecem?|favorecen?|favou?rs?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:garder|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:inserir|insertar|inserts?|(?:is\\s+)?in\\s+favou?r|ins[eé]rer|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:keeps?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|objecte(?:nt)?|objects?|objetam?|objetan?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir|piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|pr[eé]f[eè]re(?:nt)?|propositions?|propuestas?|propusieron|prefieren?|proposals?|propostas?|propuseram|preferem?|proponen?|proposing|prefers?|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:rejett?e(?:nt)?|rechazan?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:retain(?:s|ed)?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|supprime(?:r||nt)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|suprimem?|suprimen?|se\\s+opuso|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|s['’]abstien(?:t|nent)|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:support(?:s|ed|ing)?|soutien(?:t|nent)|sont\\s+en\\s+faveur|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:alt\\.?\\s+)?(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:alt\\.?\\s+)?(?:variantes?|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<NEUTRAL>(?i:(?:alt\\.?\\s+)?(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:alt\\.?\\s+)?alt)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NOISE>(?i:(?:(?:alternative|alternate)\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n'
               ":：]))|(?P<AGAINST>(?i:(?:(?:alternative(?:ly)?|alternate(?:ly)?|alternativamente|alt)\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:(?:alternative(?:ly)?|alternate(?:ly)?|alternativamente|alt)\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:(?:alternative(?:ly)?|alternate(?:ly)?|alternativamente|alt)\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<NOISE>(?i:(?:amended\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n:：]))',
               '(?P<FOR>(?i:a[nñ]adir(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:(?:apoiad[oa]s?\\s+p(?:or|el[oa]s?)|apoyad[oa]s?\\s+por|appuy[eé]e?s?\\s+par)|(?:appuie(?:nt)?|apoyaron|apoiam?|apoyan?|ap[oó]iam?|apoy[oó])(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:are\\s+)?in\\s+favou?r(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:as\\s+alternative\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:as\\s+alternative\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:as\\s+alternative\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:as\\s+(?:an\\s+)?alternative\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:as\\s+(?:an\\s+)?alternative\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:as\\s+(?:an\\s+)?alternative\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:aussi\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:aussi\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:aussi\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:avec\\s+(?:l['’])?opposition\\s+d[eu]s?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:avec\\s+(?:le\\s+)?soutien\\s+d[eu]s?|avec\\s+(?:l['’])?appui\\s+d[eu]s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:com\\s+(?:a\\s+)?oposi[cç][aã]o\\s+d[aeo]s?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:com\\s+(?:o\\s+)?apoio\\s+d[aeo]s?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<NOISE>(?i:(?:compromise\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n'
               ":：]))|(?P<AGAINST>(?i:(?:compromise\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:compromise\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:compromise\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:(?:con\\s+(?:la\\s+)?oposici[oó]n\\s+del?|contra|contre)|(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:con\\s+(?:el\\s+)?apoyo\\s+del?|(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<NOISE>(?i:(?:d(?:elegaciones|elegations?|[eé]l[eé]gations?|elegaci[oó]n|elega[cç][oõ]es|elega[cç][aã]o)|(?:d[eé]l[eé]gu[eé][es]{0,2}|delegad[oa]s?|delegates?)))[ \r\n'
               "]+(?i:(?:d[eoa]s?|de\\s+la|del?|des|d['’]|de|du|of))(?=[ \t\xa0\r\n"
               ':：]))|(?P<AGAINST>(?i:(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NOISE>(?i:(?:d[eé]l[eé]gations?|d[eé]l[eé]gu[eé][es]{0,2}))[ \r\n'
               "]+(?i:(?:d[eoa]s?|de\\s+la|del?|des|d['’]|de|du|of))(?=[ \t\xa0\r\n"
               ':：]))',
               "(?:(?P<AGAINST>(?i:(?:[eé]galement\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:[eé]galement\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:[eé]galement\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NOISE>[Ee]l(?=[ \t\xa0\r\n'
               ':：]))|(?P<AGAINST>(?i:(?:eliminan?|eliminar)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NEUTRAL>(?i:em\\s+(?:estudo|considera[cç][aã]o))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:en\\s+contra|en\\s+contra(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:en\\s+(?:estudio|consideraci[oó]n)|en\\s+cours\\s+d['’]examen))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:en\\s+faveur(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:excluir(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:examine(?:nt)?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:(?:favorecid[oa]s?\\s+p(?:or|el[oa]s?)|favorecid[oa]s?\\s+por|favoris[eé]e?s?\\s+par|favou?red\\s+by)|(?:favorables?|favorecem?|favorecen?|favou?rs?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<NEUTRAL>(?i:(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:garder(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:in\\s+favou?r(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<NEUTRAL>(?i:(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:inserir|insertar|inserts?|ins[eé]rer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:instead\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:instead\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:instead\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<FOR>(?i:ins[eé]rer(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:is\\s+)?in\\s+favou?r(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NOISE>(?i:(?:joint\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n:：]))',
               "(?:(?P<AGAINST>(?i:(?:jointly\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:jointly\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:jointly\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<FOR>(?i:keeps?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?P<NOISE>(?:(?:[Ll]as|[Ll]es|[Ll]os|[Ll]a|[Ll]e|[Ll]o)(?=[ \t\xa0\r\n:：])|[Ll][’'](?=[A-ZÉÎ])))",
               '(?P<FOR>(?i:(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|[aà]\\s+reprendre|a\\s+retomar|abstains?|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:(?:acrescentar|adicionar)|(?:agregar|a[nñ]adir)|adds?|(?:are\\s+)?in\\s+favou?r|ajouter|alternativas?|alternatives?|appuie(?:nt)?|apoyaron|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:(?:new\\s+)?borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<AGAINST>(?i:(?:new\\s+)?(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra|eliminan?|en\\s+contra|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|en\\s+cours\\s+d['’]examen|examine(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NEUTRAL>(?i:(?:new\\s+)?(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:favorables?|favorecem?|favorecen?|favou?rs?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:new\\s+)?garder(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:inserir|insertar|inserts?|(?:is\\s+)?in\\s+favou?r|ins[eé]rer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:new\\s+)?keeps?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:new\\s+)?(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:new\\s+)?(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|objecte(?:nt)?|objects?|objetam?|objetan?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<NOISE>(?i:(?:new\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n'
               ":：]))|(?P<AGAINST>(?i:(?:new\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir|piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|pr[eé]f[eè]re(?:nt)?|propositions?|propuestas?|propusieron|prefieren?|proposals?|propostas?|propuseram|preferem?|proponen?|proposing|prefers?|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:rejett?e(?:nt)?|rechazan?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?retain(?:s|ed)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|supprime(?:r||nt)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|suprimem?|suprimen?|se\\s+opuso|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|s['’]abstien(?:t|nent)|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:support(?:s|ed|ing)?|soutien(?:t|nent)|sont\\s+en\\s+faveur)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:new\\s+)?(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:new\\s+)?to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:new\\s+)?(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NEUTRAL>(?i:(?:new\\s+)?(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:new\\s+)?variantes?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?P<NEUTRAL>(?i:(?:new\\s+)?(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))",
               '(?P<NOISE>(?i:(?:nouvelle\\s+)?propositions?(?:\\s+(?:alternative|nouvelle|r[eé]vis[eé]e|commune|conjointe|de\\s+compromis))?\\s+d[eu])(?=[ \t\xa0\r\n'
               ':：]))',
               '(?P<NOISE>(?i:(?:nova\\s+)?propostas?(?:\\s+(?:alternativa|nova|revisada|conjunta|de\\s+compromisso))?\\s+d[eao])(?=[ \t\xa0\r\n'
               ':：]))',
               "(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:are\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:abst[eé]m(?:\\-se)?|abst[eê]m(?:\\-se)?|abstienen?|[aà]\\s+reprendre|a\\s+retomar|abstains?|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:(?:acrescentar|adicionar)|(?:agregar|a[nñ]adir)|adds?|(?:are\\s+)?in\\s+favou?r|ajouter|alternativas?|alternatives?|appuie(?:nt)?|apoyaron|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:(?:now\\s+)?borrar(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:contre|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:considera(?:m|ndo)?|considera(?:n(?:|do))?|consider(?:s|ing)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:conserve(?:nt)?|conservam?|conservan?|conservar|conserver)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<AGAINST>(?i:(?:now\\s+)?(?:delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:(?:est\\s+)?contre|est[aá]n\\s+en\\s+contra|est[aá]\\s+en\\s+contra|eliminan?|en\\s+contra|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|en\\s+cours\\s+d['’]examen|examine(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:(?:est\\s+)?en\\s+faveur|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|est[aá]\\s+a\\s+favor)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<NEUTRAL>(?i:(?:now\\s+)?(?:flex[ií]ve(?:l|is)|flexibles?|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:favorables?|favorecem?|favorecen?|favou?rs?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:now\\s+)?garder(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:is\\s+)?against(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:indecis[oa]s?|ind[eé]cise?s?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:inserir|insertar|inserts?|(?:is\\s+)?in\\s+favou?r|ins[eé]rer)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<FOR>(?i:(?:now\\s+)?keeps?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:now\\s+)?(?:maintain(?:s|ed)?|maintiennent|mantienen?|maintenir|maintient|maintien|mantener|manter|mant[eé]m|mant[eê]m)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:now\\s+)?(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|objecte(?:nt)?|objects?|objetam?|objetan?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir|piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|pr[eé]f[eè]re(?:nt)?|propositions?|propuestas?|propusieron|prefieren?|proposals?|propostas?|propuseram|preferem?|proponen?|proposing|prefers?|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:rejett?e(?:nt)?|rechazan?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?retain(?:s|ed)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|supprime(?:r||nt)|(?:se\\s+)?oponen?|s['’]oppose(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|suprimem?|suprimen?|se\\s+opuso|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|s['’]abstien(?:t|nent)|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:support(?:s|ed|ing)?|soutien(?:t|nent)|sont\\s+en\\s+faveur)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:now\\s+)?(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:now\\s+)?to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:now\\s+)?(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NEUTRAL>(?i:(?:now\\s+)?(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:now\\s+)?variantes?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?P<NEUTRAL>(?i:(?:now\\s+)?(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))",
               '(?P<NOISE>(?i:(?:nueva\\s+)?propuestas?(?:\\s+(?:alternativa|nueva|revisada|conjunta|de\\s+compromiso))?\\s+del?)(?=[ \t\xa0\r\n'
               ':：]))',
               '(?P<AGAINST>(?i:(?:objecte(?:nt)?|objects?|objetam?|objetan?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:opposed\\s+by|(?:oppos(?:e|es|ed|ing|ition)|op[oõ]em?(?:\\-se)?|oponen?|opposent)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:(?:original(?:ly)?\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:original(?:ly)?\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:original(?:ly)?\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:pedem?\\s+(?:suprimir|eliminar|excluir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:piden?\\s+eliminar|piden?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:(?:pr[eé]f[eè]re(?:nt)?|prefieren?|preferem?|prefers?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<NOISE>(?i:(?:propositions?(?:\\s+(?:alternative|nouvelle|r[eé]vis[eé]e|commune|conjointe|de\\s+compromis))?\\s+d[eu]|proposals?\\s+(?:by|of|from)|propostas?(?:\\s+(?:alternativa|nova|revisada|conjunta|de\\s+compromisso))?\\s+d[eao]|propuestas?(?:\\s+(?:alternativa|nueva|revisada|conjunta|de\\s+compromiso))?\\s+del?))(?=[ \t\xa0\r\n'
               ":：]))|(?P<AGAINST>(?i:(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|propose(?:nt)?\\s+de\\s+supprimer|proponen?\\s+eliminar|proponen?\\s+suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:(?:propost[oa]s?\\s+p(?:or|el[oa]s?)|propuest[oa]s?\\s+por|propos[eé]e?s?\\s+par|proposed\\s+by)|(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|propos(?:ent|ait)|propositions?|propuestas?|propusieron|proposals?|propostas?|propuseram|proponen?|proposing|proposed|proposes|prop[oõ]em?|propose|propuso|prop[oô]s)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:provisionally\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:provisionally\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:provisionally\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<FOR>(?i:pr[eé]f[eè]re(?:nt)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:rechazad[oa]s?\\s+por|rechazan?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<AGAINST>(?i:(?:(?:rejeitad[oa]s?\\s+p(?:or|el[oa]s?)|rejet[eé]e?s?\\s+par|rejected\\s+by)|(?:rejett?e(?:nt)?|rejeitam?|rejects?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<NOISE>(?i:(?:repr[eé]sentant[es]{0,2}|representatives?|representantes?))[ \r\n'
               "]+(?i:(?:d[eoa]s?|de\\s+la|del?|des|d['’]|de|du|of))(?=[ \t\xa0\r\n"
               ':：]))',
               '(?P<NEUTRAL>(?i:(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|reservan?\\s+(?:su|la)\\s+posici[oó]n|reservam?(?:\\-se)?|r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:retain(?:s|ed)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<NOISE>(?i:(?:revised\\s+)?proposals?\\s+(?:by|of|from))(?=[ \t\xa0\r\n'
               ":：]))|(?P<AGAINST>(?i:(?:revised\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:revised\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:revised\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<NEUTRAL>(?i:(?:r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|r[eé]serve(?:nt)?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               "(?:(?P<AGAINST>(?i:s['’]oppose(?:nt)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:s['’]abstien(?:t|nent))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<AGAINST>(?i:s[aã]o\\s+contra(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:(?:(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:se\\s+)?oponen?|se\\s+opusieron|se\\s+opuso)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|(?:se\\s+)?abstienen?|(?:se\\s+)?reservan?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?:(?P<AGAINST>(?i:sont\\s+contre(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:soutenue?s?\\s+par|(?:soutien(?:t|nent)|sont\\s+en\\s+faveur)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:still\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:still\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:still\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:strongly\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:strongly\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:strongly\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?:(?P<AGAINST>(?i:(?:supprime(?:r||nt)|suprimem?|suprimen?|suprimir)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:supported\\s+by|support(?:s|ed|ing)?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               "(?:(?P<AGAINST>(?i:(?:tamb[eé]m\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:tamb[eé]m\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:tamb[eé]m\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:tambi[eé]n\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:tambi[eé]n\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:tambi[eé]n\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               "(?:(?P<AGAINST>(?i:(?:tentatively\\s+)?(?:propose(?:|s|d)\\s+(?:to\\s+delete|deletion(?:\\s+of)?)|propose(?:nt)?\\s+(?:la\\s+)?suppression(?:\\s+d[eu])?|prop[oõ]em?\\s+a\\s+(?:supress[aã]o|exclus[aã]o)(?:\\s+d[aeo])?|proponen?\\s+(?:la\\s+)?eliminaci[oó]n(?:\\s+del?)?|prop[oõ]em?\\s+(?:suprimir|eliminar|excluir)|proponen?\\s+(?:la\\s+)?supresi[oó]n(?:\\s+del?)?|pedem?\\s+(?:suprimir|eliminar|excluir)|(?:to\\s+)?delet(?:e|es|ed|ion)|demande(?:nt)?\\s+de\\s+supprimer|propose(?:nt)?\\s+de\\s+supprimer|oppos(?:e|es|ed|ing|ition)|(?:se\\s+)?op[oõ]em?(?:\\-se)?|(?:is\\s+|are\\s+)?against|supprime(?:r||nt)|proponen?\\s+eliminar|proponen?\\s+suprimir|(?:est\\s+)?contre|(?:se\\s+)?oponen?|est[aá]n\\s+en\\s+contra|piden?\\s+eliminar|piden?\\s+suprimir|rejett?e(?:nt)?|s['’]oppose(?:nt)?|est[aá]\\s+en\\s+contra|objecte(?:nt)?|se\\s+opusieron|sont\\s+contre|s[aã]o\\s+contra|eliminan?|en\\s+contra|rechazan?|rejeitam?|suprimem?|suprimen?|eliminar|objects?|objetam?|objetan?|opposent|rejects?|se\\s+opuso|suprimir|excluir|borrar|contra)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:(?:tentatively\\s+)?(?:reserv(?:e|es|ed|ing)\\s+(?:its\\s+|their\\s+)?positions?|(?:se\\s+)?reservam?(?:\\-se)?\\s+(?:a\\s+)?sua\\s+posi[cç][aã]o|(?:se\\s+)?r[eé]serve(?:nt)?\\s+(?:sa|leur)\\s+position|(?:se\\s+)?reservan?\\s+(?:su|la)\\s+posici[oó]n|en\\s+(?:estudio|consideraci[oó]n)|em\\s+(?:estudo|considera[cç][aã]o)|(?:se\\s+)?reservam?(?:\\-se)?|(?:se\\s+)?abst[eé]m(?:\\-se)?|(?:se\\s+)?abst[eê]m(?:\\-se)?|(?:se\\s+)?r[eé]serve(?:nt)?|reserv(?:e|es|ed|ing)|considera(?:m|ndo)?|considera(?:n(?:|do))?|s['’]abstien(?:t|nent)|under\\s+consideration|(?:se\\s+)?abstienen?|consider(?:s|ing)?|(?:se\\s+)?reservan?|en\\s+cours\\s+d['’]examen|flex[ií]ve(?:l|is)|examine(?:nt)?|indecis[oa]s?|ind[eé]cise?s?|[aà]\\s+reprendre|flexibles?|a\\s+retomar|abstains?|to\\s+revert|undecided|[aà]\\s+l['’][eé]tude|flexible))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:tentatively\\s+)?(?:prop[oõ]em?\\s+(?:acrescentar|adicionar|inserir|incluir)|proponen?\\s+(?:agregar|a[nñ]adir|insertar|incluir)|propose(?:nt)?\\s+d['’](?:ajouter|ins[eé]rer|inclure)|propose(?:|s|d)\\s+to\\s+(?:add|insert|include)|(?:acrescentar|adicionar|inserir)|(?:agregar|a[nñ]adir|insertar)|(?:to\\s+)?(?:add|insert)s?|(?:is\\s+|are\\s+)?in\\s+favou?r|(?:to\\s+)?retain(?:s|ed)?|support(?:s|ed|ing)?|(?:ajouter|ins[eé]rer)|(?:est\\s+)?en\\s+faveur|maintain(?:s|ed)?|propos(?:ent|ait)|soutien(?:t|nent)|conserve(?:nt)?|pr[eé]f[eè]re(?:nt)?|sont\\s+en\\s+faveur|alternativas?|alternatives?|appuie(?:nt)?|est[aá]n\\s+a\\s+favor|est[aã]o\\s+a\\s+favor|propositions?|est[aá]\\s+a\\s+favor|maintiennent|favorables?|propuestas?|propusieron|conservam?|conservan?|favorecem?|favorecen?|mantienen?|prefieren?|proposals?|propostas?|propuseram|variantes?|conservar|conserver|favou?rs?|maintenir|maintient|preferem?|proponen?|proposing|apoyaron|maintien|mantener|prefers?|proposed|proposes|prop[oõ]em?|a\\s+favor|apoiam?|apoyan?|ap[oó]iam?|propose|propuso|garder|keeps?|manter|mant[eé]m|mant[eê]m|prop[oô]s|apoy[oó]|alt)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))",
               '(?P<NOISE>[Tt]he(?=[ \t\xa0\r\n:：]))',
               '(?:(?P<AGAINST>(?i:(?:to\\s+)?delet(?:e|es|ed|ion)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<NEUTRAL>(?i:to\\s+revert)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:(?:(?:to\\s+)?(?:add|insert)s?|(?:to\\s+)?retain(?:s|ed)?)(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NEUTRAL>(?i:(?:under\\s+consideration|undecided))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?P<FOR>(?i:variantes?(?:\\s+(?:as\\s+(?:an\\s+)?alternative|alternative(?:ly)?|alternate(?:ly)?|alternativamente|original(?:ly)?|provisionally|tentatively|compromise|[eé]galement|strongly|instead|jointly|revised|tambi[eé]n|alt\\.?|tamb[eé]m|aussi|still|also|new|now)(?=\\s*\\d{0,3}\\s*[:;]))?)(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))',
               '(?:(?P<AGAINST>(?i:with\\s+(?:the\\s+)?opposition\\s+(?:of|from))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))|(?P<FOR>(?i:with\\s+(?:the\\s+)?support\\s+(?:of|from))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý]))))',
               '(?P<NOTE>\\{?\\d{1,3}\\}?(?:(?![\\w\\.%])|(?=(?i:(?:support|propos|oppos)))))',
               "(?P<NEUTRAL>(?i:(?:[aà]\\s+reprendre|[aà]\\s+l['’][eé]tude))(?!(?:[a-zà-ÿ]|(?<=[A-Z])[A-ZÀ-Ý])))",
               '(?P<COLON>[:：])')),
 3716012342: ({' ': {'&': None,
                     "'": None,
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'c': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'o': 2,
                           '\ue000': None,
                           '\ue001': 1},
                     'f': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'u': 3,
                           '\ue000': None,
                           '\ue001': 1},
                     'j': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'u': 4,
                           '\ue000': None,
                           '\ue001': 1},
                     'n': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '.': 5,
                           '/': None,
                           ':': None,
                           ';': None,
                           'b': 6,
                           'o': 7,
                           '\ue000': None,
                           '\ue001': 1},
                     'o': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'b': 8,
                           '\ue000': None,
                           '\ue001': 1},
                     'r': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'e': 9,
                           '\ue000': None,
                           '\ue001': 1},
                     '’': None,
                     '\ue000': None,
                     '\ue001': 1},
               '&': None,
               "'": None,
               '(': None,
               ')': None,
               ',': None,
               '/': None,
               ':': None,
               ';': None,
               'c': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'o': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'm': 10,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               'f': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'u': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'n': 11,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               'j': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'u': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           's': 12,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               'n': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '.': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'b': 13,
                           '\ue000': None,
                           '\ue001': 0},
                     '/': None,
                     ':': None,
                     ';': None,
                     'b': {' ': 15,
                           '&': None,
                           '(': 16,
                           ')': None,
                           ',': None,
                           '.': 17,
                           '/': None,
                           ':': 18,
                           ';': None,
                           '\ue000': None,
                           '\ue001': 14},
                     'o': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           't': 19,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               'o': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'b': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           's': 20,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               'r': {' ': None,
                     '&': None,
                     "'": {'s': 0, '\ue001': None},
                     '(': None,
                     ')': None,
                     ',': None,
                     '/': None,
                     ':': None,
                     ';': None,
                     'e': {' ': None,
                           '&': None,
                           '(': None,
                           ')': None,
                           ',': None,
                           '/': None,
                           ':': None,
                           ';': None,
                           'm': 21,
                           '\ue000': None,
                           '\ue001': 0},
                     '’': {'s': 0, '\ue001': None},
                     '\ue000': None,
                     '\ue001': 0},
               '’': None,
               '\ue000': None,
               '\ue001': 0},
              ("(?i)(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|commentaires?|comentarios?|coment[aá]rios?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|fundamentaci[oó]n)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|justificaci[oó]n|justificativa)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|N\\.?B\\.?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|NB\\.?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|notas?(?:\\s+d(?:el?|a|o)\\s+(?:la\\s+)?[\\w\\s]{1,40})?|note\\s+d(?:u|e\\s+la|es)\\s+[\\w\\s]{1,40})\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|observaci[oó]n(?:es)?|observaciones|observations?|observa[cç][oõ]es|observa[cç][aã]o)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)\\s*(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|remarques?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|commentaires?|comentarios?|coment[aá]rios?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|fundamentaci[oó]n)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|justificaci[oó]n|justificativa)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|N\\.?B\\.?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|NB)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               '(?i)NB\\s*(?:\\([^\\(\\)\n]{0,60}\\))?\\s*:', '(?i)NB(?:\\([^\\(\\)\n]{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|NB\\.?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               '(?i)NB:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|notas?(?:\\s+d(?:el?|a|o)\\s+(?:la\\s+)?[\\w\\s]{1,40})?|note\\s+d(?:u|e\\s+la|es)\\s+[\\w\\s]{1,40})\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|observaci[oó]n(?:es)?|observaciones|observations?|observa[cç][oõ]es|observa[cç][aã]o)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:',
               "(?i)(?:(?:(?:[\\w\\.\\-]+(?:['’]s|s['’])|drafting|editorial|editor|explanatory|legal|technical|secretariat|translat(?:or|ion)|scrubbing)\\s+){0,3}(?:notes?|comments?|remarks?|footnotes?|reminder|rationale|explanation|justification|background)(?:\\s+(?:by|from|to)\\s+[\\w\\s\\.,;'’/&\\-]{1,60})?|remarques?)\\s*(?:\\([^\\(\\)\n"
               ']{0,60}\\))?\\s*:')),
 4111961820: ({'a': {' ': 0,
                     'b': 1,
                     'c': 2,
                     'd': 3,
                     'g': 4,
                     'j': 5,
                     'l': 6,
                     'n': 7,
                     'p': 8,
                     's': 9,
                     'u': 10,
                     'ñ': 11,
                     '\ue001': None},
               'b': 12,
               'c': 13,
               'd': 14,
               'e': 15,
               'f': 16,
               'g': 17,
               'i': 18,
               'j': 19,
               'k': 20,
               'm': 21,
               'n': 22,
               'o': 23,
               'p': 24,
               'r': 25,
               's': 26,
               't': 27,
               'u': 28,
               'v': 29,
               'à': 30,
               'é': 31,
               '\ue001': None},
              ("(?i:(?:a\\s+fav|a\\s+l['’]e|a\\s+l['’][eé]|a\\s+l’e|a\\s+l’[eé]|a\\s+rep|a\\s+ret|[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep))",
               '(?i:(?:absta|absti|abst[eé]|abst[eê]))', '(?i:acres)', '(?i:(?:adici|add))', '(?i:(?:again|agreg))',
               '(?i:ajout)',
               '(?i:(?:(?:alter|alt)|(?:alternative(?:ly)?|alternate(?:ly)?|alternativamente|alt\\.?|also)))',
               '(?i:(?:anadi|a[nñ]adi))', '(?i:(?:apoia|apoya|apoy[oó]|appui|ap[oó]ia))',
               '(?i:as\\s+(?:an\\s+)?alternative)', '(?i:aussi)', '(?i:a[nñ]adi)', '(?i:borra)',
               '(?i:(?:(?:conse|consi|contr)|compromise))', '(?i:(?:delet|deman))',
               '(?i:(?:(?:elimi|em\\s+co|em\\s+es|en\\s+co|en\\s+es|en\\s+fa|est[aá]n|est[aã]o|exami|exclu|est[aá])|[eé]galement))',
               '(?i:(?:favor|flexi|flex[ií]|favo))', '(?i:garde)',
               '(?i:(?:(?:in\\s+fa|indec|ind[eé]c|inser|ins[eé]r)|instead))', '(?i:jointly)', '(?i:keep)',
               '(?i:(?:maint|mante|manti|mant[eé]|mant[eê]))', '(?i:(?:new|now))',
               '(?i:(?:(?:objec|objet|opone|oppos|op[oõ]e)|original(?:ly)?))',
               '(?i:(?:(?:prefe|prefi|propo|propu|prop[oô]|prop[oõ]|pr[eé]f[eè]|pede|pide)|provisionally))',
               '(?i:(?:(?:recha|rejec|rejei|rejet|reser|retai|r[eé]ser)|revised))',
               "(?i:(?:(?:s['’]abs|s['’]opp|se\\s+op|souti|suppo|suppr|supri|s’abs|s’opp|sont|s[aã]o)|(?:strongly|still)))",
               '(?i:(?:to\\s+re|(?:tentatively|tambi[eé]n|tamb[eé]m)))', '(?i:(?:undec|under))', '(?i:varia)',
               "(?i:(?:[aà]\\s+l['’]e|[aà]\\s+l['’][eé]|[aà]\\s+l’e|[aà]\\s+l’[eé]|[aà]\\s+rep))",
               '(?i:[eé]galement)'))}
