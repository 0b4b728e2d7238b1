// A small list of all statements that hold the words at the caret, where they lie over each other.

import { summary } from "./card.js";
import { focusedAt, h } from "./dom.js";

/** @import { View } from "./state.js" */
/** @import { Words } from "./strings.js" */

export class Overlaps {
  /** @param {(id: string) => void} choose */
  constructor(choose) {
    this.choose = choose;
    this.element = h("div", { class: "wb-overlaps", role: "menu", hidden: true, onkeydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event) });
  }

  /**
   * @param {View[]} views
   * @param {Words} words
   * @param {{left: number, top: number}} place  in the box that the list is placed in
   */
  show(views, words, place) {
    this.element.setAttribute("aria-label", words.say("overlapping"));
    this.element.replaceChildren(
      ...views.map((view) =>
        h(
          "button",
          { type: "button", class: "wb-overlap", role: "menuitem", onclick: () => this.take(view.id) },
          h("bdi", { class: "wb-brief-actor" }, String(view.statement.values["actor"] ?? words.say("unnamed"))),
          h("bdi", { class: "wb-overlap-words" }, summary(view.statement)),
        ),
      ),
    );
    this.element.hidden = false;
    const box = /** @type {HTMLElement} */ (this.element.offsetParent);
    const left = Math.min(Math.max(place.left, 8), Math.max(box.clientWidth - this.element.offsetWidth - 8, 8));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${Math.min(place.top, Math.max(box.clientHeight - this.element.offsetHeight - 8, 8))}px`;
    this.items()[0]?.focus();
  }

  hide() {
    this.element.hidden = true;
  }

  items() {
    return [...this.element.querySelectorAll("button")];
  }

  /** @param {string} id */
  take(id) {
    this.hide();
    this.choose(id);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const items = this.items();
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (focusedAt(this.element)));
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    items[(at + by + items.length) % items.length]?.focus();
  }
}
