// Statements by actor: opposing and supporting away from a middle line, all else beside them, all
// to one scale.

import { h } from "../dom.js";
import { inkOn, stanceColor } from "./colors.js";
import { Roving } from "./roving.js";

/** @import { ExplorerView } from "./explorer.js" */

const FEW = 12;
/** No actor beyond this gets a bar: they would be thousands of elements that nobody looks at. */
const MOST = 200;

export class Bars {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    this.every = false;
    const { words } = view;
    this.plot = h("div", { class: "wbx-bars", role: "group", "aria-label": words.say("bars") });
    this.roving = new Roving(this.plot);
    this.more = h("button", { class: "wbx-link", onclick: () => this.toggleEvery() });
    this.element = view.panel("bars", "barsHint", this.plot, this.more);
    /** @type {{actor: number, name: HTMLElement, total: HTMLElement, marks: {stance: number, element: HTMLElement}[]}[]} */
    this.rows = [];
    this.shown = "";
  }

  toggleEvery() {
    this.every = !this.every;
    this.view.render();
  }

  /** The places of the actors that have a row: the most stated, and those that are chosen. */
  actors() {
    const { table, chosen } = this.view;
    const places = table.values.actor.map((_, place) => place);
    if (this.every) return places.slice(0, MOST);
    const few = places.slice(0, FEW);
    const more = chosen.actor.map((name) => table.placeOf("actor", name)).filter((place) => place >= FEW);
    return [...few, ...more];
  }

  render() {
    const { table, chosen, words } = this.view;
    const actors = this.actors();
    if (String(actors) !== this.shown) this.build(actors);
    const counts = table.counts(table.matching(chosen, ["actor", "stance"]), "actor", "stance");
    const sides = this.sides();
    const most = sides.map((side) => Math.max(0, ...actors.map((actor) => sum(side.map((stance) => counts[actor]?.[stance] ?? 0)))));
    const all = sum(most) || 1;
    // Each side is as wide as its longest bar, so that one statement is as long on all of them.
    const widths = most.map((each) => Math.max(each, all * 0.07));
    this.plot.style.setProperty("--wbx-sides", `${widths[0]}fr ${widths[1]}fr 10px ${widths[2]}fr`);
    for (const row of this.rows) {
      const line = counts[row.actor] ?? [];
      row.total.textContent = words.number(sum(line));
      const { name } = /** @type {import("./table.js").Value} */ (table.values.actor[row.actor]);
      this.view.press(row.name, { actor: name });
      for (const { stance, element } of row.marks) {
        const n = line[stance] ?? 0;
        const side = sides.findIndex((each) => each.includes(stance));
        element.hidden = !n;
        element.style.inlineSize = `${(100 * n) / (widths[side] ?? 1)}%`;
        this.view.label(element, "markStance", { actor: this.nameOf(row.actor), stance: this.stanceOf(stance), n });
        const number = /** @type {HTMLElement} */ (element.firstElementChild);
        number.textContent = words.number(n);
        const value = /** @type {import("./table.js").Value} */ (table.values.stance[stance]);
        this.view.press(element, { actor: name, stance: value.name });
      }
    }
    const total = table.values.actor.length;
    this.more.hidden = total <= FEW;
    this.more.textContent = this.every ? words.say("fewActors") : words.say("everyActor", { n: total });
    this.roving.settle();
  }

  /** The places of the stances on the three sides, as they stand: against, for, all else. */
  sides() {
    const { oppose, support, aside } = this.view.table.sides();
    return [[...oppose].reverse(), support, aside];
  }

  /**
   * What a side is called: where a single stance is on it, by that.
   * @param {number[]} side
   * @param {"oppose" | "support" | "others"} word
   */
  sideName(side, word) {
    const [only, ...more] = side;
    return word === "others" || only === undefined || more.length ? this.view.words.say(word) : this.stanceOf(only);
  }

  /** @param {number} place */
  nameOf(place) {
    return this.view.words.name("actor", /** @type {import("./table.js").Value} */ (this.view.table.values.actor[place]));
  }

  /** @param {number} place */
  stanceOf(place) {
    return this.view.words.name("stance", /** @type {import("./table.js").Value} */ (this.view.table.values.stance[place]));
  }

  /** @param {number[]} actors */
  build(actors) {
    const { table } = this.view;
    const sides = this.sides();
    this.shown = String(actors);
    this.rows = actors.map((actor) => {
      const value = /** @type {import("./table.js").Value} */ (table.values.actor[actor]);
      const marks = sides.flat().map((stance) => {
        const look = /** @type {import("./table.js").Value} */ (table.values.stance[stance]);
        const { name } = look;
        const color = stanceColor(look);
        const element = h(
          "button",
          { class: "wbx-bar", "data-stance": name ?? "", onclick: () => this.view.toggle({ actor: value.name, stance: name }) },
          h("span", { class: "wbx-bar-n" }),
        );
        element.style.setProperty("--wbx-color", color);
        if (color !== "transparent") element.style.setProperty("--wbx-on", inkOn(color));
        return { stance, element };
      });
      const name = h(
        "button",
        { class: "wbx-name", title: this.nameOf(actor), onclick: () => this.view.toggle({ actor: value.name }) },
        h("bdi", {}, this.nameOf(actor)),
      );
      return { actor, name, total: h("span", { class: "wbx-total" }), marks };
    });
    const heads = /** @type {const} */ (["oppose", "support", "others"]).map((word, n) =>
      h("span", { class: `wbx-side wbx-side-${n}` }, this.sideName(sides[n] ?? [], word)),
    );
    this.plot.replaceChildren(
      h("div", { class: "wbx-bar-row wbx-bar-head", "aria-hidden": "true" }, h("span"), h("span"), heads[0] ?? null, heads[1] ?? null, h("span"), heads[2] ?? null),
      ...this.rows.map(({ name, total, marks }) =>
        h("div", { class: "wbx-bar-row" }, total, name, ...this.tracks(sides, marks)),
      ),
    );
  }

  /**
   * @param {number[][]} sides
   * @param {{stance: number, element: HTMLElement}[]} marks
   */
  tracks(sides, marks) {
    const [against, pro, rest] = sides.map((side, n) =>
      h("div", { class: `wbx-track wbx-track-${n}${side.length > 1 ? " wbx-stack" : ""}` }, ...marks.filter(({ stance }) => side.includes(stance)).map(({ element }) => element)),
    );
    return [against ?? null, pro ?? null, h("span"), rest ?? null];
  }
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0);
}
