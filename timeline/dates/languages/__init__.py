"""One module a language, data only; the file's name is the language's code."""
