// What went wrong, in sentences, with a way to send the acts again or to let them go.

import { h } from "./dom.js";

/** @import { Words } from "./strings.js" */

export class Alert {
  /** @param {{ retry: () => void, forget: () => void }} acts */
  constructor(acts) {
    this.acts = acts;
    this.element = h("div", { class: "wb-alert", role: "alert" });
  }

  /**
   * Say why acts were turned down, and what this browser cannot show.
   * @param {string[]} failures
   * @param {string[]} lacks
   * @param {Words} words
   */
  render(failures, lacks, words) {
    const messages = [...failures, ...lacks];
    const made = JSON.stringify([messages, words.language]);
    // A reader speaks again whatever is put in again.
    if (this.element.dataset["made"] === made) return;
    this.element.dataset["made"] = made;
    const { retry, forget } = this.acts;
    this.element.replaceChildren(
      ...messages.map((message) => h("p", { dir: "auto" }, message)),
      ...(failures.length ? [button(retry, words.say("retry")), button(forget, words.say("forget"))] : []),
    );
  }
}

/**
 * @param {() => void} onclick
 * @param {string} label
 */
function button(onclick, label) {
  return h("button", { type: "button", class: "wb-button", onclick }, label);
}
