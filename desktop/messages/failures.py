"""Messages for every failure: what happened, what to do, and details for a developer or Twilio's support."""

from __future__ import annotations

import platform
import time

from PySide6.QtCore import QCoreApplication

from desktop import __version__
from desktop.messages.api_errors import api_words
from desktop.messages.message import Severity, UserMessage
from desktop.privacy.masking import visible
from desktop.runtime.redaction import redacted
from desktop.twilio import errors
from desktop.twilio.help_urls import help_url
from desktop.twilio.types import Wait, WaitReason

translate = QCoreApplication.translate


def explain(error: Exception, *, rows: int, region: str = "us1", pages: int = 0) -> UserMessage:
    """Return what happened, what to do, and the report for a developer.

    Args:
        error: any failure; one that is none of ours is named by its type alone, since its text may hold anything.
        rows: conversations loaded before it, which are kept.
        region: the region of the account, for hints about it.
        pages: pages loaded before it.
    """
    sentence, hint = _words(error, rows, region)
    if rows and not isinstance(error, errors.RefusedQueryError):
        kept = translate("Messages", "Loaded rows are kept. Resume continues from here.")
        hint = f"{hint} {kept}".strip()
    return UserMessage(
        severity=Severity.WARNING if isinstance(error, errors.RefusedQueryError) else Severity.ERROR,
        sentence=sentence,
        hint=hint,
        codes=_codes(error),
        more_info=help_url(error.more_info) if isinstance(error, errors.ApiError) else None,
        report=_report(error, rows, pages, region),
    )


def describe_wait(wait: Wait, seconds_left: int) -> str:
    """Return why there is a pause, with the seconds that are left."""
    if wait.asked_by_twilio or wait.reason is WaitReason.BUSY:
        text = translate("Messages", "Twilio is busy. Retrying in {seconds} s")
    elif wait.reason is WaitReason.SERVER_ERROR:
        text = translate("Messages", "Twilio has a problem. Retrying in {seconds} s")
    elif wait.reason is WaitReason.TIMEOUT:
        text = translate("Messages", "No answer yet. Retrying in {seconds} s")
    else:
        text = translate("Messages", "No connection to Twilio. Retrying in {seconds} s")
    return text.format(seconds=seconds_left)


def _words(error: Exception, rows: int, region: str) -> tuple[str, str]:
    if isinstance(error, errors.ApiError):
        return api_words(error, rows, region)
    if isinstance(error, errors.NetworkError):
        return _network_words(error)
    if isinstance(error, errors.AnswerError):
        return _answer_words(error)
    if isinstance(error, errors.RefusedQueryError):
        return _query_words(error)
    return (
        translate("Messages", "The lookup failed unexpectedly."),
        translate("Messages", "Try again. Copy details collects what the developers need."),
    )


def _query_words(error: errors.RefusedQueryError) -> tuple[str, str]:
    problem = errors.QueryProblem
    return {
        problem.EMPTY: (
            translate("Messages", "Nothing to look up."),
            translate("Messages", "Enter an identity or an address."),
        ),
        problem.TOO_LONG: (
            translate("Messages", "The text is longer than Twilio's limit of 256 characters."),
            translate("Messages", "Shorten it. No participant can have a longer one."),
        ),
        problem.NOT_ENCODABLE: (
            translate("Messages", "The text contains a broken character that cannot be sent."),
            translate("Messages", "Type it again, or copy it from another source."),
        ),
        problem.SERVICE_SID: (
            translate("Messages", "This is not a conversation service SID."),
            translate("Messages", "It starts with IS, followed by 32 digits or letters from a to f."),
        ),
    }[error.problem]


def _network_words(error: errors.NetworkError) -> tuple[str, str]:
    if isinstance(error, errors.ProxyError):
        return _proxy_words(error)
    if isinstance(error, errors.TLSError):
        return _tls_words(error)
    if isinstance(error, errors.ConnectTimeoutError):
        sentence = translate("Messages", "No connection to Twilio within {seconds} seconds.")
        hint = translate("Messages", "Check the network, firewall and proxy.")
        return sentence.format(seconds=round(error.limit_s)), hint
    if isinstance(error, errors.ReadTimeoutError):
        sentence = translate("Messages", "Twilio did not answer within {seconds} seconds.")
        return sentence.format(seconds=round(error.limit_s)), translate("Messages", "Try again in a moment.")
    if isinstance(error, errors.NoNetworkError):
        return (
            translate("Messages", "This computer has no network connection."),
            translate("Messages", "Connect it, then try again."),
        )
    if isinstance(error, errors.NameResolutionError):
        return (
            translate("Messages", "Twilio's host name was not found."),
            translate("Messages", "Check this network's name servers (DNS), and the account's region and edge."),
        )
    refused = isinstance(error, errors.ConnectionLostError) and error.refused
    return (
        translate("Messages", "The connection was refused.")
        if refused
        else translate("Messages", "The connection was lost."),
        translate("Messages", "Check the network, firewall and proxy."),
    )


def _proxy_words(error: errors.ProxyError) -> tuple[str, str]:
    if isinstance(error, errors.ProxySettingError):
        where = {
            errors.ProxySource.ENVIRONMENT: translate("Messages", "Correct {variable} in the environment.").format(
                variable=error.variable or errors.ProxySource.ENVIRONMENT.value
            ),
            errors.ProxySource.SYSTEM: translate("Messages", "Correct the proxy in the system's settings."),
            errors.ProxySource.SETTINGS: translate("Messages", "Correct the proxy in Settings."),
        }[error.source]
        if error.socks:
            return translate("Messages", "The proxy setting names a SOCKS proxy, which cannot be used."), where
        return translate("Messages", "The proxy setting is not the address of a proxy."), where
    if isinstance(error, errors.ProxyAuthenticationError):
        return _proxy_sign_in_words(error)
    if isinstance(error, errors.ProxySchemeError):
        return (
            translate("Messages", "The proxy does not answer with TLS, although its URL begins with https://."),
            translate("Messages", "Most proxy addresses start with http://, also for encrypted connections."),
        )
    if isinstance(error, errors.NoProxyError):
        sentence = translate("Messages", "The proxy setting is not the address of a proxy.")
    elif error.status is None:
        sentence = translate("Messages", "The proxy cannot be reached.")
    elif error.status >= errors.SERVER_ERROR:
        sentence = translate("Messages", "The proxy could not connect to Twilio.")
    else:
        sentence = translate("Messages", "The proxy blocked the request.")
    return sentence, translate(
        "Messages", "Check the proxy setting, or ask the proxy's administrator to allow twilio.com."
    )


def _proxy_sign_in_words(error: errors.ProxyAuthenticationError) -> tuple[str, str]:
    if not error.is_supported:
        methods = ", ".join(visible(method) for method in error.methods[:4])
        return (
            translate(
                "Messages", "The proxy offers only sign-in methods that Convolook does not support ({methods})."
            ).format(methods=methods),
            translate(
                "Messages",
                "Run a helper such as Px or Cntlm on this computer and enter it as the proxy in Settings.",
            ),
        )
    if error.had_password:
        return (
            translate("Messages", "The proxy rejected the user name and password (407)."),
            translate("Messages", "Correct them in Settings, Proxy sign-in…, or in HTTPS_PROXY."),
        )
    return (
        translate("Messages", "The proxy requires a user name and password (407)."),
        translate("Messages", "Enter them in Settings, Proxy sign-in…, then try again."),
    )


def _tls_words(error: errors.TLSError) -> tuple[str, str]:
    if isinstance(error, errors.TrustFileError):
        return (
            translate("Messages", "SSL_CERT_FILE names a file without readable certificates."),
            translate("Messages", "Correct it, or remove it from the environment."),
        )
    if error.issuer:
        sentence = translate("Messages", "The connection is not trusted: its certificate was issued by “{issuer}”.")
        hint = translate(
            "Messages",
            "If a company proxy inspects encrypted connections, add its certificate to the system's trust store.",
        )
        return sentence.format(issuer=visible(error.issuer)), hint
    return (
        translate("Messages", "No trusted, encrypted connection to Twilio."),
        translate("Messages", "Check this computer's date, and whether a proxy inspects encrypted connections."),
    )


def _answer_words(error: errors.AnswerError) -> tuple[str, str]:
    again = translate(
        "Messages",
        "Try again. If it happens again, press Copy details and send them to your network administrator or Twilio.",
    )
    if isinstance(error, errors.NotJsonError):
        if error.html:
            return (
                translate("Messages", "The network returned a web page instead of Twilio's answer."),
                translate("Messages", "You may need to sign in to this network: open a browser, then try again."),
            )
        return translate("Messages", "The answer is not in the expected format."), again
    if isinstance(error, errors.AnswerTooLargeError):
        sentence = translate("Messages", "The answer is larger than {megabytes} MB. Reading stopped.")
        return sentence.format(megabytes=error.limit_bytes // 1_048_576), again
    if isinstance(error, errors.TruncatedAnswerError):
        return translate("Messages", "Twilio's answer was cut off."), again
    if isinstance(error, errors.RedirectRefusedError):
        return (
            translate("Messages", "The answer redirects elsewhere. Redirects are not followed."),
            translate("Messages", "Your credentials were not sent there. Networks that require a sign-in do this."),
        )
    if isinstance(error, errors.ForeignUrlError):
        return (
            translate("Messages", "The answer contains a link outside Twilio's API. It is not followed."),
            translate("Messages", "Your credentials were not sent there."),
        )
    if isinstance(error, errors.RepeatedPageError):
        return (
            translate("Messages", "Twilio's list keeps repeating. Loading stopped."),
            translate("Messages", "Look up again."),
        )
    return translate("Messages", "Twilio's answer does not match its documentation."), again


def _codes(error: Exception) -> str:
    """Return the known parts of ``Twilio 20403 · HTTP 403 · RQ…``."""
    if not isinstance(error, errors.TwilioError):
        return ""
    parts = []
    if isinstance(error, errors.ApiError) and error.code is not None:
        parts.append(f"Twilio {error.code}")
    if error.status is not None:
        parts.append(f"HTTP {error.status}")
    if error.request_id:
        parts.append(error.request_id)
    return " · ".join(parts)


def _report(error: Exception, rows: int, pages: int, region: str) -> str:
    """Return the report for a developer in plain English; remote text passes ``redacted``."""
    system = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    lines = [
        f"Convolook {__version__}, {system}",
        f"Time: {time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())}",
        f"Failure: {type(error).__name__}",
    ]
    if isinstance(error, errors.TwilioError):
        lines += [f"What: {error}", f"Codes: {_codes(error) or 'none'}", f"Tries: {error.tries}"]
    if isinstance(error, errors.ApiError) and error.message:
        lines.append(f"Twilio says: {redacted(error.message)}")
    if isinstance(error, errors.TLSError) and (error.issuer or error.reason):
        lines.append(f"TLS: {redacted(error.reason or 'unknown reason')}, issuer {redacted(error.issuer or 'unknown')}")
    if isinstance(error, errors.ProxySettingError):
        lines.append(f"Proxy setting: {error.variable or error.source.value}")
    lines += [f"Region: {redacted(region)}", f"Loaded before: {rows} rows, {pages} pages"]
    return "\n".join(lines)
