"""The web server: `timeline serve`."""

import signal
import socket
import subprocess
import urllib.request
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.command_line import timeline
from tests.commands import TIMELINE, environment, free_port, serving
from timeline.feeds.formats import formats, load

pytestmark = pytest.mark.usefixtures("folder")


def test_an_address_that_nothing_can_listen_on_is_one_sentence():
    timeline("ingest", "ferry.md")
    done = timeline("serve", "--host", "300.1.1.1")
    assert (2, "timeline: 300.1.1.1 port 8000 cannot be used") == (done.exit_code, done.stderr[:44])


@pytest.mark.parametrize("host", ["", "bücher.example", "a b", "a@b"])
def test_a_host_that_is_none_is_named_by_its_option(host):
    timeline("ingest", "ferry.md")
    for variables in ({}, {"TIMELINE_PUBLIC_URL": "https://news.example.org"}):
        done = timeline("serve", "--host", host, **variables)
        assert (2, f"timeline: --host is {host!r}: ") == (done.exit_code, done.stderr.partition("give")[0])


def test_visitors_who_never_finish_asking_keep_nobody_out():
    timeline("ingest", "ferry.md")
    with ExitStack() as visitors, serving(TIMELINE, cwd=Path.cwd()) as address:
        port = int(address.rpartition(":")[2].strip("/"))
        for _ in range(120):
            visitors.enter_context(socket.create_connection(("127.0.0.1", port))).sendall(b"GET /")
        with urllib.request.urlopen(address, timeout=10) as answer:
            assert 200 == answer.status


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_server_names_its_addresses_and_ends_when_it_is_asked_to(ending):
    timeline("ingest", "ferry.md")
    port = free_port()
    command = [str(TIMELINE), "serve", "--port", str(port)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    ) as server:
        assert server.stdout
        said = [server.stdout.readline() for _ in ("page", *formats(), "end")]
        busy = subprocess.run(command, capture_output=True, text=True, check=False, env=environment())
        server.send_signal(ending)
        assert (0, ("", "")) == (server.wait(30), server.communicate())
    page = f"http://127.0.0.1:{port}/"
    feeds = [f"{load(name).NAME} feed {page}feed.{load(name).ENDING}" for name in formats()]
    assert [f"The timeline {page}", *feeds, "Ctrl-C ends it."] == [" ".join(line.split()) for line in said]
    assert (2, f"timeline: 127.0.0.1 port {port} cannot be used") == (
        busy.returncode,
        busy.stderr.partition(" (")[0],
    )
