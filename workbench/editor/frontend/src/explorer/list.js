// The statements that are chosen, with their words; a click opens one in its article.

import { h } from "../dom.js";
import { stanceColor } from "./colors.js";
import { Roving } from "./roving.js";

/** @import { ExplorerView } from "./explorer.js" */

/** So many are added at a time: thousands at once would make every choice slow. */
const AT_ONCE = 200;

export class List {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    const { words } = view;
    this.count = h("p", { class: "wbx-hint wbx-shown" });
    this.items = h("ol", { class: "wbx-list", "aria-label": words.say("list") });
    this.roving = new Roving(this.items);
    this.more = h("button", { class: "wbx-link", onclick: () => this.add() });
    this.none = h("p", { class: "wbx-none-match" }, words.say("noneMatch"));
    this.scroller = h("div", { class: "wbx-scroller" }, this.items, this.none, this.more);
    this.element = view.panel("list", null, this.count, this.scroller);
    this.element.classList.add("wbx-statements");
    /** @type {number[]} */
    this.found = [];
    this.key = "";
    this.showing = 0;
  }

  render() {
    const { table, chosen } = this.view;
    const key = JSON.stringify(chosen);
    if (key === this.key) return this.mark();
    this.key = key;
    this.found = table.matching(chosen);
    this.showing = 0;
    this.items.replaceChildren();
    this.scroller.scrollTop = 0;
    this.add();
  }

  add() {
    const { words } = this.view;
    const next = this.found.slice(this.showing, this.showing + AT_ONCE);
    const first = this.items.children.length;
    this.items.append(...next.map((row) => h("li", {}, this.item(row))));
    this.showing += next.length;
    const left = this.found.length - this.showing;
    if (first) /** @type {HTMLElement | null} */ (this.items.children[first]?.firstElementChild)?.focus();
    this.more.hidden = !left;
    this.more.textContent = words.say("more", { n: Math.min(left, AT_ONCE) });
    this.none.hidden = this.found.length > 0;
    this.count.textContent = left ? words.say("shown", { shown: this.showing, n: this.found.length }) : words.say("count", { n: this.found.length });
    this.mark();
  }

  /** @param {number} row */
  item(row) {
    const { table, words, model } = this.view;
    const { rows } = table;
    const stance = this.view.valueOf("stance", rows.stance[row] ?? 0);
    const issue = this.view.valueOf("issue", rows.issue[row] ?? 0);
    const article = model.get("articles")[rows.article[row] ?? 0];
    const said = [rows.speaker[row], rows.cue[row]].filter(Boolean).join(" ");
    const about = [words.date(article.published), article.outlet];
    if (table.values.annotator.length > 1) about.push(this.view.nameOf("annotator", rows.annotator[row] ?? 0));
    const dot = h("span", { class: "wbx-stance", "data-stance": stance.name ?? "" });
    dot.style.setProperty("--wbx-color", stanceColor(stance));
    return h(
      "button",
      { class: "wbx-statement", "data-statement": rows.id[row], onclick: () => this.view.open(rows.id[row] ?? "") },
      h(
        "span",
        { class: "wbx-statement-head" },
        h("bdi", { class: "wbx-actor" }, this.view.nameOf("actor", rows.actor[row] ?? 0)),
        h("span", { class: "wbx-badge" }, dot, words.name("stance", stance)),
        h("span", { class: "wbx-badge" }, words.name("issue", issue)),
      ),
      h("span", { class: "wbx-said", dir: "rtl", lang: "fa" }, said ? h("span", { class: "wbx-cue" }, `${said}: `) : null, rows.claim[row] ?? ""),
      h("span", { class: "wbx-from" }, h("bdi", {}, article.title), ...about.filter(Boolean).map((each) => h("bdi", {}, each))),
    );
  }

  /** Show which statement is open. */
  mark() {
    const opened = this.view.model.get("opened");
    for (const item of this.items.querySelectorAll("button")) {
      if (item.dataset["statement"] === opened) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    }
    this.roving.settle(/** @type {HTMLElement | undefined} */ (this.items.querySelector("[aria-current]") ?? undefined));
  }

  focusOpened() {
    /** @type {HTMLElement | undefined} */ (this.roving.stop)?.focus();
  }
}
