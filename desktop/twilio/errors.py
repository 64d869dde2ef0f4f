"""Every way in which a request to Twilio can fail, as one tree of typed errors.

::

    TwilioError
    ├── RefusedQueryError                 not sent at all: the question itself cannot be asked
    ├── NetworkError                      nothing came from Twilio
    │   ├── NoNetworkError                this machine has no route to anywhere
    │   ├── NameResolutionError           the host's name was not found
    │   ├── ProxyError                    the proxy refused, failed or could not be reached
    │   │   ├── ProxyAuthenticationError  407
    │   │   ├── ProxySchemeError          https:// is set, and the proxy speaks no TLS
    │   │   ├── NoProxyError              what answers at the proxy's address speaks no HTTP
    │   │   └── ProxySettingError         the proxy setting cannot be used (SOCKS, malformed)
    │   ├── TLSError                      no trusted connection; issuer where the handshake showed it
    │   │   └── TrustFileError            SSL_CERT_FILE cannot be used
    │   ├── ConnectTimeoutError           no connection within the limit
    │   ├── ReadTimeoutError              no answer within the limit
    │   └── ConnectionLostError           refused, reset or closed
    ├── ApiError                          Twilio itself said no: status, code, message
    └── AnswerError                       an answer came, and cannot be used
        ├── NotJsonError
        ├── UnexpectedShapeError
        ├── AnswerTooLargeError
        ├── TruncatedAnswerError
        ├── RedirectRefusedError
        ├── ForeignUrlError
        └── RepeatedPageError

The text of an error never holds a URL, a query, a header or a body: logs and tracebacks may print it.
"""

from __future__ import annotations

import enum

SERVER_ERROR = 500
"""The first HTTP status of answers that fail for want of the server, or of the proxy."""


class TwilioError(Exception):
    """Base of everything that keeps a request from returning its answer.

    ``status`` is the HTTP status and ``request_id`` Twilio's ``RQ…``, where an answer came at all; ``tries`` counts
    how often the request was sent.
    """

    text = "the request to Twilio failed"

    def __init__(self, text: str | None = None, *, status: int | None = None, request_id: str | None = None) -> None:
        super().__init__(text or self.text)
        self.status = status
        self.request_id = request_id
        self.tries = 1


class QueryProblem(enum.Enum):
    """Why a query cannot be sent."""

    EMPTY = "the participant is empty"
    TOO_LONG = "the participant is longer than 256 characters"
    NOT_ENCODABLE = "the participant holds half of a surrogate pair, which no encoding has"
    SERVICE_SID = "the service is no conversation service SID"


class RefusedQueryError(TwilioError):
    """The query was not sent, because no answer to it could be right."""

    def __init__(self, problem: QueryProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class NetworkError(TwilioError):
    """No answer came from Twilio."""

    text = "no answer from Twilio"


class NoNetworkError(NetworkError):
    """This machine has no route to anywhere."""

    text = "this computer has no network connection"


class NameResolutionError(NetworkError):
    """The host's name was not found, although there is a network."""

    text = "the name of the host was not found"


class ProxyError(NetworkError):
    """The proxy could not be reached, or did not let the request through; ``status`` is the proxy's."""

    text = "the proxy could not be reached"

    def __init__(self, text: str | None = None, *, status: int | None = None) -> None:
        if text is None and status is not None:
            text = (
                "the proxy could not connect to Twilio" if status >= SERVER_ERROR else "the proxy blocked the request"
            )
        super().__init__(text, status=status)


class ProxyAuthenticationError(ProxyError):
    """The proxy wants a user name and password (407)."""

    text = "the proxy wants a user name and password"

    def __init__(self, methods: tuple[str, ...] = (), *, had_password: bool = False) -> None:
        super().__init__(self.text, status=407)
        self.methods = methods
        """What it offers, in lower case, such as ``basic`` or ``ntlm``; empty when it does not say."""
        self.had_password = had_password

    @property
    def is_supported(self) -> bool:
        """Return whether the proxy takes a user name and password as they are (Basic)."""
        return not self.methods or "basic" in self.methods


class ProxySchemeError(ProxyError):
    """The setting says ``https://``, and the proxy speaks no TLS."""

    text = "the proxy speaks no TLS although its setting says https"


class NoProxyError(ProxyError):
    """What answers at the proxy's address speaks no HTTP: a SOCKS proxy, a mail server, anything."""

    text = "what answers at the proxy's address is no HTTP proxy"


class ProxySource(enum.Enum):
    """Where a proxy setting comes from; the value is how users know it."""

    ENVIRONMENT = "HTTPS_PROXY"
    SYSTEM = "system"
    SETTINGS = "settings"


class ProxySettingError(ProxyError):
    """The proxy setting cannot be used: SOCKS, or no URL of a proxy at all."""

    text = "the proxy setting cannot be used"

    def __init__(self, source: ProxySource, *, variable: str | None = None, socks: bool = False) -> None:
        super().__init__()
        self.source = source
        self.variable = variable
        """The variable that holds it, as it is written in the environment."""
        self.socks = socks


class TLSError(NetworkError):
    """No trusted, encrypted connection; ``issuer`` names who signed the certificate, ``reason`` is OpenSSL's word."""

    text = "no trusted connection"

    def __init__(self, issuer: str | None = None, reason: str | None = None) -> None:
        super().__init__()
        self.issuer = issuer
        self.reason = reason


class TrustFileError(TLSError):
    """``SSL_CERT_FILE`` names a file without readable certificates."""

    text = "SSL_CERT_FILE cannot be used"


class _TimeoutError(NetworkError):
    def __init__(self, limit_s: float) -> None:
        super().__init__()
        self.limit_s = limit_s


class ConnectTimeoutError(_TimeoutError):
    """No connection within ``limit_s`` seconds."""

    text = "no connection within the time limit"


class ReadTimeoutError(_TimeoutError):
    """A connection, but no answer within ``limit_s`` seconds."""

    text = "no answer within the time limit"


class ConnectionLostError(NetworkError):
    """The connection was refused, reset or closed; ``refused`` when nothing listens at the other end."""

    text = "the connection was lost"

    def __init__(self, *, refused: bool = False) -> None:
        super().__init__("the connection was refused" if refused else None)
        self.refused = refused


class ApiError(TwilioError):
    """An error answered by Twilio itself; ``message`` and ``more_info`` are remote text, the URL is not checked yet.

    Source: Twilio's v1 error body, RFC 9457, and "API standards 1.0"; a body that is none of these leaves ``code``
    and ``message`` None.
    """

    status: int

    def __init__(
        self,
        status: int,
        code: int | None = None,
        message: str | None = None,
        more_info: str | None = None,
        request_id: str | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(
            f"Twilio answered HTTP {status}" + (f", code {code}" if code is not None else ""),
            status=status,
            request_id=request_id,
        )
        self.code = code
        self.message = message
        self.more_info = more_info
        self.retry_after_s = retry_after_s


class AnswerError(TwilioError):
    """An answer came, and cannot be used."""

    text = "the answer cannot be used"


class NotJsonError(AnswerError):
    """A body that is no JSON; ``html`` when it looks like a web page, such as a network's sign-in page."""

    text = "the answer is no JSON"

    def __init__(self, *, html: bool = False, status: int | None = None, request_id: str | None = None) -> None:
        super().__init__(status=status, request_id=request_id)
        self.html = html


class UnexpectedShapeError(AnswerError):
    """JSON, but not what Twilio documents for this request."""

    text = "the answer has another shape than documented"


class AnswerTooLargeError(AnswerError):
    """More than ``limit_bytes`` after decompression; reading stopped there."""

    text = "the answer is too large"

    def __init__(self, limit_bytes: int, *, status: int | None = None, request_id: str | None = None) -> None:
        super().__init__(status=status, request_id=request_id)
        self.limit_bytes = limit_bytes


class TruncatedAnswerError(AnswerError):
    """The body ended before it was complete; ``cut_off`` when the connection broke, not the JSON in it."""

    text = "the answer ended in the middle"

    def __init__(self, *, cut_off: bool = False, status: int | None = None, request_id: str | None = None) -> None:
        super().__init__(status=status, request_id=request_id)
        self.cut_off = cut_off


class RedirectRefusedError(AnswerError):
    """The answer wanted the request sent elsewhere, which would hand the credentials on."""

    text = "the answer was a redirect, which is not followed"


class ForeignUrlError(AnswerError):
    """A URL in the answer leads away from Twilio's API; it was not asked."""

    text = "the answer holds a URL outside Twilio's API"


class RepeatedPageError(AnswerError):
    """The list leads to a page that was read already, so it would never end."""

    text = "the list leads back to a page that was read already"
