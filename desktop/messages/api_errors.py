"""Twilio's own refusals in words, by its error codes.

Source: Twilio's error pages (www.twilio.com/docs/api/errors) for the codes that this API can answer with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.privacy.masking import visible
from desktop.runtime.redaction import redacted

if TYPE_CHECKING:
    from desktop.twilio import errors

translate = QCoreApplication.translate

_HALF_A_DAY_S = 12 * 3600


def api_words(error: errors.ApiError, rows: int, region: str) -> tuple[str, str]:
    """Return sentence and next step for a refusal by Twilio."""
    if error.retry_after_s is not None and error.status in {429, 503}:
        return _asked_to_wait(error.retry_after_s)
    words = _by_code(error.code, region) or _by_status(error.status, rows, region)
    if words is not None:
        return words
    sentence = translate("TwilioMessages", "Twilio refused the request.")
    if error.message:
        said = translate("TwilioMessages", "Twilio says: “{message}”.")
        return sentence, said.format(message=visible(redacted(error.message)))
    return sentence, translate("TwilioMessages", "Copy details collects what Twilio Support needs.")


def _asked_to_wait(seconds: float) -> tuple[str, str]:
    until = QDateTime.currentDateTime().addSecs(round(seconds))
    form = QLocale.FormatType.ShortFormat
    locale = QLocale()
    shown = locale.toString(until if seconds > _HALF_A_DAY_S else until.time(), form)
    sentence = translate("TwilioMessages", "Twilio asks you to wait until {time}.")
    return sentence.format(time=shown), translate("TwilioMessages", "Try again after that.")


def _by_code(code: int | None, region: str) -> tuple[str, str] | None:
    for words in (_credentials_words, _request_words, _missing_words):
        found = words(code, region)
        if found is not None:
            return found
    return None


def _credentials_words(code: int | None, region: str) -> tuple[str, str] | None:
    if code == 20003:
        hint = translate(
            "TwilioMessages",
            "Keys are valid in one region: check region ({region}) and edge, then the secret. Keys of "
            "another account and test credentials are rejected too.",
        )
        return translate("TwilioMessages", "Twilio rejected the key."), hint.format(region=visible(region))
    if code in {20403, 20005}:
        return (
            translate("TwilioMessages", "The Twilio account is suspended, closed or not active.")
            if code == 20403
            else translate("TwilioMessages", "The Twilio account is not active."),
            translate("TwilioMessages", "Check the account in the Twilio Console, or choose another account."),
        )
    if code == 70051:
        return (
            translate("TwilioMessages", "The key is not allowed to read conversations."),
            translate(
                "TwilioMessages",
                "Grant the restricted key permission for Conversations in the Twilio Console, or use a standard key.",
            ),
        )
    return None


def _request_words(code: int | None, region: str) -> tuple[str, str] | None:
    report = translate("TwilioMessages", "Copy details collects what the developers need.")
    again = translate("TwilioMessages", "Look up again.")
    if code == 50451:
        return (
            translate("TwilioMessages", "Twilio accepts an identity or an address, not both."),
            report,
        )
    if code == 20007:
        return translate("TwilioMessages", "Twilio did not accept the page size."), report
    if code in {21481, 19038}:
        return translate("TwilioMessages", "Twilio's list can no longer be continued."), again
    if code == 20001:
        return (
            translate("TwilioMessages", "Twilio did not accept part of the request."),
            translate("TwilioMessages", "Check the identity or address, and the service."),
        )
    if code == 50385:
        sentence = translate("TwilioMessages", "Conversations are not available in the region {region}.")
        return (
            sentence.format(region=visible(region)),
            translate("TwilioMessages", "Choose another region and edge for this account, with a key of that region."),
        )
    if code in {20429, 50063, 50074}:
        return _busy()
    return None


def _missing_words(code: int | None, _region: str) -> tuple[str, str] | None:
    elsewhere = translate(
        "TwilioMessages", "It may have been deleted, or belong to another service, account or region."
    )
    if code == 50050:
        return (
            translate("TwilioMessages", "This conversation service does not exist."),
            translate("TwilioMessages", "Choose another service. It may belong to another account or region."),
        )
    if code == 50350:
        return translate("TwilioMessages", "This conversation does not exist."), elsewhere
    if code in {50430, 50432}:
        return translate("TwilioMessages", "This participant does not exist in this conversation."), elsewhere
    if code == 50200:
        return translate("TwilioMessages", "This user does not exist."), elsewhere
    if code == 20404:
        return (
            translate("TwilioMessages", "Twilio found nothing at this URL."),
            translate("TwilioMessages", "Check the service, and the account's region and edge."),
        )
    return None


def _busy() -> tuple[str, str]:
    return (
        translate("TwilioMessages", "Twilio is busy with other requests of this account."),
        translate(
            "TwilioMessages", "Try again in a moment. Other programs of this account may be sending many requests."
        ),
    )


def _by_status(status: int, rows: int, region: str) -> tuple[str, str] | None:
    if status == 401:
        return _credentials_words(20003, region)
    if status == 403:
        return (
            translate("TwilioMessages", "Twilio does not allow this request."),
            translate("TwilioMessages", "Check the key's permissions, and whether the account is active."),
        )
    if status == 404:
        return _missing_words(20404, region)
    if status == 429:
        return _busy()
    if status >= 500:
        return _server_words(rows)
    return None


def _server_words(rows: int) -> tuple[str, str]:
    if rows:
        sentence = translate("TwilioMessages", "Twilio stopped responding after %n conversations.", "", rows)
    else:
        sentence = translate("TwilioMessages", "Twilio has a problem and did not answer.")
    hint = translate("TwilioMessages", "Try again in a moment. See status.twilio.com for known problems.")
    return sentence, hint
