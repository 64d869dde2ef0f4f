"""The demo account's conversations: which there are, when they happened, and their rows in Twilio's form."""

from __future__ import annotations

import json
import math
import random
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from desktop.demo.people import ACCOUNT_SID, AGENTS, IDENTITY, WEBCHAT, DemoPerson, digest, sid
from desktop.runtime.paths import resource
from desktop.runtime.records import field, record

HOUR_S: Final = 3600
DAY_S: Final = 86_400

_PRODUCTS: Final = {
    "TENT-RL2-GRY": ("Ridgeline 2 tent", "289.00"), "LAMP-E400": ("Ember 400 headlamp", "54.90"),
    "PACK-C45-BLU": ("Cairn 45 backpack", "169.50"), "BAG-M0-REG": ("Moss 0 sleeping bag", "199.00"),
    "FILT-BRK": ("Brook water filter", "44.25"), "JKT-KST-M": ("Kestrel rain jacket", "128.40"),
    "SHOE-TRN-42": ("Tarn trail shoes", "119.95"), "STV-PLT": ("Pilot gas stove", "62.00"),
    "POLE-DRF": ("Drift trekking poles", "84.80"), "COOK-HRT": ("Hearth cook set", "71.10"),
    "JKT-EXP-M": ("Fell expedition parka", "349.00"), "FLY-RL2": ("Ridgeline 2 rain fly", "78.30"),
    "GIFT-CARD": ("Larkspur gift card", "50.00"), "BOX-TRAIL": ("Trail snack box", "24.90"),
    "BOOT-SRA-27": ("Sierra hiking boots", "139.00"),
    "TENT-RL4-RENT": ("Ridgeline 4 tent, rental", "60.00"),
}  # fmt: skip
_ORDERED: Final = tuple(_PRODUCTS)[:10]
"""What customers order when the story does not say."""
_CARRIERS: Final = ("Northway Express", "Blue Van", "Harbor Parcel")
_CITIES: Final = ("Rotterdam", "Oakland", "Portland", "Leeds", "Reno", "Tacoma", "Boise")
_CITIES_OF: Final = {"es": ("Guadalajara", "Puebla", "Monterrey"), "ja": ("横浜", "札幌", "京都")}
_STORES: Final = ("Fremont", "Oakland", "Reno", "Portland")
_CUSTOMERS: Final = ("Noor", "Elliot", "Wanda", "Jun", "Carmen", "Pete")
_SENDER_WEIGHTS: Final = (5, 2, 3, 2)
_HANDED_OVER: Final = 0.08
"""Part of the conversations in which somebody else answered first."""
_LEAST_ANSWERS: Final = 2
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


@cache
def stories() -> dict[str, list[dict[str, Any]]]:
    """Return the stories: each has ``name``, ``slug`` of the unique name, ``skills`` and ``talk``."""
    data: dict[str, list[dict[str, Any]]] = json.loads(resource("demo/stories.json").read_text("utf-8"))
    return data


def iso(seconds: float) -> str:
    """Return an instant (seconds since 1970) in Twilio's form."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@record
class Conversation:
    """One conversation with one person; instants are seconds since 1970, ``index`` counts from the newest."""

    sid: str
    person: DemoPerson
    service_sid: str
    index: int
    state: str
    created_s: int
    updated_s: int
    now_s: int
    order: int
    words: dict[str, str] = field(default_factory=dict, repr=False)

    def random(self, purpose: str) -> random.Random:
        """Return a random generator that is the same in every run, and another for each purpose."""
        return random.Random(f"{purpose} {self.sid}")  # noqa: S311 - tells stories, guards nothing

    @property
    def participant_sid(self) -> str:
        """Return the MB SID of the person in this conversation."""
        return sid("MB", self.sid, self.person.text)

    @property
    def story(self) -> dict[str, Any]:
        """Return the topic of the conversation; the newest ones follow the order of the file."""
        told = stories()[self.person.stories]
        if self.index >= len(told):
            return told[self.random("story").randrange(len(told))]
        # Each story once before any comes again, and in another order for everybody but the first.
        step = self.person.step
        stride = 1 if step == 0 else 5 if len(told) % 5 else 3
        return told[(self.index * stride + max(step - 1, 0) * 3) % len(told)]

    @property
    def talk(self) -> list[str]:
        """Return the lines so far: who, a colon, the text.

        Who is ``C`` customer, ``D`` the other one of a group, ``P`` a picture of the customer's, ``A`` agent, ``F`` the
        one before, who has left, ``S`` system, or ``B`` bot.
        """
        lines: list[str] = self._handed_over(self.story["talk"])
        if self.state == "closed":
            return lines
        return lines[: 1 if self.state == "initializing" else max(len(lines) - min(len(lines) // 3, 3), 1)]

    @property
    def former_agent(self) -> str | None:
        """Return the identity of who answered at first and has left since, as in some conversations; else None."""
        if self.person.channel not in {"sms", "whatsapp"}:
            return None
        if self.index != 1 and self.random("handed over").random() > _HANDED_OVER:
            return None
        return next(one for one in (*list(AGENTS)[3:], *AGENTS) if one != self.agent)

    def _handed_over(self, lines: list[str]) -> list[str]:
        """Return the lines with the first answer by who left, and the system's note on it."""
        answers = [number for number, line in enumerate(lines) if line.startswith("A")]
        if self.former_agent is None or len(answers) < _LEAST_ANSWERS:
            return lines
        first = answers[0]
        note = "S: {former} left the conversation, {agent} joined."
        return [*lines[:first], f"F{lines[first][1:].replace('{agent}', '{former}')}", note, *lines[first + 1 :]]

    @property
    def staff_asked_for(self) -> bool:
        """Return whether the person looked up is the one who answers the customer."""
        return self.person.kind is IDENTITY and self.person.stories in {"support", "trade"}

    def fill(self, text: str) -> str:
        """Return a text of the story with this conversation's order, product and names filled in."""
        if not self.words:
            self.words.update(self._words())
        return text.format_map(self.words)

    def _words(self) -> dict[str, str]:
        chance = self.random("words")
        sku = self.story.get("sku") or chance.choice(_ORDERED)
        product, price = _PRODUCTS[sku]
        cities = _CITIES_OF.get(self.person.stories, _CITIES)
        return {
            "order": str(self.order), "product": product, "sku": sku, "price": price,
            "invoice": str(2291 + self.order % 1500 if self.index != 6 else 2291), "ticket": self.ticket,
            "size": chance.choice("SML"), "carrier": chance.choice(_CARRIERS), "city": chance.choice(cities),
            "store": chance.choice(_STORES), "day": chance.choice(_DAYS), "points": str(chance.randrange(4, 60) * 10),
            "code": "LK" + digest("code", self.sid)[:6].upper(),
            "name": chance.choice(_CUSTOMERS) if self.staff_asked_for else self.person.name,
            "former": AGENTS[self.former_agent].split()[0] if self.former_agent else "",
            "agent": (self.person.name if self.staff_asked_for else AGENTS[self.agent]).split()[0],
        }  # fmt: skip

    @property
    def ticket(self) -> str:
        """Return the shop's own number for this conversation."""
        return f"LK-{self.order - 27282}"

    @property
    def agent(self) -> str:
        """Return the identity of the member of staff who answers."""
        return self.random("agent").choice(list(AGENTS))

    @property
    def sender(self) -> str:
        """Return the shop's number that the person writes to; open conversations spread over all of them."""
        senders = self.person.senders
        if self.person.channel == "sms" and self.state != "closed":
            return senders[min(self.index // 2, len(senders) - 1)]
        weights = _SENDER_WEIGHTS[: len(senders)]
        return senders[0] if self.index == 0 else self.random("sender").choices(senders, weights)[0]

    def timers(self) -> dict[str, str]:
        """Return the running timers: both on an active conversation, the last on an inactive one, often none."""
        chance = self.random("timers")
        if self.state not in {"active", "inactive"} or self.now_s - self.updated_s > 20 * DAY_S:
            return {}
        inactive_s = max(self.updated_s + 56 * 60, self.now_s + chance.randrange(900, 20 * HOUR_S))
        if self.now_s - self.updated_s < 50 * 60:
            inactive_s = self.updated_s + 56 * 60
        closed_s = inactive_s + 3 * DAY_S - HOUR_S
        if self.state == "inactive":
            return {"date_closed": iso(self.now_s + chance.randrange(2 * HOUR_S, 3 * DAY_S))}
        return {"date_inactive": iso(inactive_s), "date_closed": iso(closed_s)}


def conversations(person: DemoPerson, service_sid: str, now_s: int) -> list[Conversation]:
    """Return a person's conversations of a service, in the order of their SIDs as Twilio does."""
    count = person.rows.get(service_sid, 0)
    chance = random.Random(f"{person.kind.value} {person.text} {service_sid}")  # noqa: S311 - tells stories
    states = _states(person, count, chance)
    found = []
    order = 48213 + person.stride
    first_s = 7 * 60 if person.step == 0 else chance.randrange(9, 500) * 60
    for index in range(count):
        age_s = first_s + person.span_days * DAY_S * ((index + chance.uniform(0.0, 0.6) * bool(index)) / count) ** 1.7
        usual_s = HOUR_S if person.stories == "warehouse" else 20 * HOUR_S
        life_s = min(max(math.exp(chance.gauss(math.log(usual_s), 1.3)), 600), 60 * DAY_S)
        # Numbers follow the date for everybody alike, and no two conversations share one.
        order = min(order - person.stride, 48213 - int(age_s / DAY_S * 22) // 24 * 24 - person.step)
        updated_s = int(now_s - age_s)
        found.append(
            Conversation(
                sid("CH", person.kind.value, person.text, service_sid, index), person, service_sid, index,
                states[index], int(updated_s - (life_s if index else 41 * HOUR_S)), updated_s, now_s, order,
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: one.sid)


def _states(person: DemoPerson, count: int, chance: random.Random) -> list[str]:
    """Return the states of ``count`` conversations of a person: open ones are mostly new."""
    states = list(person.first_states[:count]) + ["closed"] * (count - len(person.first_states))
    share = min(count / next(iter(person.rows.values())), 1.0)
    for state, number in person.states.items():
        missing = round(number * share) - states.count(state)
        while missing > 0:
            index = int(count * chance.random() ** 2)
            if index >= len(person.first_states) and states[index] == "closed":
                states[index] = state
                missing -= 1
    return states


def binding(one: Conversation) -> dict[str, str | None] | None:
    """Return ``participant_messaging_binding``: all six keys, or None for a chat participant."""
    person, proxy = one.person, one.sender
    kind, level, name = person.channel, None, None
    if person.kind is IDENTITY:
        return None
    if kind == "whatsapp":
        proxy = f"whatsapp:{proxy}"
    elif kind == "rcs":
        proxy = "rcs:larkspur_support_agent"
    elif kind == "email":
        proxy, level, name = "support@larkspur.example", "to" if one.index % 4 else "cc", person.name
    group = kind == "group"
    return {
        "type": "sms" if group else kind, "address": person.text, "proxy_address": None if group else proxy,
        "projected_address": None, "level": level, "name": name,
    }  # fmt: skip


def attributes(one: Conversation) -> str:
    """Return the JSON text that the shop's systems wrote into the conversation's attributes; sometimes empty."""
    chance = one.random("attributes")
    if one.story["name"] is None or (one.index > 8 and chance.random() < 0.08):
        return "{}"
    if one.index > 8 and chance.random() < 0.05:
        return '{ "topic": "feedback" }'
    data: dict[str, Any] = {"ticketId": one.ticket, "tier": one.person.tier}
    bought = one.person.stories not in {"warehouse", "group"} and one.story["skills"]
    if one.person.stories == "warehouse":
        data = {"ticketId": one.ticket, "site": "RNO-1", "zone": chance.choice("ABC"), "lines": chance.randrange(1, 9)}
    if bought:
        data["orderTotal"] = one.fill("@{price}@")
    if one.person.tier == "gold":
        data["vip"] = True
    if one.story["skills"]:
        data["skills"] = one.story["skills"]
    if bought and (one.index == 0 or chance.random() < 0.6):
        item = {"sku": one.fill("{sku}"), "name": one.fill("{product}"), "qty": 1}
        ship = {"city": one.fill("{city}"), "carrier": one.fill("{carrier}")}
        data["order"] = {"number": one.order, "items": [item], "shipTo": ship}
    if bought and one.state == "closed" and chance.random() < 0.4:
        data["csat"] = chance.choice((5, 5, 4, 5, 3, None))
    if one.person.created_by == WEBCHAT:
        # As Flex hands over what its web chat asked first: JSON in a text.
        asked = {"friendlyName": one.fill("{name}"), "question": one.fill(one.story["name"]), "language": "en-US"}
        data["pre_engagement_data"] = json.dumps(asked, ensure_ascii=False)
    # A price keeps its last zero, as the shop wrote it.
    return json.dumps(data, ensure_ascii=False).replace('"@', "").replace('@"', "")


def names(one: Conversation) -> tuple[str | None, str | None]:
    """Return friendly name and unique name; either may be missing."""
    story = one.story
    friendly = one.fill(story["name"]) if story["name"] else None
    return friendly, f"{story['slug']}-{one.order}" if story["slug"] else None


def row(one: Conversation, base: str) -> dict[str, Any]:
    """Return the conversation as a row of ParticipantConversations; ``base`` is the scope that links follow."""
    friendly, unique = names(one)
    chat = one.person.kind is IDENTITY
    link = f"{base}/Conversations/{one.sid}"
    return {
        "account_sid": ACCOUNT_SID,
        "chat_service_sid": one.service_sid,
        "conversation_sid": one.sid,
        "participant_sid": one.participant_sid,
        "participant_user_sid": sid("US", one.service_sid, one.person.text) if chat else None,
        "participant_identity": one.person.text if chat else None,
        "participant_messaging_binding": binding(one),
        "conversation_unique_name": unique,
        "conversation_friendly_name": friendly,
        "conversation_attributes": attributes(one),
        "conversation_date_created": iso(one.created_s),
        "conversation_date_updated": iso(one.updated_s),
        "conversation_created_by": one.person.created_by,
        "conversation_state": one.state,
        "conversation_timers": one.timers(),
        "links": {"participant": f"{link}/Participants/{one.participant_sid}", "conversation": link},
    }
