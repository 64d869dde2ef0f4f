"""The programs to compare with: ``twilio``'s own library, and the least that httpx and msgspec need.

``sdk URL`` runs where the library ``twilio`` is installed, which the program does not need; ``plain URL`` with httpx.
Each prints its figures as JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
import tracemalloc
from typing import Any

NUMBER = "+15558675310"
TWILIO = "https://conversations.twilio.com"
RUNS = 7


def tell(**figures: object) -> None:
    """Print figures for ``run.py``."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def list_of_sdk(url: str, key: str, secret: str) -> Any:
    """Return the library's list of a participant's conversations, with its requests sent to ``url``."""
    from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-not-found]  # installed elsewhere
    from twilio.rest import Client  # type: ignore[import-not-found]

    class Redirected(TwilioHttpClient):  # type: ignore[misc]  # the library is installed elsewhere
        def request(self, method: str, uri: str, *given: Any, **named: Any) -> Any:
            return super().request(method, uri.replace(TWILIO, url), *given, **named)

    client = Client(key, secret, "AC" + "a" * 32, http_client=Redirected())
    return client.conversations.v1.participant_conversations


def sdk(url: str, key: str, secret: str) -> None:
    """Load every row with the library, five times."""
    listing = list_of_sdk(url, key, secret)
    listing.list(address=NUMBER, page_size=50, limit=100)
    for _ in range(5):
        begun, cpu = time.perf_counter(), time.process_time()
        rows = listing.list(address=NUMBER, page_size=50)
        tell(load_all_s=time.perf_counter() - begun, load_all_cpu_s=time.process_time() - cpu, rows=len(rows))
        del rows
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    rows = listing.list(address=NUMBER, page_size=50)
    tell(row_bytes=(tracemalloc.get_traced_memory()[0] - before) / len(rows))


def first(url: str, key: str, secret: str) -> None:
    """Load the first 50 rows with the library, as the first call of a script that runs already."""
    listing = list_of_sdk(url, key, secret)
    begun = time.perf_counter()
    rows = listing.list(address=NUMBER, page_size=50, limit=50)
    tell(sdk_first_rows_s=time.perf_counter() - begun, rows=len(rows))


def plain(url: str, key: str, secret: str) -> None:
    """Fetch and decode the first page."""
    import httpx
    import msgspec

    took = []
    with httpx.Client(auth=(key, secret)) as client:
        for _ in range(RUNS + 1):
            time.sleep(0.2)
            begun = time.perf_counter()
            answer = client.get(f"{url}/v1/ParticipantConversations", params={"Address": NUMBER, "PageSize": "50"})
            msgspec.json.decode(answer.content)
            took.append((time.perf_counter() - begun) * 1000)
    tell(first_page_ms=statistics.median(took[1:]))


if __name__ == "__main__":
    {"sdk": sdk, "first": first, "plain": plain}[sys.argv[1]](*sys.argv[2:5])
