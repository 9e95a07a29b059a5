"""A report: one page of HTML that stands alone, in which a chair sees the draft, decides, and saves the decisions as a sheet.

The page settles and parses nothing: it shows pieces that the engine has settled. `page` puts it together, of `text` (the draft,
`trimming` its empty lines), `tables` and `data` (what the script knows), dressed by `styled`. Template, styles and script are
files beside these modules. The script is several files for its readers only: they are put into the page one after the other, as
one function.
"""
