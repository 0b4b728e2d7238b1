// The controls of a card: one for each field of the codebook, by the field's kind.

import { actorBox } from "./actorbox.js";
import { h } from "./dom.js";
import { quoteOf } from "./statements.js";
import { write } from "./typing.js";

/** @import { Actor, Choice, Field, Statement, Value } from "./types.js" */
/** @import { Words } from "./strings.js" */

/** Up to this many values a choice is a row of buttons, beyond it a list to open. */
const MOST_BUTTONS = 4;
/** A second sign beside the colour, by a value's place: for, against, both, neither. */
const SIGNS = ["▲", "▼", "◆", "●"];

/**
 * @typedef {object} FieldContext
 * @property {Words} words
 * @property {(field: string, value: Value | null) => void} change
 * @property {(name: string, into: string) => void} merge
 * @property {() => void} leave  go back to the text
 *
 * @typedef {object} Shown  what the controls of a statement show
 * @property {Statement} statement
 * @property {Record<string, Value>} proposed  values that nobody has confirmed yet
 * @property {Actor[]} actors  names to complete from
 *
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {(value: Value | undefined, shown: Shown) => void} show
 */

/** The control of a field, with its label; what is being typed in it stays, whatever it is to show. */
export class FieldControl {
  /**
   * @param {Field} field
   * @param {string} statement  its id
   * @param {FieldContext} context
   */
  constructor(field, statement, context) {
    const { words } = context;
    const id = `wb-${statement}-${field.name}`;
    const choice = field.values.length > MOST_BUTTONS ? list : buttons;
    this.field = field;
    this.control = { choice, actor, text, number }[field.kind](field, id, context);
    this.element = h(
      "div",
      { class: "wb-field", "data-field": field.name },
      h(
        "label",
        { class: "wb-field-label", htmlFor: id, id: `${id}-label`, title: words.label(field.definition) },
        words.label(field.label),
      ),
      this.control.element,
    );
  }

  /** @param {Shown} shown */
  show(shown) {
    const own = shown.statement.values[this.field.name];
    const value = own ?? shown.proposed[this.field.name];
    if (own === undefined && value !== undefined) this.element.dataset["proposed"] = "true";
    else delete this.element.dataset["proposed"];
    this.control.show(value, shown);
  }
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldContext} context
 * @returns {Control}
 */
function list(field, id, { words, change }) {
  const element = /** @type {HTMLSelectElement} */ (
    h(
      "select",
      { class: "wb-select", id, onchange: (/** @type {Event} */ event) => change(field.name, valueOf(event) || null) },
      h("option", { value: "" }, words.say("none")),
      ...field.values.map((each) => h("option", { value: each.name, title: words.label(each.definition) }, words.label(each.label))),
    )
  );
  return {
    element,
    show: (value) => {
      element.value = field.values.some((each) => each.name === value) ? String(value) : "";
    },
  };
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldContext} context
 * @returns {Control}
 */
function buttons(field, id, { words, change }) {
  const choices = field.values.map((each, n) => choiceButton(each, n, false, words, (name) => change(field.name, name)));
  return {
    element: h("div", { class: "wb-choices", role: "group", id, "aria-labelledby": `${id}-label` }, ...choices),
    show: (value) => {
      for (const each of choices) each.setAttribute("aria-pressed", String(each.dataset["value"] === value));
    },
  };
}

/**
 * @param {Choice} each
 * @param {number} n
 * @param {boolean} chosen
 * @param {Words} words
 * @param {(name: string | null) => void} choose  null when the chosen one is pressed again
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
      onclick: () => choose(button.getAttribute("aria-pressed") === "true" ? null : each.name),
    },
    each.color ? h("span", { class: "wb-sign", "aria-hidden": "true" }, SIGNS[n] ?? "■") : null,
    words.label(each.label),
  );
  button.style.setProperty("--wb-color", each.color || "var(--wb-accent)");
  return button;
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldContext} context
 * @returns {Control}
 */
function actor(field, id, { words, change, merge, leave }) {
  /** @type {Value | null} */
  let own = null;
  const box = actorBox(id, {
    words,
    choose: (name) => {
      if (name !== own) change(field.name, name);
    },
    merge,
    leave,
  });
  return {
    element: box.element,
    show: (value, { statement, actors }) => {
      own = statement.values[field.name] ?? null;
      box.show(String(value ?? ""), quoteOf(statement, "speaker"), actors);
    },
  };
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldContext} context
 * @returns {Control}
 */
function text(field, id, { change, leave }) {
  const element = /** @type {HTMLTextAreaElement} */ (
    h("textarea", {
      class: "wb-input",
      id,
      dir: "auto",
      rows: 1,
      onchange: (/** @type {Event} */ event) => change(field.name, valueOf(event).trim() || null),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        leave();
      },
    })
  );
  return { element, show: (value) => write(element, String(value ?? "")) };
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {FieldContext} context
 * @returns {Control}
 */
function number(field, id, { words, change, leave }) {
  const problem = h("p", { class: "wb-not-taken", role: "alert", id: `${id}-problem` });
  const element = /** @type {HTMLInputElement} */ (
    h("input", {
      class: "wb-input",
      id,
      dir: "auto",
      autocomplete: "off",
      inputMode: "decimal",
      "aria-describedby": problem.id,
      onchange: (/** @type {Event} */ event) => {
        const written = numberOf(valueOf(event).trim());
        element.setAttribute("aria-invalid", String(Number.isNaN(written)));
        problem.textContent = Number.isNaN(written) ? words.say("numberNeeded", { example: writtenNumber(0.8, words.language) }) : "";
        if (!Number.isNaN(written)) change(field.name, written === "" ? null : written);
      },
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Enter") leave();
      },
    })
  );
  return {
    element: h("div", {}, element, problem),
    show: (value) => write(element, typeof value === "number" ? writtenNumber(value, words.language) : String(value ?? "")),
  };
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

/**
 * A number in the digits of a language, whole, so that it is the same when it is read again.
 * @param {number} number
 * @param {import("./strings.js").Language} language
 */
export function writtenNumber(number, language) {
  const latin = String(number);
  if (language !== "fa") return latin;
  return latin.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))).replace(".", "٫");
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
}
