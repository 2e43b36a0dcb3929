"""All golden articles and stories."""

from tests.golden import business, courts, culture, disasters, lives, pages, politics, science, sport, stories
from tests.golden.golden import Golden, Story

KINDS = (politics, disasters, business, science, sport, lives, courts, culture, pages)

ARTICLES: tuple[Golden, ...] = tuple(golden for kind in KINDS for golden in kind.ARTICLES)
STORIES: tuple[Story, ...] = stories.STORIES
