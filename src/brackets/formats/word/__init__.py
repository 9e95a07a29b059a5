"""Word's files (.docx): opened with care (`package`), read as a document with revisions (`reader`), written from a draft (`writer`)."""
