// The head of the explorer: how many statements are chosen, by what, and how to say it to pandas.

import { h } from "../dom.js";
import { stanceColor } from "./colors.js";
import { FIELDS, isNothing } from "./table.js";

/** @import { ExplorerView } from "./explorer.js" */
/** @import { FieldName } from "./table.js" */

/** Fields whose values are few enough to be offered as buttons. */
const OFFERED = /** @type {const} */ (["stance", "annotator"]);

export class Choosing {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    const { words, table } = view;
    this.count = h("p", { class: "wbx-count", role: "status" });
    this.clear = h("button", { class: "wbx-button wbx-clear", onclick: () => view.clear() }, words.say("clear"));
    this.chips = h("div", { class: "wbx-chips", role: "group", "aria-label": words.say("chosen") });
    this.code = h("code", { class: "wbx-code", dir: "ltr", "aria-label": words.say("expression") });
    this.copy = h("button", { class: "wbx-button wbx-copy", onclick: () => void this.copied() }, words.say("copy"));
    this.offers = OFFERED.flatMap((field) =>
      table.values[field].length > 1 ? table.values[field].map((_, place) => this.offer(field, place)) : [],
    );
    const groups = OFFERED.map((field) =>
      h("div", { class: "wbx-offers", role: "group", "aria-label": words.say(field) }, ...this.offers.filter((each) => each.field === field).map(({ element }) => element)),
    );
    this.element = h(
      "header",
      { class: "wbx-head" },
      h(
        "div",
        { class: "wbx-line" },
        h("h2", { class: "wbx-title" }, words.say("title")),
        this.count,
        h("span", { class: "wbx-space" }),
        ...groups.filter((group) => group.childElementCount),
        h("button", { class: "wbx-button wbx-language", onclick: () => view.switchLanguage() }, words.say("language")),
      ),
      h("div", { class: "wbx-line wbx-chosen" }, this.chips, this.code, this.copy, this.clear),
    );
  }

  /**
   * @param {"stance" | "annotator"} field
   * @param {number} place
   */
  offer(field, place) {
    const value = this.view.valueOf(field, place);
    const { name } = value;
    const element = h(
      "button",
      { class: "wbx-offer", "data-field": field, onclick: () => this.view.toggle({ [field]: name }) },
      h("bdi", {}, this.view.nameOf(field, place)),
      h("span", { class: "wbx-offer-n" }),
    );
    if (field === "stance") {
      const dot = h("span", { class: "wbx-stance", "data-stance": name ?? "" });
      dot.style.setProperty("--wbx-color", stanceColor(value));
      element.prepend(dot);
    }
    return { field, place, element };
  }

  render() {
    const { table, chosen, words, model } = this.view;
    const nothing = isNothing(chosen);
    const n = table.matching(chosen).length;
    const said = nothing ? words.say("count", { n }) : words.say("countOf", { n, total: table.size });
    if (this.count.textContent !== said) this.count.textContent = said;
    for (const { field, place, element } of this.offers) {
      const totals = table.totals(table.matching(chosen, [field]), field);
      const { name } = this.view.valueOf(field, place);
      this.view.label(element, "mark", { name: this.view.nameOf(field, place), n: totals[place] ?? 0 });
      /** @type {HTMLElement} */ (element.lastElementChild).textContent = words.number(totals[place] ?? 0);
      this.view.press(element, { [field]: name });
    }
    this.renderChips();
    const expression = model.get("expression");
    this.code.replaceChildren(...(nothing ? [] : isolated(expression)));
    this.code.parentElement?.classList.toggle("wbx-empty", nothing);
    for (const element of [this.code, this.copy, this.clear]) element.hidden = nothing;
  }

  renderChips() {
    const { chosen, words } = this.view;
    const chips = FIELDS.flatMap((field) => chosen[field].map((name) => this.chip(field, name)));
    if (chosen.days) {
      const [start, end] = chosen.days;
      const drop = () => this.view.choose({ ...chosen, days: null });
      chips.push(this.chipOf(words.say("days"), words.range(start, end), drop));
    }
    const focused = this.chips.contains(/** @type {ShadowRoot} */ (this.chips.getRootNode()).activeElement);
    this.chips.replaceChildren(...(chips.length ? chips : [h("span", { class: "wbx-hint" }, words.say("all"))]));
    // What was focused is gone: the next one takes its place.
    if (focused) (this.chips.querySelector("button") ?? this.view.root.querySelector("button"))?.focus();
  }

  /**
   * @param {FieldName} field
   * @param {string | null} name
   */
  chip(field, name) {
    const { words } = this.view;
    const place = this.view.table.placeOf(field, name);
    const shown = place < 0 ? (name ?? "") : this.view.nameOf(field, place);
    return this.chipOf(words.say(field), shown, () => this.view.toggle({ [field]: name }));
  }

  /**
   * @param {string} field
   * @param {string} name
   * @param {() => void} drop
   */
  chipOf(field, name, drop) {
    const { words } = this.view;
    return h(
      "button",
      { class: "wbx-chip", "aria-label": words.say("drop", { field, name }), onclick: drop },
      h("span", { class: "wbx-chip-field" }, field),
      h("bdi", {}, name),
      h("span", { class: "wbx-chip-drop", "aria-hidden": "true" }, "✕"),
    );
  }

  async copied() {
    try {
      await navigator.clipboard.writeText(this.view.model.get("expression"));
      this.view.announce(this.view.words.say("copied"));
    } catch {
      // Where the page may not write to the clipboard, the words are selected for the person to.
      const root = /** @type {{getSelection?: () => Selection | null}} */ (/** @type {unknown} */ (this.code.getRootNode()));
      (root.getSelection?.() ?? document.getSelection())?.selectAllChildren(this.code);
    }
  }
}

/**
 * An expression with each name in a direction of its own: else two Persian names beside each other
 * would change places.
 * @param {string} expression
 */
function isolated(expression) {
  return expression.split(/('(?:[^'\\]|\\.)*')/).map((part) => (part.startsWith("'") ? h("bdi", {}, part) : part));
}
