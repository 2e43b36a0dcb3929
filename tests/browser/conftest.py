"""A real browser, and the hand-made timeline served to it over HTTP."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import FLAGS, chromium
from tests.serving import served
from tests.web.samples import SETTINGS, full_store, now
from web import create_app

Opener = Callable[..., AbstractContextManager[Page]]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(os.environ), args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address at which the timeline answers, without a slash at its end."""
    with served(lambda here: create_app(replace(SETTINGS, public_url=here), full_store(), clock=now)) as here:
        yield here


@pytest.fixture
def opened(browser: Browser, address: str) -> Opener:
    """Opens a path of the timeline in a window of its own; what goes wrong in the page fails the test."""

    @contextmanager
    def opened(
        path: str, *, width: int = 1280, scheme: str = "light", script: bool = True, forced: bool = False
    ) -> Iterator[Page]:
        context = browser.new_context(
            base_url=address,
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            forced_colors="active" if forced else "none",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        page = context.new_page()
        complaints: list[str] = []
        # A violation of the content security policy is an error on the console too.
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(request.url))
        page.goto(path)
        yield page
        context.close()
        assert [] == complaints

    return opened
