"""Word's files (.docx): opened with care (`package`), read as a story (`reader`), written from a draft (`writer`, `tracked`)."""
