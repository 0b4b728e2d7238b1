// The bar above the text: how much is marked, whether it is saved, undo, redo, language, help. It is
// one line beside an open file browser in a window of 1440 pixels, so that well-known signs stand for
// their words there.

import { h, name } from "./dom.js";
import { controlKey } from "./keys.js";

/** @import { SaveState } from "./outbox.js" */
/** @import { Words } from "./strings.js" */

const SVG = "http://www.w3.org/2000/svg";
/** An arrow that turns back to the left; where the text runs that way, it is the other one's. */
const BACK = "M5.5 2.5 2 6l3.5 3.5M2 6h7.5a4 4 0 0 1 0 8H6";
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
    this.undo.append(arrow());
    this.redo.append(arrow());
    this.language = button("language", actions.language);
    this.help = button("help-button", actions.help);
    /** The least confidence of what is accepted together; the highest there is until one is chosen. */
    this.least = NaN;
    /** @type {number[]} */
    this.confidences = [];
    this.above = /** @type {HTMLSelectElement} */ (h("select", { class: "wb-select wb-above", onchange: () => this.choose(Number(this.above.value)) }));
    this.acceptAll = /** @type {HTMLButtonElement} */ (button("accept-all", () => actions.acceptAll(this.least)));
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
      h("span", { class: "wb-tools" }, this.undo, this.redo, this.language, this.help),
    );
    this.made = "";
    /** @type {Words | null} */
    this.words = null;
  }

  /**
   * @param {object} shown
   * @param {Words} shown.words
   * @param {number} shown.count
   * @param {number[]} shown.confidences  of the suggestions that are open
   * @param {string} shown.annotator
   * @param {SaveState} shown.saveState
   * @param {number} shown.unsaved
   * @param {{undo: boolean, redo: boolean}} shown.history
   */
  render({ words, count, confidences, annotator, saveState, unsaved, history }) {
    this.count.textContent = words.say("count", { n: words.number(count) });
    this.annotator.title = words.say("annotator", { name: annotator });
    this.annotator.replaceChildren(...isolated(words.say("annotator", { name: "\0" }), annotator));
    this.language.textContent = words.say("language");
    this.language.lang = words.language === "fa" ? "en" : "fa";
    name(this.undo, `${words.say("undo")} (${controlKey()} Z)`);
    name(this.redo, `${words.say("redo")} (${controlKey()} Shift Z)`);
    this.help.textContent = words.say("openSign");
    name(this.help, `${words.say("help")} (?)`);
    this.undo.disabled = !history.undo;
    this.redo.disabled = !history.redo;
    this.renderSuggestions(words, confidences);
    this.saveState.dataset["saveState"] = saveState;
    const how = saveState === "unsaved" ? words.say("unsaved", { n: words.number(unsaved) }) : words.say(saveState);
    this.saveState.textContent = `${how} ${MARKS[saveState]}`;
  }

  /**
   * @param {Words} words
   * @param {number[]} confidences
   */
  renderSuggestions(words, confidences) {
    this.words = words;
    this.confidences = confidences;
    this.suggestions.hidden = confidences.length === 0;
    const levels = new Set(confidences.map(level));
    if (Number.isNaN(this.least) && levels.size) this.least = Math.max(...levels);
    // What was chosen stays, also when nothing is left of it: the next key press is to accept no
    // more than was asked for.
    if (!Number.isNaN(this.least)) levels.add(this.least);
    /** @param {number} least */
    const above = (least) => words.number(confidences.filter((each) => each >= least).length);
    this.acceptAll.textContent = words.say("acceptAll", { n: above(this.least) });
    this.acceptAll.disabled = !confidences.some((each) => each >= this.least);
    const made = JSON.stringify([words.language, this.least, confidences]);
    if (this.made === made) return;
    this.made = made;
    name(this.above, words.say("above"));
    this.above.replaceChildren(
      ...[...levels]
        .sort((one, other) => other - one)
        .map((least) =>
          h("option", { value: String(least), selected: least === this.least }, words.say("atLeast", { share: words.percent(least), n: above(least) })),
        ),
    );
  }

  /** @param {number} least */
  choose(least) {
    this.least = least;
    if (this.words) this.renderSuggestions(this.words, this.confidences);
  }
}

/**
 * A confidence as a step to choose: so many hundredths, rounded down to five.
 * @param {number} confidence
 */
function level(confidence) {
  return Math.floor(confidence * 20 + 1e-9) / 20;
}

/**
 * Words with a name in them that may run the other way; only the name is seen.
 * @param {string} sentence
 * @param {string} who
 */
function isolated(sentence, who) {
  const [before = "", after = ""] = sentence.split("\0").map((words) => h("span", { class: "wb-unseen" }, words));
  return [before, h("bdi", {}, who), after];
}

function arrow() {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", BACK);
  svg.append(path);
  return svg;
}
