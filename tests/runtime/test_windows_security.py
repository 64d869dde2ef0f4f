"""Who owns a file of Windows and who can write to it, as its security descriptor says."""

from __future__ import annotations

import pytest

from desktop.runtime.windows_security import is_administrators


@pytest.mark.parametrize(
    ("sddl", "expected"),
    [
        ("O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)", True),
        ("O:SYG:SYD:(A;ID;FA;;;BA)(A;ID;FR;;;WD)", True),
        ("O:BAG:SYD:(A;OICIIO;GA;;;CO)(A;;FA;;;BA)", True),
        ("O:BAG:SYD:(D;;FA;;;BU)(A;;FA;;;BA)", True),
        ("O:BUG:SYD:(A;;FA;;;BA)", False),
        ("O:S-1-5-21-1-2-3-1001G:SYD:(A;;FA;;;BA)", False),
        ("O:BAG:SYD:(A;ID;0x1301bf;;;BU)(A;;FA;;;BA)", False),
        ("O:BAG:SYD:(A;CIID;DCLCRPCR;;;BU)(A;;FA;;;BA)", False),
        ("O:BAG:SYD:(A;;ZZ;;;BU)", False),
        ("O:BAG:SYD:NO_ACCESS_CONTROL", False),
        ("O:BAG:SY", False),
        ("", False),
    ],
)
def test_on_windows_only_administrators_may_own_and_write(sddl: str, expected: bool) -> None:
    assert is_administrators(sddl) is expected
