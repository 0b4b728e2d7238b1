// The small bar that appears at selected words, with a button for each role, and one for each part
// of the statement at work whose boundary they can correct.

import { h } from "./dom.js";

/** @import { Codebook, Role } from "./types.js" */
/** @import { Words } from "./strings.js" */

export class Marker {
  /**
   * @param {Codebook} codebook
   * @param {(role: string, extend: boolean) => void} mark
   */
  constructor(codebook, mark) {
    this.codebook = codebook;
    this.mark = mark;
    /** @type {Words | null} */
    this.words = null;
    /** @type {HTMLElement[]} */
    this.roles = [];
    this.element = h("div", { class: "wb-marker", role: "toolbar", hidden: true });
  }

  /** @param {Words} words */
  render(words) {
    if (this.words?.language === words.language) return;
    this.words = words;
    this.element.setAttribute("aria-label", words.say("markAs"));
    this.roles = this.codebook.roles.map((role) => {
      const about = { "data-role": role.name, title: words.label(role.definition) };
      return button(about, role, words.label(role.label), role.key.toUpperCase(), (event) => this.mark(role.name, event.shiftKey));
    });
    this.element.replaceChildren(...this.roles);
  }

  /**
   * Show the bar over the selected words, inside the box that it is placed in.
   * @param {DOMRect} selected
   * @param {DOMRect} box
   * @param {string[]} [correctable]  roles of the statement at work whose boundary they can set anew
   */
  show(selected, box, correctable = []) {
    const { words } = this;
    const corrected = this.codebook.roles.filter(({ name }) => correctable.includes(name));
    this.element.replaceChildren(...this.roles, ...(words ? corrected.map((role) => this.correction(role, words)) : []));
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.min(
      Math.max(selected.left + selected.width / 2 - width / 2 - box.left, 8),
      Math.max(box.width - width - 8, 8),
    );
    const above = selected.top - box.top - height - 8;
    const top = above < 4 ? selected.bottom - box.top + 8 : above;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${Math.min(Math.max(top, 4), Math.max(box.height - height - 4, 4))}px`;
  }

  /**
   * @param {Role} role
   * @param {Words} words
   */
  correction(role, words) {
    const parts = { role: words.label(role.label) };
    const about = { "data-replace": role.name, title: words.say("replaceLong", parts) };
    return button(about, role, words.say("replace", parts), `⇧ ${role.key.toUpperCase()}`, () => this.mark(role.name, true));
  }

  hide() {
    this.element.hidden = true;
  }
}

/**
 * @param {Record<string, string>} about
 * @param {Role} role
 * @param {string} label
 * @param {string} key
 * @param {(event: MouseEvent) => void} onclick
 */
function button(about, role, label, key, onclick) {
  // The selection must outlive the click.
  const onpointerdown = (/** @type {Event} */ event) => event.preventDefault();
  return h("button", { type: "button", class: "wb-mark", ...about, onpointerdown, onclick }, swatch(role.color), label, h("kbd", {}, key));
}

/** @param {string} color */
export function swatch(color) {
  const element = h("span", { class: "wb-swatch", "aria-hidden": "true" });
  element.style.setProperty("--wb-color", color);
  return element;
}
