// Actors on one side, issues on the other, lines by count and mean stance. Where they stand was
// computed in the kernel, so that nothing moves while one chooses.

import { h } from "../dom.js";
import { lineColor } from "./colors.js";
import { Roving } from "./roving.js";

/** @import { ExplorerView } from "./explorer.js" */
/** @typedef {{value: number, y: number}} Place */

const SVG = "http://www.w3.org/2000/svg";
/** Pixels: the widest and the thinnest line, the largest and the smallest node, a row. */
const LINE = [9, 1];
const NODE = [20, 8];
const ROW = 30;

export class Network {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    const { words, model } = view;
    /** @type {{actor: Place[], issue: Place[]}} */
    const places = model.get("network");
    this.lines = document.createElementNS(SVG, "svg");
    this.lines.setAttribute("viewBox", "0 0 100 100");
    this.lines.setAttribute("preserveAspectRatio", "none");
    this.lines.setAttribute("aria-hidden", "true");
    /** @type {{field: "actor" | "issue", value: number, element: HTMLElement}[]} */
    this.nodes = [
      ...places.actor.map((place) => this.node("actor", place)),
      ...places.issue.map((place) => this.node("issue", place)),
    ];
    this.edges = places.actor.flatMap((one) => places.issue.map((other) => this.edge(one, other)));
    const side = (/** @type {string} */ field) =>
      h("div", { class: `wbx-nodes wbx-nodes-${field}` }, ...this.nodes.filter((each) => each.field === field).map(({ element }) => element));
    this.plot = h(
      "div",
      { class: "wbx-network", role: "group", "aria-label": words.say("network") },
      side("actor"),
      h("div", { class: "wbx-lines" }, /** @type {any} */ (this.lines)),
      side("issue"),
    );
    this.plot.style.blockSize = `${ROW * Math.max(places.actor.length, places.issue.length, 5)}px`;
    this.roving = new Roving(this.plot);
    const { actor, issue } = view.table.values;
    const n = [...actor, ...issue].filter(({ name }) => name !== null).length;
    const cut = h("p", { class: "wbx-hint" }, words.say("networkCut", { shown: this.nodes.length, n }));
    cut.hidden = n <= this.nodes.length;
    this.element = view.panel("network", "networkHint", this.plot, cut);
  }

  /**
   * @param {"actor" | "issue"} field
   * @param {Place} place
   */
  node(field, { value, y }) {
    const { name } = this.view.valueOf(field, value);
    const element = h(
      "button",
      { class: "wbx-node", "data-lane": field, "data-node": name ?? "", title: this.view.nameOf(field, value), onclick: () => this.view.toggle({ [field]: name }) },
      h("bdi", {}, this.view.nameOf(field, value)),
      h("span", { class: "wbx-dot" }),
    );
    element.style.insetBlockStart = `${100 * y}%`;
    return { field, value, element };
  }

  /**
   * @param {Place} one
   * @param {Place} other
   */
  edge(one, other) {
    const line = document.createElementNS(SVG, "path");
    const [from, to] = [100 * one.y, 100 * other.y];
    line.setAttribute("d", `M0 ${from} C45 ${from} 55 ${to} 100 ${to}`);
    line.setAttribute("vector-effect", "non-scaling-stroke");
    this.lines.append(line);
    return { actor: one.value, issue: other.value, line };
  }

  render() {
    const { table, chosen } = this.view;
    const found = table.matching(chosen, ["actor", "issue"]);
    const counts = table.counts(found, "actor", "issue");
    const totals = { actor: table.totals(found, "actor"), issue: table.totals(found, "issue") };
    const nets = this.view.nets(found);
    const most = Math.max(1, ...this.edges.map(({ actor, issue }) => counts[actor]?.[issue] ?? 0));
    for (const { actor, issue, line } of this.edges) {
      const n = counts[actor]?.[issue] ?? 0;
      line.style.display = n ? "" : "none";
      line.setAttribute("stroke", lineColor(nets.get(`${actor}/${issue}`) ?? 0));
      line.setAttribute("stroke-width", String(scaled(n / most, LINE)));
      const off = !this.chosen("actor", actor) || !this.chosen("issue", issue);
      line.classList.toggle("wbx-faded", off);
    }
    const largest = { actor: Math.max(1, ...totals.actor), issue: Math.max(1, ...totals.issue) };
    for (const { field, value, element } of this.nodes) {
      const n = totals[field][value] ?? 0;
      element.style.setProperty("--wbx-dot", `${scaled(Math.sqrt(n / largest[field]), NODE)}px`);
      element.classList.toggle("wbx-none", !n);
      const name = this.view.nameOf(field, value);
      this.view.label(element, "markNode", { field: this.view.words.say(field), name, n });
      this.view.press(element, { [field]: this.view.valueOf(field, value).name });
    }
    this.roving.settle();
  }

  /**
   * @param {"actor" | "issue"} field
   * @param {number} place
   */
  chosen(field, place) {
    const chosen = this.view.chosen[field];
    return !chosen.length || chosen.includes(this.view.valueOf(field, place).name);
  }
}

/**
 * @param {number} share
 * @param {number[]} ends  the largest and the smallest
 */
function scaled(share, [largest = 1, smallest = 1]) {
  return Math.round(10 * Math.max(largest * share, smallest)) / 10;
}
