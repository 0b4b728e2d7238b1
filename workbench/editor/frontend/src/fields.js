// The controls of a card: one for each field of the codebook, by the field's kind.

import { h } from "./dom.js";

/** @import { Choice, Field, Statement, Value } from "./types.js" */
/** @import { Words } from "./strings.js" */

/** Up to this many values a choice is a row of buttons, beyond it a list to open. */
const MOST_BUTTONS = 4;
/** A second sign beside the colour, by a value's place: for, against, both, neither. */
const SIGNS = ["▲", "▼", "◆", "●"];

/**
 * @typedef {object} FieldContext
 * @property {Words} words
 * @property {string[]} actors  names to complete from
 * @property {(field: string, value: Value | null) => void} change
 */

/**
 * The control of a field, with its label.
 * @param {Field} field
 * @param {Statement} statement
 * @param {FieldContext} context
 */
export function fieldControl(field, statement, context) {
  const value = statement.values[field.name];
  const id = `wb-${statement.id}-${field.name}`;
  const build = field.kind === "choice" ? choice : field.kind === "actor" ? actor : input;
  return h(
    "div",
    { class: "wb-field", "data-field": field.name },
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
    ...field.values.map((each, n) => {
      const chosen = each.name === value;
      const button = h(
        "button",
        {
          type: "button",
          class: "wb-choice",
          "data-value": each.name,
          "aria-pressed": chosen,
          title: words.label(each.definition) + (each.key ? ` (${each.key})` : ""),
          onclick: () => change(field.name, chosen ? null : each.name),
        },
        each.color ? h("span", { class: "wb-sign", "aria-hidden": "true" }, SIGNS[n] ?? "■") : null,
        words.label(each.label),
      );
      button.style.setProperty("--wb-color", each.color || "var(--wb-accent)");
      return button;
    }),
  );
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} statement
 * @param {FieldContext} context
 */
function actor(field, value, id, statement, { words, actors, change }) {
  const proposed = (statement.spans["speaker"] ?? []).map((span) => span.quote).join(" ");
  const names = [...new Set([proposed, ...actors])].filter(Boolean);
  const box = /** @type {HTMLInputElement} */ (
    h("input", {
      class: "wb-input",
      id,
      dir: "auto",
      autocomplete: "off",
      list: `${id}-names`,
      value: value ?? "",
      placeholder: proposed || words.say("unnamed"),
      onchange: (/** @type {Event} */ event) => change(field.name, valueOf(event).trim() || null),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        // Enter in the empty field takes the speaker's words, as the field shows them.
        if (event.key === "Enter" && !box.value && proposed) change(field.name, proposed);
      },
    })
  );
  const list = h("datalist", { id: `${id}-names` }, ...names.map((name) => h("option", { value: name })));
  return h("div", { class: "wb-actor" }, box, list);
}

/**
 * @param {Field} field
 * @param {Value | undefined} value
 * @param {string} id
 * @param {Statement} _statement
 * @param {FieldContext} context
 */
function input(field, value, id, _statement, { change }) {
  const number = field.kind === "number";
  return h("input", {
    class: "wb-input",
    id,
    dir: "auto",
    autocomplete: "off",
    inputMode: number ? "decimal" : null,
    value: value ?? "",
    onchange: (/** @type {Event} */ event) => {
      const words = valueOf(event).trim();
      const written = number ? numberOf(words) : words;
      const box = /** @type {HTMLInputElement} */ (event.target);
      box.setAttribute("aria-invalid", String(Number.isNaN(written)));
      if (!Number.isNaN(written)) change(field.name, written === "" ? null : written);
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
  const text = found ? words.label(found.label) : typeof value === "number" ? words.number(value) : String(value);
  const badge = h(
    "span",
    { class: `wb-badge${found?.color ? " wb-badge-colored" : ""}`, "data-field": field.name, title: words.label(field.label), dir: "auto" },
    found?.color ? h("span", { class: "wb-sign", "aria-hidden": "true" }, SIGNS[n] ?? "■") : null,
    text,
  );
  if (found?.color) badge.style.setProperty("--wb-color", found.color);
  return badge;
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
