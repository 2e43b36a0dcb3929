"""The command `timeline`: parse, call, print. What is slow to load is imported where it is needed."""

import os
import signal
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

import click

from timeline.errors import TimelineError, UnreadableArticle
from timeline.terminal import Commands, Day, examples, print_table, printable, watched

if TYPE_CHECKING:
    from timeline.model.article import Article
    from timeline.pipeline import Report
    from timeline.settings import Settings
    from timeline.store.port import Store


class ExportFormat(click.ParamType[str]):
    """JSON, or a feed format; the list is looked up when it is asked for, because feeds load Babel."""

    name = "format"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The format's name, if there is one of that name."""
        if value in (known := _formats()):
            return value
        return self.fail(f"{value!r} is not one of {', '.join(known)}.", param, ctx)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002
        """The formats, for the help text."""
        return f"[{'|'.join(_formats())}]"


database_option = click.option(
    "--database",
    metavar="FILE|URL",
    show_default="TIMELINE_DATABASE_URL, else var/timeline.db",
    help="Where the timeline is kept: a file, or an address such as postgresql://USER@HOST/NAME.",
)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples(
        "timeline ingest seeds/       read a folder of articles",
        "timeline serve               look at the timeline in a browser",
        "timeline dates article.txt   see which dates are read in a text",
    ),
)
@click.version_option(package_name="dateline", prog_name="timeline")
def main() -> None:
    """Read news articles, and keep the calendar of what they say.

    Every event is dated as precisely as its text allows, and no more so. "timeline COMMAND --help" says
    more about each command.
    """


@main.command(
    epilog=examples("timeline ingest article.txt", "timeline ingest seeds/ --database news.db"),
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False), metavar="PATH...")
@database_option
@click.pass_context
def ingest(ctx: click.Context, paths: tuple[str, ...], database: str | None) -> None:
    """Read articles and add their events.

    PATH is an article, as plain text (.txt) or Markdown (.md), many as JSON Lines (.jsonl, .jsonl.gz), or a
    folder of them. Reading an article again changes nothing; an edited one replaces its earlier version.

    Prints what was read and what was refused, with the reasons. The exit code is 1 if anything was
    refused; the rest is kept all the same.
    """
    from timeline import pipeline
    from timeline.sources import read_paths
    from timeline.store import open_store

    if "" in paths:
        raise TimelineError("A PATH is empty: name a file or a folder; . is the folder that you are in.")
    settings = _settings(database)
    with open_store(settings.database_url) as store:
        found = watched(read_paths(paths))
        report = pipeline.ingest(store, found, now=datetime.now(UTC), authority=settings.authority)
    _print_report(report)
    ctx.exit(1 if report.refused else 0)


@main.command(
    epilog=examples("timeline withdraw seeds/article.txt", "timeline withdraw https://example.org/news/1")
)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@database_option
def withdraw(articles: tuple[str, ...], database: str | None) -> None:
    """Take articles out again.

    The events that nothing else tells of go with them. ARTICLE is the web address that the article
    states, else the file that it came from; or the id at the end of its page's address.
    """
    from timeline import pipeline

    settings = _settings(database)
    with _existing_store(settings) as store:
        for article in articles:
            name = _article_name(article)
            pipeline.withdraw(store, name, now=datetime.now(UTC), authority=settings.authority)
            click.echo(f"Withdrawn: {printable(article)}")


@main.command(epilog=examples("timeline serve --port 8080"))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port.")
@database_option
def serve(host: str, port: int, database: str | None) -> None:
    """Show the timeline in a browser and in feed readers.

    Prints the addresses of the page and of the feeds, and serves until Ctrl-C. Only this machine can
    reach it unless --host says otherwise; set TIMELINE_PUBLIC_URL to the address that readers use.
    """
    from timeline.server import address_of, listening
    from web import create_app
    from web.feeds import FORMATS

    address = address_of(host, port)
    settings = _settings(database, public_url=address)
    with _existing_store(settings) as store:
        server = listening(create_app(settings, store), host, port)
        click.echo(f"The timeline  {address}/")
        for form in FORMATS.values():
            click.echo(f"{form.NAME + ' feed':13} {address}/feed.{form.ENDING}")
        click.echo("Ctrl-C ends it.")
        signal.signal(signal.SIGTERM, _stop)  # as container engines ask for an end
        server.run()


@main.command(
    epilog=examples("timeline export > events.json", "timeline export --format rss --output feed.rss")
)
@click.option(
    "--format", "form", type=ExportFormat(), default="json", show_default=True, help="What to write."
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
    help="Where to, if not to the terminal.",
)
@click.option("--topic", metavar="KEY", help="Only the events of this running story; in JSON.")
@database_option
def export(form: str, output: Path | None, topic: str | None, database: str | None) -> None:
    """Write the timeline to a file or to the terminal.

    JSON holds everything that is known of each event, in the order of the timeline; the other formats
    are feeds, newest additions first. The keys of running stories are those of `timeline topics`.
    """
    from timeline.documents import document, write

    if topic is not None and form != "json":
        raise click.UsageError("A feed is of the whole timeline: --topic goes with --format json.")
    settings = _settings(database)
    with _existing_store(settings) as store:
        made = document(form, store, settings, topic)
    if output is None or output == Path("-"):
        click.echo(made, nl=False)
    else:
        write(made, output)


@main.command(epilog=examples("timeline topics", "timeline export --topic KEY"))
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1), help="How many at most.")
@database_option
def topics(limit: int, database: str | None) -> None:
    """List the running stories: what several articles tell of one matter.

    Those come first whose last article is newest. A line holds the key of a story, the days on which its
    first and its last article came out, the numbers of its events and articles, and its name.
    """
    with _existing_store(_settings(database)) as store:
        for topic in store.topics(limit):
            days = (day.isoformat() if day else "-" for day in (topic.first, topic.last))
            numbers = (str(topic.events), str(topic.articles))
            click.echo("\t".join((topic.key, *days, *numbers, printable(topic.name))))


@main.command(
    epilog=examples(
        "timeline dates article.txt",
        "timeline dates article.txt --published 2026-01-20 --format jsonl",
        "timeline dates --jsonl-input texts.jsonl",
    )
)
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False, allow_dash=True))
@click.option("--published", type=Day(), help="The day the text came out, if it does not say so itself.")
@click.option(
    "--genre",
    type=click.Choice(["news", "narrative"]),
    help="What bare dates count from: the day the text came out, or the last date told.  [default: judged]",
)
@click.option(
    "--format", "form", type=click.Choice(["table", "jsonl", "timeml"]), default="table", show_default=True
)
@click.option(
    "--jsonl-input",
    "lines",
    type=click.File("rb"),
    metavar="FILE",
    help='Read texts, {"id", "dct", "text"} a line, and print {"id", "timexes"} for each.',
)
def dates(
    file: Path | None, published: date | None, genre: str | None, form: str, lines: IO[bytes] | None
) -> None:
    """Show the dates in a text and how they are read.

    FILE is an article, or - for the standard input; nothing is kept. Relative dates ("yesterday") are
    counted from the day the text came out; where that is not known they stay open. Types and values are
    those of TIMEX3, and offsets are counted in characters from 0 in the text as it is read: without front
    matter, and with one kind of line end.
    """
    from timeline.timexes import answers, dated

    match file, lines:
        case Path() as path, None:
            _print_dates(dated(_article(path), published), genre, form)
        case None, stream if stream is not None and published is None:
            for answer in answers(stream, genre):
                click.echo(answer)
        case _:
            raise click.UsageError("Give a FILE, with or without --published, or --jsonl-input alone.")


@main.command(
    epilog=examples(
        "timeline highlights news.jsonl.gz --about 'harbour bridge' --dates 12",
        "timeline highlights news/ --about 'Rhys Lane, Lane' --from 2026-01-01 --to 2026-06-30",
        "timeline highlights *.jsonl --dates 40 --per-date 3 --format json > highlights.json",
    )
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False), metavar="ARTICLES...")
@click.option(
    "--about",
    multiple=True,
    metavar="WORDS",
    help="Choose sentences with one of these words; with commas between them, or several times: phrases.",
)
@click.option("--from", "since", type=Day(), help="The first day; older articles do not count either.")
@click.option("--to", "until", type=Day(), help="The last day; newer articles do not count either.")
@click.option("--dates", default=10, show_default=True, type=click.IntRange(1), help="How many days.")
@click.option("--per-date", default=1, show_default=True, type=click.IntRange(1), help="Sentences a day.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def highlights(
    paths: tuple[str, ...],
    about: tuple[str, ...],
    since: date | None,
    until: date | None,
    dates: int,
    per_date: int,
    form: str,
) -> None:
    """Show the days that matter most, and the sentences that tell of them.

    ARTICLES are files of JSON Lines (.jsonl or .jsonl.gz: {"title", "published", "text"} a line), articles
    as plain text or Markdown, or folders of these; nothing is kept. Days matter by how many articles name
    them, and how high up. Of each the sentences are shown that come nearest to what all articles say of it.

    JSON is [[date, [sentence, ...]], ...] in the order of the dates. Days may be fewer than asked for,
    when the articles name no more.
    """
    from timeline.digest import Wish, as_json, as_table, digest, phrases
    from timeline.sources import read_paths

    wish = Wish(phrases(about), dates, per_date, since, until)
    made = digest(watched(read_paths(paths)), wish)
    for refusal in made.refused:
        click.echo(printable(f"Left out: {refusal.path} {refusal.reason}"), err=True)
    if form == "json":
        click.echo(as_json(made.highlights))
    else:
        print_table(as_table(made.highlights))
        click.echo(f"Chosen from {made.read} articles.")


@main.command(epilog=examples("timeline migrate --database postgresql://dateline@db/dateline"))
@database_option
def migrate(database: str | None) -> None:
    """Prepare a database, or bring it up to date.

    PostgreSQL needs this once, and after each upgrade of Dateline. An SQLite file does not: every other
    command sees to it.
    """
    from timeline import store

    store.migrate(_settings(database).database_url)
    click.echo("The database is up to date.")


def _settings(database: str | None, **stated: str) -> "Settings":
    from timeline.settings import Settings

    return Settings.from_env(os.environ, database=database, **stated)


def _existing_store(settings: "Settings") -> "Store":
    """The store, which must be there already: a mistyped name is not to make an empty one."""
    from timeline.store import open_store

    return open_store(settings.database_url, may_make=False)


def _print_report(report: "Report") -> None:
    click.echo(
        f"Articles read: {report.read} ({report.new} new, {report.replaced} replaced, "
        f"{report.unchanged} unchanged); refused: {len(report.refused)}"
    )
    for refusal in report.refused:
        click.echo(printable(f"  {refusal.path} {refusal.reason}"))


def _article_name(stated: str) -> str:
    """An id or an address as it is; a file, there or gone, as the address by which its article is known."""
    from timeline.sources import read_article
    from timeline.sources.identity import is_article_id

    if is_article_id(stated) or "://" in stated:
        return stated
    try:
        return read_article(stated).origin
    except UnreadableArticle:
        return _file_address(stated)


def _file_address(stated: str) -> str:
    try:
        return Path(stated).resolve().as_uri()
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead round in a circle
        raise TimelineError(
            f"{stated} cannot be found ({getattr(error, 'strerror', None) or error}): "
            "give the id or the address on the article's page."
        ) from error


def _formats() -> tuple[str, ...]:
    from timeline.documents import names

    return names()


def _stop(*_: object) -> NoReturn:
    sys.exit(0)


def _print_dates(article: "Article", genre: str | None, form: str) -> None:
    from timeline import timexes

    times = timexes.found(article, genre)
    match form:
        case "jsonl":
            click.echo(timexes.as_lines(times), nl=False)
        case "timeml":
            click.echo(timexes.as_timeml(article, times), nl=False)
        case _:
            print_table(timexes.as_table(article, times))
            click.echo(timexes.counted_from(article))


def _article(file: Path) -> "Article":
    """The article in that file, or on the standard input."""
    from timeline.sources import read_article

    return _piped() if file == Path("-") else read_article(file)


def _piped() -> "Article":
    from timeline.sources import article_from

    try:
        return article_from(sys.stdin.buffer.read(), ".txt", "-")
    except UnreadableArticle as error:
        raise UnreadableArticle(f"The standard input {error}.") from error
