"""What sorting, filtering and loading cost in the table, beside a QStandardItemModel behind a proxy.

Run ``python -m tests.benchmarks.table [ROWS] [--cpu]``. Each figure is the median of some runs with the window's
repaint; both sides hold the same texts in the same columns, and take turns in the same process. ``--cpu`` measures
the processor's time instead of the clock's, for a machine that has other things to do; no thread but the GUI's works.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
import tracemalloc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from desktop.lookup.state import RowBatch
from desktop.results.filter.parser import compile_filter
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.table_view import ConversationTableView
from desktop.twilio.decoding.raw_page import RawPage
from desktop.twilio.rows import MessagingBinding, ParticipantConversation
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

SIZE = (1440, 900)
RUNS = 5
QUERY = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
SORTED_BY = ("state", "friendly_name", "date_updated", "channel", "conversation_sid")
TYPED = "order 48"
CLOCK = time.process_time if "--cpu" in sys.argv else time.perf_counter
_PAGE = RawPage(b'{"conversations": []}')
_TOPICS = ("Order {}, where is it?", "Refund for order {}", "Invoice {}", "Broken zip {}", "Größe {} umtauschen")


def make_rows(number: int) -> list[ParticipantConversation]:
    """Return rows as Twilio sends them: in the order of their SIDs, so names and dates are in none."""
    return [_row(place) for place in range(number)]


def _row(place: int) -> ParticipantConversation:
    mixed = place * 2_654_435_761 % 4_294_967_296
    sid = f"{place:016x}{mixed:016x}"
    updated_s = 1_735_700_000.0 + mixed % 60_000_000
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(updated_s))
    return ParticipantConversation(
        account_sid="AC" + "a" * 32,
        chat_service_sid="IS" + "1" * 32,
        conversation_sid=f"CH{sid}",
        participant_sid=f"MB{sid}",
        conversation_friendly_name=_TOPICS[place % 5].format(mixed % 100_000),
        conversation_state=("closed", "closed", "active", "inactive")[mixed % 4],
        conversation_date_updated=stamp,
        conversation_date_created=stamp,
        date_updated_s=updated_s,
        date_created_s=updated_s,
        conversation_attributes=f'{{"topic": "delivery", "order": {{"number": {mixed % 100_000}, "items": 3}}}}',
        participant_messaging_binding=MessagingBinding(
            type="whatsapp", address="whatsapp:+15558675310", proxy_address="whatsapp:+14155550100"
        ),
        page=_PAGE,
        position=place,
    )


class OurView(ConversationTableView):
    """Our view; records when it has been painted."""

    painted_s = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and record the time."""
        super().paintEvent(event)
        self.painted_s = CLOCK()


class Ours:
    """Our model and view."""

    def __init__(self, rows: Sequence[ParticipantConversation]) -> None:
        self.model = ConversationTableModel()
        self.view = OurView(self.model)
        for start in range(0, len(rows), 5000):
            self.model.append(RowBatch(list(rows[start : start + 5000]), QUERY))
        show(self.view)

    def sort(self, key: str, order: Qt.SortOrder) -> None:
        """Sort as a click on the header does."""
        place = self.model.column_of(key)
        assert place is not None
        self.model.sort(place, order)

    def filter(self, text: str) -> None:
        """Filter as the field does after a key, and mark what was found."""
        wanted = compile_filter(text)
        self.view.set_hits(wanted.words if wanted else ())
        self.model.set_filter(wanted)


class Proxy:
    """The usual way: items behind a proxy, over the same seven columns."""

    def __init__(self, ours: Ours, rows: Sequence[ParticipantConversation]) -> None:
        columns = [column for column in ours.model.columns if column.shown_at_first]
        self.places = {column.key: place for place, column in enumerate(columns)}
        self.model = QStandardItemModel(0, len(columns))
        for row in rows:
            self.model.appendRow([QStandardItem(column.text(row) or "") for column in columns])
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTableView()
        self.view.setModel(self.proxy)
        show(self.view)

    def sort(self, key: str, order: Qt.SortOrder) -> None:
        """Sort by a column."""
        self.proxy.sort(self.places[key], order)

    def filter(self, text: str) -> None:
        """Filter by a text in any column; the proxy knows one text only, so it gets the first word."""
        self.proxy.setFilterFixedString(text.split(maxsplit=1)[0] if text else "")


def show(view: QWidget) -> None:
    """Show a view as large as the window."""
    view.resize(*SIZE)
    view.show()
    paint()


def paint() -> None:
    """Handle pending events: laying out, then painting what changed."""
    for _ in range(2):
        QCoreApplication.processEvents()


def took_ms(act: Callable[[], object], settled: Callable[[], bool] = lambda: True) -> float:
    """Measure an act with its repaint, until all of it is done, in milliseconds."""
    start = CLOCK()
    act()
    while not settled():
        QCoreApplication.processEvents()
    paint()
    return (CLOCK() - start) * 1000


def drawn_ms(act: Callable[[], object], view: OurView) -> float:
    """Measure an act until the view has been painted for the first time after it, in milliseconds."""
    start, view.painted_s = CLOCK(), 0.0
    act()
    while not view.painted_s:
        QCoreApplication.processEvents()
    return (view.painted_s - start) * 1000


def line(name: str, ours: Sequence[float], theirs: Sequence[float] | None = None) -> str:
    """Return one line of the table: medians, slowest of ours, ratio."""
    own = statistics.median(ours)
    text = f"{name:<47} {own:>9.2f} ms  (worst {max(ours):.2f})"
    if theirs:
        other = statistics.median(theirs)
        text += f"   proxy {other:>9.1f} ms   {other / own:>6.1f} ×"
    return text


def sorting(ours: Ours, proxy: Proxy) -> list[str]:
    """Sort by each column, there and back."""
    lines = []
    orders = [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder]
    for key in SORTED_BY:
        own: list[float] = []
        other: list[float] = []
        for run in range(RUNS):
            before = SORTED_BY[SORTED_BY.index(key) - 1]
            ours.sort(before, orders[0])
            paint()
            own.append(took_ms(partial(ours.sort, key, orders[run % 2])))
            proxy.sort(before, orders[0])
            paint()
            other.append(took_ms(partial(proxy.sort, key, orders[run % 2])))
        lines.append(line(f"sort by {key}, repaint included", own, other))
    return lines


def filtering(ours: Ours, proxy: Proxy, rows: Sequence[ParticipantConversation]) -> list[str]:
    """Type a filter key by key: until the right rows are seen, and until all rows were looked through."""

    def settle() -> None:
        while ours.model.is_filtering:
            QCoreApplication.processEvents()
        paint()

    fresh = Ours(rows)
    first = drawn_ms(lambda: fresh.filter("o"), fresh.view)
    folded = took_ms(fresh.model.settle)
    fresh.view.close()
    names = ("first key", "a further key", "a key that begins a word")
    keys = [TYPED[:end] for end in range(1, len(TYPED) + 1)]
    typed = [(text, names[0 if len(text) == 1 else 2 if text[-2] == " " else 1]) for text in keys]
    own: dict[str, list[float]] = {name: [] for name in names}
    other: dict[str, list[float]] = {name: [] for name in names}
    whole: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(3):
        ours.filter("")
        proxy.filter("")
        paint()
        for text, name in typed:
            own[name].append(drawn_ms(partial(ours.filter, text), ours.view))
            settle()
            other[name].append(took_ms(partial(proxy.filter, text)))
        ours.filter("")
        for text, name in typed:
            whole[name].append(took_ms(partial(ours.filter, text), lambda: not ours.model.is_filtering))
    return [
        line("first key after loading, drawn", [first]),
        line("the same, all rows folded and looked through", [first + folded]),
        *(line(f"{name}, drawn", own[name], other[name]) for name in names),
        *(line(f"{name}, all rows looked through", whole[name]) for name in names),
    ]


def appending(rows: Sequence[ParticipantConversation]) -> list[str]:
    """Append pages of 50 to sorted rows, without and with a filter on."""
    lines = []
    for text in ("", "order"):
        ours = Ours(rows)
        ours.filter(text)
        while ours.model.is_filtering:
            paint()
        took = []
        for page in range(40):
            further = [_row(10**6 + page * 50 + place) for place in range(50)]
            batch = RowBatch(further, QUERY)
            took.append(took_ms(partial(ours.model.append, batch)))
        what = "filter on" if text else "no filter"
        lines.append(line(f"append 50 to {len(rows)} sorted rows, {what}", took))
        ours.view.close()
    return lines


def memory(rows: Sequence[ParticipantConversation]) -> list[str]:
    """Measure what the model adds to the rows it is given, sorted and filtered."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    model = ConversationTableModel()
    model.append(RowBatch(list(rows), QUERY))
    sorted_bytes = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return [f"{'memory the model adds per row, sorted by date':<47} {sorted_bytes / len(rows):>9.0f} bytes"]


def main() -> None:
    """Print the table."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    gc.disable()  # as in the program, which collects when nothing else is to be done
    number = next((int(one) for one in sys.argv[1:] if one.isdecimal()), 100_000)
    rows = make_rows(number)
    ours = Ours(rows)
    proxy = Proxy(ours, rows)
    print(f"{number} rows, {SIZE[0]} × {SIZE[1]} pixels, platform {app.platformName()}")  # type: ignore[attr-defined]  # noqa: T201
    for text in [*sorting(ours, proxy), *filtering(ours, proxy, rows), *appending(rows), *memory(rows)]:
        print(text, flush=True)  # noqa: T201 - its purpose


if __name__ == "__main__":
    main()
