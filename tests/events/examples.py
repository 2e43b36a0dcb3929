"""Articles and sentences made short, for the tests of what is read from them."""

from datetime import date

from timeline.events.mentions import mentions
from timeline.model.article import Article, Role, Section
from timeline.model.event import Citation, Mention, Status
from timeline.model.when import When

PUBLISHED = date(2026, 1, 20)


def article(*sections: tuple[Role, str], published: date | None = PUBLISHED, name: str = "a") -> Article:
    """An article of these sections, one to a paragraph."""
    found, text = [], ""
    for role, words in sections:
        found.append(Section(role, len(text), len(text) + len(words)))
        text += words + "\n\n"
    title = next((words for role, words in sections if role is Role.HEADLINE), "")
    return Article(name, text, title, tuple(found), f"{name}.txt", published)


def body(text: str, published: date | None = PUBLISHED) -> Article:
    """An article of one paragraph."""
    return article((Role.BODY, text), published=published)


def dated(text: str) -> list[tuple[str, str, str]]:
    """(EDTF, status, title) of what a paragraph tells with a date."""
    return [(m.when.edtf, m.status.value, m.title) for m in mentions(body(text)) if m.when]


def mention(
    title: str,
    when: str | None = "2026-01-05",
    *,
    names: tuple[str, ...] = (),
    words: str = "",
    status: Status = Status.HAPPENED,
    source: str = "a",
    start: int = 0,
    published: date | None = PUBLISHED,
    headline: str = "",
) -> Mention:
    """A mention by hand; its words are those of the title unless they are given."""
    return Mention(
        citation=Citation(source, headline, None, None, published, inferred=False),
        start=start,
        quote=f"{title}.",
        title=title,
        status=status,
        when=When.parse(when) if when else None,
        expression="then" if when else "",
        names=names,
        words=frozenset((words or title.lower()).split()),
    )
