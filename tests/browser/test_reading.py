"""A reader's way through the timeline, in a real browser."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opener
from tests.web.samples import DENMARK, EVENTS, MERIDIAN, SUMMIT, TARIFFS

PAGES = ("/", f"/events/{SUMMIT.key}", f"/events/{TARIFFS.key}", "/articles/the-meridian")
WIDTHS = (320, 360, 768, 1280)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_reader_opens_an_event_and_follows_its_source(opened: Opener, script: bool) -> None:
    with opened("/", script=script) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Dateline")
        page.get_by_role("link", name=SUMMIT.title).click()
        expect(page).to_have_url(re.compile(f"/events/{SUMMIT.key}$"))
        expect(page.get_by_role("heading", level=1)).to_have_text(SUMMIT.title)
        expect(page.locator("mark").first).to_have_text("on Monday, 5 January")
        original = page.get_by_role("link", name="The original article by The Meridian")
        expect(original).to_have_attribute("href", str(MERIDIAN.url))
        page.locator("main").get_by_role("link", name="The Meridian", exact=True).click()
        expect(page).to_have_url(re.compile(r"/articles/the-meridian#s-\d+$"))
        sentence = page.locator(".told:target")
        expect(sentence).to_have_text(SUMMIT.mentions[0].quote)
        expect(sentence).to_be_in_viewport()
        sentence.get_by_role("link").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(SUMMIT.title)


def test_every_event_is_read_without_script_too(opened: Opener) -> None:
    with opened("/", script=False) as page:
        assert sorted(told.title for told in EVENTS) == sorted(
            page.get_by_role("heading", level=3).all_inner_texts()
        )
        expect(page.locator("#keys")).to_be_hidden()
        expect(page.locator(".copy")).to_have_count(0)


def test_the_reason_for_a_date_unfolds_without_script(opened: Opener) -> None:
    with opened("/", script=False) as page:
        card = page.locator(f"#e-{SUMMIT.key}")
        expect(card.locator(".evidence")).to_be_hidden()
        card.locator("summary").click()
        expect(card.locator(".evidence")).to_contain_text("Halden Ledger, published 6 January 2026")


def test_an_event_with_two_sources_shows_both_and_what_each_reads(opened: Opener) -> None:
    with opened(f"/events/{TARIFFS.key}") as page:
        told = page.locator(".told > li")
        expect(told).to_have_count(2)
        for source, mention in zip(told.all(), TARIFFS.mentions, strict=True):
            expect(source.locator(".outlet")).to_have_text(str(mention.citation.publisher))
            expect(source.locator("mark")).to_have_text(mention.expression)
            expect(source.locator(".reading time")).to_have_text("by June 2026")
            expect(source.locator(".published")).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_window(opened: Opener, path: str, width: int) -> None:
    with opened(path, width=width) as page:
        for summary in page.locator("summary").all():
            summary.click()
        assert width == page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize("path", PAGES)
def test_light_and_dark_are_both_at_home(opened: Opener, path: str) -> None:
    assert ["rgb(244, 246, 247)", "rgb(15, 20, 24)"] == [
        ground(opened, path, scheme) for scheme in ("light", "dark")
    ]


def ground(opened: Opener, path: str, scheme: str) -> str:
    with opened(path, scheme=scheme) as page:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_the_fonts_are_those_that_are_served(opened: Opener) -> None:
    with opened("/") as page:
        page.evaluate("document.fonts.ready")
        loaded = page.evaluate(
            "[...document.fonts].filter(font => font.status == 'loaded').map(font => font.family)"
        )
        assert {"Newsreader", "Schibsted Grotesk"} == {family.strip('"') for family in loaded}


def test_the_heading_of_a_period_stays_in_sight_while_it_is_read(opened: Opener) -> None:
    with opened("/", width=360) as page:
        page.locator("#in-2026-01 .entry").nth(3).evaluate("entry => entry.scrollIntoView()")
        expect(page.locator("#in-2026-01 h2")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [360, 1280])
def test_a_link_to_an_event_brings_it_into_view(opened: Opener, width: int) -> None:
    for key in ("dec000000001", SUMMIT.key, TARIFFS.key, DENMARK.key):
        with opened(f"/#e-{key}", width=width) as page:
            heading = page.locator(f"#e-{key} h3")
            expect(heading).to_be_in_viewport(ratio=1)
            assert heading.evaluate(
                "h => { const r = h.getBoundingClientRect();"
                " return h.contains(document.elementFromPoint(r.left + 4, r.top + r.height / 2)) }"
            )


def test_the_keyboard_skips_the_head_and_reaches_every_event_with_its_focus_seen(opened: Opener) -> None:
    with opened("/") as page:
        page.keyboard.press("Tab")
        assert "Skip to the content" == page.evaluate("document.activeElement.textContent")
        page.keyboard.press("Enter")
        reached = set()
        while focused := next_stop(page):
            assert focused["outlined"], f"no focus is seen on {focused['name']}"
            reached.add(focused["event"])
        assert {f"e-{told.key}" for told in EVENTS} <= reached


def next_stop(page: Page) -> dict[str, object] | None:
    page.keyboard.press("Tab")
    found: dict[str, object] | None = page.evaluate(
        """() => {
          const here = document.activeElement;
          if (here === document.body) return null;
          return {
            name: here.textContent,
            event: here.closest("article")?.id ?? "",
            outlined: getComputedStyle(here).outlineStyle !== "none",
          };
        }"""
    )
    return found


def test_an_event_takes_three_stops_of_the_tab_key_at_most(opened: Opener) -> None:
    with opened("/") as page:
        stops = page.locator("article.event").evaluate_all(
            "cards => cards.map(c => [...c.querySelectorAll('a, button, summary')]"
            ".filter(e => e.checkVisibility()).length)"
        )
        assert {3} == set(stops)


def test_keys_lead_from_event_to_event_and_to_today(opened: Opener) -> None:
    with opened("/") as page:
        titles = page.get_by_role("heading", level=3).all_inner_texts()
        expect(page.locator("#keys")).to_be_visible()
        visited = []
        for key in "jjk":
            page.keyboard.press(key)
            visited.append(page.evaluate("document.activeElement.textContent"))
        assert [titles[0], titles[1], titles[0]] == visited
        page.keyboard.press("t")
        expect(page.locator("#today")).to_be_in_viewport()


def test_a_link_to_an_event_is_copied(opened: Opener, address: str) -> None:
    with opened("/") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
        card = page.locator(f"#e-{SUMMIT.key}")
        card.get_by_role("button", name="Copy link").click()
        expect(page.get_by_role("status")).to_have_text("Link copied")
        assert f"{address}/events/{SUMMIT.key}" == page.evaluate("navigator.clipboard.readText()")


def test_events_are_articles_under_headings_for_a_screen_reader(opened: Opener) -> None:
    with opened("/") as page:
        for told in EVENTS:
            expect(page.get_by_role("article", name=told.title)).to_have_count(1)
        for landmark in ("main", "contentinfo", "banner"):
            expect(page.get_by_role(landmark)).to_have_count(1)
        levels = page.locator("h1, h2, h3").evaluate_all("all => all.map(h => +h.tagName[1])")
        assert 1 == levels[0]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_forced_colours_keep_the_marks(opened: Opener) -> None:
    with opened("/", forced=True) as page:
        ground, dot = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor,"
            " getComputedStyle(document.querySelector('.entry > .is-day'), '::before').backgroundColor]"
        )
        assert ground != dot


def test_paper_holds_every_event_and_no_controls(opened: Opener) -> None:
    with opened("/") as page:
        page.emulate_media(media="print")
        for told in EVENTS:
            expect(page.get_by_text(told.title, exact=True)).to_be_visible()
        for control in ("nav[aria-label=Site]", ".periods", ".aside", "#keys"):
            expect(page.locator(control)).to_be_hidden()
        assert page.pdf().startswith(b"%PDF")
