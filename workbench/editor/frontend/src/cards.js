// The statements beside the text, one card each, in the order of the text. A card is filled when
// it comes near the sight: thousands of them open as fast as ten.

import { cardContents, summary } from "./card.js";
import { focusedAt, h } from "./dom.js";
import { arrange, Kept } from "./kept.js";
import { overlap } from "./statements.js";

/** @import { Actor, Codebook } from "./types.js" */
/** @import { CardActions } from "./card.js" */
/** @import { View } from "./state.js" */
/** @import { Proposal } from "./statements.js" */
/** @import { Words } from "./strings.js" */

/**
 * @typedef {object} Card  a card on the screen and what it was made from
 * @property {HTMLElement} element
 * @property {View} view
 * @property {boolean} near  whether it is near the sight
 * @property {unknown[]} made
 * @property {Kept} kept  what of it is being worked at
 */

/** How far from the sight cards are filled already, in pixels. */
const NEAR = 600;

export class Cards {
  /**
   * @param {Codebook} codebook
   * @param {CardActions} actions
   */
  constructor(codebook, actions) {
    this.codebook = codebook;
    this.actions = actions;
    /** @type {Map<string, Card>} */
    this.cards = new Map();
    this.list = h("ol", { class: "wb-list" });
    this.hint = h("p");
    this.all = h("button", { type: "button", class: "wb-button", onclick: () => actions.showAll() });
    this.empty = h("div", { class: "wb-empty" }, this.hint, this.all);
    this.scroller = h("div", { class: "wb-scroller", tabIndex: -1 }, this.empty, this.list);
    this.element = h("section", { class: "wb-cards" }, this.scroller);
    // An observer of each card would cost every frame of a long article's scrolling.
    this.scroller.addEventListener("scroll", () => this.look());
    this.resized = new ResizeObserver(() => this.look());
    this.resized.observe(this.scroller);
    this.looking = 0;
    /** @type {{active: string | null, words: Words, actors: Actor[], proposals: Map<string, Proposal>, beside: string} | null} */
    this.drawn = null;
  }

  /**
   * Bring the cards up to date; a card whose statement is the same is left alone.
   * @param {View[]} views
   * @param {object} drawn
   * @param {string | null} drawn.active
   * @param {Words} drawn.words
   * @param {Actor[]} drawn.actors
   * @param {Map<string, Proposal>} drawn.proposals
   * @param {string} drawn.beside  the annotator whose statements stand beside one's own
   * @param {boolean} drawn.hides  whether search or filter hide any
   */
  render(views, drawn) {
    this.drawn = drawn;
    const { words } = drawn;
    this.element.setAttribute("aria-label", words.say("cards"));
    this.hint.textContent = words.say(drawn.hides ? "noMatch" : views.length ? "noOwnCards" : "noCards");
    this.all.textContent = words.say("showAll");
    this.all.hidden = !drawn.hides;
    this.empty.hidden = drawn.hides ? views.length > 0 : views.some((view) => view.kind !== "suggestion");
    const ids = new Set(views.map((view) => view.id));
    for (const [id, card] of this.cards) if (!ids.has(id)) this.drop(id, card);
    /** @type {Element | null} */
    let next = this.list.firstElementChild;
    const added = document.createDocumentFragment();
    for (const view of views) {
      const card = this.cards.get(view.id) ?? this.newCard(view);
      card.view = view;
      if (card.near || view.id === drawn.active) this.fill(card);
      if (card.element === next) next = next.nextElementSibling;
      else if (next) this.list.insertBefore(card.element, next);
      else added.append(card.element);
    }
    this.list.append(added);
    this.pair(views, drawn.beside);
    this.look();
  }

  /** @param {string | null} id */
  show(id) {
    // In the next frame: measuring at once would have the page laid out twice.
    requestAnimationFrame(() => this.elementOf(id)?.scrollIntoView({ block: "nearest" }));
  }

  /** @param {string | null} id */
  elementOf(id) {
    return (id && this.cards.get(id)?.element) || null;
  }

  /**
   * Mark the card of the statement that the pointer is over in the text.
   * @param {string | null} id
   */
  point(id) {
    for (const element of this.list.querySelectorAll(".wb-pointed")) element.classList.remove("wb-pointed");
    this.elementOf(id)?.classList.add("wb-pointed");
  }

  dispose() {
    cancelAnimationFrame(this.looking);
    this.resized.disconnect();
  }

  /** See in the next frame which cards are near the sight. Once is enough: a filled card is never
   * smaller than an empty one, so that none comes nearer by it. */
  look() {
    this.looking ||= requestAnimationFrame(() => {
      this.looking = 0;
      this.fillNear();
    });
  }

  fillNear() {
    const { scrollTop, clientHeight } = this.scroller;
    // Not on the page now: nothing has a place.
    if (!clientHeight) return;
    const cards = [...this.cards.values()];
    for (const card of cards) {
      const top = card.element.offsetTop - scrollTop;
      card.near = top < clientHeight + NEAR && top + card.element.offsetHeight > -NEAR;
    }
    for (const card of cards) if (card.near) this.fill(card);
  }

  /** @param {View} view @returns {Card} */
  newCard(view) {
    const element = h("li", {
      class: `wb-card wb-card-${view.kind}`,
      tabIndex: 0,
      "data-statement-id": view.id,
      onclick: () => this.actions.activate(view.id),
      onfocus: () => this.actions.activate(view.id),
      onpointerenter: () => this.actions.point(view.id),
      onpointerleave: () => this.actions.point(null),
    });
    const card = { element, view, near: false, made: [], kept: new Kept() };
    this.cards.set(view.id, card);
    return card;
  }

  /**
   * @param {string} id
   * @param {Card} card
   */
  drop(id, card) {
    card.element.remove();
    this.cards.delete(id);
  }

  /** @param {Card} card */
  fill(card) {
    if (!this.drawn) return;
    const { view, element } = card;
    const { active, words, actors, proposals } = this.drawn;
    const isActive = view.id === active;
    const proposal = proposals.get(view.id) ?? null;
    const made = [view, isActive, words.language, proposal, isActive && actors];
    if (made.every((part, n) => part === card.made[n])) return;
    card.made = made;
    const focus = focusIn(element);
    element.className = `wb-card wb-card-${view.kind}${isActive ? " wb-active" : ""}`;
    element.setAttribute("aria-current", String(isActive));
    const name = summary(view.statement) || words.say("newStatement");
    element.setAttribute("aria-label", view.kind === "suggestion" ? `${words.say("suggestion")}: ${name}` : name);
    element.dataset["saved"] = String(view.saved);
    if (!isActive) card.kept.clear();
    const shown = { codebook: this.codebook, words, actors, actions: this.actions };
    arrange(element, cardContents(view, isActive, proposal, shown, card.kept));
    if (isActive) focus.restore();
    // The card itself would be taken up again by its focus.
    else if (focus.inside) this.actions.leave();
  }

  /**
   * Side by side: statements with common words stand in one row.
   * @param {View[]} views
   * @param {string} beside
   */
  pair(views, beside) {
    const paired = this.list.classList.contains("wb-beside");
    this.list.classList.toggle("wb-beside", beside !== "");
    if (!beside) {
      if (paired) for (const { element } of this.cards.values()) element.style.gridRow = "";
      return;
    }
    let row = 0;
    /** @type {Map<number, View>} */
    const others = new Map();
    for (const view of views) {
      const partner = [...others].find(([, other]) => other.kind !== view.kind && isSame(view, other));
      const place = partner ? partner[0] : ++row;
      if (partner) others.delete(place);
      else others.set(place, view);
      const element = this.elementOf(view.id);
      if (element) element.style.gridRow = String(place);
    }
  }
}

/**
 * @param {View} one
 * @param {View} other
 */
function isSame(one, other) {
  if (one.kind === "suggestion" || other.kind === "suggestion") return false;
  const claim = one.statement.spans["claim"]?.[0];
  return claim !== undefined && overlap(claim, other.statement.spans["claim"] ?? []) >= 0.3;
}

/**
 * Remember what has the focus in a card, to give it back if that was made anew.
 * @param {HTMLElement} card
 */
function focusIn(card) {
  const focused = focusedAt(card);
  const inside = focused !== card && card.contains(focused);
  const field = inside ? focused?.closest("[data-field]")?.getAttribute("data-field") : null;
  const value = inside ? focused?.getAttribute("data-value") : null;
  return {
    inside,
    restore() {
      if (!inside || card.contains(focusedAt(card))) return;
      const place = field ? card.querySelector(`[data-field="${field}"]`) : null;
      const control = value ? place?.querySelector(`[data-value="${value}"]`) : place?.querySelector("input, select, textarea");
      (control instanceof HTMLElement ? control : card).focus({ preventScroll: true });
    },
  };
}
