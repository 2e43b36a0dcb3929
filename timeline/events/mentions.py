"""Article to mentions: the dated happenings of its sentences, and undated news that stand for themselves."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from timeline.dates import find_dates
from timeline.events.detect import Happening, happenings, undated
from timeline.events.headline import title_of
from timeline.events.names import Names
from timeline.events.sentences import sentences
from timeline.events.status import status_of
from timeline.events.words import content_words
from timeline.model.article import Article, Role, Sentence
from timeline.model.event import Citation, Mention, Status
from timeline.model.timex import TimeExpression

_HEADS: Final = frozenset({Role.HEADLINE, Role.SUBHEAD})
_LEADS: Final = frozenset({Role.STANDFIRST, Role.BODY})


def mentions(article: Article) -> tuple[Mention, ...]:
    """What the article tells, sentence by sentence in the order of the text.

    A headline adds nothing that the text below it dates. Undated, only what opens the article or stands as
    a related item of its own is told, and only when nothing dated tells it.
    """
    return mentions_at(article, find_dates(article.text, article.published, article.language))


def mentions_at(article: Article, times: Sequence[TimeExpression]) -> tuple[Mention, ...]:
    """The same, with the time expressions of the article's text given."""
    told = sentences(article)
    reader = _Reader(article, _citation(article), Names.of(told))
    body = [
        mention
        for sentence in told
        if sentence.role not in _HEADS
        for mention in reader.dated(sentence, times)
    ]
    heads = [
        mention
        for sentence in told
        if sentence.role is Role.HEADLINE
        for mention in reader.dated(sentence, times)
    ]
    dated = [head for head in heads if not _is_told(head, body)] + body
    return (*dated, *reader.undated(told, dated))


def _citation(article: Article) -> Citation:
    return Citation(
        article_id=article.id,
        title=article.title,
        url=article.url,
        publisher=article.publisher,
        published=article.published,
        inferred=article.inferred,
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    article: Article
    citation: Citation
    names: Names

    def dated(self, sentence: Sentence, times: Sequence[TimeExpression]) -> Iterator[Mention]:
        """The mentions of one sentence that have a date."""
        first = bisect_left(times, sentence.start, key=lambda time: time.reading_start)
        last = bisect_left(times, sentence.end, key=lambda time: time.reading_start)
        inside = [time for time in times[first:last] if time.reading_end <= sentence.end]
        for happening in happenings(sentence, inside):
            yield self.mention(sentence, happening)

    def undated(self, told: Sequence[Sentence], dated: Sequence[Mention]) -> Iterator[Mention]:
        """The news without a date: of each related item, and of what opens the article."""
        for opening, item in self.items(told):
            if any(item[0].start <= mention.start < item[-1].end for mention in dated):
                continue
            happening = undated(item[0])
            if happening is None:
                continue
            mention = self.mention(item[0], happening)
            if not (opening and _is_told(mention, dated)):
                yield mention

    def items(self, told: Sequence[Sentence]) -> Iterator[tuple[bool, list[Sentence]]]:
        """The first paragraph, (True, its sentences), and each related item, (False, its sentences)."""
        for opens, roles in ((True, _LEADS), (False, {Role.RELATED})):
            paragraphs = self.paragraphs([sentence for sentence in told if sentence.role in roles])
            for paragraph in paragraphs:
                yield opens, paragraph
                if opens:
                    break

    def paragraphs(self, told: Iterable[Sentence]) -> Iterator[list[Sentence]]:
        """Runs of sentences with no line break between them."""
        paragraph: list[Sentence] = []
        for sentence in told:
            if paragraph and "\n" in self.article.text[paragraph[-1].end : sentence.start]:
                yield paragraph
                paragraph = []
            paragraph.append(sentence)
        if paragraph:
            yield paragraph

    def mention(self, sentence: Sentence, happening: Happening) -> Mention:
        """The mention that this happening makes."""
        time, title = happening.time, title_of(happening)
        start, end = (time.reading_start, time.reading_end) if time else (sentence.start, sentence.start)
        names = self.names.inside(_told_text(happening), is_headline=sentence.role in _HEADS)
        return Mention(
            citation=self.citation,
            start=sentence.start,
            quote=sentence.text,
            title=title,
            status=status_of(happening.reading(self.article.published)) if time else Status.REPORTED,
            when=time.when if time else None,
            expression=self.article.text[start:end],
            marks=(start - sentence.start, end - sentence.start),
            why=time.why if time else "",
            names=names,
            words=content_words(title) | content_words(" ".join(names)),
        )


def _told_text(happening: Happening) -> str:
    """The part of the sentence that the names are taken from: all of it, when it tells one thing."""
    words, host = happening.sentence, happening.host
    subject = words.slice(*happening.host.subject)
    rest = words.text[words.starts[host.start] :]
    return words.text if len(words.times) <= 1 else f"{subject} {rest}"


def _is_told(mention: Mention, others: Iterable[Mention]) -> bool:
    """Whether one of the others speaks of the same: two names, or a name and a word, or three words."""
    return any(
        2 * len(set(mention.names) & set(other.names)) + len(mention.words & other.words) >= 4
        and (mention.when is None or (other.when is not None and mention.when.overlaps(other.when)))
        for other in others
    )
