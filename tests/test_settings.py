"""Settings: read from variables, refused by name, and silent about passwords."""

import pytest

from timeline.errors import InvalidSetting
from timeline.settings import Settings


@pytest.fixture
def password_file(tmp_path):
    def written(content: str) -> str:
        (tmp_path / "password").write_text(content)
        return str(tmp_path / "password")

    return written


def test_nothing_needs_to_be_set():
    assert Settings("sqlite:///var/timeline.db", "http://127.0.0.1:8000", "Dateline") == Settings.from_env({})


def test_an_empty_variable_is_one_that_is_not_set():
    assert Settings() == Settings.from_env({"TIMELINE_DATABASE_URL": "", "TIMELINE_TITLE": "  "})


def test_every_variable_is_read():
    assert Settings("sqlite:////data/a.db", "https://news.example.org/t", "North") == Settings.from_env(
        {
            "TIMELINE_DATABASE_URL": "sqlite:////data/a.db",
            "TIMELINE_PUBLIC_URL": "https://news.example.org/t/",
            "TIMELINE_TITLE": "North",
            "TIMELINE_UNKNOWN": "ignored",
        }
    )


@pytest.mark.parametrize(
    "stated, url",
    [
        ("a.db", "sqlite:///a.db"),
        ("/data/a.db", "sqlite:////data/a.db"),
        ("100%41?.db", "sqlite:///100%2541%3F.db"),
        ("sqlite:///a.db", "sqlite:///a.db"),
        ("postgresql://u:p@h/n", "postgresql://u:p@h/n"),
    ],
)
def test_a_database_may_be_a_plain_file(stated, url):
    assert url == Settings.from_env({"TIMELINE_DATABASE_URL": stated}).database_url


def test_the_option_comes_before_the_variable():
    settings = Settings.from_env({"TIMELINE_DATABASE_URL": "a.db"}, database="b.db")
    assert "sqlite:///b.db" == settings.database_url


def test_the_variable_of_the_public_address_comes_before_where_it_is_served():
    served = "http://127.0.0.1:8080"
    assert served == Settings.from_env({"TIMELINE_PUBLIC_URL": " "}, public_url=served).public_url
    stated = Settings.from_env({"TIMELINE_PUBLIC_URL": "https://news.example.org"}, public_url=served)
    assert "https://news.example.org" == stated.public_url


@pytest.mark.parametrize("stated", ["://", "postgresql://u:s3cret@h:x/n"])
def test_an_address_of_no_database_is_refused_and_not_repeated(stated):
    with pytest.raises(InvalidSetting, match=r"^TIMELINE_DATABASE_URL is not the address") as refused:
        Settings.from_env({"TIMELINE_DATABASE_URL": stated})
    assert "s3cret" not in str(refused.value)


def test_an_option_is_refused_by_its_own_name():
    with pytest.raises(InvalidSetting, match=r"^--database is not the address"):
        Settings.from_env({"TIMELINE_DATABASE_URL": "a.db"}, database="postgresql://u@h:x/n")


def test_an_option_without_a_user_has_no_place_for_the_password(password_file):
    with pytest.raises(InvalidSetting, match="so --database must name a user"):
        Settings.from_env(
            {"TIMELINE_DATABASE_PASSWORD_FILE": password_file("secret")}, database="postgresql://db/news"
        )


def test_the_password_comes_from_its_file_and_is_quoted(password_file):
    settings = Settings.from_env(
        {
            "TIMELINE_DATABASE_URL": "postgresql://reader@db:5432/news?sslmode=require",
            "TIMELINE_DATABASE_PASSWORD_FILE": password_file("s@c/r:t\n"),
        }
    )
    assert "postgresql://reader:s%40c%2Fr%3At@db:5432/news?sslmode=require" == settings.database_url


@pytest.mark.parametrize(
    "url",
    ["sqlite:///a.db", "postgresql://db/news", "postgresql://reader:other@db/news", "postgresql://u@h:x/n"],
)
def test_a_password_needs_an_address_with_a_user_and_without_another_password(password_file, url):
    with pytest.raises(InvalidSetting, match="TIMELINE_DATABASE_URL"):
        Settings.from_env(
            {"TIMELINE_DATABASE_URL": url, "TIMELINE_DATABASE_PASSWORD_FILE": password_file("secret")}
        )


@pytest.mark.parametrize(
    "content, fault",
    [
        (b"\n", "is empty: put the password in it."),
        (b"\xff", "is not UTF-8: write the password in UTF-8."),
        (
            None,
            "cannot be read (No such file or directory): name a file that the user of this program may read.",
        ),
    ],
)
def test_a_password_file_of_no_use_is_named_with_the_way_out(tmp_path, content, fault):
    file = tmp_path / "password"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InvalidSetting) as refused:
        Settings.from_env(
            {"TIMELINE_DATABASE_URL": "postgresql://u@h/n", "TIMELINE_DATABASE_PASSWORD_FILE": str(file)}
        )
    assert f"TIMELINE_DATABASE_PASSWORD_FILE names {file}, which {fault}" == str(refused.value)


def test_a_password_is_never_shown(password_file):
    settings = Settings.from_env(
        {
            "TIMELINE_DATABASE_URL": "postgresql://u@h/n",
            "TIMELINE_DATABASE_PASSWORD_FILE": password_file("s3cret"),
        }
    )
    assert "s3cret" not in f"{settings} {settings!r}"


@pytest.mark.parametrize(
    "address",
    [
        "news.example.org",
        "ftp://news.example.org",
        "https://",
        "http://[",
        "http://h:port",
        "https://h/?q=1",
        "https://h/#top",
        "https://h h",
        "https://bücher.example",
        "https://h/a b",
        "https://h/\x01",
        "https://h/\x7f",
        "https://h/<b>",
        'https://h/"',
        "https://h/'",
        "https://user@h",
        "https://user:password@h",
        "https://@h",
    ],
)
def test_a_public_address_that_is_none_is_refused(address):
    with pytest.raises(InvalidSetting, match="TIMELINE_PUBLIC_URL is "):
        Settings.from_env({"TIMELINE_PUBLIC_URL": address})


@pytest.mark.parametrize("title", ["two\nlines", "\ufffd", "…", "a\udcff"])
def test_a_title_is_one_line_with_a_word_in_it(title):
    with pytest.raises(InvalidSetting, match="TIMELINE_TITLE is "):
        Settings.from_env({"TIMELINE_TITLE": title})


@pytest.mark.parametrize("stated", ["a\udcff.db", "sqlite:///a\udcff.db"])
def test_a_database_whose_name_is_not_utf8_is_refused(stated):
    with pytest.raises(InvalidSetting, match=r"^--database holds bytes that are not UTF-8: "):
        Settings.from_env({}, database=stated)


@pytest.mark.parametrize(
    "address, authority",
    [
        ("http://127.0.0.1:8000", "127.0.0.1"),
        ("https://News.Example.org/timeline", "news.example.org"),
        ("http://[::1]:8000", "localhost"),
    ],
)
def test_the_authority_of_tag_uris_is_the_public_host(address, authority):
    assert authority == Settings(public_url=address).authority
