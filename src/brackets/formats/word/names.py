"""The namespaces of a Word file, as lxml writes them before a name, and what its relations begin with."""

from __future__ import annotations

#: WordprocessingML, the words; and markup compatibility, what is there twice, for older and newer programs.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
