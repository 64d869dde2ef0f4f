"""Python knows nothing of Qt's that Qt deletes without telling: the place of such a thing belongs to another one next.

Shiboken 6.11 looks for wrappers by address. When an object of ours is deleted where it still knows something else, it
goes on with a wrapper that is freed already, and the process dies of a segmentation fault, mostly some minutes later.
The items of a layout are such things. Python gets to know them when it asks for them (``itemAt``), and when a layout
that holds some already is put into another one: so each layout here is put in its place first, and filled then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.e2e.agent import Agent, untold
from tests.e2e.faults import QUICK
from tests.e2e.test_pseudo_language import places
from tests.fitting import settled, unfit
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


async def test_no_part_of_the_window_makes_python_know_what_qt_deletes_untold(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.application.clients.limits = QUICK
        await until(lambda: agent.has_workspace)
        known = {"start page": untold()}
        for text in ("whatsapp:+14155550142", "error-cut", "error-401", "+442079460958"):
            await agent.look_up(text)
            settled(agent.window)
            known[text] = untold()
        await agent.look_up("whatsapp:+14155550142")
        agent.click_cell(0, 1)
        agent.click_cell(1, 1, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: agent.sees("2 conversations selected"))
        agent.click(agent.part(QPushButton, "Compare"))
        settled(agent.window)
        known["comparison"] = untold()
        for name, dialog in places(agent).items():
            dialog.show()
            settled(dialog)
            known[name] = untold()
            dialog.close()
        agent.window.resize(900, 600)
        settled(agent.window)
        known["narrow"] = untold()

    assert {name: found for name, found in known.items() if found} == {}


async def test_looking_at_what_fits_makes_python_know_no_layout_items(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await until(lambda: agent.has_workspace)
        unfit(agent.window)

        assert untold() == {}
