"""The proxy that the system itself would use, where Qt can ask it: Windows and macOS, automatic scripts included."""

from __future__ import annotations

import platform


def system_proxy(url: str) -> str | None:
    """Return the system's proxy for ``url`` as a URL, None for none; blocking, as a script may have to be fetched.

    On Linux there is no system to ask beyond the environment, which the client reads itself.
    Source: Qt, "QNetworkProxyFactory::systemProxyForQuery".
    """
    if platform.system() == "Linux":
        return None
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    schemes = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}
    for found in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if found.type() is QNetworkProxy.ProxyType.NoProxy:
            return None
        if found.type() in schemes:
            return f"{schemes[found.type()]}://{found.hostName()}:{found.port()}"
    return None
