"""Who issued a certificate is read from its bytes, whatever they are."""

from __future__ import annotations

import ssl

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from desktop.twilio.transport.certificate_issuer import issuer_in


def message(certificate: bytes, *, is_tls13: bool) -> bytes:
    entry = len(certificate).to_bytes(3, "big") + certificate + (b"\x00\x00" if is_tls13 else b"")
    body = (b"\x00" if is_tls13 else b"") + len(entry).to_bytes(3, "big") + entry
    return b"\x0b" + len(body).to_bytes(3, "big") + body


def certificate(authority: trustme.CA) -> bytes:
    pem = authority.issue_cert("example.org").cert_chain_pems[0].bytes().decode()
    return ssl.PEM_cert_to_DER_cert(pem)


@pytest.mark.parametrize("is_tls13", [False, True])
def test_the_issuer_is_named(is_tls13: bool) -> None:
    authority = trustme.CA(organization_name="Überwachung GmbH", organization_unit_name="Netz")

    found = issuer_in(message(certificate(authority), is_tls13=is_tls13), is_tls13=is_tls13)

    assert found is not None
    assert "Überwachung GmbH" in found


def test_characters_that_act_are_left_out_and_length_is_limited() -> None:
    authority = trustme.CA(organization_name="A\u202eB" + "x" * 50)

    found = issuer_in(message(certificate(authority), is_tls13=True), is_tls13=True)

    assert found is not None
    assert found.startswith("ABx")
    assert len(found) <= 80


@given(st.binary(), st.booleans())
def test_any_bytes_are_survived(data: bytes, is_tls13: bool) -> None:
    assert issuer_in(data, is_tls13=is_tls13) is None or is_tls13 in {True, False}


WHOLE = message(certificate(trustme.CA()), is_tls13=True)


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_damaged_certificate_is_survived(place: int, value: int) -> None:
    damaged = bytearray(WHOLE)
    damaged[place] = value

    found = issuer_in(bytes(damaged), is_tls13=True)

    assert found is None or found.isprintable()
