// The outcome as it will be written: its words by role, its fields, and what stands already.

import { namesakes } from "../actorbox.js";
import { h } from "../dom.js";
import { FieldControl } from "../fields.js";
import { arrange } from "../kept.js";
import { swatch } from "../marker.js";

/** @import { Actor, Codebook, Role, Span, Value } from "../types.js" */
/** @import { Kept } from "../kept.js" */
/** @import { Draft } from "./draft.js" */
/** @import { OpenItem } from "./types.js" */
/** @import { ReviewWords } from "./strings.js" */

/**
 * @typedef {object} OutcomeActions
 * @property {(field: string, value: Value | null) => void} change
 * @property {(role: string, span: Span) => void} removeSpan
 * @property {(span: Span) => void} show
 * @property {() => void} leave
 */

/**
 * @param {object} shown
 * @param {OpenItem} shown.item
 * @param {Codebook} shown.codebook
 * @param {Draft} shown.draft
 * @param {ReviewWords} shown.words
 * @param {Actor[]} shown.actors
 * @param {string} shown.annotator
 * @param {OutcomeActions} actions
 * @param {Kept} kept  what stood there so far, of this item and in this language
 */
export function outcomeCard({ item, codebook, draft, words, actors, annotator }, actions, kept) {
  // Its own id, so that its controls are told from those of an editor on the same page.
  const statement = { ...draft.statement, id: `review-${item.id}` };
  const same = new Set(namesakes(actors, String(statement.values["actor"] ?? "")).map(({ name }) => name));
  const context = { words, change: actions.change, merge: () => {}, leave: actions.leave };
  const card = kept.part("outcome", [annotator], () =>
    h(
      "section",
      { class: "wb-rv-outcome", "aria-label": words.tell("outcome") },
      h("h3", { class: "wb-rv-outcome-head" }, words.tell("outcome"), " ", h("span", { class: "wb-annotator" }, words.tell("asGold", { name: annotator }))),
    ),
  );
  const fields = codebook.fields.map((field) => {
    const control = kept.part(`outcome field:${field.name}`, [], () => new FieldControl(field, statement.id, context));
    control.element.dataset["part"] = `field:${field.name}`;
    control.show({ statement, proposed: {}, actors: actors.filter(({ name }) => !same.has(name)) });
    return control.element;
  });
  const roles = codebook.roles.map((role) => {
    const spans = statement.spans[role.name] ?? [];
    const undecided = draft.from[`role:${role.name}`] === undefined;
    return kept.part(`outcome role:${role.name}`, [spans, undecided], () => roleRow(role, spans, undecided, words, actions));
  });
  arrange(card, [card.firstChild, ...fields, ...roles]);
  return card;
}

/**
 * @param {Role} role
 * @param {Span[]} spans
 * @param {boolean} undecided
 * @param {ReviewWords} words
 * @param {OutcomeActions} actions
 */
function roleRow(role, spans, undecided, words, actions) {
  const name = words.label(role.label);
  const stretch = (/** @type {Span} */ span) =>
    h(
      "div",
      { class: "wb-stretch" },
      h("button", { type: "button", class: "wb-quote", dir: "rtl", lang: "fa", onclick: () => actions.show(span) }, span.quote),
      h(
        "button",
        { type: "button", class: "wb-icon", "aria-label": words.say("remove", { role: name }), onclick: () => actions.removeSpan(role.name, span) },
        "×",
      ),
    );
  return h(
    "div",
    { class: "wb-field wb-rv-role", "data-part": `role:${role.name}`, "data-undecided": undecided ? "true" : null },
    h("span", { class: "wb-field-label wb-role-name" }, swatch(role.color), name, h("kbd", {}, role.key.toUpperCase())),
    h("div", { class: "wb-rv-stretches" }, ...spans.map(stretch), spans.length ? null : h("span", { class: "wb-hint" }, words.tell("empty"))),
  );
}
