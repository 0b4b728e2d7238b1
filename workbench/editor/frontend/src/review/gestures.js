// What the pointer and the keys do in the review.

import { focusedAt } from "../dom.js";
import { commandOf } from "./keys.js";

/** @import { ArticlePane } from "../article.js" */
/** @import { Span } from "../types.js" */
/** @import { Command, Plain } from "./keys.js" */
/** @import { Review } from "./review.js" */

export class ReviewGestures {
  /** @param {Review} review */
  constructor(review) {
    this.review = review;
    this.closing = new AbortController();
    /** Part of a word was selected on purpose. */
    this.exact = false;
    review.root.addEventListener("keydown", (event) => this.pressed(event), { signal: this.closing.signal });
  }

  dispose() {
    this.closing.abort();
  }

  /** @param {ArticlePane} article */
  listenTo(article) {
    const { signal } = this.closing;
    article.element.addEventListener("pointerdown", () => this.pressedInText(), { signal });
    article.element.addEventListener("scroll", () => this.review.marker.hide(), { signal });
  }

  /** The words to be marked: whole ones, unless a part was selected on purpose. @returns {Span | null} */
  marked() {
    return this.review.selecting?.selected(this.exact) ?? null;
  }

  pressedInText() {
    this.review.marker.hide();
    this.review.selecting?.leaveCaret();
    window.addEventListener("pointerup", (up) => this.released(up), { once: true, signal: this.closing.signal });
  }

  /** @param {PointerEvent} event */
  released({ clientX, clientY, altKey }) {
    // The browser ends the selection only after this event.
    setTimeout(() => {
      this.exact = altKey;
      this.review.selecting?.pullIn(clientX, clientY);
      const span = this.marked();
      if (!span) return;
      this.review.selecting?.select(span);
      this.offer();
    });
  }

  /** Show the roles beside the selected words. */
  offer() {
    const { review } = this;
    const box = review.selecting?.box();
    if (box && this.marked()) review.marker.show(box, review.reading.getBoundingClientRect());
    else review.marker.hide();
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const { review } = this;
    if (review.root.querySelector("dialog")) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const command = commandOf(event, review.codebook);
    if (target.closest("input, select, textarea")) {
      event.stopPropagation();
      if (event.key === "Escape") return review.focusText();
      const saves = command?.do === "settle" && event.ctrlKey;
      if (!saves) return;
      // What was typed counts before it is saved.
      target.blur();
      return review.settle();
    }
    if (target.closest("button") && (event.key === "Enter" || event.key === " ") && !event.ctrlKey) return event.stopPropagation();
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === "caret" && target.closest(".wb-rv-table")) return this.moveInTable(target, command.where);
    this.command(command);
  }

  /** @param {Command} command */
  command(command) {
    const { review } = this;
    switch (command.do) {
      case "take":
        return review.take(command.reading);
      case "mark":
        return review.mark(command.role, command.extend);
      case "value":
        return review.setValue(command.field, command.value);
      case "caret":
        this.exact = false;
        review.marker.hide();
        // Lines belong to the caret once it is in the text; before, up and down lead to the readings.
        if (!review.selecting?.caret && (command.where === "up" || command.where === "down")) return this.enterTable();
        return review.selecting?.move(command.where, command.extend);
      case "letter":
        this.exact = true;
        return review.selecting?.moveLetter(command.by);
      default:
        return this.plain(command.do);
    }
  }

  /** @param {Plain} command */
  plain(command) {
    const { review } = this;
    /** @type {Record<Plain, () => void>} */
    const doing = {
      settle: () => review.settle(),
      drop: () => review.drop(),
      reopen: () => review.reopen(),
      agree: () => review.agree(),
      undo: () => review.again("undo"),
      redo: () => review.again("redo"),
      next: () => review.step(1),
      previous: () => review.step(-1),
      edit: () => review.panel.querySelector(".wb-rv-outcome")?.querySelector("input")?.focus(),
      help: () => review.help(),
      grow: () => {
        this.exact = false;
        if (review.selecting?.grow() && !review.selecting.caret) this.offer();
      },
      escape: () => this.escape(),
    };
    doing[command]();
  }

  escape() {
    const { review } = this;
    review.marker.hide();
    review.selecting?.clear();
    review.focusText();
  }

  // ------------------------------------------------------------------ among the readings

  /** The cells, row by row. @returns {HTMLElement[][]} */
  rows() {
    const rows = [...this.review.panel.querySelectorAll(".wb-rv-table .wb-rv-row")];
    return rows.map((row) => /** @type {HTMLElement[]} */ ([...row.querySelectorAll(".wb-rv-cell")])).filter((cells) => cells.length);
  }

  enterTable() {
    const cell = this.rows()[0]?.[0];
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {HTMLElement} from
   * @param {import("../keys.js").Where} where
   */
  moveInTable(from, where) {
    const rows = this.rows();
    const focused = focusedAt(this.review.root) ?? from;
    const y = rows.findIndex((cells) => cells.some((cell) => cell === focused));
    const x = rows[y]?.findIndex((cell) => cell === focused) ?? 0;
    if (y < 0) return this.enterTable();
    // The left arrow goes on where the columns run to the left, back where they run to the right.
    const on = this.review.words.direction === "rtl" ? 1 : -1;
    /** @type {Record<import("../keys.js").Where, [number, number]>} */
    const steps = { up: [-1, 0], down: [1, 0], next: [0, on], previous: [0, -on], first: [-y, 0], last: [rows.length - 1 - y, 0] };
    const [down, along] = steps[where];
    if (y + down < 0) return this.review.focusText();
    const cell = rows[y + down]?.[x + along];
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest" });
  }
}
