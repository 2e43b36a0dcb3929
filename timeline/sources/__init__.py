"""Articles come in: whatever stands in files, as `Article` values; what cannot be read, as a refusal."""

from timeline.sources.files import Refusal, article_from, read_article, read_paths
from timeline.sources.stated import stated_date

__all__ = ["Refusal", "article_from", "read_article", "read_paths", "stated_date"]
