// The bar above the text: how much is marked, whether it is saved, undo, redo, language, help.

import { h } from "./dom.js";

/** @import { SaveState } from "./saving.js" */
/** @import { Words } from "./strings.js" */

const MARKS = { saved: "✓", saving: "…", unsaved: "!", failed: "!" };

export class Toolbar {
  /** @param {{undo: () => void, redo: () => void, help: () => void, language: () => void}} actions */
  constructor(actions) {
    /** @param {string} name @param {() => void} onclick */
    const button = (name, onclick) => h("button", { type: "button", class: `wb-button wb-${name}`, onclick });
    this.count = h("span", { class: "wb-count" });
    this.annotator = h("span", { class: "wb-annotator" });
    this.saveState = h("span", { class: "wb-save", role: "status" });
    this.undo = /** @type {HTMLButtonElement} */ (button("undo", actions.undo));
    this.redo = /** @type {HTMLButtonElement} */ (button("redo", actions.redo));
    this.language = button("language", actions.language);
    this.help = button("help-button", actions.help);
    this.element = h(
      "header",
      { class: "wb-toolbar" },
      this.count,
      this.annotator,
      h("span", { class: "wb-space" }),
      this.saveState,
      this.undo,
      this.redo,
      this.language,
      this.help,
    );
  }

  /**
   * @param {object} shown
   * @param {Words} shown.words
   * @param {number} shown.count
   * @param {string} shown.annotator
   * @param {SaveState} shown.saveState
   * @param {{undo: boolean, redo: boolean}} shown.history
   */
  render({ words, count, annotator, saveState, history }) {
    this.count.textContent = words.say("count", { n: words.number(count) });
    this.annotator.replaceChildren(...isolated(words.say("annotator", { name: "\0" }), annotator));
    this.language.textContent = words.say("language");
    this.language.lang = words.language === "fa" ? "en" : "fa";
    this.undo.textContent = words.say("undo");
    this.redo.textContent = words.say("redo");
    this.help.textContent = words.say("help");
    this.undo.disabled = !history.undo;
    this.redo.disabled = !history.redo;
    this.saveState.dataset["saveState"] = saveState;
    this.saveState.textContent = `${words.say(saveState)} ${MARKS[saveState]}`;
  }
}

/**
 * Words with a name in them that may run the other way.
 * @param {string} sentence
 * @param {string} name
 */
function isolated(sentence, name) {
  const [before = "", after = ""] = sentence.split("\0");
  return [before, h("bdi", {}, name), after];
}
