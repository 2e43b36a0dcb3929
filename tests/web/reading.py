"""Pages read as a browser would: parsed, and asked with CSS selectors."""

from flask.testing import FlaskClient
from lxml.html import HtmlElement, document_fromstring


def page(client: FlaskClient, path: str, status: int = 200) -> HtmlElement:
    answer = client.get(path)
    assert status == answer.status_code
    return document_fromstring(answer.text)


def text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def texts(root: HtmlElement, selector: str) -> list[str]:
    return [text(element) for element in root.cssselect(selector)]


def one(root: HtmlElement, selector: str) -> HtmlElement:
    (found,) = root.cssselect(selector)
    return found
