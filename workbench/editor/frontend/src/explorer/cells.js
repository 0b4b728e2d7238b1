// Who speaks on what how much: a square for each actor and issue, coloured by the mean stance.

import { h } from "../dom.js";
import { inkOn, netColor } from "./colors.js";
import { Roving } from "./roving.js";

/** @import { ExplorerView } from "./explorer.js" */

/** More columns than this cannot be told apart. */
const MOST_ISSUES = 10;
/** Pixels. */
const [LARGEST, SMALLEST] = [31, 17];

export class Cells {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    this.plot = h("div", { class: "wbx-cells", role: "group", "aria-label": view.words.say("cells") });
    this.roving = new Roving(this.plot);
    this.element = view.panel("cells", "cellsHint", this.plot);
    /** @type {{actor: number, issue: number, element: HTMLElement}[]} */
    this.marks = [];
    /** @type {{element: HTMLElement, mark: Partial<Record<"actor" | "issue", string | null>>}[]} */
    this.heads = [];
    this.shown = "";
  }

  /** The places of the issues that have a column: the most stated, and those that are chosen. */
  issues() {
    const { table, chosen } = this.view;
    const few = table.values.issue.map((_, place) => place).slice(0, MOST_ISSUES);
    const more = chosen.issue.map((name) => table.placeOf("issue", name)).filter((place) => place >= MOST_ISSUES);
    return [...few, ...more];
  }

  render() {
    const { table, chosen, words } = this.view;
    const actors = this.view.bars.actors();
    const issues = this.issues();
    if (`${actors}/${issues}` !== this.shown) this.build(actors, issues);
    const found = table.matching(chosen, ["actor", "issue"]);
    const counts = table.counts(found, "actor", "issue");
    const nets = this.view.nets(found);
    const most = Math.max(1, ...counts.flat());
    for (const { actor, issue, element } of this.marks) {
      const n = counts[actor]?.[issue] ?? 0;
      const net = nets.get(`${actor}/${issue}`) ?? 0;
      const color = netColor(net);
      element.hidden = !n;
      element.style.setProperty("--wbx-size", `${Math.round(Math.max(LARGEST * Math.sqrt(n / most), SMALLEST))}px`);
      element.style.setProperty("--wbx-color", color);
      element.style.setProperty("--wbx-on", inkOn(color));
      const number = /** @type {HTMLElement} */ (element.firstElementChild);
      number.textContent = words.number(n);
      this.view.label(element, "markCell", {
        actor: this.view.nameOf("actor", actor),
        issue: this.view.nameOf("issue", issue),
        n,
        net: words.nets.format(net),
      });
      this.view.press(element, { actor: this.view.valueOf("actor", actor).name, issue: this.view.valueOf("issue", issue).name });
    }
    for (const { element, mark } of this.heads) this.view.press(element, mark);
    this.roving.settle();
  }

  /**
   * @param {number[]} actors
   * @param {number[]} issues
   */
  build(actors, issues) {
    this.shown = `${actors}/${issues}`;
    this.marks = [];
    this.heads = [];
    this.plot.style.setProperty("--wbx-columns", String(issues.length));
    this.plot.replaceChildren(
      h("span"),
      ...issues.map((issue) => this.head("issue", issue, "wbx-column-name")),
      ...actors.flatMap((actor) => [
        this.head("actor", actor, "wbx-name"),
        ...issues.map((issue) => h("span", { class: "wbx-cell" }, this.mark(actor, issue))),
      ]),
    );
  }

  /**
   * @param {"actor" | "issue"} field
   * @param {number} place
   * @param {string} kind
   */
  head(field, place, kind) {
    const name = this.view.nameOf(field, place);
    const mark = { [field]: this.view.valueOf(field, place).name };
    const element = h("button", { class: kind, title: name, onclick: () => this.view.toggle(mark) }, h("bdi", {}, name));
    this.heads.push({ element, mark });
    return element;
  }

  /**
   * @param {number} actor
   * @param {number} issue
   */
  mark(actor, issue) {
    const mark = { actor: this.view.valueOf("actor", actor).name, issue: this.view.valueOf("issue", issue).name };
    const element = h("button", { class: "wbx-square", onclick: () => this.view.toggle(mark) }, h("span"));
    this.marks.push({ actor, issue, element });
    return element;
  }
}
