// The bar above the text: how much is marked, whether it is saved, undo, redo, language, help.

import { h } from "./dom.js";

/** @import { SaveState } from "./outbox.js" */
/** @import { Words } from "./strings.js" */

const MARKS = { saved: "✓", saving: "…", unsaved: "!", failed: "!" };

export class Toolbar {
  /**
   * @param {HTMLElement} queue
   * @param {{undo: () => void, redo: () => void, help: () => void, language: () => void, acceptAll: (above: number) => void}} actions
   */
  constructor(queue, actions) {
    /** @param {string} name @param {() => void} onclick */
    const button = (name, onclick) => h("button", { type: "button", class: `wb-button wb-${name}`, onclick });
    this.count = h("span", { class: "wb-count" });
    this.annotator = h("span", { class: "wb-annotator" });
    this.saveState = h("span", { class: "wb-save", role: "status" });
    this.undo = /** @type {HTMLButtonElement} */ (button("undo", actions.undo));
    this.redo = /** @type {HTMLButtonElement} */ (button("redo", actions.redo));
    this.language = button("language", actions.language);
    this.help = button("help-button", actions.help);
    this.above = /** @type {HTMLSelectElement} */ (h("select", { class: "wb-select wb-above" }));
    this.acceptAll = button("accept-all", () => actions.acceptAll(Number(this.above.value)));
    this.suggestions = h("span", { class: "wb-suggestions" }, this.acceptAll, this.above);
    this.element = h(
      "header",
      { class: "wb-toolbar" },
      queue,
      this.count,
      this.annotator,
      this.suggestions,
      h("span", { class: "wb-space" }),
      this.saveState,
      this.undo,
      this.redo,
      this.language,
      this.help,
    );
    this.made = "";
  }

  /**
   * @param {object} shown
   * @param {Words} shown.words
   * @param {number} shown.count
   * @param {number} shown.suggestions
   * @param {string} shown.annotator
   * @param {SaveState} shown.saveState
   * @param {number} shown.unsaved
   * @param {{undo: boolean, redo: boolean}} shown.history
   */
  render({ words, count, suggestions, annotator, saveState, unsaved, history }) {
    this.count.textContent = words.say("count", { n: words.number(count) });
    this.annotator.replaceChildren(...isolated(words.say("annotator", { name: "\0" }), annotator));
    this.language.textContent = words.say("language");
    this.language.lang = words.language === "fa" ? "en" : "fa";
    this.undo.textContent = words.say("undo");
    this.redo.textContent = words.say("redo");
    this.help.textContent = words.say("help");
    this.undo.disabled = !history.undo;
    this.redo.disabled = !history.redo;
    this.suggestions.hidden = suggestions === 0;
    this.acceptAll.textContent = words.say("acceptAll", { n: words.number(suggestions) });
    this.saveState.dataset["saveState"] = saveState;
    const how = saveState === "unsaved" ? words.say("unsaved", { n: words.number(unsaved) }) : words.say(saveState);
    this.saveState.textContent = `${how} ${MARKS[saveState]}`;
    if (this.made === words.language) return;
    this.made = words.language;
    this.above.setAttribute("aria-label", words.say("above"));
    this.above.replaceChildren(
      ...[0.9, 0.8, 0.7, 0.5, 0].map((share) =>
        h("option", { value: String(share) }, share ? words.say("atLeast", { share: words.percent(share) }) : words.say("allOfThem")),
      ),
    );
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
