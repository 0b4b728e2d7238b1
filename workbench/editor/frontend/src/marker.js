// The small bar that appears at selected words, with a button for each role.

import { h } from "./dom.js";

/** @import { Codebook } from "./types.js" */
/** @import { Words } from "./strings.js" */

export class Marker {
  /**
   * @param {Codebook} codebook
   * @param {(role: string, extend: boolean) => void} mark
   */
  constructor(codebook, mark) {
    this.codebook = codebook;
    this.mark = mark;
    this.made = "";
    this.element = h("div", { class: "wb-marker", role: "toolbar", hidden: true });
  }

  /** @param {Words} words */
  render(words) {
    if (this.made === words.language) return;
    this.made = words.language;
    this.element.setAttribute("aria-label", words.say("markAs"));
    this.element.replaceChildren(
      ...this.codebook.roles.map((role) =>
        h(
          "button",
          {
            type: "button",
            class: "wb-mark",
            "data-role": role.name,
            title: words.label(role.definition),
            // The selection must outlive the click.
            onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: (/** @type {MouseEvent} */ event) => this.mark(role.name, event.shiftKey),
          },
          swatch(role.color),
          words.label(role.label),
          h("kbd", {}, role.key.toUpperCase()),
        ),
      ),
    );
  }

  /**
   * Show the bar over the selected words, inside the box that it is placed in.
   * @param {DOMRect} words
   * @param {DOMRect} box
   */
  show(words, box) {
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.min(
      Math.max(words.left + words.width / 2 - width / 2 - box.left, 8),
      Math.max(box.width - width - 8, 8),
    );
    const above = words.top - box.top - height - 8;
    const top = above < 4 ? words.bottom - box.top + 8 : above;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${Math.min(Math.max(top, 4), Math.max(box.height - height - 4, 4))}px`;
  }

  hide() {
    this.element.hidden = true;
  }
}

/** @param {string} color */
export function swatch(color) {
  const element = h("span", { class: "wb-swatch", "aria-hidden": "true" });
  element.style.setProperty("--wb-color", color);
  return element;
}
