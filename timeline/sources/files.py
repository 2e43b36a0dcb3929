"""Files and folders: the edge where bytes are read, with care for what is not a plain file."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from errno import ELOOP
from pathlib import Path

from timeline.errors import UnreadableArticle
from timeline.model.article import Article
from timeline.sources import jsonl
from timeline.sources.decoding import decode
from timeline.sources.formats import format_of

LARGEST = 2_000_000  # bytes: far more than any article, little enough to read in a moment

TOO_LARGE = f"an article may have {LARGEST // 1_000_000} MB"

KINDS = {
    stat.S_IFBLK: "a device",
    stat.S_IFCHR: "a device",
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that did not become an article; "{path} {reason}" reads as a sentence."""

    path: Path
    reason: str


def read_article(path: str | Path) -> Article:
    """The article in this file; raises UnreadableArticle, with the file's name and the reason."""
    match _attempt(Path(path)):
        case Article() as article:
            return article
        case Refusal(refused, reason):
            raise UnreadableArticle(f"{refused} {reason}.")


def read_paths(paths: Iterable[str | Path]) -> Iterator[Article | Refusal]:
    """Each article or refusal of each file; a folder stands for all files below it, in order of name.

    Names that begin with a dot are passed over. A link found in a folder is followed only to a file
    of the same folder. Of files that differ and state the same url, all but the first are refused: each
    would take the place of the one before.
    """
    first: dict[str, tuple[Path, str]] = {}
    for path, found in _read(map(Path, paths)):
        yield _once(first, path, found)


def _read(paths: Iterable[Path]) -> Iterator[tuple[Path, Article | Refusal]]:
    # os.path answers False where pathlib raises, for a path too long or out of reach.
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112
            yield from _walk(path)
        else:
            yield from ((path, found) for found in _attempts(path))


def _once(first: dict[str, tuple[Path, str]], path: Path, found: Article | Refusal) -> Article | Refusal:
    """What was found, or its refusal where another article of its origin came first."""
    if isinstance(found, Refusal):
        return found
    earlier, article_id = first.setdefault(found.origin, (path, found.id))
    if article_id == found.id:
        return found
    return Refusal(path, f"states the same url as {earlier}: {found.origin}; only one of them can be kept")


def article_from(data: bytes, ending: str, origin: str) -> Article:
    """The article in these bytes, in the format of that file ending; raises UnreadableArticle."""
    if len(data) > LARGEST:
        raise UnreadableArticle(f"is too large; {TOO_LARGE}")
    return format_of(ending).read(decode(data), origin)


def _walk(root: Path) -> Iterator[tuple[Path, Article | Refusal]]:
    denied: list[OSError] = []
    for folder, folders, files in os.walk(root, onerror=denied.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted([*links, *(name for name in files if not name.startswith("."))]):
            path = Path(folder) / name
            yield from ((path, found) for found in _inside(path, root))
    for error in denied:
        path = Path(error.filename)
        yield path, _refused(path, error)


def _inside(path: Path, root: Path) -> Iterator[Article | Refusal]:
    try:
        target = Path(os.path.realpath(path, strict=True))
    except OSError as error:
        yield _refused(path, error)
        return
    if not target.is_relative_to(root.resolve()):
        yield Refusal(path, f"is a link that leads out of {root}")
    elif target.is_dir():
        yield Refusal(path, "is a link to a folder, which is not followed")
    else:
        yield from _attempts(path)


def _attempts(path: Path) -> Iterator[Article | Refusal]:
    """What the file holds: one article, or of JSON Lines one for each line."""
    if not jsonl.is_jsonl(path):
        yield _attempt(path)
        return
    try:
        _require_file(path)
        for found in jsonl.articles(path, path.resolve().as_uri()):
            yield Refusal(path, found) if isinstance(found, str) else found
    except UnreadableArticle as error:
        yield Refusal(path, str(error))
    except OSError as error:
        yield _refused(path, error)


def _attempt(path: Path) -> Article | Refusal:
    try:
        return article_from(_bytes(path), path.suffix, path.resolve().as_uri())
    except UnreadableArticle as error:
        return Refusal(path, str(error))
    except OSError as error:
        return _refused(path, error)


def _require_file(path: Path) -> int:
    """The size of the file; what is none, such as a pipe, raises UnreadableArticle."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableArticle(f"is {KINDS.get(stat.S_IFMT(found.st_mode), 'something else')}, not a file")
    return found.st_size


def _bytes(path: Path) -> bytes:
    size = _require_file(path)
    format_of(path.suffix)  # What nobody reads is not opened.
    if size > LARGEST:
        raise UnreadableArticle(f"is {size / 1e6:.1f} MB; {TOO_LARGE}")
    # The file may have been exchanged for a pipe since: never wait for a writer.
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
        return file.read(LARGEST + 1)


def _refused(path: Path, error: OSError) -> Refusal:
    match error:
        case FileNotFoundError():
            reason = "is a link to nothing" if path.is_symlink() else "does not exist"
        case PermissionError():
            reason = "may not be read: permission denied"
        case OSError(errno=code) if code == ELOOP:
            reason = "is a link that leads round in a circle"
        case _:
            reason = f"cannot be read: {error.strerror}"
    return Refusal(path, reason)
