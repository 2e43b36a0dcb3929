"""What the commands share: how they fail, what they take, and how they print."""

import io
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from timeline.errors import InvalidDate, TimelineError

if TYPE_CHECKING:
    from rich.table import Table

    from timeline.model.article import Article
    from timeline.sources import Refusal

WRONG = 2  # the exit code for a mistake that one sentence explains, as click has it for wrong usage
INTERRUPTED = 130  # 128 and SIGINT, as shells have it


class Commands(click.Group):
    """A group whose commands fail with one sentence and no traceback."""

    def main(self, *arguments: Any, **options: Any) -> Any:
        """What click makes of it; where a file or the standard output fails, that is one sentence."""
        try:
            return super().main(*arguments, **options)
        except OSError as error:  # click has seen to readers that went away
            sys.stdout = io.StringIO()  # What could not be written is not tried again at the exit.
            click.echo(f"timeline: Reading or writing failed ({error.strerror}): try another file.", err=True)
            sys.exit(WRONG)

    def invoke(self, ctx: click.Context) -> Any:
        """What the command returns; its known errors are printed and become exit codes."""
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            click.echo(f"timeline: {printable(str(error))}", err=True)
            ctx.exit(WRONG)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


class Day(click.ParamType[date]):
    """A day, as articles state their publication."""

    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, if the value states one and no other."""
        from timeline.sources import stated_date

        try:
            return stated_date(value)
        except InvalidDate as error:
            self.fail(f"{error}.", param, ctx)


def examples(*commands: str) -> str:
    """The end of a help text: how the command may be typed."""
    # A backspace keeps click from filling the lines.
    return "\n".join(("\b", "Examples:", *(f"  {command}" for command in commands)))


def watched(found: "Iterable[Article | Refusal]") -> "Iterator[Article | Refusal]":
    """The same, counted before the eyes of whoever waits at a terminal."""
    if not sys.stderr.isatty():
        yield from found
        return
    from rich.console import Console

    with Console(stderr=True).status("Reading") as status:
        for count, item in enumerate(found, start=1):
            status.update(f"Reading: {count} articles")
            yield item


def print_table(table: "Table") -> None:
    """Print the table, as wide as the terminal is."""
    from rich.console import Console

    Console().print(table)


def printable(text: str) -> str:
    """The text with an escape for each character that would do something to a terminal."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)
