"""Rounds: several copies of a text made into one (`compiling`), by the paragraph (`paragraphs`) and by the word (`words`)."""
