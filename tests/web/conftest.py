"""The application over the hand-made timeline, with its clock standing still."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.samples import SETTINGS, full_store, now
from timeline.store.memory import MemoryStore
from web import create_app


@pytest.fixture
def kept() -> MemoryStore:
    return full_store()


@pytest.fixture
def app(kept: MemoryStore) -> Flask:
    return create_app(SETTINGS, kept, clock=now)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
