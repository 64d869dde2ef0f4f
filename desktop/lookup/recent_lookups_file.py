"""The file of recent lookups: shared with other programs of the same user, and deleted without a trace."""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from desktop.lookup.state import LookupRequest
from desktop.privacy.masking import encodable
from desktop.runtime.files import NotRegularFileError, empty_private, read_regular, unfinished, write_atomically
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

FORMAT = 1
MOST_QUERIES = 16
"""Queries of one lookup that is remembered."""
_MOST_BYTES = 4 * 1024 * 1024
_LOCK_MS = 200
_log = logging.getLogger(__name__)


class RecentLookupsFile:
    """Reads, replaces and deletes the file; never raises because of the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._aside = path.with_name(f"{path.name}.odd")
        self._lock = QLockFile(str(path.with_name(f"{path.name}.lock")))

    @contextlib.contextmanager
    def locked(self) -> Iterator[bool]:
        """Lock the file against other programs between reading and writing it; waits for them only a moment.

        Yields:
            Whether it is locked; if not, another program may be about to delete what would be written back.
        """
        if self._lock.isLocked():  # by a caller of the caller
            yield True
            return
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        has_lock = self._lock.tryLock(_LOCK_MS)
        try:
            yield has_lock
        finally:
            if has_lock:
                self._lock.unlock()

    def read(self, cleared: str | None) -> dict[str, list[LookupRequest]] | None:
        """Return the lookups by their keys, the latest first; None when the file may not be touched.

        A file of another format is set aside and counts as empty; unreadable entries are left out.

        Args:
            cleared: the mark of the last time when all was cleared; a file with another one could not be deleted then,
                and counts as empty.
        """
        try:
            content = read_regular(self.path, limit_bytes=_MOST_BYTES)
        except FileNotFoundError:
            return {}
        except NotRegularFileError:
            return None
        except OSError as error:
            _log.warning("recent lookups: not read (%s)", type(error).__name__)
            return None
        if not content:
            return {}
        try:
            state = json.loads(content)
            if state["format"] == FORMAT:
                if state.get("cleared") != cleared:
                    return {}
                return {str(key): _requests(entries) for key, entries in state["accounts"].items()}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            pass
        _log.warning("recent lookups: of another format, set aside")
        with contextlib.suppress(OSError):
            self.path.replace(self._aside)
        return {}

    def write(self, found: Mapping[str, Sequence[LookupRequest]], cleared: str | None) -> bool:
        """Write lookups into the file, readable by the user alone; without any, delete it.

        The mark of the last clearing comes with them. Files that were begun by programs which ended in the middle are
        deleted: other programs wait for the lock.

        Returns:
            Whether the file holds these and no others now.
        """
        entries = {key: [_to_json(one) for one in requests] for key, requests in found.items() if requests}
        is_swept = self._delete_unfinished()
        if not entries:
            return self._delete(self.path) and is_swept
        mark = {} if cleared is None else {"cleared": cleared}
        text = json.dumps({"format": FORMAT, **mark, "accounts": entries})
        try:
            write_atomically(self.path, encodable(text).encode())
        except OSError as error:
            _log.warning("recent lookups: not written (%s)", type(error).__name__)
            return False
        return is_swept

    def delete(self) -> bool:
        """Delete the file, what was set aside, and what was begun; return whether no lookup is left in them."""
        return all([self._delete(self.path), self.delete_set_aside(), self._delete_unfinished()])

    def delete_set_aside(self) -> bool:
        """Delete the files that were set aside: nobody can say whose lookups are in them."""
        return self._delete(self._aside)

    def _delete_unfinished(self) -> bool:
        left = [path for path in unfinished(self.path) if not self._delete(path)]
        return not left

    @staticmethod
    def _delete(path: Path) -> bool:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("recent lookups: not deleted (%s)", type(error).__name__)
        else:
            return True
        try:
            empty_private(path)  # a folder that cannot be written may hold a file that can
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True


def _to_json(request: LookupRequest) -> dict[str, object]:
    queries = [[query.kind.value, query.text] for query in request.queries]
    return {"queries": queries, "scope": str(request.scope)}


def _requests(entries: object) -> list[LookupRequest]:
    if not isinstance(entries, list):
        return []
    found = []
    for entry in entries:
        with contextlib.suppress(ValueError, TypeError, KeyError):
            found.append(_request(entry))
    return found


def _request(entry: dict[str, object]) -> LookupRequest:
    pairs = entry["queries"]
    if not isinstance(pairs, list) or not 0 < len(pairs) <= MOST_QUERIES:
        raise TypeError("queries")
    queries = tuple(ParticipantQuery(ParticipantKind(kind), str(text)) for kind, text in pairs)
    if not all(0 < len(query.text) <= MAX_PARTICIPANT_LENGTH for query in queries):
        raise ValueError("text")
    return LookupRequest(queries, ServiceScope.parse(str(entry["scope"])))
