"""How the application is put together."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.web.samples import SETTINGS, now
from timeline.errors import StoreError
from web import create_app, utc_now


def test_without_a_store_the_one_that_the_settings_name_is_opened(tmp_path: Path) -> None:
    settings = replace(SETTINGS, database_url=f"sqlite:///{tmp_path}/timeline.db")
    assert 200 == create_app(settings, clock=now).test_client().get("/").status_code


def test_a_store_that_cannot_be_opened_is_known_at_once(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        create_app(replace(SETTINGS, database_url=f"sqlite:///{tmp_path}/no/such/folder/\0"))


def test_the_clock_is_the_machines_unless_another_is_given(tmp_path: Path) -> None:
    settings = replace(SETTINGS, database_url=f"sqlite:///{tmp_path}/timeline.db")
    days = [utc_now().date()]
    shown = create_app(settings).test_client().get("/").last_modified
    days.append(utc_now().date())
    assert shown is not None
    assert shown.date() in days
