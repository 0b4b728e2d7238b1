// Which statements are shown: by words, by what was coded, and beside whose.

import { h } from "./dom.js";
import { fold } from "./fold.js";

/** @import { Codebook, Statement } from "./types.js" */
/** @import { View } from "./state.js" */
/** @import { Words } from "./strings.js" */

/**
 * @typedef {object} Wanted
 * @property {string} words  to be found in what is marked or coded
 * @property {Record<string, string>} values  by field, the value wanted
 * @property {string} beside  the annotator whose statements stand beside one's own; empty for none
 * @property {boolean} suggestions
 */

/** @returns {Wanted} */
export function everything() {
  return { words: "", values: {}, beside: "", suggestions: true };
}

/**
 * Whether a statement is shown.
 * @param {View} view
 * @param {Wanted} wanted
 */
export function isWanted({ kind, statement }, wanted) {
  if (kind === "other" && statement.annotator !== wanted.beside) return false;
  if (kind === "suggestion" && !wanted.suggestions) return false;
  for (const field in wanted.values) {
    const value = wanted.values[field];
    if (value && String(statement.values[field] ?? "") !== value) return false;
  }
  return !wanted.words || fold(wordsOf(statement)).includes(fold(wanted.words));
}

/** @param {Statement} statement */
function wordsOf(statement) {
  const quotes = Object.values(statement.spans).flatMap((spans) => spans.map((span) => span.quote));
  return [...quotes, ...Object.values(statement.values).map(String)].join(" ");
}

/**
 * Whether some of one's own statements or of the suggestions may be hidden.
 * @param {Wanted} wanted
 */
export function isNarrowed({ words, values, suggestions }) {
  return words !== "" || Object.values(values).some(Boolean) || !suggestions;
}

export class FilterBar {
  /**
   * @param {Codebook} codebook
   * @param {(wanted: Wanted) => void} changed
   * @param {(by: 1 | -1) => void} step  go to the next or the previous place that was found
   */
  constructor(codebook, changed, step) {
    this.codebook = codebook;
    this.changed = changed;
    this.step = step;
    this.wanted = everything();
    this.made = "";
    this.search = /** @type {HTMLInputElement} */ (
      h("input", {
        class: "wb-input wb-search",
        type: "search",
        dir: "auto",
        autocomplete: "off",
        oninput: () => this.set({ words: this.search.value }),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
      })
    );
    this.found = h("span", { class: "wb-found", role: "status" });
    this.summary = h("summary", { class: "wb-button", "data-lm-suppress-shortcuts": "true" });
    this.fields = h("div", { class: "wb-filter-fields" });
    this.all = h("button", { type: "button", class: "wb-button wb-filter-all", onclick: () => this.showAll() });
    this.details = /** @type {HTMLDetailsElement} */ (
      h("details", { class: "wb-filter-more", onkeydown: (/** @type {KeyboardEvent} */ event) => this.leave(event) }, this.summary, this.fields)
    );
    this.element = h("div", { class: "wb-filter", role: "search" }, this.search, this.found, this.details);
  }

  /** @param {Partial<Wanted>} change */
  set(change) {
    this.wanted = { ...this.wanted, ...change };
    this.changed(this.wanted);
  }

  /** Whoever stands beside one's own stays there. */
  showAll() {
    this.search.value = "";
    this.made = "";
    this.set({ ...everything(), beside: this.wanted.beside });
    this.summary.focus();
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === "Escape") {
      // The browser empties the box only while it has the focus, which Escape takes from it.
      this.search.value = "";
      this.set({ words: "" });
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  }

  /** @param {KeyboardEvent} event */
  leave(event) {
    if (event.key !== "Escape" || !this.details.open) return;
    event.stopPropagation();
    this.close();
    this.summary.focus();
  }

  close() {
    this.details.open = false;
  }

  /**
   * @param {Words} words
   * @param {string[]} actors
   * @param {string[]} annotators  the others who annotated this article
   * @param {number | null} found  how many places in the text the search found
   */
  render(words, actors, annotators, found) {
    this.search.placeholder = words.say("search");
    this.search.setAttribute("aria-label", words.say("search"));
    this.found.textContent = found === null ? "" : words.say("found", { n: words.number(found) });
    const active = Object.values(this.wanted.values).filter(Boolean).length + Number(!this.wanted.suggestions);
    this.summary.textContent = active ? `${words.say("filter")} (${words.number(active)})` : words.say("filter");
    this.all.textContent = words.say("showAll");
    this.all.hidden = !isNarrowed(this.wanted);
    const made = JSON.stringify([words.language, actors, annotators]);
    if (made === this.made) return;
    this.made = made;
    const choices = this.codebook.fields.filter((field) => field.kind === "choice" || field.kind === "actor");
    this.fields.replaceChildren(
      ...choices.map((field) => {
        const values = field.kind === "actor" ? actors.map((name) => [name, name]) : field.values.map((each) => [each.name, words.label(each.label)]);
        return this.select(words.label(field.label), `filter-${field.name}`, words.say("any"), values, this.wanted.values[field.name] ?? "", (value) =>
          this.set({ values: { ...this.wanted.values, [field.name]: value } }),
        );
      }),
      this.select(words.say("beside"), "filter-beside", words.say("nobody"), annotators.map((name) => [name, name]), this.wanted.beside, (value) => this.set({ beside: value })),
      h(
        "label",
        { class: "wb-check" },
        h("input", {
          type: "checkbox",
          checked: this.wanted.suggestions,
          onchange: (/** @type {Event} */ event) => this.set({ suggestions: /** @type {HTMLInputElement} */ (event.target).checked }),
        }),
        words.say("showSuggestions"),
      ),
      this.all,
    );
  }

  /**
   * @param {string} label
   * @param {string} name
   * @param {string} none  what it means that no value is chosen
   * @param {string[][]} values  each a value and its words
   * @param {string} chosen
   * @param {(value: string) => void} choose
   */
  select(label, name, none, values, chosen, choose) {
    return h(
      "label",
      { class: "wb-filter-field", "data-filter": name },
      h("span", {}, label),
      h(
        "select",
        { class: "wb-select", onchange: (/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value) },
        h("option", { value: "" }, none),
        ...values.map(([value, text]) => h("option", { value, selected: value === chosen }, String(text))),
      ),
    );
  }
}
