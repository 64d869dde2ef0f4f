"""The resources behind the links of the demo account's rows, in Twilio's form."""

from __future__ import annotations

from itertools import accumulate
from typing import Any, Final

from desktop.demo.conversations import Conversation, attributes, binding, iso, names
from desktop.demo.people import ACCOUNT_SID, AGENTS, DEFAULT, IDENTITY, OTHER_IN_GROUP, PEOPLE, SERVICES, sid

Json = dict[str, Any]
API: Final = "https://conversations.twilio.com/v1"
"""Twilio's plain host: replies show it whatever region and edge were asked."""

_FAILING: Final = {"sms": 0.03, "whatsapp": 0.01}
"""Part of the shop's messages that are not delivered, by channel."""
_FOUNDED_S: Final = 1_588_320_000  # when the invented shop opened its services: 1 May 2020


def scope(service_sid: str | None) -> str:
    """Return the URL that a request's links start with: bare, or with its service."""
    return f"{API}/Services/{service_sid}" if service_sid else API


def service(service_sid: str) -> Json:
    """Return a row of ``/v1/Services``."""
    url = scope(service_sid)
    lists = ("Conversations", "Users", "Roles", "Bindings", "Configuration", "ParticipantConversations")
    keys = ("conversations", "users", "roles", "bindings", "configuration", "participant_conversations")
    return {
        "sid": service_sid, "account_sid": ACCOUNT_SID, "friendly_name": SERVICES[service_sid],
        "date_created": iso(_FOUNDED_S), "date_updated": iso(_FOUNDED_S), "url": url,
        "links": {key: f"{url}/{name}" for key, name in zip(keys, lists, strict=True)},
    }  # fmt: skip


def configuration() -> Json:
    """Return ``/v1/Configuration``."""
    return {
        "account_sid": ACCOUNT_SID, "default_chat_service_sid": DEFAULT,
        "default_messaging_service_sid": sid("MG", "default"), "default_inactive_timer": "PT56M",
        "default_closed_timer": "P3D", "url": f"{API}/Configuration",
        "links": {"service": f"{scope(DEFAULT)}/Configuration", "webhooks": f"{API}/Configuration/Webhooks"},
    }  # fmt: skip


def conversation(one: Conversation, base: str) -> Json:
    """Return the Conversation resource; unlike the row it has no creator."""
    friendly, unique = names(one)
    url = f"{base}/Conversations/{one.sid}"
    email = {"email": {"name": "Larkspur Support", "projected_address": "support@larkspur.example"}}
    return {
        "sid": one.sid, "account_sid": ACCOUNT_SID, "chat_service_sid": one.service_sid,
        "messaging_service_sid": sid("MG", "default"), "friendly_name": friendly, "unique_name": unique,
        "attributes": attributes(one), "state": one.state, "date_created": iso(one.created_s),
        "date_updated": iso(one.updated_s), "timers": one.timers(),
        "bindings": email if one.person.channel == "email" else {}, "url": url,
        "links": {key: f"{url}/{key.capitalize()}" for key in ("participants", "messages", "webhooks", "export")},
    }  # fmt: skip


def participants(one: Conversation, base: str) -> list[Json]:
    """Return the participants of the conversation: the person looked up, the agent, and others the story needs."""
    theirs = binding(one)
    seen = one.state == "closed" or one.random("seen").random() < 0.5
    last = messages(one, base)[-1]["index"]
    bound = {key: value for key, value in theirs.items() if value is not None} if theirs else None
    chat = one.person.kind is IDENTITY
    found = [_participant(one, base, one.participant_sid, one.person.text if chat else None, bound)]
    if chat:
        found[0] |= {"last_read_message_index": last, "last_read_timestamp": iso(one.updated_s)}
    agent = _participant(one, base, sid("MB", one.sid, one.agent), one.agent, None)
    agent |= {"last_read_message_index": last if seen else max(last - 1, 0), "last_read_timestamp": iso(one.updated_s)}
    if one.person.channel == "group":
        agent["messaging_binding"] = {"type": "sms", "projected_address": "+14155550171"}
        other = {"type": "sms", "address": OTHER_IN_GROUP}
        found.append(_participant(one, base, sid("MB", one.sid, "other"), None, other))
    elif one.staff_asked_for:
        # A member of staff was looked up: whom she talks to has an address.
        customer = {"type": "sms", "address": f"+141555501{50 + one.index % 10}", "proxy_address": one.sender}
        found.append(_participant(one, base, sid("MB", one.sid, "customer"), None, customer))
    if not one.staff_asked_for:
        found.append(agent)
    return sorted(found, key=lambda each: str(each["sid"]))


def _participant(one: Conversation, base: str, own_sid: str, identity: str | None, bound: Json | None) -> Json:
    return {
        "sid": own_sid, "account_sid": ACCOUNT_SID, "conversation_sid": one.sid, "identity": identity,
        "attributes": f'{{"role": "agent", "display_name": "{AGENTS[identity]}"}}' if identity in AGENTS else "{}",
        "messaging_binding": bound,
        "role_sid": sid("RL", "agent" if identity in AGENTS else "participant") if identity else None,
        "date_created": iso(one.created_s), "date_updated": iso(one.created_s),
        "url": f"{base}/Conversations/{one.sid}/Participants/{own_sid}",
        "last_read_message_index": None, "last_read_timestamp": None,
    }  # fmt: skip


def messages(one: Conversation, base: str) -> list[Json]:
    """Return the conversation's messages, oldest first; indexes have a gap where a message was deleted."""
    chance = one.random("messages")
    gap = chance.randrange(1, 5) if chance.random() < 0.2 else None
    told = []
    for position, (line, when_s) in enumerate(zip(one.talk, _times(one), strict=True)):
        index = position + 1 if gap is not None and position >= gap else position
        told.append(_message(one, base, index, one.fill(line), when_s))
    return told


def _times(one: Conversation) -> list[float]:
    """Return the instant of each line: minutes apart, a bot at once, with one or two long silences of the customer."""
    chance = one.random("times")
    talk, life_s = one.talk, one.updated_s - one.created_s
    pauses = [3.0 if line.startswith("B") else chance.uniform(25, 400) for line in talk]
    pauses[0] = 2.0
    rest_s = life_s - sum(pauses)
    if rest_s < 0:
        pauses = [pause * life_s / sum(pauses) for pause in pauses]
    elif len(talk) > 1:
        replies = [n for n, line in enumerate(talk) if n and line[0] in "CP"] or [len(talk) - 1]
        for n in (chance.choice(replies), chance.choice(replies)):
            pauses[n] += rest_s / 2
    return [one.created_s + total_s for total_s in accumulate(pauses)]


def _message(one: Conversation, base: str, index: int, line: str, when_s: float) -> Json:
    by, _, text = line.partition(": ")
    staff_asked_for = one.staff_asked_for
    customer = f"+141555501{50 + one.index % 10}" if staff_asked_for else one.person.text
    customer_sid = sid("MB", one.sid, "customer") if staff_asked_for else one.participant_sid
    agent = one.person.text if staff_asked_for else one.agent
    agent_sid = one.participant_sid if staff_asked_for else sid("MB", one.sid, one.agent)
    former = one.former_agent or ""
    author, author_sid = {
        "A": (agent, agent_sid), "B": (one.person.created_by, None), "S": ("system", None),
        "D": (OTHER_IN_GROUP, sid("MB", one.sid, "other")), "F": (former, sid("MB", one.sid, former)),
    }.get(by, (customer, customer_sid))  # fmt: skip
    own_sid = sid("IM", one.sid, index)
    url = f"{base}/Conversations/{one.sid}/Messages/{own_sid}"
    sent = by in "ABF" and not (one.person.kind is IDENTITY and not staff_asked_for)
    # Text messages and mails tell nobody whether they were read.
    read = "none" if one.person.channel in {"sms", "group", "email"} or staff_asked_for else "all"
    kind = "application/pdf" if text.endswith(".pdf") else f"image/{'png' if text.endswith('.png') else 'jpeg'}"
    media = [{"sid": sid("ME", own_sid), "size": 48_213 + index * 9_071, "content_type": kind, "filename": text}]
    return {
        "sid": own_sid, "account_sid": ACCOUNT_SID, "conversation_sid": one.sid, "index": index, "author": author,
        "body": None if by == "P" else text, "media": media if by == "P" else None,
        "attributes": '{"role": "bot"}' if by == "B" else "{}",
        "participant_sid": author_sid, "content_sid": None,
        "delivery": _delivery(read, failed=_fails(one, index)) if sent else None,
        "date_created": iso(when_s), "date_updated": iso(when_s), "url": url,
        "links": {"delivery_receipts": f"{url}/Receipts", "channel_metadata": f"{url}/ChannelMetadata"},
    }  # fmt: skip


def _fails(one: Conversation, index: int) -> bool:
    """Return whether a message of the shop was not delivered: as one in thirty text messages, and the newest of all."""
    if one.person.channel == "sms" and one.index == 0:
        return index >= len(one.talk) - 1
    return one.random(f"fails {index}").random() < _FAILING.get(one.person.channel, 0.0)


def _delivery(read: str, *, failed: bool) -> Json:
    got = "none" if failed else "all"
    return {"total": 1, "sent": "all", "delivered": got, "read": "none" if failed else read,
            "failed": "none", "undelivered": "all" if failed else "none"}  # fmt: skip


def receipts(one: Conversation, base: str, message_sid: str) -> list[Json]:
    """Return the delivery receipts of one message; the shop's messages have one, others none."""
    found = next((each for each in messages(one, base) if each["sid"] == message_sid), None)
    if found is None or found["delivery"] is None:
        return []
    counts = found["delivery"]
    status = "undelivered" if counts["undelivered"] == "all" else "read" if counts["read"] == "all" else "delivered"
    own_sid = sid("DY", message_sid)
    return [{
        "sid": own_sid, "account_sid": ACCOUNT_SID, "conversation_sid": one.sid, "message_sid": message_sid,
        "channel_message_sid": sid("SM", message_sid), "status": status,
        "error_code": _error_code(one) if status == "undelivered" else 0,
        "participant_sid": one.participant_sid, "date_created": found["date_created"],
        "date_updated": found["date_updated"], "url": f"{found['url']}/Receipts/{own_sid}",
    }]  # fmt: skip


def _error_code(one: Conversation) -> int:
    """Return why a message was not delivered: phone off, number gone, or too late for a message without template."""
    if one.person.channel == "whatsapp":
        return 63016
    return 30003 if one.index == 0 else 30005


def roles(service_sid: str, base: str) -> list[Json]:
    """Return the roles of a service: an agent's and a participant's."""
    names = {"agent": ("channel admin", "conversation"), "participant": ("channel user", "conversation")}
    return [{
        "sid": sid("RL", key), "account_sid": ACCOUNT_SID, "chat_service_sid": service_sid, "friendly_name": name,
        "type": kind, "permissions": ["sendMessage", "leaveConversation"], "date_created": iso(_FOUNDED_S),
        "date_updated": iso(_FOUNDED_S), "url": f"{base}/Roles/{sid('RL', key)}",
    } for key, (name, kind) in names.items()]  # fmt: skip


def webhooks(one: Conversation, base: str) -> list[Json]:
    """Return the webhooks of the conversation: none, the shop's, or the shop's and a Studio flow's."""
    hooks: list[tuple[str, Json]] = [
        ("webhook", {"url": "https://hooks.larkspur.example/twilio", "method": "POST",
                     "filters": ["onMessageAdded", "onConversationStateUpdated"]}),
        ("studio", {"flow_sid": sid("FW", "intake"), "replay_after": 0}),
    ]  # fmt: skip
    found = []
    for target, setting in hooks[: one.random("webhooks").choice((0, 1, 1, 2))]:
        own_sid = sid("WH", one.sid, target)
        found.append({
            "sid": own_sid, "account_sid": ACCOUNT_SID, "conversation_sid": one.sid, "target": target,
            "configuration": setting, "date_created": iso(one.created_s), "date_updated": iso(one.created_s),
            "url": f"{base}/Conversations/{one.sid}/Webhooks/{own_sid}",
        })  # fmt: skip
    return found


def user(wanted: str, service_sid: str, base: str) -> Json | None:
    """Return a user of a service by US SID or identity; None if there is none."""
    people = {person.text: person.name for (kind, _), person in PEOPLE.items() if kind is IDENTITY}
    for identity, name in (people | AGENTS).items():
        own_sid = sid("US", service_sid, identity)
        if wanted in {own_sid, identity}:
            machine = identity.endswith("-bot")
            return {
                "sid": own_sid, "account_sid": ACCOUNT_SID, "chat_service_sid": service_sid, "identity": identity,
                "friendly_name": name, "role_sid": sid("RL", "agent"), "is_online": None if machine else True,
                "attributes": "{}" if machine else '{"team": "support", "shift": "day"}', "is_notifiable": None,
                "date_created": iso(_FOUNDED_S), "date_updated": iso(_FOUNDED_S + 86_400),
                "url": f"{base}/Users/{own_sid}",
                "links": {"user_conversations": f"{base}/Users/{own_sid}/Conversations"},
            }  # fmt: skip
    return None


def of_user(one: Conversation, base: str) -> Json:
    """Return a row of a user's own list of conversations: the same values under other names."""
    friendly, unique = names(one)
    user_sid = sid("US", one.service_sid, one.person.text)
    return {
        "account_sid": ACCOUNT_SID, "chat_service_sid": one.service_sid, "conversation_sid": one.sid,
        "participant_sid": one.participant_sid, "user_sid": user_sid, "friendly_name": friendly,
        "unique_name": unique, "attributes": attributes(one), "conversation_state": one.state,
        "timers": one.timers(), "created_by": one.person.created_by, "date_created": iso(one.created_s),
        "date_updated": iso(one.updated_s), "notification_level": "default", "unread_messages_count": None,
        "last_read_message_index": None, "url": f"{base}/Users/{user_sid}/Conversations/{one.sid}",
        "links": {"participant": f"{base}/Conversations/{one.sid}/Participants/{one.participant_sid}",
                  "conversation": f"{base}/Conversations/{one.sid}"},
    }  # fmt: skip
