"""All golden articles and stories."""

from tests.golden import (
    business,
    courts,
    culture,
    disasters,
    forms,
    lives,
    pages,
    politics,
    science,
    sequels,
    sport,
    stories,
)
from tests.golden.golden import Golden, Story

KINDS = (politics, forms, disasters, business, science, sport, lives, courts, culture, pages)

ARTICLES: tuple[Golden, ...] = tuple(golden for kind in KINDS for golden in kind.ARTICLES)
STORIES: tuple[Story, ...] = (*stories.STORIES, *sequels.STORIES)
