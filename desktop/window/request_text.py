"""The text of a lookup in menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import Sensitivity, visible
from desktop.twilio.types import ParticipantKind, ScopeKind

if TYPE_CHECKING:
    from desktop.lookup.state import LookupRequest
    from desktop.privacy.masking import Masking
    from desktop.results.table_model import ConversationTableModel

_LONGEST = 60
"""Characters of a text that a menu shows."""


def request_text(request: LookupRequest, masking: Masking, model: ConversationTableModel) -> str:
    """Return a lookup's query and scope, such as ``Address +1415… in all services``; personal data is masked."""
    translate = QCoreApplication.translate
    first = request.queries[0]
    if request.is_many:
        count = len(request.queries)
        words = translate("RequestWords", "%n participants", "", count)
    else:
        is_identity = first.kind is ParticipantKind.IDENTITY
        kind = translate("RequestWords", "Identity") if is_identity else translate("RequestWords", "Address")
        text = visible(masking.shown(first.text, Sensitivity.PERSONAL))
        words = f"{kind} {text if len(text) <= _LONGEST else f'{text[:_LONGEST]}…'}"
        if len(request.queries) > 1:
            words = translate("RequestWords", "{first} and other forms").format(first=words)
    if request.scope.kind is ScopeKind.ALL:
        words = translate("RequestWords", "{query} in all services").format(query=words)
    elif request.scope.service_sid:
        service = model.service_name(request.scope.service_sid)
        words = translate("RequestWords", "{query} in {service}").format(query=words, service=service)
    return words.replace("&", "&&")
