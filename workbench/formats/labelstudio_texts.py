"""The text of a Label Studio task as an article, and the places of its regions in it.

After the guides on the tags Text, HyperText and Paragraphs: regions of a text count code points;
those of a page name elements and, mostly, the characters of its text content; those of a dialogue
name paragraphs and the characters within.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from workbench.errors import FormatError
from workbench.formats.files import listed, mapping, whole
from workbench.formats.placing import UNPLACED, Claimed

_ADDRESS = re.compile(r"\s*([a-z][a-z0-9+.-]*://|/data/|data:)\S*\s*", re.IGNORECASE)
_MARKUP = re.compile(r"<(/?[a-zA-Z][^<>]*|!--.*?--)>", re.DOTALL)
_HYPERTEXT = "hypertextlabels"
_TEXT_KEYS, _AUTHOR_KEYS = ("text", "content", "body"), ("author", "speaker", "name")
_OWN_LINE = frozenset(
    (
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4",
        "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    )
)  # fmt: skip
_UNSEEN = frozenset(("script", "style", "title", "template"))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a task shows: the name of its value, its text, and how regions count in it.

    ``paragraphs`` is where each paragraph of a dialogue starts in the text, and where it ends;
    ``contents`` the place in the text of every character of a page's text content.
    """

    name: str
    text: str
    paragraphs: Sequence[tuple[int, int]] = ()
    contents: Sequence[int] = ()

    def holds(self, region: Mapping[str, Any]) -> bool:
        """Say whether a region is in words at all, not in a recording that is shown beside them."""
        value = mapping(region.get("value")) or {}
        in_time = "channel" in value or "original_length" in region
        return not in_time and ("startOffset" in value or not self.paragraphs)

    def claims(self, value: Mapping[str, Any], where: str) -> list[Claimed]:
        """Return where a region says that it is; raises FormatError if it does not."""
        said = value.get("text")
        quote = said if isinstance(said, str) and said else None
        if quote and self.contents:
            quote = quote.replace("\\n", "\n")
        if self.paragraphs:
            return list(self._in_paragraphs(value, quote, where))
        places = mapping(value.get("globalOffsets")) or value
        if isinstance(places.get("start"), str) and places["start"].startswith("/"):
            # An address within the page; only the words can say where that is.
            if quote is None:
                raise FormatError(f"{where} start, has {places['start']!r} and no words.")
            return [Claimed(*UNPLACED, quote, elsewhere=True)]
        start = whole(places.get("start"), f"{where} start,")
        end = whole(places.get("end"), f"{where} end,")
        if 0 <= start < end <= len(self.contents):
            start, end = self.contents[start], self.contents[end - 1] + 1
        return [Claimed(start, end, quote)]

    def _in_paragraphs(
        self, value: Mapping[str, Any], quote: str | None, where: str
    ) -> Iterator[Claimed]:
        first, last = (whole(value.get(side), f"{where} {side},") for side in ("start", "end"))
        if not 0 <= first <= last < len(self.paragraphs):
            raise FormatError(
                f"{where} is in the paragraphs {first} to {last}; there are "
                f"{len(self.paragraphs)}, counted from 0."
            )
        for number in range(first, last + 1):
            start, end = self.paragraphs[number]
            if number == last:
                end = start + whole(value.get("endOffset"), f"{where} endOffset,")
            if number == first:
                start += whole(value.get("startOffset"), f"{where} startOffset,")
            if first == last or start < end:
                yield Claimed(start, end, quote if first == last else None)


def shown(data: Mapping[str, Any], regions: Sequence[Mapping[str, Any]]) -> Shown | None:
    """Return what the regions of a task are drawn on: the value called ``text`` or as they call
    it, else the dialogue or the longest text; None if there is none.

    Values that are nothing but an address, of a picture or a recording, are no text.
    """
    readable: dict[str, Shown] = {}
    on_a_page = any(map(_is_on_a_page, regions))
    for name, value in data.items():
        if isinstance(value, str) and value.strip() and not _ADDRESS.fullmatch(value):
            is_page = on_a_page and _MARKUP.search(value)
            readable[name] = _page(name, value) if is_page else Shown(name, value)
        elif dialogue := _dialogue(name, value):
            readable[name] = dialogue
    drawn_on = dict.fromkeys(str(each.get("to_name")) for each in regions)
    for name in ("text", *drawn_on):
        if name in readable:
            return readable[name]
    dialogues = [each for each in readable.values() if each.paragraphs]
    return max(dialogues or readable.values(), key=lambda each: len(each.text), default=None)


def _is_on_a_page(region: Mapping[str, Any]) -> bool:
    start = (mapping(region.get("value")) or {}).get("start")
    return region.get("type") == _HYPERTEXT or (isinstance(start, str) and start.startswith("/"))


def _dialogue(name: str, value: Any) -> Shown | None:
    """Return a list of paragraphs as a text, a line each, with who speaks before it."""
    text = ""
    paragraphs: list[tuple[int, int]] = []
    for each in listed(value):
        paragraph = mapping(each) or {}
        said, author = (_first(paragraph, keys) for keys in (_TEXT_KEYS, _AUTHOR_KEYS))
        if said is None:
            return None
        author = author or ""
        text += "\n" if text else ""
        text += f"{author}{'' if author.endswith(':') else ':'} " if author.strip() else ""
        paragraphs.append((len(text), len(text) + len(said)))
        text += said
    return Shown(name, text, tuple(paragraphs)) if text.strip() else None


def _first(paragraph: Mapping[str, Any], keys: Sequence[str]) -> str | None:
    held = (paragraph.get(key) for key in keys)
    return next((each for each in held if isinstance(each, str)), None)


def _page(name: str, source: str) -> Shown:
    parser = _Contents()
    parser.feed(source)
    parser.close()
    return Shown(name, "".join(parser.made), contents=parser.places)


class _Contents(HTMLParser):
    """Collects the text content of a page, and a line end where an element stands by itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.made: list[str] = []
        self.places: list[int] = []
        self._length = 0
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        self.places.extend(range(self._length, self._length + len(data)))
        self._add(data)

    def _break(self, tag: str) -> None:
        if tag in _OWN_LINE and self.made and not self.made[-1].endswith("\n"):
            self._add("\n")

    def _add(self, text: str) -> None:
        self.made.append(text)
        self._length += len(text)
