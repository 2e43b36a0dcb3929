"""Everything that Dateline raises on purpose.

TimelineError                      one sentence for a person: the thing, the reason, the way out
├── InvalidDate (ValueError)       a date that does not exist or cannot be written
├── UnreadableArticle              a file or text that cannot become an article
├── UnknownLanguage (LookupError)  no such language module
├── InvalidSetting (ValueError)    an environment variable or option that makes no sense
└── StoreError                     the database is locked, missing, foreign or not migrated
"""


class TimelineError(Exception):
    """The root of every error that Dateline raises on purpose; its text is fit to print."""


class InvalidDate(TimelineError, ValueError):
    """A date that does not exist in the calendar, or text that is not EDTF."""


class UnreadableArticle(TimelineError):
    """A source that cannot become an article; the text says why."""


class UnknownLanguage(TimelineError, LookupError):
    """A language for which there is no module in `timeline/dates/languages/`."""


class UnknownGenre(TimelineError, ValueError):
    """No such kind of text."""


class InvalidSetting(TimelineError, ValueError):
    """A setting whose value makes no sense; the text names the variable."""


class StoreError(TimelineError):
    """A database that cannot be used; the text says what to do."""
