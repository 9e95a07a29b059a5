"""Rounds: several drafts of one text.

What the files are, from the ground up; the prefix says whose part each is:

- `words`, `typography`, `keys`, `sequences`, `passages`, `rare_words`, `edit_script`: texts as sequences of words, with their
  typography or without, and how these are compared.
- `table_rows`: tables in a text as words, and which row of one table is which of another.
- `remembered`: what a method said last, kept without keeping its object alive.
- `fragments`, `own_texts`: the text of a paragraph in pieces, each with the condition under which it stands,
  and that of a proposal.
- `segments`, `align`: drafts as sequences of paragraphs, and which paragraph of the one is which of the other.
- `versions`, `versions_reader`: a draft from which any version of a paragraph can be read off.
- `compare`, with its steps `compare_paragraphs` (with `compare_runs`, `paragraph_likeness`, `paragraph_pairs`),
  `compare_proposals`, `compare_adoption`, `compare_base_text`, `compare_elsewhere`, `any_order` (with `abbreviations`),
  `other_order`, `other_forms`, `compare_partly`, `compare_left_over`, `compare_joint`, `compare_brackets_left`,
  `by_sentences`, `compare_heirs`, `compare_in_place`, `openings`, `compare_void`, `compare_lifted`, `compare_containers`,
  `compare_placeholders`, and `paragraph_lines`, `where_now`, `loss`, `proposed_words`, `formulas`, `new_words`,
  `compare_typography`, `sense`, `standing_words`, `compare_telling`: what became of each proposal; `fates` says what that can
  be.
- `order`: in which order drafts were made, by what they say.
- `trace`: the fate of every proposal over all rounds.
- `compile`, with `compile_structure`, `compile_paragraph`, `compile_new_paragraphs` and `compile_remarks`: several copies as one
  bracketed draft; `headed_copies` are copies in one document, under `party_headings`, of which
  `sent_paragraphs` says what each speaks of, with `sent_remarks` among them; `in_common` says whether one is a copy at all.
- `own_numbering`: the references that a copy has in its own numbering, which compiling tells.
- `merge`, with `merge_sides`, `merge_order`, `merge_places`, `merge_lines` and `merge_words`: two drafts of one base, three ways.
- `settled_words`: what a draft says once it is settled, which compiling and merging prove their results by.
"""
