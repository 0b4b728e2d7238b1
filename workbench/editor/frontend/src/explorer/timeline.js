// Statements over time: columns of weeks, months or years from left to right, and a range of them
// by drag or with Shift and the arrows.

import { h } from "../dom.js";
import { stanceColor } from "./colors.js";

/** @import { ExplorerView } from "./explorer.js" */
/** @import { Period } from "./table.js" */

/** So many names fit below the columns. */
const TICKS = 8;
/** Per cent of the height; the rest is for the number above the highest column. */
const HIGHEST = 86;

export class Timeline {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    const { words } = view;
    /** @type {Period[]} */
    this.periods = view.model.get("periods").items;
    /** Where a range began, and where it ends now, while it is being chosen. @type {[number, number] | null} */
    this.drag = null;
    /** Where a range that grows with Shift began; null while none grows. @type {number | null} */
    this.anchor = null;
    this.marks = this.periods.map((_, n) => this.mark(n));
    this.plot = h(
      "div",
      {
        class: "wbx-time",
        role: "group",
        "aria-label": words.say("timeline"),
        onpointerdown: (/** @type {PointerEvent} */ event) => this.down(event),
        onpointermove: (/** @type {PointerEvent} */ event) => this.move(event),
        onpointerup: () => this.up(),
        onpointercancel: () => this.cancel(),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
      },
      ...this.marks,
    );
    this.axis = h("div", { class: "wbx-ticks", "aria-hidden": "true" }, ...this.ticks());
    this.undated = h("p", { class: "wbx-hint" });
    const unit = words.say(/** @type {"month"} */ (view.model.get("periods").length));
    const hint = h("p", { class: "wbx-hint" }, words.say("timelineHint", { unit }));
    this.element = view.panel("timeline", null, hint, h("div", { class: "wbx-span" }, this.plot, this.axis), this.undated);
    this.element.style.setProperty("--wbx-periods", String(this.periods.length));
    this.element.classList.add("wbx-wide");
    this.settle(0);
  }

  /** @param {number} n */
  mark(n) {
    const { table } = this.view;
    return h(
      "button",
      // The pointer is followed on the plot; a click without one comes from the keyboard.
      { class: "wbx-period", "data-period": n, onclick: (/** @type {MouseEvent} */ { detail }) => detail || this.choose(n, n) },
      ...table.values.stance.map((stance) => {
        const part = h("span", { class: "wbx-part", "data-stance": stance.name ?? "" });
        part.style.setProperty("--wbx-color", stanceColor(stance));
        return part;
      }),
      h("span", { class: "wbx-period-n" }),
    );
  }

  ticks() {
    const every = Math.ceil(this.periods.length / TICKS);
    const last = this.periods.length;
    return this.periods.flatMap((period, n) => {
      if (n % every) return [];
      const tick = h("span", { class: "wbx-tick", dir: "auto" }, this.view.words.tick(period));
      tick.style.left = `${(100 * (n + 0.5)) / last}%`;
      return [tick];
    });
  }

  render() {
    const { table, chosen, words } = this.view;
    const found = table.matching(chosen, ["days"]);
    const counts = this.periods.map(() => table.values.stance.map(() => 0));
    let undated = 0;
    for (const row of found) {
      const line = counts[this.periodOf(/** @type {string} */ (table.rows.published[row]))];
      const stance = /** @type {number} */ (table.rows.stance[row]);
      if (line) line[stance] = (line[stance] ?? 0) + 1;
      else undated++;
    }
    const totals = counts.map((line) => line.reduce((one, other) => one + other, 0));
    const most = Math.max(1, ...totals);
    const [start, end] = this.range();
    this.marks.forEach((mark, n) => {
      const period = /** @type {Period} */ (this.periods[n]);
      const total = totals[n] ?? 0;
      [...mark.querySelectorAll(".wbx-part")].forEach((part, stance) => {
        /** @type {HTMLElement} */ (part).style.blockSize = `${(HIGHEST * (counts[n]?.[stance] ?? 0)) / most}%`;
      });
      /** @type {HTMLElement} */ (mark.lastElementChild).textContent = total ? words.number(total) : "";
      this.view.label(mark, "markPeriod", { name: words.period(period), n: total });
      const inside = n >= start && n <= end;
      mark.setAttribute("aria-pressed", String(inside));
      mark.classList.toggle("wbx-faded", end >= 0 && !inside);
    });
    this.undated.hidden = !undated && this.periods.length > 0;
    this.undated.textContent = this.periods.length ? words.say("undated", { n: undated }) : words.say("noDates");
  }

  /**
   * The place of the period that a date is in; -1 if it is in none.
   * @param {string} published
   */
  periodOf(published) {
    let low = 0;
    let high = this.periods.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {Period} */ (this.periods[middle]).end > published) high = middle;
      else low = middle + 1;
    }
    const period = this.periods[low];
    return period && published >= period.start ? low : -1;
  }

  /** The first and the last place of the range, -1 if there is none. @returns {[number, number]} */
  range() {
    if (this.drag) return [Math.min(...this.drag), Math.max(...this.drag)];
    const { days } = this.view.chosen;
    if (!days) return [-1, -1];
    const inside = this.periods.flatMap(({ start, end }, n) => (start < days[1] && end > days[0] ? [n] : []));
    return [inside[0] ?? -1, inside.at(-1) ?? -1];
  }

  /**
   * Choose the periods from one to another; the same again takes them away.
   * @param {number} one
   * @param {number} other
   */
  choose(one, other) {
    const [first, last] = this.range();
    if (first === Math.min(one, other) && last === Math.max(one, other)) this.view.choose({ ...this.view.chosen, days: null });
    else this.set(one, other);
  }

  /**
   * @param {number} one
   * @param {number} other
   */
  set(one, other) {
    const start = this.periods[Math.min(one, other)]?.start;
    const end = this.periods[Math.max(one, other)]?.end;
    if (start && end) this.view.choose({ ...this.view.chosen, days: [start, end] });
  }

  // ------------------------------------------------------------------ the pointer

  /** @param {PointerEvent} event */
  at(event) {
    const { left, width } = this.plot.getBoundingClientRect();
    const n = Math.floor(((event.clientX - left) / width) * this.periods.length);
    return Math.min(Math.max(n, 0), this.periods.length - 1);
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button !== 0 || !this.periods.length) return;
    this.plot.setPointerCapture(event.pointerId);
    const n = this.at(event);
    this.drag = [n, n];
    this.render();
  }

  /** @param {PointerEvent} event */
  move(event) {
    if (!this.drag) return;
    const n = this.at(event);
    if (n === this.drag[1]) return;
    this.drag = [this.drag[0], n];
    this.render();
  }

  up() {
    if (!this.drag) return;
    const [one, other] = this.drag;
    this.drag = null;
    this.settle(other);
    this.choose(one, other);
  }

  cancel() {
    this.drag = null;
    this.render();
  }

  // ------------------------------------------------------------------ the keyboard

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const n = this.marks.indexOf(/** @type {HTMLElement} */ (event.target));
    const last = this.marks.length - 1;
    const to = { ArrowLeft: n - 1, ArrowRight: n + 1, Home: 0, End: last }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && this.view.chosen.days) {
      event.preventDefault();
      this.view.choose({ ...this.view.chosen, days: null });
    }
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    this.anchor = event.shiftKey ? (this.anchor ?? n) : null;
    this.settle(to);
    this.marks[to]?.focus();
    if (this.anchor !== null) this.set(this.anchor, to);
  }

  /** @param {number} n */
  settle(n) {
    this.marks.forEach((mark, place) => (mark.tabIndex = place === n ? 0 : -1));
  }
}
