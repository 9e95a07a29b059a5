"""Word's files (.docx): opened with care (`package`), read with their revisions (`reader`), written from a draft (`writer`)."""
