"""Links that name a participant or a resource of Twilio's: telephone, mail, WhatsApp, Twilio's API, our own.

Nothing here is ever opened or followed: a link is read as text.
Source: RFC 3966 (tel), RFC 5724 (sms), RFC 6068 (mailto), WhatsApp's click-to-chat links.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop.participant.changes import LeftOut, Part
from desktop.participant.patterns import Pattern
from desktop.participant.sids import NamedResource, SidKind, sids_in
from desktop.runtime.records import field, record
from desktop.startup import command_line
from desktop.startup.usage import UsageError
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from desktop.startup.command_line import StartRequest


@record
class ParticipantLink:
    """The participant, kind or resource that a link names."""

    texts: tuple[str, ...] = field(default=(), repr=False)
    """The participants in it, percent-decoded; more than one in lists such as ``sms:`` has."""
    kind: ParticipantKind | None = None
    """What the link itself asks for; None where the form of the text tells."""
    left_out: tuple[LeftOut, ...] = ()
    resource: NamedResource | None = None
    start_request: StartRequest | None = field(default=None, repr=False)
    """All that a link of our own fills in."""
    joined: str = field(default="", repr=False)
    """What a parameter puts in front of the participant."""


_OWN = Pattern(rf"{command_line.SCHEME}:", re.IGNORECASE)
_SCHEME = Pattern(r"(tel|callto|sms|smsto|mms|mailto|xmpp|client|whatsapp)\s*:\s*(?://)?", re.IGNORECASE)
_WEB = Pattern(r"(?:https?://)?(?:[\w-]+\.)*(wa\.me|whatsapp\.com|twilio\.com)(?::443)?(/[^\s]*)?\Z", re.IGNORECASE)
_PHONE_PARAMETER = Pattern(r"[?&]phone=([^&#]*)", re.IGNORECASE)
_PHONE = Pattern(r"[+0-9() -]+\Z")
_ASKED = Pattern(r"[?&](identity|address)=([^&#]*)", re.IGNORECASE)
_WA_PATH = Pattern(r"/(\+?[\d()-]{6,}|%2B[\d()-]{6,})/?(?:[?#].*)?\Z", re.IGNORECASE)
_AMONG_WORDS = Pattern(rf"(?<![\w.+-])(?:{command_line.SCHEME}|https?)://[^\s<>\"]+", re.IGNORECASE)
_IDENTITY_LAST = Pattern(r"[?&]identity=[^&]*\Z", re.IGNORECASE)
_BEHIND_LINK = ".,;:!?)]}'’”»*|"
_CONTEXT = Pattern(r";phone-context=(\+[\d().-]+)", re.IGNORECASE)
_LOCAL = Pattern(r"[\d().-]+\Z")
_EXT = Pattern(r";ext=(\d+)", re.IGNORECASE)
_BETWEEN_NUMBERS = Pattern(r";(?![A-Za-z-]+=)")
"""A semicolon, unless a parameter of the number follows."""


def read_link(text: str) -> ParticipantLink | None:
    """Return what a text names that is one link; None if it is no link, or names nobody."""
    if _OWN.match(text):
        try:
            request = command_line.parse_link(text)
        except UsageError:
            return None
        return ParticipantLink((request.text,), request.kind, start_request=request) if request.text.strip() else None
    scheme = _SCHEME.match(text)
    if scheme:
        return _with_scheme(scheme[1].lower(), scheme[0], text[scheme.end() :])
    web = _WEB.match(text) if "." in text and "/" in text else None
    if web is None:
        return None
    if web[1].lower() == "twilio.com":
        return _of_twilio(text, web[2] or "")
    return _of_whatsapp(web[1].lower(), text, web[2] or "")


def links_in(text: str) -> tuple[str, ...]:
    """Return the different links of our own and of Twilio's API that a text holds among words, as they stand there.

    Each names what the text is about, whatever else is written there.
    """
    if "://" not in text:
        return ()
    found = (_without_end(match[0]) for match in _AMONG_WORDS.finditer(text))
    return tuple(dict.fromkeys(link for link in found if link is not None))


def _without_end(written: str) -> str | None:
    """Return a link without the punctuation that a sentence has behind it; None if it names nothing of Twilio's."""
    bare = written.rstrip(_BEHIND_LINK)
    if written[len(bare) :].startswith(".") and _IDENTITY_LAST.search(bare):
        bare += "."  # which may belong to the identity: without it, it could be somebody else's
    web = _WEB.match(bare)
    is_leading = _OWN.match(bare) or (web is not None and web[1].lower() == "twilio.com")
    return bare if is_leading and read_link(bare) is not None else None


def _with_scheme(scheme: str, written: str, rest: str) -> ParticipantLink | None:
    if scheme == "whatsapp":
        # whatsapp:+1… is Twilio's own prefix; only the link of the app has parameters.
        phone = _PHONE_PARAMETER.search(rest)
        return _whatsapp_link(written + rest, phone[1]) if phone else None
    if scheme == "client":
        return ParticipantLink((rest,), ParticipantKind.IDENTITY, (LeftOut(Part.SCHEME, "client:"),)) if rest else None
    body, mark, query = rest.partition("?")
    left_out = [LeftOut(Part.SCHEME, f"{scheme}:")]
    joined = ""
    people = [body]
    if scheme in {"sms", "smsto", "mms"}:
        people = [one for part in body.split(",") for one in _BETWEEN_NUMBERS.split(part)]
    elif scheme == "mailto":
        people = re.split(r"[,;]", body)
    if scheme != "mailto" and len(people) == 1:
        people[0], joined, parameters = _without_parameters(people[0])
        left_out += parameters
    if mark and query:
        left_out.append(LeftOut(Part.QUERY, mark + query))
    texts = tuple(decoded for one in people if (decoded := _decoded(one).strip()))
    if not texts and scheme == "mailto":
        to = re.search(r"(?:^|&)to=([^&]+)", query, re.IGNORECASE)
        texts = (_decoded(to[1]),) if to else ()
    return ParticipantLink(texts, None, tuple(left_out), joined=joined) if texts else None


def _without_parameters(body: str) -> tuple[str, str, list[LeftOut]]:
    """Return a ``tel:`` number, the context in front of a local one (RFC 3966, 5.1.5), and its removed parameters."""
    number, mark, parameters = body.partition(";")
    if not mark:
        return body, "", []
    joined = ""
    left_out = []
    context = _CONTEXT.search(mark + parameters)
    extension = _EXT.search(mark + parameters)
    if extension:
        left_out.append(LeftOut(Part.EXTENSION, extension[0]))
    others = _EXT.sub("", mark + parameters, count=1)
    if context and _LOCAL.match(number):
        joined = context[1]
        number = joined + number
        others = others.replace(joined, "", 1)
    if others.strip(";"):
        left_out.append(LeftOut(Part.QUERY, others))
    return number, joined, left_out


def _of_whatsapp(host: str, link: str, path: str) -> ParticipantLink | None:
    phone = _PHONE_PARAMETER.search(path)
    if phone is None and host == "wa.me":
        phone = _WA_PATH.match(path)
    return _whatsapp_link(link, phone[1]) if phone else None


def _whatsapp_link(link: str, phone: str) -> ParticipantLink | None:
    decoded = _decoded(phone)
    digits = re.sub(r"\D", "", decoded)
    if not _PHONE.match(decoded) or digits.removeprefix("00").startswith("0") or not 7 <= len(digits) <= 15:
        return None
    before, _phone, after = link.partition(phone)
    named = " … ".join(part for part in (before.rstrip("?&="), after) if part)
    return ParticipantLink((f"whatsapp:+{digits}",), ParticipantKind.ADDRESS, (LeftOut(Part.LINK, named),))


def _of_twilio(link: str, path: str) -> ParticipantLink | None:
    asked = _ASKED.search(path)
    if asked:
        kind = ParticipantKind.IDENTITY if asked[1].lower() == "identity" else ParticipantKind.ADDRESS
        text = _decoded(asked[2])
        before, _text, after = link.partition(asked[0])
        named = " … ".join(part for part in (before + asked[0][: asked[0].index("=") + 1], after) if part)
        return ParticipantLink((text,), kind, (LeftOut(Part.LINK, named),)) if text.strip() else None
    found = {resource.kind: resource.sid for resource in sids_in(path)}
    likeliest = (SidKind.PARTICIPANT, SidKind.CONVERSATION, SidKind.USER, SidKind.SERVICE)
    wanted = next((one for one in (*likeliest, *found) if one in found), None)
    if wanted is None:
        return None
    conversation = found.get(SidKind.CONVERSATION) if wanted is SidKind.PARTICIPANT else None
    service = found.get(SidKind.SERVICE) if wanted is not SidKind.SERVICE else None
    return ParticipantLink(resource=NamedResource(wanted, found[wanted], conversation, service))


def _decoded(text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return text
