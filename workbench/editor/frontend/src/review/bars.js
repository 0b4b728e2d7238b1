// The bar above: how far the work is, the way through it, what is saved. The bar below the readings:
// what can be decided.

import { h } from "../dom.js";

/** @import { Review } from "./review.js" */

const MARKS = { saved: "✓", saving: "…", unsaved: "!", failed: "!" };
const SIGNS = { open: "○", settled: "✓", dropped: "×" };

export class ReviewBar {
  /** @param {Review} review */
  constructor(review) {
    this.review = review;
    /** @param {string} name @param {() => void} onclick */
    const button = (name, onclick) => /** @type {HTMLButtonElement} */ (h("button", { type: "button", class: `wb-button wb-rv-${name}`, onclick }));
    this.previous = button("previous", () => review.step(-1));
    this.next = button("next", () => review.step(1));
    this.list = /** @type {HTMLSelectElement} */ (
      h("select", { class: "wb-select wb-rv-list", onchange: () => review.open(this.list.value) })
    );
    this.progress = h("span", { class: "wb-count wb-rv-progress" });
    this.meter = /** @type {HTMLProgressElement} */ (h("progress", { class: "wb-rv-meter" }));
    this.agree = button("agree", () => review.agree());
    this.saveState = h("span", { class: "wb-save", role: "status" });
    this.undo = button("undo", () => review.again("undo"));
    this.redo = button("redo", () => review.again("redo"));
    this.language = button("language", () => review.switchLanguage());
    this.help = button("help", () => review.help());
    this.made = "";
    this.element = h(
      "header",
      { class: "wb-toolbar" },
      h("span", { class: "wb-rv-way" }, this.previous, this.list, this.next),
      this.progress,
      this.meter,
      this.agree,
      h("span", { class: "wb-space" }),
      this.saveState,
      this.undo,
      this.redo,
      this.language,
      this.help,
    );
  }

  render() {
    const { review } = this;
    // Drawn before the outbox is there, and after it is.
    if (!review.outbox) return;
    const { words, items, item, history } = review;
    const at = items.findIndex(({ id }) => id === item?.id);
    // Only what is on disk counts.
    const decided = items.filter((each) => each.outcome !== "open").length;
    const counted = { n: words.number(decided), total: words.number(items.length) };
    this.progress.textContent = words.tell(review.isRecoding ? "recodeProgress" : "reviewProgress", counted);
    this.meter.max = Math.max(items.length, 1);
    this.meter.value = decided;
    this.meter.setAttribute("aria-label", this.progress.textContent);
    this.previous.textContent = words.tell("previous");
    this.next.textContent = words.tell("next");
    this.previous.disabled = at <= 0;
    this.next.disabled = at < 0 || at >= items.length - 1;
    this.agree.hidden = review.isRecoding || review.agreed === 0;
    this.agree.textContent = words.tell("agree", { n: words.number(review.agreed) });
    this.undo.textContent = words.say("undo");
    this.redo.textContent = words.say("redo");
    this.undo.disabled = !history.undo;
    this.redo.disabled = !history.redo;
    this.language.textContent = words.say("language");
    this.language.lang = words.language === "fa" ? "en" : "fa";
    this.help.textContent = words.say("help");
    const state = review.outbox.state();
    this.saveState.dataset["saveState"] = state;
    const how = state === "unsaved" ? words.say("unsaved", { n: words.number(review.outbox.size()) }) : words.say(state);
    this.saveState.textContent = `${how} ${MARKS[state]}`;
    this.renderList();
  }

  renderList() {
    const { review } = this;
    const { words, items } = review;
    const shown = items.map((each, n) => {
      const sign = review.isPending(each) ? "…" : SIGNS[each.outcome];
      return `${sign} ${words.tell("place", { n: words.number(n + 1), title: each.title })} — ${each.what.map((name) => this.whatName(name)).join("، ")}`;
    });
    const made = JSON.stringify([shown, words.language]);
    if (made !== this.made) {
      this.made = made;
      this.list.setAttribute("aria-label", words.tell("items"));
      this.list.replaceChildren(...items.map((each, n) => h("option", { value: each.id }, /** @type {string} */ (shown[n]))));
    }
    this.list.value = review.item?.id ?? "";
    this.list.hidden = items.length === 0;
  }

  /** @param {string} name */
  whatName(name) {
    const { words, codebook } = this.review;
    if (name === "missing") return words.tell("missing");
    const role = codebook.roles.find((each) => name === `${each.name} words` || (this.review.isRecoding && name === each.name));
    if (role) return words.tell("partWords", { role: words.label(role.label) });
    const field = codebook.fields.find((each) => each.name === name);
    if (field) return words.label(field.label);
    const choice = codebook.fields.flatMap((each) => each.values).find((each) => each.name === name);
    return choice ? words.label(choice.label) : name;
  }
}

export class ActionBar {
  /** @param {Review} review */
  constructor(review) {
    this.review = review;
    this.made = "";
    this.element = h("div", { class: "wb-rv-actions", role: "toolbar" });
  }

  render() {
    const { review } = this;
    const { words, item, isRecoding } = review;
    const made = JSON.stringify([words.language, item?.id, item?.readings.map((each) => each.annotator)]);
    if (made === this.made) return;
    this.made = made;
    this.element.setAttribute("aria-label", words.tell("outcome"));
    this.element.hidden = !item;
    /** @param {string} name @param {Node[]} text @param {string} key @param {() => void} onclick */
    const button = (name, text, key, onclick) => h("button", { type: "button", class: `wb-button wb-rv-do wb-rv-${name}`, onclick }, h("span", {}, ...text), h("kbd", {}, key));
    const takes = (item?.readings ?? []).map((each, n) => {
      const name = h("bdi", {}, each.annotator);
      const [before = "", behind = ""] = words.tell("take", { name: "\0" }).split("\0");
      const text = isRecoding ? [document.createTextNode(words.tell("confirm"))] : [document.createTextNode(before), name, document.createTextNode(behind)];
      return button("take", text, words.number(n + 1), () => review.take(n));
    });
    const text = (/** @type {import("./strings.js").ReviewWord} */ word) => [document.createTextNode(words.tell(word))];
    this.element.replaceChildren(
      ...takes,
      button("settle", text(isRecoding ? "change" : "settle"), "Enter", () => review.settle()),
      button("drop", text(isRecoding ? "remove" : "drop"), "X", () => review.drop()),
      button("later", text("later"), "N", () => review.step(1)),
    );
  }
}
