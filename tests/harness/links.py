"""Every page that can be reached by links, once of each kind."""

import re
from collections import deque
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Page

# What is particular in an address: ids, keys of cases, numbers.
PARTICULAR = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27,}|(?<=/c/)[2-9A-Z]{12}|(?<==)\d+")
# Files, which no browser shows as a page, and the choice of language and letters, which every page offers.
NO_PAGE = re.compile(r"^/(assets|attachments|api|metrics)\b|/files/|/papers/|\.pdf$|/raw$|[?&](lang|text)=")


def kind(url: str) -> str:
    """An address without what is particular in it: pages of one kind are alike."""
    parts = urlsplit(url)
    return PARTICULAR.sub("…", f"{parts.path}?{parts.query}".rstrip("?"))


def pages(page: Page, *begin: str, limit: int = 80) -> Iterator[str]:
    """Goes to each kind of page that links lead to, and yields its address while it is shown.

    A link that leads nowhere is a failure.
    """
    page.goto(begin[0])
    home = urlsplit(page.url).netloc
    waiting = deque(urljoin(page.url, address) for address in begin)
    seen = {kind(url) for url in waiting}
    while waiting and len(seen) < limit:
        url = waiting.popleft()
        answer = page.goto(url)
        assert answer.status == 200, f"{url} answers {answer.status}"
        yield url
        found = page.eval_on_selector_all("a[href]", "links => links.filter(a => !a.download).map(a => a.href)")
        for link in found:
            parts = urlsplit(link)
            if parts.netloc != home or NO_PAGE.search(f"{parts.path}?{parts.query}") or kind(link) in seen:
                continue
            seen.add(kind(link))
            waiting.append(link.partition("#")[0])
