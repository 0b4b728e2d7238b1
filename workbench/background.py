"""What a project does by itself while an event loop runs, as one does in a notebook's kernel."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING
from weakref import WeakSet

from workbench.errors import StoreError

if TYPE_CHECKING:
    from workbench.editor import Editor

_PAUSE_SECONDS = 1.0
_WATCH_SECONDS = 1.0


class WhenPaused:
    """Called after each act, it does something once when the person pauses, or at once where no
    event loop runs."""

    def __init__(self, do: Callable[[], None]) -> None:
        self._do = do
        self._due: asyncio.TimerHandle | None = None

    def __call__(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._do()
            return
        due = self._due
        # The thread that would have done it may be gone with the page that it answered.
        if due is None or due.when() + _PAUSE_SECONDS < loop.time():
            self._due = loop.call_later(_PAUSE_SECONDS, self._now)

    def _now(self) -> None:
        self._due = None
        try:
            self._do()
        except StoreError as error:
            # The log has everything; it is tried again after the next act.
            logging.getLogger(__name__).warning("%s", error)


class OpenEditors:
    """The editors that are on a screen, each shown what other sessions do as long as it and an
    event loop live. ``news`` returns the ids that other sessions wrote about."""

    def __init__(self, news: Callable[[], Collection[str]]) -> None:
        self._news = news
        self._open: WeakSet[Editor] = WeakSet()
        self._watching: asyncio.Task[None] | None = None

    def add(self, editor: Editor) -> None:
        """Watch for an editor from now on."""
        self._open.add(editor)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        if self._watching is None or self._watching.done():
            self._watching = loop.create_task(self._watch())

    def tell(self) -> None:
        """Read what other sessions did, and show it in every editor that is open."""
        news = self._news()
        for editor in list(self._open) if news else ():
            editor.changed(news)

    async def _watch(self) -> None:
        while self._open:
            await asyncio.sleep(_WATCH_SECONDS)
            try:
                self.tell()
            except StoreError as error:
                # Said once in the kernel's log; the next act or table says it to the person.
                logging.getLogger(__name__).warning("%s", error)
                return
