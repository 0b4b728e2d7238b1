// The review open on the page: the list of what is to be decided, one of it in sight, and the acts
// on their way to the disk.

import { Alert } from "../alert.js";
import { ArticlePane } from "../article.js";
import { focusedAt, h } from "../dom.js";
import { arrange, Kept } from "../kept.js";
import { Marker } from "../marker.js";
import { Outbox } from "../outbox.js";
import { Selecting } from "../selecting.js";
import { newId } from "../statements.js";
import { ActionBar, ReviewBar } from "./bars.js";
import { comparison, partLabel, partSwatch, readerName } from "./comparison.js";
import { decidedDraft, marksWords, originsOf, shared, takenFrom, undecidedParts, withOwnSpan, withOwnValue, withoutOwnSpan, withPart } from "./draft.js";
import { reviewHelp } from "./help.js";
import { ReviewGestures } from "./gestures.js";
import { outcomeCard } from "./outcome.js";
import { ReadingPainter } from "./painting.js";
import { ReviewWords } from "./strings.js";

/** @import { Codebook, Model, Span } from "../types.js" */
/** @import { Draft } from "./draft.js" */
/** @import { Answer, Decision, Item, OpenItem, Operation, Outcome } from "./types.js" */

export class Review {
  /**
   * @param {Model} model
   * @param {Storage | null} storage
   */
  constructor(model, storage) {
    this.model = model;
    /** @type {Codebook} */
    this.codebook = model.get("codebook");
    this.isRecoding = model.get("kind") === "recode";
    this.words = new ReviewWords(model.get("language"));
    /** @type {Item[]} */
    this.items = model.get("items");
    /** @type {OpenItem | null} */
    this.item = null;
    /** What of it stays on the screen as long as it shows the same. */
    this.kept = new Kept();
    /** The one that was asked for last. */
    this.wanted = "";
    /** What was begun and not saved yet, by item. @type {Map<string, Draft>} */
    this.drafts = new Map();
    /** @type {Draft | null} */
    this.draft = null;
    /** Decisions on their way, by their ids. @type {Map<string, {item: string, outcome: Outcome}>} */
    this.pending = new Map();
    this.agreed = Number(model.get("agreed"));
    /** @type {{undo: boolean, redo: boolean}} */
    this.history = model.get("history");
    this.painter = new ReadingPainter(this.codebook.roles);
    this.marker = new Marker(this.codebook, (role, extend) => this.mark(role, extend));
    this.bar = new ReviewBar(this);
    this.actions = new ActionBar(this);
    this.alert = new Alert({ retry: () => this.retry(), forget: () => this.forget() });
    this.live = h("div", { class: "wb-live", role: "status", "aria-live": "polite" });
    this.head = h("div", { class: "wb-head" });
    this.reading = h("div", { class: "wb-reading" }, this.head, this.marker.element);
    this.panel = h("div", { class: "wb-rv-panel", tabIndex: -1 });
    this.hint = h("p", { class: "wb-rv-hint", "aria-hidden": "true" });
    this.side = h("div", { class: "wb-rv-side" }, this.panel, this.hint, this.actions.element);
    this.empty = h("p", { class: "wb-empty", hidden: true });
    this.panes = h("div", { class: "wb-panes" }, this.reading, this.side);
    this.root = h(
      "div",
      { class: "wb-editor wb-review", role: "region" },
      this.painter.style,
      this.bar.element,
      this.alert.element,
      this.panes,
      this.empty,
      this.live,
    );
    /** @type {ArticlePane | null} */
    this.article = null;
    /** @type {Selecting | null} */
    this.selecting = null;
    const send = (/** @type {unknown} */ act) => model.send(act);
    this.outbox = new Outbox(`${model.get("project")}:${model.get("annotator")}`, send, () => this.bar.render(), storage);
    this.outbox.resume();
    this.gestures = new ReviewGestures(this);
    this.receive = (/** @type {Answer} */ answer) => this.received(answer);
    model.on("msg:custom", this.receive);
    this.render();
    if (model.get("item")) this.show(model.get("item"));
  }

  dispose() {
    this.model.off("msg:custom", this.receive);
    this.outbox.dispose();
    this.gestures.dispose();
    this.painter.dispose();
    this.root.remove();
  }

  // ------------------------------------------------------------------ which one

  /** @param {string} id */
  open(id) {
    this.wanted = id;
    this.renderWaiting();
    try {
      this.model.send({ type: "open", item: id });
    } catch {
      // The kernel is gone: what is open stays, and the bar says what is not saved.
    }
  }

  /**
   * Whether another one was asked for: until it is in sight nothing is decided, since it would be
   * about one that the person has left.
   */
  isWaiting() {
    return this.wanted !== this.item?.id;
  }

  renderWaiting() {
    this.root.dataset["waiting"] = String(this.isWaiting());
  }

  /** @param {1 | -1} by */
  step(by) {
    const at = this.items.findIndex(({ id }) => id === this.item?.id);
    const next = this.items[at + by];
    if (next) this.open(next.id);
  }

  /** Go on to what is still open, behind this one first. */
  goOn() {
    const at = this.items.findIndex(({ id }) => id === this.item?.id);
    const rest = [...this.items.slice(at + 1), ...this.items.slice(0, Math.max(at, 0))];
    const next = rest.find((each) => this.outcomeOf(each) === "open");
    if (next) this.open(next.id);
    else if (this.item) this.open(this.item.id);
    return next !== undefined;
  }

  /** @param {OpenItem} item */
  show(item) {
    const focused = this.root.contains(focusedAt(this.root));
    const sameArticle = this.item?.article.id === item.article.id && this.item.article.text === item.article.text;
    const told = (/** @type {OpenItem | null} */ each) => JSON.stringify([each?.id, each?.readings, each?.missing]);
    if (told(this.item) !== told(item)) this.kept.clear();
    this.item = item;
    this.wanted = item.id;
    this.renderWaiting();
    this.draft = this.drafts.get(item.id) ?? this.firstDraft(item);
    if (!sameArticle || !this.article) this.showArticle(item);
    this.selecting?.clear();
    this.marker.hide();
    this.root.dataset["item"] = item.id;
    this.render();
    this.panel.scrollTop = 0;
    const spans = item.readings.flatMap((each) => each.spans["claim"] ?? Object.values(each.spans).flat());
    const first = spans.toSorted((one, other) => one.start - other.start)[0];
    if (first) this.article?.scrollTo(first);
    if (focused) this.focusText();
  }

  /** @param {OpenItem} item */
  firstDraft(item) {
    if (item.decided && item.outcome === "settled") return decidedDraft(this.codebook, item.readings, item.decided);
    return this.isRecoding ? takenFrom(this.codebook, item.readings, 0, true) : shared(this.codebook, item.readings);
  }

  /** @param {OpenItem} item */
  showArticle(item) {
    const { article: about } = item;
    this.painter.clear();
    this.article?.element.remove();
    this.article = new ArticlePane(about);
    this.selecting = new Selecting(this.article, item.sentences);
    const titled = this.article.styleTitle(about.title);
    const dateline = [about.outlet, this.words.date(about.published)].filter(Boolean);
    this.head.replaceChildren(
      ...(titled ? [] : [h("h2", { class: "wb-title", dir: "rtl", lang: "fa" }, about.title)]),
      h("p", { class: "wb-dateline" }, ...dateline.flatMap((each, n) => [n ? " · " : null, h("bdi", {}, each)])),
      h("p", { class: "wb-rv-legend" }),
    );
    this.reading.insertBefore(this.article.element, this.marker.element);
    this.gestures.listenTo(this.article);
  }

  // ------------------------------------------------------------------ the outcome in the making

  /** @param {Draft} draft */
  change(draft) {
    if (!this.item || this.isWaiting()) return;
    this.draft = draft;
    this.drafts.set(this.item.id, draft);
    this.render();
  }

  /**
   * @param {string} part
   * @param {number} n
   */
  pick(part, n) {
    const reading = this.item?.readings[n];
    if (reading && this.draft) this.change(withPart(this.draft, part, reading, n));
  }

  /**
   * @param {string} role
   * @param {boolean} extend
   */
  mark(role, extend) {
    const span = this.gestures.marked();
    if (!span || !this.draft) return this.refuse(this.words.say("selectFirst"));
    this.selecting?.clear();
    this.marker.hide();
    this.change(withOwnSpan(this.draft, role, span, extend));
    this.focusText();
    const label = this.codebook.roles.find((each) => each.name === role)?.label ?? {};
    this.say(this.words.say("marked", { role: this.words.label(label) }));
  }

  /**
   * @param {string} role
   * @param {Span} span
   */
  removeSpan(role, span) {
    if (this.draft) this.change(withoutOwnSpan(this.draft, role, span));
  }

  /**
   * @param {string} field
   * @param {import("../types.js").Value | null} value
   */
  setValue(field, value) {
    if (this.draft) this.change(withOwnValue(this.draft, field, value));
  }

  // ------------------------------------------------------------------ decisions

  /** All of a reading, as it stands. @param {number} n */
  take(n) {
    const reading = this.item?.readings[n];
    if (!this.item || !reading || this.isWaiting()) return;
    this.draft = takenFrom(this.codebook, this.item.readings, n, this.isRecoding);
    this.settle(this.words.tell(this.isRecoding ? "confirm" : "take", { name: reading.annotator }), true);
  }

  /**
   * @param {string} [what]
   * @param {boolean} [whole]  the outcome is one of the readings
   */
  settle(what = this.words.tell("outcome"), whole = false) {
    if (!this.item || !this.draft || this.isWaiting()) return;
    if (!marksWords(this.draft)) return this.refuse(this.words.tell("missingParts"));
    // What a whole reading does not have is decided by taking it.
    const undecided = whole ? [] : undecidedParts(this.codebook, this.item.readings, this.draft);
    if (undecided.length) {
      const parts = undecided.map((part) => partLabel(part, this.codebook, this.words)).join("، ");
      return this.refuse(this.words.tell("undecided", { parts }));
    }
    const { spans, values } = this.draft.statement;
    this.decide("settle", { spans, values, origins: originsOf(this.draft, this.item.readings) }, "settled");
    this.goOn();
    this.say(this.words.tell("settled", { what }));
  }

  drop() {
    if (!this.item || this.isWaiting()) return;
    this.decide("drop", {}, "dropped");
    this.goOn();
    this.say(this.words.tell("settled", { what: this.words.tell(this.isRecoding ? "remove" : "drop") }));
  }

  reopen() {
    const { item } = this;
    if (!item || this.isRecoding || item.outcome === "open" || this.isWaiting()) return;
    this.decide("reopen", {}, "open");
    this.open(item.id);
    this.say(this.words.tell("reopened"));
  }

  agree() {
    if (!this.agreed) return;
    this.send({ type: "act", request: newId(), op: "agree" });
    this.say(this.words.tell("agreed", { n: this.words.number(this.agreed) }));
  }

  /** @param {"undo" | "redo"} op */
  again(op) {
    if (this.history[op]) this.send({ type: "act", request: newId(), op });
  }

  /**
   * @param {Operation} op
   * @param {Partial<Decision>} parts
   * @param {Outcome} outcome
   */
  decide(op, parts, outcome) {
    if (!this.item) return;
    const { id, heads } = this.item;
    const underway = [...this.pending].filter(([, each]) => each.item === id).map(([request]) => request);
    /** @type {Decision} */
    const act = { type: "act", request: newId(), op, item: id, seen: [...heads, ...underway], ...parts };
    this.drafts.delete(id);
    this.pending.set(act.request, { item: id, outcome });
    this.send(act);
  }

  /** @param {Decision} act */
  send(act) {
    // The outbox carries acts of any kind; it only looks at their ids.
    this.outbox.add(/** @type {any} */ (act));
    this.render();
  }

  /** @param {Answer} answer */
  received(answer) {
    // One that was asked for before another one is not shown any more.
    if (answer.type === "opened") return answer.item.id === this.wanted ? this.show(answer.item) : undefined;
    if (answer.type === "failed" && !this.outbox.waiting.has(answer.request)) {
      // Nothing was decided: what was asked for cannot be shown.
      this.wanted = this.item?.id ?? "";
      this.renderWaiting();
      return this.say(answer.message);
    }
    this.outbox.answered(/** @type {any} */ (answer));
    this.pending.delete(answer.request);
    if (answer.type === "done") {
      const changed = new Map(answer.items.map((each) => [each.id, each]));
      this.items = this.items.map((each) => changed.get(each.id) ?? each);
      this.agreed = answer.agreed;
      this.history = answer.history;
      const back = answer.decision === "undo" || answer.decision === "redo" ? answer.items[0]?.id : undefined;
      if (back) this.drafts.delete(back);
      const again = back ?? (changed.has(this.wanted) ? this.wanted : undefined);
      if (again) this.open(again);
    }
    this.render();
  }

  retry() {
    this.outbox.retry();
    this.render();
  }

  forget() {
    this.outbox.forget();
    this.render();
  }

  // ------------------------------------------------------------------ the screen

  /** @param {Item} item */
  outcomeOf(item) {
    return [...this.pending.values()].findLast((each) => each.item === item.id)?.outcome ?? item.outcome;
  }

  /** @param {Item} item */
  isPending(item) {
    return [...this.pending.values()].some((each) => each.item === item.id);
  }

  render() {
    const { words, item, draft } = this;
    this.hint.textContent = "";
    if (this.root.lang !== words.language) {
      this.root.dir = words.direction;
      this.root.lang = words.language;
      this.root.setAttribute("aria-label", words.tell(this.isRecoding ? "recode" : "review"));
    }
    this.marker.render(words);
    this.bar.render();
    this.actions.render();
    this.renderAlert();
    this.panes.hidden = !item;
    this.empty.hidden = this.items.length > 0;
    this.empty.textContent = words.tell(this.isRecoding ? "nothingToRecode" : "nothing");
    if (!item || !draft || !this.article) return;
    this.article.element.setAttribute("aria-label", words.say("article"));
    this.renderLegend(item);
    this.painter.paint(this.article, item.readings, draft.statement);
    const held = heldFocus(this.root);
    const shown = { item, draft, words, codebook: this.codebook, article: this.article };
    arrange(this.panel, [
      ...this.notices(item),
      comparison(shown, (part, n) => this.pick(part, n), this.kept),
      outcomeCard(
        { ...shown, actors: this.model.get("actors"), annotator: this.model.get("annotator") },
        {
          change: (field, value) => this.setValue(field, value),
          removeSpan: (role, span) => this.removeSpan(role, span),
          show: (span) => this.article?.scrollTo(span),
          leave: () => this.focusText(),
        },
        this.kept,
      ),
    ]);
    held?.();
  }

  /** @param {OpenItem} item */
  renderLegend(item) {
    const { words } = this;
    this.head.querySelector(".wb-rv-legend")?.replaceChildren(
      ...item.readings.map((each, n) => h("span", { class: "wb-rv-key" }, ...readerName(each.annotator, n, words, false))),
      h("span", { class: "wb-rv-key" }, h("span", { class: "wb-rv-ground", "aria-hidden": "true" }), words.tell("outcome")),
    );
  }

  /** @param {OpenItem} item */
  notices(item) {
    const { words } = this;
    const decided = { open: "", settled: words.tell(this.isRecoding ? "isRecoded" : "isSettled"), dropped: words.tell(this.isRecoding ? "isDeleted" : "isDropped") }[item.outcome];
    return [
      decided &&
        this.kept.part("decided", [decided], () =>
          h(
            "p",
            { class: "wb-rv-notice" },
            h("span", {}, `✓ ${decided}`),
            this.isRecoding ? null : h("button", { type: "button", class: "wb-button", onclick: () => this.reopen() }, words.tell("reopen"), " ", h("kbd", {}, "R")),
          ),
        ),
      item.heads.length > 1 && h("p", { class: "wb-conflict" }, words.tell("twoDecisions")),
      this.isRecoding && !item.changes.length && h("p", { class: "wb-conflict" }, words.tell("notKept")),
      ...item.changes.map((change) => {
        const part = change.role ? `role:${change.role}` : `field:${change.field}`;
        const choice = this.codebook.fields.find((each) => each.name === change.field)?.values.find((each) => each.name === change.value);
        const name = change.value ? `${partLabel(part, this.codebook, words)}: ${choice ? words.label(choice.label) : change.value}` : partLabel(part, this.codebook, words);
        const now = change.what === "removed" ? words.tell("removedFromCodebook") : words.label(change.now);
        return h(
          "dl",
          { class: "wb-rv-change" },
          h("dt", {}, partSwatch(part, this.codebook), name),
          h("dd", {}, h("span", { class: "wb-hint" }, words.tell("then")), h("span", { class: "wb-rv-then" }, words.label(change.then))),
          h("dd", {}, h("span", { class: "wb-hint" }, words.tell("now")), h("span", {}, now)),
        );
      }),
    ].filter((each) => each instanceof Node);
  }

  renderAlert() {
    const lacks = this.painter.supported ? [] : [this.words.say("noHighlights")];
    this.alert.render([...this.outbox.failed.values()].map(({ message }) => message), lacks, this.words);
  }

  switchLanguage() {
    this.words = new ReviewWords(this.words.language === "fa" ? "en" : "fa");
    this.kept.clear();
    this.model.set("language", this.words.language);
    this.model.save_changes();
    this.render();
  }

  help() {
    const sheet = reviewHelp(this.codebook, this.words, this.isRecoding);
    sheet.addEventListener("close", () => {
      sheet.remove();
      this.focusText();
    });
    this.root.append(sheet);
    sheet.showModal();
  }

  focusText() {
    this.article?.element.focus({ preventScroll: true });
  }

  /** Say why nothing was done, for the eye too. @param {string} message */
  refuse(message) {
    this.say(message);
    this.hint.textContent = message;
  }

  /** @param {string} message */
  say(message) {
    this.live.textContent = message;
  }
}

/**
 * A way to give the focus back to the control that had it, after it was drawn anew.
 * @param {HTMLElement} root
 * @returns {(() => void) | null}
 */
function heldFocus(root) {
  const focused = focusedAt(root);
  if (!(focused instanceof HTMLElement) || !focused.closest(".wb-rv-panel")) return null;
  const part = focused.closest("[data-part]")?.getAttribute("data-part");
  const group = focused.closest(".wb-rv-table") ? ".wb-rv-table" : ".wb-rv-outcome";
  const { reading, value } = focused.dataset;
  const which = reading !== undefined ? `[data-reading="${reading}"]` : value !== undefined ? `[data-value="${CSS.escape(value)}"]` : focused.tagName.toLowerCase();
  return () => {
    if (root.contains(focusedAt(root))) return;
    const found = part && root.querySelector(`${group} [data-part="${CSS.escape(part)}"] ${which}`);
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
    else /** @type {HTMLElement | null} */ (root.querySelector(".wb-article"))?.focus({ preventScroll: true });
  };
}
