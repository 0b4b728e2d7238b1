// The explorer in one place of the page: what is chosen, and the pictures and the list that show it.
// What is clicked shows at once; the kernel answers with the expression for it.

import { h } from "../dom.js";
import { Bars } from "./bars.js";
import { Cells } from "./cells.js";
import { Choosing } from "./choosing.js";
import { List } from "./list.js";
import { Network } from "./network.js";
import { Reading } from "./reading.js";
import { chosenOf, holds, nothing, Table, toggled } from "./table.js";
import { Timeline } from "./timeline.js";
import { ExplorerWords } from "./words.js";

/** @import { Model } from "../types.js" */
/** @import { Chosen, FieldName, Value } from "./table.js" */
/** @import { ExplorerWord } from "./words.js" */
/** @typedef {Partial<Record<FieldName, string | null>>} Mark  values that one click chooses */

export class ExplorerView {
  /**
   * @param {Model} model
   * @param {HTMLElement} element
   * @param {Chosen} chosen
   */
  constructor(model, element, chosen) {
    this.model = model;
    this.chosen = chosen;
    /** The choice that the kernel has not answered yet. */
    this.waiting = "";
    this.table = new Table(model.get("rows"), model.get("values"));
    this.words = new ExplorerWords(model.get("language"));
    this.alert = h("p", { class: "wbx-alert", role: "alert" });
    this.live = h("p", { class: "wbx-live", "aria-live": "polite" });
    this.editing = h("div", { class: "wbx-editing" });
    this.choosing = new Choosing(this);
    this.bars = new Bars(this);
    this.cells = new Cells(this);
    this.timeline = new Timeline(this);
    this.network = new Network(this);
    this.list = new List(this);
    this.reading = new Reading(this);
    const panels = [this.bars, this.cells, this.timeline, this.network, this.list, this.reading];
    this.root = h(
      "div",
      { class: "wb-explorer", lang: this.words.language, dir: this.words.direction },
      this.choosing.element,
      this.alert,
      h("div", { class: "wbx-panels" }, ...panels.map((panel) => panel.element)),
      this.live,
    );
    element.append(this.root, this.editing);
    /** @type {[string, (content: any) => void][]} */
    this.listeners = [
      ["change:chosen", () => this.answered()],
      ["change:expression", () => this.choosing.render()],
      ["change:opened", () => this.reopened()],
      ["change:reading", () => this.reopened()],
      ["change:editor", () => void this.showEditor()],
      ["msg:custom", (content) => content.type === "failed" && this.failed(content.message)],
    ];
    for (const [event, listener] of this.listeners) model.on(event, listener);
    this.render();
    this.reopened();
    void this.showEditor();
  }

  render() {
    for (const part of [this.choosing, this.bars, this.cells, this.timeline, this.network, this.list]) part.render();
  }

  // ------------------------------------------------------------------ choosing

  /** @param {Mark} mark */
  toggle(mark) {
    this.choose(toggled(this.chosen, mark));
  }

  clear() {
    this.choose(nothing());
    this.focusHead();
  }

  focusHead() {
    /** @type {HTMLElement | null} */ (this.root.querySelector(".wbx-language"))?.focus();
  }

  /** @param {Chosen} chosen */
  choose(chosen) {
    this.chosen = chosen;
    this.waiting = crypto.randomUUID();
    this.alert.replaceChildren();
    this.model.send({ type: "choose", request: this.waiting, choices: chosen });
    this.render();
  }

  /** Take over what the kernel says is chosen, unless it answers an earlier click. */
  answered() {
    const given = this.model.get("chosen");
    if (this.waiting && given.request !== this.waiting) return;
    const own = given.request === this.waiting && this.waiting !== "";
    this.waiting = "";
    if (own) return;
    this.chosen = chosenOf(given);
    this.render();
  }

  /** @param {string} statement */
  open(statement) {
    this.model.send({ type: "open", statement });
  }

  reopened() {
    const { article } = this.model.get("reading");
    const opened = this.model.get("opened");
    // The two arrive one after the other; only together they say what to show.
    if (opened && !article) return;
    this.reading.render();
    this.network.element.classList.toggle("wbx-behind", Boolean(opened));
    this.list.mark();
  }

  switchLanguage() {
    this.model.set("language", this.words.language === "fa" ? "en" : "fa");
    this.model.save_changes();
  }

  async showEditor() {
    const name = this.model.get("editor");
    this.editing.replaceChildren();
    if (!name) return;
    /** @type {any} */
    const manager = /** @type {any} */ (this.model).widget_manager;
    const model = await manager.get_model(name.replace("IPY_MODEL_", ""));
    const view = await manager.create_view(model);
    this.editing.replaceChildren(view.el);
    this.editing.scrollIntoView({ block: "nearest" });
  }

  // ------------------------------------------------------------------ what the pictures share

  /**
   * A part of the explorer with its heading.
   * @param {"bars" | "cells" | "timeline" | "network" | "list"} heading
   * @param {"barsHint" | "cellsHint" | "networkHint" | null} hint
   * @param {...HTMLElement} children
   */
  panel(heading, hint, ...children) {
    return h(
      "section",
      { class: "wbx-panel", "data-view": heading },
      h("h3", { class: "wbx-heading" }, this.words.say(heading)),
      hint && h("p", { class: "wbx-hint" }, this.words.say(hint)),
      ...children,
    );
  }

  /**
   * Show whether a mark is chosen, and fade it if others are.
   * @param {HTMLElement} element
   * @param {Mark} mark
   */
  press(element, mark) {
    const fields = /** @type {FieldName[]} */ (Object.keys(mark));
    const pressed = holds(this.chosen, mark);
    element.setAttribute("aria-pressed", String(pressed));
    const fits = fields.every((field) => !this.chosen[field].length || this.chosen[field].includes(mark[field] ?? null));
    element.classList.toggle("wbx-faded", !fits);
  }

  /**
   * @param {HTMLElement} element
   * @param {ExplorerWord} word
   * @param {Record<string, string | number>} parts
   */
  label(element, word, parts) {
    const said = this.words.say(word, parts);
    if (element.getAttribute("aria-label") === said) return;
    element.setAttribute("aria-label", said);
    element.title = said;
  }

  /**
   * @param {FieldName} field
   * @param {number} place
   */
  valueOf(field, place) {
    return /** @type {Value} */ (this.table.values[field][place]);
  }

  /**
   * @param {FieldName} field
   * @param {number} place
   */
  nameOf(field, place) {
    return this.words.name(field, this.valueOf(field, place));
  }

  /**
   * The mean stance of each actor on each issue in some statements; those without a score are left
   * out.
   * @param {number[]} found
   * @returns {Map<string, number>}
   */
  nets(found) {
    /** @type {Map<string, [number, number]>} */
    const sums = new Map();
    const { actor, issue, stance } = this.table.rows;
    for (const row of found) {
      const score = this.table.values.stance[stance[row] ?? -1]?.score;
      if (score === undefined || score === null) continue;
      const key = `${actor[row]}/${issue[row]}`;
      const [sum, n] = sums.get(key) ?? [0, 0];
      sums.set(key, [sum + score, n + 1]);
    }
    return new Map([...sums].map(([key, [sum, n]]) => [key, sum / n]));
  }

  /** @param {string} said */
  announce(said) {
    this.live.textContent = said;
  }

  /** @param {string} message */
  failed(message) {
    this.alert.textContent = message;
  }

  dispose() {
    for (const [event, listener] of this.listeners) this.model.off(event, listener);
    this.reading.dispose();
    this.root.remove();
    this.editing.remove();
  }
}
