"""Files and folders of every awkward kind: each becomes an article or a refusal, and none blocks."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.errors import UnreadableArticle
from timeline.model.article import Article
from timeline.sources import Refusal, article_from, read_article, read_paths

GOOD = "Ferry Opens\n\nThe ship left on 3 May 2031.\n"


def file(folder: Path, name: str, content: bytes | str = GOOD) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refused(*paths: Path) -> dict[str, str]:
    """What was refused, by name."""
    return {found.path.name: found.reason for found in read_paths(paths) if isinstance(found, Refusal)}


def titles(*paths: Path) -> list[str]:
    return [found.title for found in read_paths(paths) if isinstance(found, Article)]


def test_a_file_is_read_by_its_ending(tmp_path):
    assert ("Ferry Opens", "# Ferry Opens") == (
        read_article(file(tmp_path, "a.MD", "# Ferry Opens\n\nThe ship left.")).title,
        read_article(file(tmp_path, "a.txt", "# Ferry Opens\n\nThe ship left.")).title,
    )


def test_a_path_may_be_text(tmp_path):
    assert "Ferry Opens" == read_article(str(file(tmp_path, "a.txt"))).title


def test_the_origin_is_the_file_wherever_it_is_called_from(tmp_path, monkeypatch):
    path = file(tmp_path, "a b.txt")
    monkeypatch.chdir(tmp_path)
    assert path.resolve().as_uri() == read_article("a b.txt").origin


def test_a_folder_stands_for_its_files_in_order_of_name(tmp_path):
    for name in ("b.txt", "a.txt", "c/d.txt"):
        file(tmp_path, name, f"Title of {name}\n\nText.")
    assert ["Title of a.txt", "Title of b.txt", "Title of c/d.txt"] == titles(tmp_path)


def stating(url: str, title: str) -> str:
    return f"---\ntitle: {title}\nurl: {url}\n---\n\nThe ship left on 3 May 2031.\n"


def test_of_two_files_that_state_the_same_url_the_first_in_order_of_name_is_read(tmp_path):
    for name in ("b.md", "a.md", "c.md"):
        file(tmp_path, name, stating("https://example.org/ship", f"Title of {name}"))
    reason = (
        f"states the same url as {tmp_path / 'a.md'}: https://example.org/ship; only one of them can be kept"
    )
    assert ["Title of a.md"] == titles(tmp_path)
    assert {"b.md": reason, "c.md": reason} == refused(tmp_path)


def test_a_file_that_is_read_twice_is_no_other_file(tmp_path):
    path = file(tmp_path, "a.md", stating("https://example.org/ship", "Ship"))
    assert ["Ship", "Ship"] == titles(path, tmp_path)


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    file(tmp_path, ".hidden.txt")
    file(tmp_path, ".git/a.txt")
    assert [] == list(read_paths([tmp_path]))


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode("utf-8-sig"),
        GOOD.encode("utf-16"),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.replace("ship", "sh\x1bip\x07\x85").replace("\x85", "").encode(),
        GOOD.replace("ship", "s\ud800hip\uffff").encode("utf-8", "surrogatepass"),
    ],
    ids=["utf-8 with mark", "utf-16", "windows lines", "old mac lines", "controls", "half characters"],
)
def test_the_same_text_is_read_from_each_encoding(tmp_path, content):
    assert read_article(file(tmp_path, "plain.txt")).id == read_article(file(tmp_path, "a.txt", content)).id


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", "is empty"),
        (b" \n\t\n", "holds no text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "NUL bytes, so it is a binary file"),
        (b"Ferry\0Opens", "NUL bytes, so it is a binary file"),
        ("Ferry\0Opens".encode("utf-16"), "NUL characters, so it is a binary file"),
        ("Fährlinie".encode("latin-1"), r"is not UTF-8 text \(at byte 1\); save it as UTF-8"),
        (b"\xff\xfeA", "is not UTF-16 text"),
        (b"\xef\xbb\xbf", "holds no text"),
    ],
)
def test_what_is_not_text_is_refused(tmp_path, content, reason):
    path = file(tmp_path, "a.txt", content)
    with pytest.raises(UnreadableArticle, match=f"^{path} .*{reason}"):
        read_article(path)


def test_a_huge_file_is_refused_without_being_read(tmp_path):
    path = file(tmp_path, "huge.txt")
    os.truncate(path, 50_000_000_000)
    assert {"huge.txt": "is 50000.0 MB; an article may have 2 MB"} == refused(path)


def test_bytes_that_are_too_many_are_refused():
    with pytest.raises(UnreadableArticle, match="too large"):
        article_from(b"x" * 2_000_001, ".txt", "-")


def test_a_named_pipe_is_refused_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert {"pipe.txt": "is a named pipe, not a file"} == refused(tmp_path) == refused(tmp_path / "pipe.txt")


def test_a_device_is_refused():
    assert {"null": "is a device, not a file"} == refused(Path(os.devnull))


@pytest.fixture
def socket_file(tmp_path, monkeypatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)  # The address of a socket may have about a hundred characters.
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.txt")
        yield tmp_path / "socket.txt"


def test_a_socket_is_refused(socket_file):
    assert {"socket.txt": "is a socket, not a file"} == refused(socket_file)


def test_a_link_to_nothing_is_refused(tmp_path):
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    assert {"a.txt": "is a link to nothing"} == refused(tmp_path) == refused(tmp_path / "a.txt")


def test_a_link_that_leads_round_in_a_circle_is_refused(tmp_path):
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    circle = "is a link that leads round in a circle"
    assert {"a.txt": circle, "b.txt": circle} == refused(tmp_path)


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path):
    secret = file(tmp_path, "secret.txt")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").symlink_to(secret)
    assert {"a.txt": f"is a link that leads out of {folder}"} == refused(folder)


def test_a_link_inside_the_folder_is_followed(tmp_path):
    file(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    assert ["Ferry Opens", "Ferry Opens"] == titles(tmp_path)


def test_a_link_that_is_named_itself_is_followed(tmp_path):
    outside = file(tmp_path, "outside/a.txt")
    (tmp_path / "b.txt").symlink_to(outside)
    assert ["Ferry Opens"] == titles(tmp_path / "b.txt")


def test_a_link_to_a_folder_is_not_walked_into(tmp_path):
    file(tmp_path, "a/b.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    assert (["Ferry Opens"], ["loop"]) == (titles(tmp_path), list(refused(tmp_path)))


def test_a_file_of_unknown_kind_is_refused_with_the_kinds_that_are_known(tmp_path):
    reason = "ends in .pdf; only .markdown, .md, .text, .txt files are read"
    assert {"a.pdf": reason} == refused(file(tmp_path, "a.pdf"))


def test_a_missing_file_is_refused(tmp_path):
    assert {"a.txt": "does not exist"} == refused(tmp_path / "a.txt")


def test_a_name_that_no_file_can_have_is_refused(tmp_path):
    assert ["cannot be read: File name too long"] == list(refused(tmp_path / ("x" * 300 + ".txt")).values())


def test_a_folder_is_not_an_article(tmp_path):
    with pytest.raises(UnreadableArticle, match="is a folder, not a file"):
        read_article(tmp_path)


def test_what_is_refused_keeps_nothing_else_from_being_read(tmp_path):
    for name, content in {"a.txt": "", "b.txt": GOOD, "c.md": "---\n[\n---\nx", "d.txt": GOOD}.items():
        file(tmp_path, name, content)
    assert (["Ferry Opens"] * 2, ["a.txt", "c.md"]) == (titles(tmp_path), list(refused(tmp_path)))
