// The controls of a card: one for each field of the codebook, by the field's kind.

import { actorBox } from "./actorbox.js";
import { h } from "./dom.js";
import { quoteOf } from "./statements.js";

/** @import { Actor, Choice, Field, Statement, Value } from "./types.js" */
/** @import { Words } from "./strings.js" */

/** Up to this many values a choice is a row of buttons, beyond it a list to open. */
const MOST_BUTTONS = 4;
/** A second sign beside the colour, by a value's place: for, against, both, neither. */
const SIGNS = ["▲", "▼", "◆", "●"];

/**
 * @typedef {object} FieldContext
 * @property {Words} words
 * @property {Actor[]} actors  names to complete from
 * @property {Record<string, Value>} proposed  values that nobody has confirmed yet
 * @property {(field: string, value: Value | null) => void} change
 * @property {(name: string, into: string) => void} merge
 * @property {() => void} leave  go back to the text
 */

/**
 * The control of a field, with its label.
 * @param {Field} field
 * @param {Statement} statement
 * @param {FieldContext} context
 */
export function fieldControl(field, statement, context) {
  const own = statement.values[field.name];
  const value = own ?? context.proposed[field.name];
  const id = `wb-${statement.id}-${field.name}`;
  const build = { choice, actor, text, number }[field.kind];
  return h(
    "div",
    {
      class: "wb-field",
      "data-field": field.name,
      "data-proposed": own === undefined && value !== undefined ? "true" : null,
    },
    h(
      "label",
      { class: "wb-field-label", htmlFor: id, id: `${id}-label`, title: context.words.label(field.definition) },
      context.words.label(field.label),
    ),
    build(field, value, id, statement, context),
  );
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} _statement
 * @param {FieldContext} context
 */
function choice(field, value, id, _statement, { words, change }) {
  if (field.values.length > MOST_BUTTONS) {
    const select = h(
      "select",
      { class: "wb-select", id, onchange: (/** @type {Event} */ event) => change(field.name, valueOf(event) || null) },
      h("option", { value: "" }, words.say("none")),
      ...field.values.map((each) =>
        h("option", { value: each.name, title: words.label(each.definition), selected: each.name === value }, words.label(each.label)),
      ),
    );
    return select;
  }
  return h(
    "div",
    { class: "wb-choices", role: "group", id, "aria-labelledby": `${id}-label` },
    ...field.values.map((each, n) => choiceButton(each, n, each.name === value, words, (name) => change(field.name, name))),
  );
}

/**
 * @param {Choice} each
 * @param {number} n
 * @param {boolean} chosen
 * @param {Words} words
 * @param {(name: string | null) => void} choose
 */
export function choiceButton(each, n, chosen, words, choose) {
  const button = h(
    "button",
    {
      type: "button",
      class: "wb-choice",
      "data-value": each.name,
      "aria-pressed": chosen,
      title: words.label(each.definition) + (each.key ? ` (${each.key})` : ""),
      onclick: () => choose(chosen ? null : each.name),
    },
    each.color ? h("span", { class: "wb-sign", "aria-hidden": "true" }, SIGNS[n] ?? "■") : null,
    words.label(each.label),
  );
  button.style.setProperty("--wb-color", each.color || "var(--wb-accent)");
  return button;
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} statement
 * @param {FieldContext} context
 */
function actor(field, value, id, statement, { words, actors, change, merge, leave }) {
  return actorBox(id, String(value ?? ""), {
    words,
    actors,
    proposed: quoteOf(statement, "speaker"),
    choose: (name) => {
      if (name !== (statement.values[field.name] ?? null)) change(field.name, name);
    },
    merge,
    leave,
  });
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} _statement
 * @param {FieldContext} context
 */
function text(field, value, id, _statement, { change, leave }) {
  return h("textarea", {
    class: "wb-input",
    id,
    dir: "auto",
    rows: 1,
    value: value ?? "",
    onchange: (/** @type {Event} */ event) => change(field.name, valueOf(event).trim() || null),
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      leave();
    },
  });
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} _statement
 * @param {FieldContext} context
 */
function number(field, value, id, _statement, { change, leave }) {
  return h("input", {
    class: "wb-input",
    id,
    dir: "auto",
    autocomplete: "off",
    inputMode: "decimal",
    value: value ?? "",
    onchange: (/** @type {Event} */ event) => {
      const written = numberOf(valueOf(event).trim());
      const box = /** @type {HTMLInputElement} */ (event.target);
      box.setAttribute("aria-invalid", String(Number.isNaN(written)));
      if (!Number.isNaN(written)) change(field.name, written === "" ? null : written);
    },
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter") leave();
    },
  });
}

/**
 * The value as a small word with its colour and sign, for a card that is not being worked at.
 * @param {Field} field
 * @param {Value} value
 * @param {Words} words
 */
export function fieldBadge(field, value, words) {
  const n = field.values.findIndex((each) => each.name === value);
  const found = /** @type {Choice | undefined} */ (field.values[n]);
  const badge = h(
    "span",
    { class: `wb-badge${found?.color ? " wb-badge-colored" : ""}`, "data-field": field.name, title: words.label(field.label), dir: "auto" },
    found?.color ? h("span", { class: "wb-sign", "aria-hidden": "true" }, SIGNS[n] ?? "■") : null,
    valueWords(field, value, words),
  );
  if (found?.color) badge.style.setProperty("--wb-color", found.color);
  return badge;
}

/**
 * @param {Field} field
 * @param {Value} value
 * @param {Words} words
 */
export function valueWords(field, value, words) {
  const found = field.values.find((each) => each.name === value);
  if (found) return words.label(found.label);
  return typeof value === "number" ? words.number(value) : String(value);
}

/**
 * A number as a Persian or a Latin keyboard writes it; empty for nothing, NaN for no number.
 * @param {string} words
 * @returns {number | ""}
 */
export function numberOf(words) {
  const latin = words
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٫/]/, ".");
  return latin === "" ? "" : Number(latin);
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
}
