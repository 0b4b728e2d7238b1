"""The codes of REFI-QDA: the codebook as a tree of codes, and back."""

import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element, SubElement

from workbench.errors import FormatError
from workbench.formats.widening import COLORS
from workbench.model import Choice, Codebook, Field, Labels, Role

_NAMESPACE = uuid.UUID("3a1e5f0e-7f9b-5a5e-8f4c-5d1b4a2c9b10")


def add_codes(
    parent: Element, codebook: Codebook, actors: Sequence[str]
) -> dict[tuple[str, ...], str]:
    """Add the codebook as codes: roles, then fields that cannot code with their values, or the
    actors, inside. Returns the GUIDs by (role,) and (field, value)."""
    guids: dict[tuple[str, ...], str] = {}

    def add(
        under: Element, path: tuple[str, ...], said: Labels, color: str, codes: bool
    ) -> Element:
        guid = str(uuid.uuid5(_NAMESPACE, "\n".join(path)))
        made = SubElement(under, "Code", guid=guid, name=path[-1])
        made.set("isCodable", "true" if codes else "false")
        if color:
            made.set("color", color)
        if any(said.values()):
            SubElement(made, "Description").text = "\n".join(dict.fromkeys(said.values()))
        guids[path] = guid
        return made

    for role in codebook.roles:
        add(parent, (role.name,), role.definition, role.color, codes=True)
    for field in codebook.fields:
        if field.kind not in ("choice", "actor"):
            continue
        made = add(parent, (field.name, ""), field.definition, "", codes=False)
        made.set("name", field.name)
        for choice in field.values:
            path = (field.name, choice.name)
            add(made, path, choice.definition, choice.color, codes=True)
        for actor in actors if field.kind == "actor" else ():
            add(made, (field.name, actor), {}, "", codes=True)
    return guids


@dataclass(frozen=True, slots=True)
class _Code:
    name: str
    path: tuple[str, ...]
    codes: bool
    color: str
    description: str
    leaf: bool


class Codes:
    """The codes of a file, by GUID."""

    def __init__(self, by_guid: Mapping[str, _Code]) -> None:
        self.by_guid = by_guid
        self._holding_values = {each.path for each in by_guid.values() if not each.codes}
        self._named = Counter(each.name for each in by_guid.values())

    def said(self, guids: Iterable[str]) -> tuple[list[str], dict[str, str]]:
        """Return the roles and the values that codings with these codes say.

        A code inside one that cannot code is a value of it, where another code says the role.
        """
        codes = [self.by_guid[guid] for guid in dict.fromkeys(guids) if guid in self.by_guid]
        values = [code for code in codes if self._is_value(code)]
        roles = [self._role(code) for code in codes if not self._is_value(code)]
        if not roles:
            return [self._role(code) for code in codes], {}
        said: dict[str, str] = {}
        for code in values:
            field = code.path[-2]
            said[field] = f"{said[field]} | {code.name}" if field in said else code.name
        return roles, said

    def codebook(self) -> Codebook:
        """Return the codes as roles, and those that cannot code as fields with their values."""
        roles: list[Role] = []
        fields: dict[str, Field] = {}
        values: dict[str, list[Choice]] = {}
        for code in self.by_guid.values():
            words = {"fa": code.description or code.name, "en": code.description or code.name}
            label = {"fa": code.name, "en": code.name}
            if self._is_value(code):
                choice = Choice(code.name, label, words, code.color)
                values.setdefault(code.path[-2], []).append(choice)
            elif code.codes:
                color = code.color or COLORS[len(roles) % len(COLORS)]
                roles.append(Role(self._role(code), label, words, color, ""))
            else:
                fields[code.name] = Field(code.name, "text", label, words)
        for name, choices in values.items():
            fields[name] = replace(fields[name], kind="choice", values=tuple(choices))
        return Codebook("1", {"fa": "", "en": ""}, tuple(roles), tuple(fields.values()))

    def new_in(self, codebook: Codebook) -> Iterator[str]:
        """Yield in words what the codes add to a codebook."""
        roles = {each.name for each in codebook.roles}
        fields = {each.name for each in codebook.fields}
        made = self.codebook()
        yield from (f"the role {each.name!r}" for each in made.roles if each.name not in roles)
        yield from (f"the field {each.name!r}" for each in made.fields if each.name not in fields)

    def _is_value(self, code: _Code) -> bool:
        return code.codes and len(code.path) == 2 and code.path[:1] in self._holding_values

    def _role(self, code: _Code) -> str:
        """Return a code's name, with those above it where it alone would be ambiguous."""
        return code.name if self._named[code.name] == 1 else " / ".join(code.path)


def codes_of(root: Element, place: str) -> Codes:
    """Return the codes below an element, in order; raises FormatError for a code without a name."""
    codes: dict[str, _Code] = {}

    def take(element: Element, above: tuple[str, ...]) -> None:
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name in ("CodeBook", "Codes"):
                take(child, above)
            elif name == "Code":
                path = (*above, _name(child, place))
                description = next(
                    (each.text or "" for each in child if each.tag.endswith("Description")), ""
                )
                guid = (child.get("guid") or "").strip("{}").lower()
                codable = (child.get("isCodable") or "true").strip() in ("true", "1")
                color = _color(child.get("color") or "")
                codes[guid] = _Code(path[-1], path, codable, color, description, not len(child))
                take(child, path)

    take(root, ())
    return Codes(codes)


def _name(code: Element, place: str) -> str:
    name = (code.get("name") or "").strip()
    if not name:
        raise FormatError(f"{place} has the code {code.get('guid')!r} without a name.")
    return name


def _color(color: str) -> str:
    if len(color) == 4 and color.startswith("#"):
        color = "#" + "".join(digit * 2 for digit in color[1:])
    digits = color[1:]
    right = (
        len(color) == 7 and color[0] == "#" and all(d in "0123456789abcdefABCDEF" for d in digits)
    )
    return color if right else ""
