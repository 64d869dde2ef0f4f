"""Names the fields of what lies behind links, and says in which order they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.detail.link_targets import LinkKind

_BINDING = tuple(
    f"messaging_binding.{key}" for key in ("type", "address", "proxy_address", "projected_address", "level", "name")
)
_DATES = ("date_updated", "date_created")

_CONVERSATION = (
    "state",
    "friendly_name",
    "unique_name",
    *_DATES,
    "sid",
    "chat_service_sid",
    "messaging_service_sid",
    "account_sid",
    "timers",
    "bindings",
)
_PARTICIPANT = (
    "identity",
    *_BINDING,
    "role_sid",
    "sid",
    *_DATES,
    "last_read_message_index",
    "last_read_timestamp",
    "conversation_sid",
    "account_sid",
)
_MESSAGE = (
    "index",
    "author",
    *_DATES,
    "body",
    "media",
    "delivery",
    "participant_sid",
    "content_sid",
    "sid",
    "conversation_sid",
    "account_sid",
)
_WEBHOOK = ("target", "configuration", *_DATES, "sid", "conversation_sid", "account_sid")
_USER = (
    "friendly_name",
    "identity",
    "is_online",
    "is_notifiable",
    "role_sid",
    *_DATES,
    "sid",
    "chat_service_sid",
    "account_sid",
)

FIELDS: dict[LinkKind, tuple[str, ...]] = {
    LinkKind.CONVERSATION: _CONVERSATION,
    LinkKind.PARTICIPANT: _PARTICIPANT,
    LinkKind.MESSAGE: _MESSAGE,
    LinkKind.WEBHOOK: _WEBHOOK,
    LinkKind.USER: _USER,
}
"""Fields of one object, in the order they are shown; whatever else it has follows them."""

FIRST_OF_ROW: dict[LinkKind, tuple[str, ...]] = {
    LinkKind.PARTICIPANTS: (
        "identity",
        "messaging_binding.address",
        "messaging_binding.proxy_address",
        "messaging_binding.projected_address",
        "role_sid",
        "sid",
    ),
    LinkKind.MESSAGES: ("author", "date_created", "body", "media", "delivery"),
    LinkKind.WEBHOOKS: ("target", "configuration", "sid"),
}
"""Fields of a row of a list that are shown at once."""

_SID = {
    LinkKind.CONVERSATION: "conversation_sid",
    LinkKind.PARTICIPANT: "participant_sid",
    LinkKind.PARTICIPANTS: "participant_sid",
    LinkKind.MESSAGE: "message_sid",
    LinkKind.WEBHOOK: "webhook_sid",
    LinkKind.WEBHOOKS: "webhook_sid",
    LinkKind.USER: "user_sid",
}


def label(kind: LinkKind, key: str) -> str:
    """Give a field's name as people read it, empty for a field that Twilio's document does not know."""
    known = _SID.get(kind, key) if key == "sid" else key.removeprefix("messaging_binding.")
    return _labels().get(known, "")


def _labels() -> dict[str, str]:
    return {
        "state": QCoreApplication.translate("Detail", "State"),
        "friendly_name": QCoreApplication.translate("Detail", "Friendly name"),
        "unique_name": QCoreApplication.translate("Detail", "Unique name"),
        "date_updated": QCoreApplication.translate("Detail", "Date updated"),
        "date_created": QCoreApplication.translate("Detail", "Date created"),
        "conversation_sid": QCoreApplication.translate("Detail", "Conversation SID"),
        "chat_service_sid": QCoreApplication.translate("Detail", "Service SID"),
        "messaging_service_sid": QCoreApplication.translate("Detail", "Messaging service SID"),
        "account_sid": QCoreApplication.translate("Detail", "Account SID"),
        "timers": QCoreApplication.translate("Detail", "Timers"),
        "bindings": QCoreApplication.translate("Detail", "Bindings"),
        "identity": QCoreApplication.translate("Detail", "Identity"),
        "type": QCoreApplication.translate("Detail", "Type"),
        "address": QCoreApplication.translate("Detail", "Address"),
        "proxy_address": QCoreApplication.translate("Detail", "Proxy address"),
        "projected_address": QCoreApplication.translate("Detail", "Projected address"),
        "level": QCoreApplication.translate("Detail", "Level"),
        "name": QCoreApplication.translate("Detail", "Name"),
        "role_sid": QCoreApplication.translate("Detail", "Role SID"),
        "participant_sid": QCoreApplication.translate("Detail", "Participant SID"),
        "message_sid": QCoreApplication.translate("Detail", "Message SID"),
        "webhook_sid": QCoreApplication.translate("Detail", "Webhook SID"),
        "user_sid": QCoreApplication.translate("Detail", "User SID"),
        "content_sid": QCoreApplication.translate("Detail", "Content SID"),
        "last_read_message_index": QCoreApplication.translate("Detail", "Last read message"),
        "last_read_timestamp": QCoreApplication.translate("Detail", "Last read"),
        "index": QCoreApplication.translate("Detail", "Index"),
        "author": QCoreApplication.translate("Detail", "Author"),
        "body": QCoreApplication.translate("Detail", "Body"),
        "media": QCoreApplication.translate("Detail", "Media"),
        "delivery": QCoreApplication.translate("Detail", "Delivery"),
        "target": QCoreApplication.translate("Detail", "Target"),
        "configuration": QCoreApplication.translate("Detail", "Configuration"),
        "is_online": QCoreApplication.translate("Detail", "Online"),
        "is_notifiable": QCoreApplication.translate("Detail", "Notifiable"),
    }
