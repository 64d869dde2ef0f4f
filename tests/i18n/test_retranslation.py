"""Texts known by their words are said again in another language; others stay."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n.retranslation import follow_language, say, say_again


class Speech:
    """A language that can be changed."""

    def __init__(self) -> None:
        self.language = "en"

    def hello(self) -> str:
        return {"en": "Hello", "de": "Hallo"}[self.language]


@pytest.fixture
def speech() -> Speech:
    return Speech()


def test_words_are_said_again_and_plain_texts_are_not(qapp: QApplication, speech: Speech) -> None:
    label, plain = QLabel(), QLabel()
    say(label, setText=speech.hello, setToolTip=speech.hello)
    say(plain, setText="Hello")

    speech.language = "de"
    assert label.text() == "Hello"
    say_again()

    assert (label.text(), label.toolTip()) == ("Hallo", "Hallo")
    assert plain.text() == "Hello"


def test_the_last_text_counts(qapp: QApplication, speech: Speech) -> None:
    label = QLabel()
    say(label, setText=speech.hello, setToolTip=speech.hello)
    say(label, setText="+14155550142")

    speech.language = "de"
    say_again()

    assert (label.text(), label.toolTip()) == ("+14155550142", "Hallo")


def test_a_child_that_only_its_layout_knows_follows(qapp: QApplication, speech: Speech) -> None:
    window = QWidget()
    column = QVBoxLayout(window)

    def fill() -> None:
        button = QPushButton()
        say(button, setText=speech.hello)
        column.addWidget(button)

    fill()
    gc.collect()
    speech.language = "de"
    say_again()

    assert [one.text() for one in window.findChildren(QPushButton)] == ["Hallo"]


def test_what_is_gone_is_neither_kept_nor_missed(qapp: QApplication, speech: Speech) -> None:
    class Own(QLabel):
        def __init__(self) -> None:
            super().__init__()
            self.calls = 0
            say(self, setText=lambda: speech.hello() + str(self.calls))
            follow_language(self.count)

        def count(self) -> None:
            self.calls += 1

    label, deleted = Own(), Own()
    deleted.deleteLater()
    QApplication.sendPostedEvents(deleted, 52)  # QEvent::DeferredDelete
    say_again()
    assert label.calls == 1

    gone = ref(label)
    del label
    gc.collect()
    assert gone() is None
    assert deleted.calls == 0
