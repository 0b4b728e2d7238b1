"""The actor table as it follows from the log: who is known, by which names, and who is one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.errors import StoreError, did_you_mean
from workbench.model import Actor
from workbench.store.events import Named

PREFIX = "actor:"


def canonical_names(entries: Mapping[str, Named]) -> dict[str, str]:
    """Return the final name of every actor that was merged into another one.

    Two sessions that merged a pair both ways at once leave a circle; it ends at the name that
    comes first in the alphabet, so that everybody sees the same one.
    """
    names: dict[str, str] = {}
    for name in entries:
        chain = [name]
        while (entry := entries.get(chain[-1])) and entry.merged_into:
            if entry.merged_into in chain:
                chain.append(min(chain[chain.index(entry.merged_into) :]))
                break
            chain.append(entry.merged_into)
        if chain[-1] != name:
            names[name] = chain[-1]
    return names


def standing_actors(entries: Mapping[str, Named], named: Iterable[str]) -> tuple[Actor, ...]:
    """Return the actors by name: those of the table that were not merged away, and those that
    only statements name; ``named`` are their actors, empty where none is."""
    names = canonical_names(entries)
    actors = {name: entry.actor for name, entry in entries.items() if name not in names}
    for written in named:
        name = names.get(written, written)
        if name and name not in actors:
            actors[name] = Actor(name)
    return tuple(sorted(actors.values(), key=lambda actor: actor.name))


def brought(actors: Iterable[Actor], known: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return the entries that actors from elsewhere add to or change in those that are known.

    What is said of an actor here stays; kind and affiliation are filled in, aliases are added. A
    name that is an alias of one actor here is that actor.
    """
    here = {actor.name: actor for actor in known}
    by_alias = {alias: actor.name for actor in here.values() for alias in actor.aliases}
    new: dict[str, Actor] = {}
    for actor in actors:
        name = actor.name if actor.name in here else by_alias.get(actor.name, actor.name)
        stands = here.get(name, Actor(name))
        aliases = dict.fromkeys((*stands.aliases, *actor.aliases, actor.name))
        aliases.pop(name, None)
        filled = replace(
            stands,
            kind=stands.kind or actor.kind,
            affiliation=stands.affiliation or actor.affiliation,
            aliases=tuple(aliases),
        )
        if filled != stands:
            here[name] = new[name] = filled
    return tuple(new.values())


def merged(name: str, into: str, actors: Iterable[Actor], article: str) -> tuple[Named, Named]:
    """Return the entries that make one actor of two: the one that goes, and the one that stays
    with the other's names as further aliases.

    Raises StoreError for an unknown name and for an actor merged into itself.
    """
    known = {actor.name: actor for actor in actors}
    for wanted in (name, into):
        if wanted not in known:
            raise StoreError(f"There is no actor {wanted!r} to merge.{did_you_mean(wanted, known)}")
    if name == into:
        raise StoreError(f"{name!r} cannot be merged into itself. Name two actors.")
    gone, stays = known[name], known[into]
    aliases = dict.fromkeys((*stays.aliases, gone.name, *gone.aliases))
    aliases.pop(stays.name, None)
    stays = replace(
        stays,
        kind=stays.kind or gone.kind,
        affiliation=stays.affiliation or gone.affiliation,
        aliases=tuple(aliases),
    )
    return Named(article, gone, merged_into=into), Named(article, stays)
