"""Who an article is: a digest of its content, so that the same content is the same article."""

import hashlib
import json
import re
from datetime import date

from timeline.model.article import Article, Section


def identified(
    text: str,
    title: str,
    sections: tuple[Section, ...],
    origin: str,
    *,
    published: date | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Article:
    """The article of that content; its `id` is 16 hex digits of the content's SHA-256."""
    content = [text, title, published and published.isoformat(), url, publisher]
    digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    return Article(digest[:16], text, title, sections, url or origin, published, url=url, publisher=publisher)


def is_article_id(text: str) -> bool:
    """Whether the text has the form of an article's id."""
    return re.fullmatch("[0-9a-f]{16}", text) is not None
