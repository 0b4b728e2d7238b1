// The way through the articles: previous and next, how far one is, any article by its title.

import { focusedAt, h, name } from "./dom.js";

/** @import { Place, Queued } from "./types.js" */
/** @import { Words } from "./strings.js" */

const ORDERS = ["unread", "teaching"];

export class Queue {
  /**
   * @param {object} actions
   * @param {(by: 1 | -1) => void} actions.step
   * @param {(id: string) => void} actions.open
   * @param {(words: string) => void} actions.find  ask for the articles whose title holds some words
   * @param {(order: string) => void} actions.arrange  order the queue in another way
   * @param {(done: boolean) => void} actions.markDone
   */
  constructor(actions) {
    this.actions = actions;
    /** @type {Words | null} */
    this.words = null;
    this.isDone = false;
    /** @param {string} name @param {() => void} onclick */
    const button = (name, onclick) => h("button", { type: "button", class: `wb-button ${name}`, onclick });
    this.previous = /** @type {HTMLButtonElement} */ (button("wb-previous-article", () => actions.step(-1)));
    this.next = /** @type {HTMLButtonElement} */ (button("wb-next-article", () => actions.step(1)));
    this.place = button("wb-place", () => this.toggle());
    this.done = button("wb-done", () => actions.markDone(!this.isDone));
    this.search = /** @type {HTMLInputElement} */ (
      h("input", {
        class: "wb-input",
        type: "search",
        dir: "auto",
        autocomplete: "off",
        oninput: () => actions.find(this.search.value),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
      })
    );
    this.order = /** @type {HTMLSelectElement} */ (
      h(
        "select",
        { class: "wb-select wb-order", onchange: () => actions.arrange(this.order.value) },
        ...ORDERS.map((order) => h("option", { value: order })),
      )
    );
    this.list = h("ul", { class: "wb-queue-list" });
    this.panel = h("div", { class: "wb-queue-panel", role: "dialog", hidden: true, onkeydown: (/** @type {KeyboardEvent} */ event) => this.leave(event) }, this.search, this.order, this.list);
    this.element = h("div", { class: "wb-queue" }, this.previous, this.place, this.next, this.done, this.panel);
  }

  /**
   * @param {Words} words
   * @param {Place} place
   * @param {boolean} isDone
   */
  render(words, place, isDone) {
    this.words = words;
    this.isDone = isDone;
    this.element.hidden = place.total === 0;
    this.previous.textContent = words.direction === "rtl" ? "→" : "←";
    this.next.textContent = words.direction === "rtl" ? "←" : "→";
    name(this.previous, `${words.say("previousArticle")} ([)`);
    name(this.next, `${words.say("nextArticle")} (])`);
    this.previous.disabled = place.position <= 1;
    this.next.disabled = place.position >= place.total;
    this.place.textContent = words.say("place", { n: words.number(place.position), total: words.number(place.total) });
    name(this.place, words.say("placeLong", { n: words.number(place.position), total: words.number(place.total), done: words.number(place.done) }));
    this.place.setAttribute("aria-expanded", String(!this.panel.hidden));
    this.done.textContent = `${isDone ? "☑" : "☐"} ${words.say("doneMark")}`;
    this.done.setAttribute("aria-pressed", String(isDone));
    this.search.placeholder = words.say("findArticle");
    this.search.setAttribute("aria-label", words.say("findArticle"));
    this.panel.setAttribute("aria-label", words.say("articles"));
    this.order.setAttribute("aria-label", words.say("order"));
    for (const option of this.order.options) option.textContent = words.say(option.value === "teaching" ? "teachingFirst" : "unreadFirst");
    this.order.value = place.order;
  }

  toggle() {
    if (!this.panel.hidden) {
      this.close();
      return this.place.focus();
    }
    this.panel.hidden = false;
    this.place.setAttribute("aria-expanded", "true");
    this.actions.find(this.search.value);
    this.search.focus();
  }

  close() {
    this.panel.hidden = true;
    this.place.setAttribute("aria-expanded", "false");
  }

  /**
   * Show the articles that were found.
   * @param {Queued[]} items
   * @param {string} current
   */
  show(items, current) {
    const { words } = this;
    if (!words) return;
    this.list.replaceChildren(
      ...items.map((item) =>
        h(
          "li",
          {},
          h(
            "button",
            {
              type: "button",
              class: "wb-queued",
              "data-article": item.id,
              "aria-current": item.id === current ? "true" : null,
              onclick: () => this.actions.open(item.id),
            },
            h("span", { class: "wb-queued-mark", "aria-label": words.say(item.done ? "doneMark" : item.statements ? "begun" : "unread") }, item.done ? "✓" : item.statements ? "◐" : "○"),
            h("bdi", { class: "wb-queued-title" }, item.title || item.id),
            h("span", { class: "wb-queued-count" }, item.statements ? words.number(item.statements) : ""),
          ),
        ),
      ),
      ...(items.length ? [] : [h("li", { class: "wb-hint" }, words.say("noArticle"))]),
    );
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const first = this.list.querySelector("button");
    if (event.key === "Enter") first?.click();
    else first?.focus();
  }

  /** @param {KeyboardEvent} event */
  leave(event) {
    const items = [...this.list.querySelectorAll("button")];
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (focusedAt(this.element)));
    if (event.key === "Escape") {
      event.stopPropagation();
      this.toggle();
    } else if (at >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const next = items[at + (event.key === "ArrowDown" ? 1 : -1)];
      (next ?? this.search).focus();
    }
  }
}
