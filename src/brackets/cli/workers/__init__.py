"""Processes that read drafts for `--jobs`, from the ground up.

A parsed draft costs as much to send as to parse. So a file goes to a process as its bytes, and what comes back is what is
written or counted of it. `orders` has what is said to and fro, `child` is the process, and `pool` has several of them do the
files of a command, in their order. `cli.each_draft` calls it, or does the same without processes.
"""
