// The field for a name: completes from the project's actors whatever way they are typed, takes a
// new name as it is, and points out names that seem to be one. What is pointed out in the list is
// what Enter takes; if nothing is, it takes what is written.

import { h } from "./dom.js";
import { fold } from "./fold.js";
import { arrange, Kept } from "./kept.js";
import { write } from "./typing.js";

/** @import { Actor } from "./types.js" */
/** @import { Words } from "./strings.js" */

const MOST_SHOWN = 8;

/**
 * @typedef {object} ActorBoxContext
 * @property {Words} words
 * @property {(name: string | null) => void} choose
 * @property {(name: string, into: string) => void} merge
 * @property {() => void} leave  go back to the text: the name was chosen, not only left behind
 */

/** @typedef {{name: string, actor: Actor | null}} Option  one that is known, or the words as a new one */

/**
 * The actors that a typed name may mean, the likeliest first.
 * @param {Actor[]} actors
 * @param {string} typed
 * @returns {Actor[]}
 */
export function matching(actors, typed) {
  const wanted = fold(typed);
  if (!wanted) return actors;
  return actors
    .map((actor) => ({ actor, rank: rank(actor, wanted) }))
    .filter((each) => each.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .map(({ actor }) => actor);
}

/**
 * How likely an actor is meant: the name itself, its beginning, that of a word in it, a part of one.
 * @param {Actor} actor
 * @param {string} wanted  folded
 */
function rank(actor, wanted) {
  const names = [actor.name, ...actor.aliases].map(fold);
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(` ${wanted}`))) return 2;
  return names.some((name) => name.includes(wanted)) ? 3 : 4;
}

/**
 * Whether typed words can mean one actor only: they begin its name, or a word of it, and are in no
 * other.
 * @param {Actor[]} matches  all actors that the words may mean
 * @param {string} typed
 */
export function isCertain(matches, typed) {
  const [only] = matches;
  return only !== undefined && matches.length === 1 && typed.trim() !== "" && rank(only, fold(typed)) < 3;
}

/**
 * Whether a typed name is that of no actor yet, however it is written.
 * @param {Actor[]} actors
 * @param {string} typed
 */
export function isNew(actors, typed) {
  const wanted = fold(typed);
  return wanted !== "" && actors.every((actor) => fold(actor.name) !== wanted);
}

/**
 * Other actors of the same name, written in another way, or known by it as an alias.
 * @param {Actor[]} actors
 * @param {string} name
 * @returns {Actor[]}
 */
export function namesakes(actors, name) {
  const wanted = fold(name);
  const own = actors.find((actor) => actor.name === name);
  const ownNames = new Set([name, ...(own?.aliases ?? [])].map(fold));
  return actors.filter(
    (actor) =>
      actor.name !== name &&
      [actor.name, ...actor.aliases].some((each) => fold(each) === wanted || ownNames.has(fold(each))),
  );
}

/**
 * @param {string} id
 * @param {ActorBoxContext} context
 */
export function actorBox(id, { words, choose, merge, leave }) {
  const list = h("ul", { class: "wb-options", role: "listbox", id: `${id}-list`, "aria-label": words.say("actors"), hidden: true });
  let value = "";
  /** The speaker's words, which Enter in the empty field takes. */
  let speaker = "";
  /** @type {Actor[]} */
  let actors = [];
  /** @type {Option[]} */
  let shown = [];
  let at = -1;
  const box = /** @type {HTMLInputElement} */ (
    h("input", {
      class: "wb-input",
      id,
      dir: "auto",
      autocomplete: "off",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${id}-list`,
      oninput: () => open(),
      onclick: () => open(),
      onblur: () => close(),
      onchange: () => choose(box.value.trim() || null),
      onkeydown: (/** @type {KeyboardEvent} */ event) => pressed(event),
    })
  );

  function open() {
    const typed = box.value === value ? "" : box.value.trim();
    const matches = matching(actors, typed);
    shown = matches.slice(0, MOST_SHOWN).map((actor) => ({ name: actor.name, actor }));
    // Where nobody is known by the words there is nothing to choose: they are taken as they are.
    if (shown.length && isNew(actors, typed)) shown.push({ name: typed, actor: null });
    // The name that is being corrected may be known from here only.
    point(isCertain(matches, typed) && matches[0]?.name !== value ? 0 : -1);
    list.hidden = shown.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  }

  function close() {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  /** @param {number} to */
  function point(to) {
    at = to;
    list.replaceChildren(
      ...shown.map(({ name, actor }, n) =>
        h(
          "li",
          {
            class: actor ? "wb-option" : "wb-option wb-option-new",
            role: "option",
            id: `${id}-option-${n}`,
            "aria-selected": n === at,
            // The field must keep the focus until the click is done.
            onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: () => take(name),
          },
          ...(actor
            ? [h("bdi", {}, name), h("bdi", { class: "wb-option-more" }, [actor.affiliation, ...actor.aliases.slice(0, 2)].filter(Boolean).join(" · "))]
            : [h("span", { class: "wb-option-more" }, words.say("newActor")), " ", h("bdi", {}, name)]),
        ),
      ),
    );
    if (at >= 0) box.setAttribute("aria-activedescendant", `${id}-option-${at}`);
    else box.removeAttribute("aria-activedescendant");
  }

  /** @param {string} name */
  function take(name) {
    box.value = name;
    close();
    choose(name);
    leave();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by) {
      event.preventDefault();
      if (list.hidden) open();
      if (shown.length) point((at + by + shown.length + (at < 0 && by < 0 ? 1 : 0)) % shown.length);
    }
    if (event.key !== "Enter") return;
    const pointed = shown[at];
    if (!list.hidden && pointed) return take(pointed.name);
    // Enter in the empty field takes the speaker's words, as the offer below it says.
    choose(box.value.trim() || speaker || null);
    leave();
  }

  /** @param {Actor} other */
  function namesake(other) {
    return h(
      "p",
      { class: "wb-namesake" },
      words.say("sameActor"),
      " ",
      h("bdi", {}, other.name),
      " ",
      h("button", { type: "button", class: "wb-link", onclick: () => merge(other.name, value) }, words.say("merge")),
    );
  }

  /** The speaker's words to be taken as the name: they must not look as if they were written. */
  function offer() {
    return h(
      "button",
      {
        type: "button",
        class: "wb-link wb-offer",
        id: `${id}-offer`,
        // Enter in the field does the same: Tab goes on to the next field.
        tabIndex: -1,
        // The field must keep the focus until the click is done.
        onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
        onclick: () => take(speaker),
      },
      words.say("takeSpeaker"),
      " ",
      h("bdi", {}, speaker),
      h("kbd", {}, "Enter"),
    );
  }

  const element = h("div", { class: "wb-actor" }, box, list);
  const kept = new Kept();
  return {
    element,
    /**
     * @param {string} name
     * @param {string} spoken  the speaker's words
     * @param {Actor[]} known
     */
    show(name, spoken, known) {
      [value, speaker, actors] = [name, spoken, known];
      write(box, value);
      box.placeholder = words.say("notWritten");
      const same = value ? namesakes(actors, value) : [];
      const offers = !value && speaker ? [kept.part("offer", [speaker], offer)] : [];
      if (offers.length) box.setAttribute("aria-describedby", `${id}-offer`);
      else box.removeAttribute("aria-describedby");
      arrange(element, [box, list, ...offers, ...same.map((other) => kept.part(`same ${other.name}`, [], () => namesake(other)))]);
    },
  };
}
