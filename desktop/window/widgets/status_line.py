"""The line at the window's foot: what was just done, time zone, region and masking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.design.accessibility import announce, is_motion_reduced
from desktop.design.buttons import PressableButton
from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.labels import TEXT2, ElidingLabel
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, fill_rounded, has_keyboard_focus, text_width
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QVariantAnimation
    from PySide6.QtGui import QResizeEvent

_TICK_MS = 4000
_FADE_MS = 400
_SHORT_BELOW_EM = 72
_NO_REGION_BELOW_EM = 52


class StatusLine(QWidget):
    """Shows what was done, with a tick that fades after four seconds, until it no longer holds.

    Signals:
        time_clicked: show times the other way.
        masking_clicked: switch masking on or off.
    """

    time_clicked = Signal()
    masking_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ("", "")
        self._region = ("", "")
        self._region_stays = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tick = _Tick()
        self.said = ElidingLabel(role="caption", colour=TEXT2)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offered: Callable[[], object] | None = None
        self.offer = _StatusButton()
        self.offer.clicked.connect(self._do_offered)
        self.offer.hide()
        self.time = _StatusButton()
        say(self.time, setToolTip=lambda: self.tr("Show times in another zone"))
        self.time.clicked.connect(self.time_clicked)
        self.region = ElidingLabel(role="caption", colour=TEXT2)
        self.masking = _StatusButton()
        self.masking.clicked.connect(self.masking_clicked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.tick)
        self._row.addWidget(self.said, 1)
        for widget in (self.offer, self.time, self.region, self.masking):
            self._row.addWidget(widget)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_TICK_MS)
        self._settle.timeout.connect(self._end_tick)
        self._fade: QVariantAnimation | None = None
        self._is_masked = False
        self.set_masked(False)
        follow_language(self._retranslate)
        self._drop_tick()
        self._update_metrics()

    def say(self, text: str, done: bool = True, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show and announce what was just done, or with ``done`` False what is so now; the text has passed masking.

        Args:
            text: the sentence.
            done: whether it gets a tick.
            offer: a further step, as the text of a button and the function it calls.
        """
        self._offered = offer[1] if offer is not None else None
        self.offer.show_text(offer[0] if offer is not None else "", strong=True)
        self.offer.setVisible(offer is not None)
        self._end_fade()
        self._settle.stop()
        self.said.setText(text)
        self.tick.set_strength(1.0)
        self.tick.setVisible(done)
        if done:
            self._settle.start()
        announce(self, text)

    def clear(self) -> None:
        """Remove the sentence: it concerns something that is no longer shown."""
        self._settle.stop()
        self._drop_tick()
        self.said.setText("")
        self._offered = None
        self.offer.hide()

    def set_time_mode(self, text: str, short: str = "") -> None:
        """Set how times are shown, such as ``Local time, UTC+1``, in short ``UTC+1``."""
        self._time = (text, short or text)
        self._arrange()

    def set_region(self, text: str, short: str = "", *, stays: bool = False) -> None:
        """Set the lookups' region, such as ``United States (us1)``, in short ``us1``; ``stays`` where it is narrow."""
        self._region = (text, short or text)
        self._region_stays = stays
        self._arrange()

    def set_masked(self, masked: bool) -> None:
        """Set whether personal data is hidden, and announce a change."""
        has_changed, self._is_masked = masked is not self._is_masked, masked
        text = self.tr("Personal data masked") if masked else self.tr("Personal data visible")
        self.masking.show_text(text, icon_name="eyeoff" if masked else "eye", strong=masked)
        self.masking.setToolTip(self.tr("Show personal data") if masked else self.tr("Mask personal data"))
        if has_changed and self.window().isActiveWindow():
            announce(self, text)

    def sizeHint(self) -> QSize:
        measures = Measures.of()
        return QSize(40 * measures.em, measures.status_line)

    def minimumSizeHint(self) -> QSize:
        measures = Measures.of()
        return QSize(20 * measures.em, measures.status_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._update_metrics()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Set the lasting texts in the new language; a sentence is not shown twice."""
        self.clear()
        self.set_masked(self._is_masked)

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self._row.setContentsMargins(measures.margin, 0, 2 * measures.u, 0)
        self._row.setSpacing(2 * measures.u)
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        measures = Measures.of()
        short = self.width() < _SHORT_BELOW_EM * measures.em
        self.time.show_text(self._time[short])
        self.time.setVisible(bool(self._time[0]))
        self.region.setText(self._region[short])
        self.region.setToolTip(self._region[0] if short else "")
        has_room = self._region_stays or self.width() >= _NO_REGION_BELOW_EM * measures.em
        self.region.setVisible(bool(self._region[0]) and has_room)

    def _do_offered(self) -> None:
        if self._offered is not None:
            self._offered()

    def _end_tick(self) -> None:
        if is_motion_reduced():
            self._drop_tick()
        else:
            self._fade = self._fade or self._make_fade()
            self._fade.start()

    def _make_fade(self) -> QVariantAnimation:
        # Late: what animates takes memory and a millisecond, and at first nothing fades.
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        fade = QVariantAnimation(self)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.setDuration(_FADE_MS)
        fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        fade.valueChanged.connect(self.tick.set_strength)
        fade.finished.connect(self._drop_tick)
        return fade

    def _end_fade(self) -> None:
        if self._fade is not None:
            self._fade.stop()

    def _drop_tick(self) -> None:
        self._end_fade()
        self.tick.hide()


class _Tick(QWidget):
    """A tick beside the sentence about something done."""

    def __init__(self) -> None:
        super().__init__()
        self._strength = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_strength(self, strength: float) -> None:
        """Set the opacity, 0 to 1."""
        self._strength = float(strength)
        self.update()

    def sizeHint(self) -> QSize:
        side = Measures.of().cell_icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        draw_icon(painter, "check", self.rect(), colours_of(self).ok)


class _StatusButton(PressableButton):
    """A word of the status line that can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._icon_name = ""
        self._strong = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, *, icon_name: str = "", strong: bool = False) -> None:
        """Show an icon and a text, semi-bold in the link colour if it matters."""
        self._icon_name = icon_name
        self._strong = strong
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        measures = Measures.of()
        width = text_width(font(None, "caption-strong" if self._strong else "caption"), self.text()) + 2 * measures.u
        if self._icon_name:
            width += measures.cell_icon + measures.u
        return QSize(round(width + 0.5), measures.status_line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        measures, colours = Measures.of(), colours_of(self)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.underMouse() or self.isDown():
            fill_rounded(painter, box, measures.u, colours.tint_idle)
        if has_keyboard_focus(self):
            fill_rounded(painter, box, measures.u, None, colours.link, width=2)
        colour = colours.link if self._strong else colours.text2
        placer = Placer(self.rect(), self.layoutDirection())
        placer.skip(measures.u)
        if self._icon_name:
            draw_icon(painter, self._icon_name, placer.take_centred(measures.cell_icon, measures.cell_icon), colour)
            placer.skip(measures.u)
        shown = font(None, "caption-strong" if self._strong else "caption")
        draw_line_of_text(painter, placer.take(placer.remaining), self.text(), shown, colour)
