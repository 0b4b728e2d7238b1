// One article open in the editor: its parts, what they show, and what they do when used.

import { Acts } from "./acts.js";
import { Alert } from "./alert.js";
import { ArticlePane } from "./article.js";
import { Cards } from "./cards.js";
import { Connector } from "./connector.js";
import { focusedAt, h } from "./dom.js";
import { FilterBar, isNarrowed, isWanted } from "./filter.js";
import { Finder } from "./finder.js";
import { Gestures } from "./gestures.js";
import { helpSheet } from "./help.js";
import { Painter } from "./highlights.js";
import { Marker } from "./marker.js";
import { Overlaps } from "./overlaps.js";
import { picturesOf } from "./pictures.js";
import { Queue } from "./queue.js";
import { retracedBy, told } from "./retracing.js";
import { Selecting } from "./selecting.js";
import { covers, State } from "./state.js";
import { confidenceOf } from "./suggestions.js";
import { Words } from "./strings.js";
import { Toolbar } from "./toolbar.js";

/** @import { Act, Actor, Answer, Codebook, Model, Opening, QueueAnswer, Span, Value } from "./types.js" */
/** @import { SaveState } from "./outbox.js" */
/** @import { Retraced } from "./retracing.js" */
/** @import { View } from "./state.js" */

/**
 * Where acts go, and how far they are.
 * @typedef {object} Mail
 * @property {(act: Act) => void} add
 * @property {() => Act[]} retry
 * @property {() => void} forget
 * @property {() => Act[]} waiting
 * @property {() => string[]} failures
 * @property {() => SaveState} state
 * @property {() => number} size
 */

export class Editor {
  /**
   * @param {Model} model
   * @param {Mail} mail
   */
  constructor(model, mail) {
    this.model = model;
    this.mail = mail;
    /** @type {Codebook} */
    this.codebook = model.get("codebook");
    /** @type {Opening} */
    const opening = JSON.parse(model.get("opening"));
    this.about = opening.article;
    this.actors = opening.actors;
    this.place = opening.place;
    this.isDone = opening.done;
    this.history = opening.history;
    this.words = new Words(model.get("language"));
    const annotator = model.get("annotator");
    this.state = new State(opening.statements, annotator, opening.suggestions, opening.rejected);
    for (const act of mail.waiting()) if (act.article === this.about.id) this.state.expect(act);
    this.article = new ArticlePane(this.about);
    this.selecting = new Selecting(this.article, opening.sentences);
    this.finder = new Finder(this.article, this.selecting);
    this.painter = new Painter(this.article, this.codebook);
    this.connector = new Connector(this.article);
    this.acts = new Acts(
      { state: this.state, article: this.article, id: this.about.id, annotator, mentions: opening.mentions },
      (act) => this.send(act),
    );
    /** @type {string | null} */
    this.pointed = null;
    /** The suggestion that a rejection led to, until the person goes on from it. @type {string | null} */
    this.offered = null;
    /** Where in the text the person is, even when nothing is taken up. */
    this.reached = -1;
    this.marker = new Marker(this.codebook, (role, extend) => this.mark(role, extend));
    this.overlaps = new Overlaps((id) => this.activate(id));
    this.cards = new Cards(this.codebook, {
      activate: (id) => this.activate(id),
      point: (id) => this.point(id),
      change: (id, field, value) => this.change(id, field, value),
      removeSpan: (id, role, span) => this.acts.removeSpan(id, role, span),
      remove: (id) => this.remove(id),
      repeat: (id, role, span) => this.repeat(id, role, span),
      show: (span) => this.article.scrollTo(span),
      resolve: (id, statement) => (statement ? this.acts.set(statement) : this.remove(id)),
      accept: (id) => this.accept([id]),
      edit: (id) => this.edit(id),
      reject: (id) => this.reject(id),
      confirm: (id) => this.confirm(id),
      dismiss: (id) => this.dismiss(id),
      merge: (name, into) => this.merge(name, into),
      leave: () => this.focusText(),
      showAll: () => {
        this.filter.showAll();
        this.focusText();
      },
    });
    this.filter = new FilterBar(this.codebook, () => this.filtered(), (by) => this.finder.step(by));
    this.queue = new Queue({
      step: (by) => this.model.send({ type: "open", step: by }),
      open: (id) => this.model.send({ type: "open", article: id }),
      find: (words) => this.model.send({ type: "find", words }),
      arrange: (order) => this.model.send({ type: "arrange", order, words: this.queue.search.value }),
      markDone: (done) => this.markDone(done),
    });
    this.toolbar = new Toolbar(this.queue.element, {
      undo: () => this.acts.do({ op: "undo" }),
      redo: () => this.acts.do({ op: "redo" }),
      help: () => this.help(),
      language: () => this.switchLanguage(),
      acceptAll: (above) => this.acceptAll(above),
    });
    this.title = h("h2", { class: "wb-title", dir: "rtl", lang: "fa" }, this.about.title);
    // Most articles begin with their title: it is shown once, where it can be marked.
    this.title.hidden = this.article.styleTitle(this.about.title);
    this.dateline = h("p", { class: "wb-dateline" });
    this.live = h("p", { class: "wb-said", role: "status", "aria-live": "polite" });
    this.alert = new Alert({ retry: () => this.retry(), forget: () => this.forget() });
    this.reading = h(
      "div",
      { class: "wb-reading" },
      h("div", { class: "wb-head" }, this.title, h("div", { class: "wb-lines" }, this.dateline, this.live)),
      this.article.element,
      this.connector.element,
      this.marker.element,
      this.overlaps.element,
    );
    this.cards.element.prepend(this.filter.element);
    this.root = h(
      "div",
      { class: "wb-editor" },
      this.painter.style,
      this.toolbar.element,
      this.alert.element,
      h("div", { class: "wb-panes" }, this.reading, this.cards.element),
    );
    this.gestures = new Gestures(this);
    this.render();
  }

  /** The editor is on the page now: what needs measuring can be measured. */
  shown() {
    this.root.dataset["ready"] = "true";
  }

  dispose() {
    this.gestures.dispose();
    this.painter.dispose();
    this.cards.dispose();
    this.root.remove();
  }

  // ------------------------------------------------------------------ what the person does

  /**
   * @param {string} role
   * @param {boolean} extend  add to the words that have the role already, or set their boundary anew
   */
  mark(role, extend) {
    const span = this.gestures.marked();
    if (!span) return this.say(this.words.say("selectFirst"));
    this.selecting.clear();
    this.marker.hide();
    const outcome = this.acts.mark(role, span, extend);
    this.focusText();
    const label = this.words.label(this.codebook.roles.find((each) => each.name === role)?.label ?? {});
    this.say(this.words.say(outcome, { role: label }));
    this.connector.show(this.state.view(this.state.active)?.statement ?? null);
    this.cards.show(this.state.active);
  }

  /**
   * Say what a statement is; said of a suggestion it accepts it.
   * @param {string} id
   * @param {string} field
   * @param {Value | null} value
   */
  change(id, field, value) {
    const accepts = this.state.view(id)?.kind === "suggestion";
    this.acts.change(id, field, value);
    if (accepts) this.say(this.words.say("accepted", { n: this.words.number(1) }));
  }

  /** @param {string} id */
  remove(id) {
    this.acts.remove(id);
    this.focusText();
    this.say(this.words.say("deleted"));
  }

  /** @param {string[]} ids */
  accept(ids) {
    this.acts.accept(ids);
    this.say(this.words.say("accepted", { n: this.words.number(ids.length) }));
    this.cards.show(this.state.active);
  }

  /** @param {number} above  the least confidence */
  acceptAll(above) {
    const ids = this.suggested().filter((view) => confidenceOf(view) >= above).map((view) => view.id);
    if (ids.length) this.accept(ids);
    else this.say(this.words.say("noSuggestion"));
  }

  /** @param {string} id */
  reject(id) {
    const next = this.neighbour(1, (view) => view.kind === "suggestion");
    this.acts.reject(id);
    this.say(this.words.say("rejected"));
    if (!next || next === id) return;
    this.activate(next);
    this.offered = next;
  }

  /** @param {string} id */
  confirm(id) {
    this.acts.confirm(id);
    this.say(this.words.say("confirmed"));
  }

  /** @param {string} id */
  dismiss(id) {
    this.acts.dismiss(id);
    this.render();
  }

  /**
   * @param {string} name
   * @param {string} into
   */
  merge(name, into) {
    this.acts.do({ op: "merge", name, into });
    this.say(this.words.say("merged"));
  }

  /**
   * @param {string} id
   * @param {string} role
   * @param {Span} span
   */
  repeat(id, role, span) {
    const n = this.acts.repeat(id, role, span, this.finder.occurrences(span.quote));
    this.say(n ? this.words.say("repeated", { n: this.words.number(n) }) : this.words.say("noRepeat"));
  }

  /** Repeat the words that were marked last. */
  repeatLast() {
    const { last } = this.acts;
    if (!last || !this.acts.own(last.id)) return this.say(this.words.say("statementFirst"));
    this.repeat(last.id, last.role, last.span);
  }

  /** @param {boolean} done */
  markDone(done) {
    this.isDone = done;
    this.acts.do({ op: "done", done });
    this.say(this.words.say(done ? "markedDone" : "markedUndone"));
  }

  /** @param {string | null} id */
  activate(id) {
    this.offered = null;
    if (this.state.active !== id) this.show(id);
  }

  /**
   * Take up a statement, and bring its card and its words into sight.
   * @param {string | null} id
   * @param {Span | null} [words]  those that it is about now, rather than its claim
   */
  show(id, words = null) {
    this.state.active = id;
    this.render();
    const view = this.state.view(id);
    this.connector.show(view?.statement ?? null);
    if (!view) return;
    this.cards.show(id);
    const span = words ?? view.statement.spans["claim"]?.[0] ?? Object.values(view.statement.spans).flat()[0];
    if (span) this.article.scrollTo(span);
  }

  /**
   * Show which statement the pointer is over, in the text or among the cards.
   * @param {string | null} id
   */
  point(id) {
    if (id === this.pointed) return;
    this.pointed = id;
    this.cards.point(id);
    this.connector.show(this.state.view(id ?? this.state.active)?.statement ?? null);
  }

  /**
   * @param {1 | -1} by
   * @param {(view: View) => boolean} [which]
   */
  step(by, which = () => true) {
    const next = this.neighbour(by, which);
    if (next) this.activate(next);
    else this.say(this.words.say("noSuggestion"));
  }

  /** The next suggestion; that which a rejection led to is the next one still, else it was skipped. */
  nextSuggestion() {
    if (this.offered !== null && this.offered === this.state.active) this.offered = null;
    else this.step(1, (view) => view.kind === "suggestion");
  }

  /** Accept a suggestion and go on in it; or write the actor of one's own statement. @param {string | null} id */
  edit(id) {
    const view = this.state.view(id);
    if (!view) return this.say(this.words.say("statementFirst"));
    if (view.kind !== "own") this.accept([view.id]);
    this.cards.elementOf(this.state.active)?.querySelector("input")?.focus();
  }

  help() {
    const sheet = helpSheet(this.codebook, this.words);
    sheet.addEventListener("close", () => {
      sheet.remove();
      this.focusText();
    });
    this.root.append(sheet);
    sheet.showModal();
  }

  switchLanguage() {
    const language = this.words.language === "fa" ? "en" : "fa";
    this.words = new Words(language);
    this.model.set("language", language);
    this.model.save_changes();
    this.say("");
    this.render();
  }

  // ------------------------------------------------------------------ acts and their answers

  /** @param {Act} act */
  send(act) {
    // What was said of the act before must not seem to be about this one.
    this.say("");
    this.mail.add(act);
    this.render();
  }

  /** @param {Answer} answer */
  answered(answer) {
    /** @type {Retraced | null} */
    let retraced = null;
    if (answer.type === "failed") {
      this.state.giveUp(answer.request);
    } else if (answer.article === this.about.id) {
      retraced = retracedBy(answer, this.state, this.history);
      this.state.apply(answer);
      this.history = answer.history;
      this.actors = answer.actors ?? this.actors;
      if (answer.done !== undefined) this.isDone = answer.done;
      if (answer.place) this.place = answer.place;
    }
    const shown = retraced && this.placeOf(retraced);
    if (shown) this.show(shown, retraced?.span);
    else this.render();
    if (retraced) this.say(told(retraced, this.codebook, this.words));
  }

  /**
   * The statement that shows what was undone or done again, unless the person has gone on meanwhile.
   * @param {Retraced} retraced
   */
  placeOf(retraced) {
    const typing = this.root.contains(focusedAt(this.root)) && focusedAt(this.root)?.matches("input, select, textarea");
    return typing || this.state.pending.size ? undefined : retraced.ids.find((id) => this.state.view(id));
  }

  /** Show the articles that were found, in the order that was asked for. @param {QueueAnswer} answer */
  queued(answer) {
    this.place = answer.place;
    this.queue.render(this.words, this.place, this.isDone);
    this.queue.show(answer.items, this.about.id);
  }

  retry() {
    for (const act of this.mail.retry()) if (act.article === this.about.id) this.state.expect(act);
    this.render();
  }

  forget() {
    this.mail.forget();
    this.render();
  }

  // ------------------------------------------------------------------ finding

  /** The statements that the filter lets through. @returns {View[]} */
  views() {
    return this.state.views().filter((view) => isWanted(view, this.filter.wanted) || view.id === this.state.active);
  }

  /** The suggestions that the filter lets through. */
  suggested() {
    return this.views().filter((view) => view.kind === "suggestion");
  }

  /** All statements that hold a place, in code points. @param {number} at */
  at(at) {
    return this.views().filter(({ statement, problem }) => !problem && covers(statement, at));
  }

  /**
   * @param {1 | -1} by
   * @param {(view: View) => boolean} which
   * @returns {string | undefined}
   */
  neighbour(by, which) {
    const views = this.views();
    const at = views.findIndex((view) => view.id === this.state.active);
    if (at >= 0) return (by > 0 ? views.slice(at + 1).find(which) : views.slice(0, at).findLast(which))?.id;
    if (by > 0) return views.find((view) => view.place >= this.reached && which(view))?.id;
    return views.findLast((view) => (this.reached < 0 || view.place <= this.reached) && which(view))?.id;
  }

  filtered() {
    this.painter.paintFound(this.finder.search(this.filter.wanted.words));
    this.render();
  }

  // ------------------------------------------------------------------ the screen

  render() {
    const { words } = this;
    // Said once: a direction that is set again, though it is the same, lays the whole text out anew.
    if (this.root.lang !== words.language) this.renderLanguage();
    this.marker.render(words);
    const views = this.views();
    this.reached = this.state.view(this.state.active)?.place ?? this.reached;
    this.painter.paint(picturesOf(views, this.acts));
    const names = new Set(this.actors.map((actor) => actor.name));
    const written = this.state.actors().filter((name) => !names.has(name));
    const actors = written.length ? [...this.actors, ...written.map((name) => ({ name, kind: "", affiliation: "", aliases: [] }))] : this.actors;
    const { wanted } = this.filter;
    const hides = isNarrowed(wanted) && views.length < this.state.views().length;
    this.cards.render(views, { active: this.state.active, words, actors, proposals: this.acts.proposals, beside: wanted.beside, hides });
    this.queue.render(words, this.place, this.isDone);
    this.renderFilter(actors);
    this.renderToolbar();
    this.renderAlert();
  }

  renderLanguage() {
    const { words, about } = this;
    this.root.dir = words.direction;
    this.root.lang = words.language;
    this.article.element.setAttribute("aria-label", words.say("article"));
    this.dateline.textContent = [about.outlet, words.date(about.published)].filter(Boolean).join(" · ");
  }

  /** @param {Actor[]} actors */
  renderFilter(actors) {
    const views = this.state.views();
    const others = [...new Set(views.filter((view) => view.kind === "other").map((view) => view.statement.annotator))];
    const found = this.filter.wanted.words ? this.finder.found.length : null;
    this.filter.render(this.words, actors.map((actor) => actor.name), others, found);
  }

  renderToolbar() {
    const views = this.state.views();
    this.toolbar.render({
      words: this.words,
      count: views.filter((view) => view.kind === "own").length,
      confidences: this.suggested().map(confidenceOf),
      annotator: this.model.get("annotator"),
      saveState: this.mail.state(),
      unsaved: this.mail.size(),
      history: this.history,
    });
  }

  renderAlert() {
    const lacks = this.painter.supported ? [] : [this.words.say("noHighlights")];
    this.alert.render(this.mail.failures(), lacks, this.words);
  }

  focusText() {
    this.article.element.focus({ preventScroll: true });
  }

  /** @param {string} message */
  say(message) {
    this.live.textContent = message;
  }
}
