"""Article to mentions: the dated happenings of its sentences, and undated news that stand for themselves."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from timeline.dates import find_dates
from timeline.events.detect import happenings, undated
from timeline.events.happening import Happening
from timeline.events.headline import title_of
from timeline.events.kinds import called
from timeline.events.names import Names
from timeline.events.pronouns import with_names
from timeline.events.sentences import headed
from timeline.events.status import status_of
from timeline.events.words import content_words
from timeline.model.article import Article, Role, Sentence
from timeline.model.event import Citation, Mention, Status
from timeline.model.timex import TimeExpression
from timeline.model.when import When

_LEADS: Final = frozenset({Role.STANDFIRST, Role.BODY})

# A shared name counts two, a shared word one; the words of names count as words too.
_ENOUGH: Final = 4

_CAST: Final = 12  # names that say what an article is about
_NEWS: Final = 7  # days for which something is news, that of publication included


def mentions(article: Article) -> tuple[Mention, ...]:
    """What the article tells, sentence by sentence in the order of the text.

    A headline adds nothing that the text below it dates. Undated, only what opens the article or stands as
    a related item of its own is told, and only when nothing dated tells it.
    """
    return mentions_at(article, find_dates(article.text, article.published, article.language))


def mentions_at(article: Article, times: Sequence[TimeExpression]) -> tuple[Mention, ...]:
    """The same, with the time expressions of the article's text given.

    What nothing can be said of ("January 5, 2026.") is no mention; a sentence that stands twice tells once.
    """
    told = headed(article, times)
    reader = _Reader(article, _citation(article), told, Names.of(told))
    dated = [
        (told[n].role, mention)
        for n, inside in _by_sentence(told, times).items()
        if told[n].role is not Role.SUBHEAD
        for mention in reader.dated(n, inside)
    ]
    body = [mention for role, mention in dated if role is not Role.HEADLINE]
    kept = [m for role, m in dated if role is not Role.HEADLINE or not _is_told(m, body)]
    return _of_a_story(article.title, _once((*kept, *reader.undated(kept))))


def _by_sentence(
    told: Sequence[Sentence], times: Iterable[TimeExpression]
) -> Mapping[int, Sequence[TimeExpression]]:
    """The time expressions inside each sentence that has any, by its place."""
    starts = [sentence.start for sentence in told]
    inside: dict[int, list[TimeExpression]] = {}
    for time in times:
        n = bisect_right(starts, time.reading_start) - 1
        if n >= 0 and time.reading_end <= told[n].end:
            inside.setdefault(n, []).append(time)
    return inside


def _once(told: Iterable[Mention]) -> tuple[Mention, ...]:
    first: dict[tuple[str, tuple[int, int], When | None], Mention] = {}
    for mention in told:
        if mention.title:
            first.setdefault((mention.quote, mention.marks, mention.when), mention)
    return tuple(first.values())


def _of_a_story(title: str, told: Sequence[Mention]) -> tuple[Mention, ...]:
    """The same, each knowing what they are all about."""
    names = Counter(called(name) for mention in told for name in mention.names)
    most = sorted(names, key=lambda name: (-names[name], name))[:_CAST]
    story = content_words(title).union(most)
    return tuple(replace(mention, story=story) for mention in told)


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
    """One article, its sentences and its names."""

    article: Article
    citation: Citation
    told: tuple[Sentence, ...]
    names: Names

    def dated(self, n: int, times: Sequence[TimeExpression]) -> Iterator[Mention]:
        """The mentions of the n-th sentence that have a date, one of these times inside it."""
        for happening in happenings(self.told[n], times, self.article.published):
            mention = self.mention(n, happening)
            if mention.title:
                yield mention

    def undated(self, dated: Sequence[Mention]) -> Iterator[Mention]:
        """The news without a date: of each related item, and of what opens the article."""
        for opens, first, last in self.items():
            start, end = self.told[first].start, self.told[last].end
            if any(start <= mention.start < end for mention in dated):
                continue
            if happening := undated(self.told[first]):
                mention = self.mention(first, happening)
                if not (opens and (_is_told(mention, dated) or self.sums_up(last, dated))):
                    yield mention

    def sums_up(self, last: int, dated: Sequence[Mention]) -> bool:
        """Whether the sentence behind the opening, which ends with `last`, gives the day of the news."""
        published = self.article.published
        if published is None or last + 1 == len(self.told):
            return False
        week = {published - timedelta(days=days) for days in range(_NEWS)}
        told = [mention.when for mention in dated if mention.start == self.told[last + 1].start]
        return any(when == When.of(day) for when in told for day in week)

    def items(self) -> Iterator[tuple[bool, int, int]]:
        """(True, first and last sentence) of the opening paragraph, (False, …) of each related item."""
        opened = False
        for first, last in self.paragraphs():
            role = self.told[first].role
            if role is Role.RELATED or (role in _LEADS and not opened):
                yield role is not Role.RELATED, first, last
            opened = opened or role in _LEADS

    def paragraphs(self) -> Iterator[tuple[int, int]]:
        """Runs of sentences, first and last, with no line break between them."""
        first = 0
        for n, sentence in enumerate(self.told):
            following = self.told[n + 1] if n + 1 < len(self.told) else None
            if following is None or "\n" in self.article.text[sentence.end : following.start]:
                yield first, n
                first = n + 1

    def mention(self, n: int, happening: Happening) -> Mention:
        """The mention that this happening of the n-th sentence makes."""
        sentence, time = self.told[n], happening.time
        title = with_names(title_of(happening), sentence, self.told[:n], self.names)
        start, end = (time.reading_start, time.reading_end) if time else (sentence.start, sentence.start)
        in_sentence = self.names.inside(_told_text(happening), is_headline=sentence.role is Role.HEADLINE)
        names = tuple(dict.fromkeys((*self.names.inside(title), *in_sentence)))
        return Mention(
            citation=self.citation,
            start=sentence.start,
            quote=sentence.text,
            title=title,
            status=status_of(happening.reading(self.article.published)) if time else Status.REPORTED,
            when=happening.when,
            expression=self.article.text[start:end],
            marks=(start - sentence.start, end - sentence.start),
            why=time.why if time else "",
            names=names,
            words=content_words(title) | content_words(" ".join(names)),
        )


def _told_text(happening: Happening) -> str:
    """The part of the sentence that the names are taken from: all of it, when it tells one thing."""
    words, host = happening.sentence, happening.host
    if len(words.times) <= 1:
        return words.text
    return words.text[words.starts[host.start] :]


def _is_told(mention: Mention, others: Iterable[Mention]) -> bool:
    """Whether one of the others speaks of the same: two names, or a name and two words, or four words."""
    return any(
        2 * len(set(mention.names) & set(other.names)) + len(mention.words & other.words) >= _ENOUGH
        and (mention.when is None or (other.when is not None and mention.when.overlaps(other.when)))
        for other in others
    )
