// The statements beside the text, one card each, in the order of the text.

import { h } from "./dom.js";
import { fieldBadge, fieldControl } from "./fields.js";
import { swatch } from "./marker.js";

/** @import { Codebook, Field, Head, Role, Span, Statement, Value } from "./types.js" */
/** @import { View } from "./state.js" */
/** @import { Words } from "./strings.js" */

/**
 * @typedef {object} CardActions
 * @property {(id: string) => void} activate
 * @property {(id: string, field: string, value: Value | null) => void} change
 * @property {(id: string, role: string, span: Span) => void} removeSpan
 * @property {(id: string) => void} remove
 * @property {(span: Span) => void} show
 * @property {(id: string, statement: Statement | null) => void} resolve
 */

export class Cards {
  /**
   * @param {Codebook} codebook
   * @param {CardActions} actions
   */
  constructor(codebook, actions) {
    this.codebook = codebook;
    this.actions = actions;
    /** The cards on the screen and what each was made from. @type {Map<string, {card: HTMLElement, made: string}>} */
    this.cards = new Map();
    this.list = h("ol", { class: "wb-list" });
    this.empty = h("p", { class: "wb-empty" });
    this.element = h("section", { class: "wb-cards" }, this.empty, this.list);
  }

  /**
   * Bring the cards up to date; a card whose statement is the same is left alone.
   * @param {View[]} views
   * @param {string | null} active
   * @param {Words} words
   * @param {string[]} actors
   */
  render(views, active, words, actors) {
    this.element.setAttribute("aria-label", words.say("cards"));
    this.empty.textContent = words.say("noCards");
    this.empty.hidden = views.length > 0;
    const ids = new Set(views.map((view) => view.id));
    for (const [id, { card }] of this.cards) {
      if (!ids.has(id)) {
        card.remove();
        this.cards.delete(id);
      }
    }
    /** @type {Element | null} */
    let next = this.list.firstElementChild;
    for (const view of views) {
      const card = this.card(view, view.id === active, words, actors);
      if (card === next) next = next.nextElementSibling;
      else this.list.insertBefore(card, next);
    }
  }

  /**
   * @param {View} view
   * @param {boolean} active
   * @param {Words} words
   * @param {string[]} actors
   */
  card(view, active, words, actors) {
    const made = JSON.stringify([view, active, words.language, active && actors]);
    const known = this.cards.get(view.id);
    if (known?.made === made) return known.card;
    const card = known?.card ?? this.emptyCard(view.id);
    const focus = focusIn(card);
    card.classList.toggle("wb-active", active);
    card.setAttribute("aria-current", String(active));
    card.setAttribute("aria-label", summary(view.statement) || words.say("newStatement"));
    card.dataset["saved"] = String(view.saved);
    card.replaceChildren(...this.contents(view, active, words, actors));
    focus.restore();
    this.cards.set(view.id, { card, made });
    return card;
  }

  /** @param {string} id */
  emptyCard(id) {
    return h("li", {
      class: "wb-card",
      tabIndex: 0,
      "data-statement-id": id,
      onclick: () => this.actions.activate(id),
      onfocus: () => this.actions.activate(id),
    });
  }

  /**
   * @param {View} view
   * @param {boolean} active
   * @param {Words} words
   * @param {string[]} actors
   * @returns {Node[]}
   */
  contents({ id, statement, heads, problem }, active, words, actors) {
    const parts = [
      problem && h("p", { class: "wb-problem" }, `${words.say("problem")} ${problem}`),
      heads.filter((head) => head.statement).length > 1 && this.conflict(id, heads, words),
      active
        ? h("div", { class: "wb-roles" }, ...this.codebook.roles.map((role) => this.role(id, statement, role, words)))
        : this.brief(statement, words),
      active && this.controls(id, statement, words, actors),
    ];
    return parts.filter((part) => part instanceof Node);
  }

  /**
   * A role's words, each stretch with a way to find and to remove it.
   * @param {string} id
   * @param {Statement} statement
   * @param {Role} role
   * @param {Words} words
   */
  role(id, statement, role, words) {
    const spans = statement.spans[role.name] ?? [];
    const name = words.label(role.label);
    return h(
      "div",
      { class: "wb-role", "data-role": role.name },
      h("span", { class: "wb-role-name", title: words.label(role.definition) }, swatch(role.color), name),
      spans.length === 0 && h("span", { class: "wb-unmarked" }, h("kbd", {}, role.key.toUpperCase())),
      h(
        "span",
        { class: "wb-stretches" },
        ...spans.map((span) =>
          h(
            "span",
            { class: "wb-stretch" },
            h("button", { type: "button", class: "wb-quote", dir: "rtl", lang: "fa", onclick: () => this.actions.show(span) }, span.quote),
            h(
              "button",
              {
                type: "button",
                class: "wb-icon",
                "aria-label": words.say("remove", { role: name }),
                title: words.say("remove", { role: name }),
                onclick: () => this.actions.removeSpan(id, role.name, span),
              },
              "×",
            ),
          ),
        ),
      ),
    );
  }

  /**
   * What a card says while another one is being worked at.
   * @param {Statement} statement
   * @param {Words} words
   */
  brief(statement, words) {
    const speaker = statement.values["actor"] ?? quoteOf(statement, "speaker");
    const badges = this.codebook.fields
      .filter((field) => field.kind === "choice" && statement.values[field.name] !== undefined)
      .map((field) => fieldBadge(field, /** @type {Value} */ (statement.values[field.name]), words));
    return h(
      "div",
      { class: "wb-brief" },
      h(
        "p",
        { class: "wb-brief-head" },
        h("bdi", { class: "wb-brief-actor" }, String(speaker || words.say("unnamed"))),
        h("span", { class: "wb-brief-cue", dir: "rtl", lang: "fa" }, quoteOf(statement, "cue")),
      ),
      h("p", { class: "wb-brief-claim", dir: "rtl", lang: "fa" }, quoteOf(statement, "claim")),
      h("p", { class: "wb-badges" }, ...badges),
    );
  }

  /**
   * @param {string} id
   * @param {Statement} statement
   * @param {Words} words
   * @param {string[]} actors
   */
  controls(id, statement, words, actors) {
    const context = {
      words,
      actors,
      change: (/** @type {string} */ field, /** @type {Value | null} */ value) => this.actions.change(id, field, value),
    };
    return h(
      "div",
      { class: "wb-controls" },
      ...this.codebook.fields.map((/** @type {Field} */ field) => fieldControl(field, statement, context)),
      h("button", { type: "button", class: "wb-delete", onclick: () => this.actions.remove(id) }, words.say("delete")),
    );
  }

  /**
   * Both versions of a statement that was edited twice, to choose from.
   * @param {string} id
   * @param {Head[]} heads
   * @param {Words} words
   */
  conflict(id, heads, words) {
    return h(
      "div",
      { class: "wb-conflict", role: "group", "aria-label": words.say("conflict") },
      h("p", {}, words.say("conflict")),
      ...heads.map((head) =>
        h(
          "div",
          { class: "wb-version" },
          h("bdi", {}, head.statement ? this.difference(head.statement, words) : words.say("deletedVersion")),
          h("button", { type: "button", onclick: () => this.actions.resolve(id, head.statement) }, words.say("keep")),
        ),
      ),
    );
  }

  /**
   * @param {Statement} statement
   * @param {Words} words
   */
  difference(statement, words) {
    const values = this.codebook.fields
      .filter((field) => statement.values[field.name] !== undefined)
      .map((field) => fieldBadge(field, /** @type {Value} */ (statement.values[field.name]), words).textContent);
    return [summary(statement), ...values].join(" · ");
  }
}

/**
 * @param {Statement} statement
 * @param {string} role
 */
export function quoteOf(statement, role) {
  return (statement.spans[role] ?? []).map((span) => span.quote).join(" … ");
}

/** @param {Statement} statement */
function summary(statement) {
  const words = ["speaker", "cue", "claim"].map((role) => quoteOf(statement, role));
  return words.filter(Boolean).join(" — ");
}

/**
 * Remember what has the focus in a card, to give it back when the card was made anew.
 * @param {HTMLElement} card
 */
function focusIn(card) {
  const focused = document.activeElement;
  const inside = focused !== card && card.contains(focused);
  const field = inside ? focused?.closest("[data-field]")?.getAttribute("data-field") : null;
  const value = inside ? focused?.getAttribute("data-value") : null;
  return {
    restore() {
      if (!inside) return;
      const place = field ? card.querySelector(`[data-field="${field}"]`) : null;
      const control = value ? place?.querySelector(`[data-value="${value}"]`) : place?.querySelector("input, select");
      (control instanceof HTMLElement ? control : card).focus({ preventScroll: true });
    },
  };
}
