"""What drafts are made of: headers, brackets and paragraphs of every kind, with names in braces for what is drawn anew each time."""

#: Headers that nobody means to write so, and that are read all the same.
LOOSE_HEADERS = [
    "US/AU\npropose; CL\noppose: ",
    "Mexi-\nco pro-\npose; CL op-\npose: ",
    *["MX12 oppose:13 ", "NZ/MX: oppose: ", "US prpose; NZ considering: "],
    "US / CAN//EU： ",
    "**MEX**: ",
    "NZ, on behalf of CARICOM: ",
    *["US:", "PE propose el :"],
]

#: Headers with the mark of a footnote in them: it is text that nothing reads, between two that are read as one.
NOTED_HEADERS = [
    *["US[^1] propose: ", "US/CAN[^12]: ", "MEX[^2]/EU oppose: ", "NZ[^3-4], on behalf of CARICOM: "],
    *["US propose[^1]: ", "US propose:[^1] ", "US propose:12 "],
]


#: Brackets of every kind. What stands in braces is drawn anew each time, but `{same}`, the same words all through one bracket.
BRACKETS = [
    *["[{header}{inner}]"] * 4,
    "[{header}~~{inner}~~ {inner}]",
    "[{header}~~{words}~~]",
    "[{header}{words} ~~{words}~~ {words}]",
    "[{header}~~{words}~~ {words} ~~{words}~~ {words}]",
    "[{inner}{ending}]",
    "[{header}{inner}{ending}]",
    *[
        "[{words} - US, NZ retain / {words} - EU]",
        "[{words} - EU oppose / {words} - US]",
        "[{words} - EU retain{marks}/{words} - US]",
    ],
    "[~~{same}~~ {words} - US / ~~{same}~~ {words} - EU]",
    *["[US: {words} / CAN: {words}]", "[US: {inner}; EU: delete]"],
    "[{inner}]",
    "[{inner}][{inner}]",
    "[{inner}] / [{header}{inner}]",
    "[- [{header}{inner}]]",
    "[\n- [US: {words}];\n• [CAN: {inner}]\n]",
    "[{words}] or [{inner}]",
    "[{header}{inner}] or [{inner}{ending}]",
    "[[{header}{inner}] or [{header}{words}]]",
    "[[{header}{inner}] and [{words} - US]]",
    "{[{inner}] / [{words}]}",
    "{[{header}{words}] / [{words}]}",
    "{{words} / {words} {inner}}",
    "{{words} - US, NZ retain / {words} - EU}",
    "[US: ~~{same}~~ {words}] [CAN: ~~{same}~~ {inner}] [MEX: ~~{same}~~]",
    "[Option 1: {words}] [Option 2: {words}{ending}]",
    "[Option 1 (US): {inner}] [US/CAN Option 2: {words}] [Option 3 - EU: {words}]",
    "[US propose: [^1]{words}]",
    "[{words} - US / {words} [{words}] {words} - EU delete]",
    *["[PE propose el[US: {marks}]{words}]", "[MEX oppose[US: {marks} {words}] {words}]"],
    *["{blank}", "{remark}", "{in_word}"],
]
BLANKS = ["[x]", "[ ]", "[...]", "[date]", "[to be completed]", "[12]", "[sic]", "[^2]"]
REMARKS = [
    "[Note: mind this]",
    "[JP is still considering this issue]",
    "[AU/NZ: will go with consensus.]",
    "[US: delete]",
    "[Retain: EU]",
    "[MEX: reserves its position]",
    "[Agreed ad ref]",
    "[Note: US considering, but the delegation of Perú reserves; CARICOM can go along]",
    "[EU can go along]",
    "[AU will go\x0calong: for now]",
    "[the delegation of Peru reserves its\x07position: it will consult]",
]
#: Brackets within a word, which no space may part; a bracket may have other words too.
IN_WORD = [
    *["Part[y][ies]", "provider[s]", "[E]ach", "provider[US: s]"],
    *["a[n intended]", "a[US: n intended]", "agree[d by all]", "agree[CAN: d by all]"],
]


_BY_TWO = "Proposed new paragraphs submitted by the delegations of Mexico and Canada:\n\n"
#: Paragraphs of every kind, filled in as BRACKETS are. `{n}` is its number, `{label}` a label in any style.
PARAGRAPHS = [
    *["{n}. {contents}."] * 5,
    "{n}. [{header}{contents}]",
    "{n}. [{header}{contents}].\n\n          [US: {contents}].",
    "[US: {n} bis. {contents}]",
    "{n}. {contents} [CAN: {words}\n\n{n} bis. {words}]",
    "{n}. {contents}:\na) {contents};\nb) {contents}.",
    "{n}. {contents}:\n\n(a) {words}[US: ; and\n\n(b) {words}].",
    "{n}. {contents}:\n\na. [US: {words}]; and\n\nb. [{header}{words}], or [CAN: {words}];\n\nc. [{words}], and {words}.",
    "{n}. {contents}, [US: {words}]12 and [{header}{words}]13, or [{words}{misended}]14.",
    "{n}. [US: {words}], and [CAN: {words}] or {words} and [{header}{words}].",
    "{n}. {contents}\n[{header}{words}].\n{words} [CAN:\n{contents}]",
    "{n}. [MEX: {contents}.\n\n{n} bis. {words}] {words}.\n\n12",
    "- {contents}\n- [EU: {contents}]\n- “[NZ: {words}]” ([US: {words}])",
    "{n}. {contents}:\n\nOption 1: {contents};\n\nOption 1 bis: {contents}.\n\nOption 2: {words}",
    "{n}. {words}:\nOption 1 \nOption 2 \nOption 2: {words}",
    "{n}. Alternative A\n\n(a) {contents};\n\nAlternative B\n\n(a) {contents}.",
    "{n}. [Option 1: {contents}\nOption (i): {words}\nOption (i) bis: {words}\nOption (ii): {words}\nOption 2: {contents}]",
    "Proposed new paragraph submitted by the delegation of Mexico:\n\n\t{n}.bis. [MEX: {contents}]",
    _BY_TWO + "{n}.bis. [MEX: {contents}]\n\n{n}.ter. [CAN: {contents}]",
    *[_BY_TWO + "[MEX: {contents}]\n\n[CAN: {words}]", _BY_TWO + "[MEX: {contents}] [CAN: {words}]"],
    *[_BY_TWO + "[{words}] [CAN: {contents}]", "Proposed by Mexico:\n\n[MEX: {contents}] [{words}] [CAN: {words}]"],
    "{n}. {contents} [US: {words}\n\nTrade Confidential\n{n}\n\n{contents}] {words}\nTrade Confidential\n{n}\n{words}",
    "{n}. {contents} [{header}{words}6{n}{note}{words}] {words}6{n}{note}{words}.",
    "{n}. {words} [{header}{words}6{n}{note}]",
    "{n}. (a) [CAN: {contents}]\n\n{n}.- [MEX: {words}]",
    "{n}. {words} [\na) [US: ~~{words}~~]]",
    "{label} {contents}.",
    "{n}. {contents}\n\n[{header}{label} {words}]",
    "{n}. {words}\n\n[{noted}{label} {words}]",
    "{n}. {words}\n\n[{n} bis. {noted}{words}]",
    "{n}. {words}\n\n[[{n} bis. US:\n\ufeff\n(a) {words}]]",
    "{n}. {words} [US: ~~may~~ {words}] [CAN:\n\n~~may~~ {words}]",
    "{n}. {words}\n\n[{n}bis USoppose: \n\ufeff\n {words}]",
    "{n}. {words}\n\n{n} bis. {words}\n\n[{noted}OP{n} bis. {words}]",
    "[{label} {contents}]\n\n{label} [US: {words}]",
    "[{n}. {contents}\n(a) {contents}\n(b) {contents}]",
    "{n}. {contents}:\n\n   {label} {words}\n\n   {label} {words}",
    "{n}. {words}\n{label} {contents}.",
    "[{n}. {same}, {words}]\n\n[{n} bis. {same}, {words}]",
    "[{n}. {contents}:\n\n(a) {words};\n\n(b) {words}.]\n[{n}. Alt. {contents}]\n\n[{n}. Alt. 2. [{header}{contents}]]",
    "{n}. {words}\n\n[{header}~~{label} {words}.~~]\n\n{n} ter. {contents}",
    "[US: ~~{n}. {words}~~]\n\n[~~{n} bis. {words}~~ - CAN]",
    "(a) {contents};\n\n(b) {words}.\n\n[(b) {contents}]\n[(b Alt.) {words}]12\n\n{n} bis. {contents}",
]
