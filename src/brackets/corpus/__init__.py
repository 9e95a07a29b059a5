"""Thousands of drafts as tables: what `brackets corpus` does, from the ground up.

`tables` says which tables there are. `head` and `rows` make their rows of one draft, `reading` reads the draft. A
`tasks.Task` is some files; `shard` makes one part of each table of it, and depends on nothing else. `child` runs that in a
process of its own, which is told what to do, and tells what is done, in `orders`; `limits` ends it when a file takes too
much; `processes` has what all such processes share, also those of `--jobs` elsewhere. `finding` finds the files, `plan`
deals them out to tasks, `local` and `cluster` have the tasks done, `store` keeps what is done, and `publish` joins it to few
large files. `run` calls them in this order. `rounds` says which files are rounds of one text. `questions` and `ask` are for
those who want answers.
"""
