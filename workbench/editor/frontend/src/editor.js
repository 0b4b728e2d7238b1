// One editor on the page: takes what the person does to the state, the screen and the kernel.

import { ArticlePane } from "./article.js";
import { Cards } from "./cards.js";
import { h } from "./dom.js";
import { helpSheet } from "./help.js";
import { Painter } from "./highlights.js";
import { commandOf } from "./keys.js";
import { Marker } from "./marker.js";
import { Saving } from "./saving.js";
import { State } from "./state.js";
import { Words } from "./strings.js";
import { Toolbar } from "./toolbar.js";

/** @import { Act, Answer, Article, Codebook, Model, Span, Statement, Value } from "./types.js" */
/** @import { Command } from "./keys.js" */
/** @import { SaveState } from "./saving.js" */

export class Editor {
  /** @param {Model} model */
  constructor(model) {
    this.model = model;
    /** @type {Codebook} */
    this.codebook = model.get("codebook");
    this.words = new Words(model.get("language"));
    this.state = new State(model.get("statements"));
    /** @type {{undo: boolean, redo: boolean}} */
    this.history = model.get("history");
    /** @type {SaveState} */
    this.saveState = "saved";
    this.saving = new Saving(
      (act) => model.send(act),
      (state) => {
        this.saveState = state;
        this.renderToolbar();
      },
    );
    /** @type {Article} */
    const article = model.get("article");
    this.article = new ArticlePane(article);
    this.painter = new Painter(this.article, this.codebook);
    this.marker = new Marker(this.codebook, (role, extend) => this.mark(role, extend));
    this.cards = new Cards(this.codebook, {
      activate: (id) => this.activate(id),
      change: (id, field, value) => this.change(id, field, value),
      removeSpan: (id, role, span) => this.removeSpan(id, role, span),
      remove: (id) => this.remove(id),
      show: (span) => this.article.scrollTo(span),
      resolve: (id, statement) => (statement ? this.set(statement) : this.remove(id)),
    });
    this.toolbar = new Toolbar({
      undo: () => this.act("undo"),
      redo: () => this.act("redo"),
      help: () => this.help(),
      language: () => this.switchLanguage(),
    });
    this.title = h("h1", { class: "wb-title", dir: "rtl", lang: "fa" }, article.title);
    // Most articles begin with their title: it is shown once, where it can be marked.
    this.title.hidden = this.article.styleTitle(article.title);
    this.dateline = h("p", { class: "wb-dateline" });
    this.live = h("div", { class: "wb-live", "aria-live": "polite" });
    this.alert = h("div", { class: "wb-alert", role: "alert" });
    this.root = h(
      "div",
      { class: "wb-editor" },
      this.painter.style,
      this.toolbar.element,
      this.alert,
      h(
        "div",
        { class: "wb-panes" },
        h("div", { class: "wb-reading" }, h("div", { class: "wb-head" }, this.title, this.dateline), this.article.element, this.marker.element),
        this.cards.element,
      ),
      this.live,
    );
    this.listen();
    this.render();
  }

  // ------------------------------------------------------------------ what the person does

  listen() {
    this.closing = new AbortController();
    const { signal } = this.closing;
    const article = this.article.element;
    this.root.addEventListener("keydown", (event) => this.pressed(event), { signal });
    article.addEventListener("pointerdown", () => this.pressedInText(signal), { signal });
    article.addEventListener("scroll", () => this.marker.hide(), { signal });
    this.receive = (/** @type {Answer} */ answer) => this.answered(answer);
    this.model.on("msg:custom", this.receive);
    // What was typed into a field is kept even when the page is left without leaving the field.
    window.addEventListener("pagehide", () => blurWithin(this.root), { signal });
  }

  dispose() {
    this.closing?.abort();
    this.model.off("msg:custom", /** @type {(answer: Answer) => void} */ (this.receive));
    this.saving.dispose();
    this.painter.dispose();
    this.root.remove();
  }

  /**
   * A drag that begins in the text may end anywhere on the page.
   * @param {AbortSignal} signal
   */
  pressedInText(signal) {
    this.marker.hide();
    window.addEventListener("pointerup", (event) => this.released(event), { once: true, signal });
  }

  /** @param {PointerEvent} event */
  released(event) {
    // The browser ends the selection only after this event.
    setTimeout(() => {
      this.article.pullIn(event.clientX, event.clientY);
      const span = this.article.selected(event.altKey);
      if (span) this.selected(span);
      else this.clicked(event.clientX, event.clientY);
    });
  }

  /** @param {Span} span */
  selected(span) {
    this.article.select(span);
    const range = this.article.selection()?.getRangeAt(0);
    if (!range) return;
    this.marker.show(range.getBoundingClientRect(), this.reading().getBoundingClientRect());
  }

  /**
   * A click on marked words takes up their statement, the next click the one below it.
   * @param {number} x
   * @param {number} y
   */
  clicked(x, y) {
    const at = this.article.at(x, y);
    if (at === null) return;
    const here = this.state
      .views()
      .filter(({ statement, problem }) => !problem && covers(statement, at))
      .map((view) => view.id);
    const next = here[(here.indexOf(this.state.active ?? "") + 1) % here.length];
    if (next) this.activate(next);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    // The open sheet of keys has the page to itself, its Escape included.
    if (this.root.querySelector("dialog")) return;
    const typing = /** @type {HTMLElement} */ (event.target).closest("input, select, textarea");
    const escape = event.key === "Escape";
    if (typing && escape) this.article.element.focus();
    if (typing) {
      event.stopPropagation();
      return;
    }
    const onButton = /** @type {HTMLElement} */ (event.target).closest("button");
    if (onButton && event.key === "Enter") {
      event.stopPropagation();
      return;
    }
    const command = commandOf(event, this.codebook);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.command(command);
  }

  /** @param {Command} command */
  command(command) {
    const { active } = this.state;
    switch (command.do) {
      case "mark":
        return this.mark(command.role, command.extend);
      case "value":
        if (!active) return this.say(this.words.say("statementFirst"));
        return this.change(active, command.field, command.value);
      case "delete":
        return active ? this.remove(active) : undefined;
      case "escape":
        this.marker.hide();
        document.getSelection()?.removeAllRanges();
        return this.activate(null);
      case "edit":
        return this.edit();
      case "next":
        return this.step(1);
      case "previous":
        return this.step(-1);
      case "help":
        return this.help();
      default:
        return this.act(command.do);
    }
  }

  /**
   * Make the selected words a role of the active statement, or of a new one.
   * @param {string} role
   * @param {boolean} extend  add to the words that have the role already
   */
  mark(role, extend) {
    const span = this.article.selected(true);
    if (!span) return this.say(this.words.say("selectFirst"));
    const active = this.state.active ? this.state.view(this.state.active) : null;
    const fresh = !active || (role === "claim" && !extend && active.statement.spans["claim"]?.length);
    const statement = fresh ? this.newStatement() : active.statement;
    const before = extend ? (statement.spans[role] ?? []) : [];
    const spans = [...before.filter((each) => each.start !== span.start || each.end !== span.end), span];
    spans.sort((one, other) => one.start - other.start);
    this.state.active = statement.id;
    document.getSelection()?.removeAllRanges();
    this.marker.hide();
    this.article.element.focus({ preventScroll: true });
    this.set({ ...statement, spans: { ...statement.spans, [role]: spans } });
    const label = this.words.label(this.codebook.roles.find((each) => each.name === role)?.label ?? {});
    this.say(fresh ? this.words.say("created") : this.words.say("marked", { role: label }));
  }

  /**
   * @param {string} id
   * @param {string} field
   * @param {Value | null} value
   */
  change(id, field, value) {
    const view = this.state.view(id);
    if (!view) return;
    const values = { ...view.statement.values };
    if (value === null) delete values[field];
    else values[field] = value;
    this.set({ ...view.statement, values });
  }

  /**
   * Take a stretch of words out of a statement; without any words there is no statement.
   * @param {string} id
   * @param {string} role
   * @param {Span} span
   */
  removeSpan(id, role, span) {
    const view = this.state.view(id);
    if (!view) return;
    const rest = (view.statement.spans[role] ?? []).filter((each) => each.start !== span.start || each.end !== span.end);
    const spans = { ...view.statement.spans, [role]: rest };
    if (Object.values(spans).every((each) => each.length === 0)) this.remove(id);
    else this.set({ ...view.statement, spans });
  }

  /** @param {string} id */
  remove(id) {
    this.send({ op: "delete", ids: [id], seen: { [id]: this.state.seen(id) } });
    this.article.element.focus({ preventScroll: true });
    this.say(this.words.say("deleted"));
  }

  /** @param {string | null} id */
  activate(id) {
    if (this.state.active === id) return;
    this.state.active = id;
    this.render();
    const view = id ? this.state.view(id) : null;
    if (!view) return;
    this.cards.cards.get(view.id)?.card.scrollIntoView({ block: "nearest" });
    const span = view.statement.spans["claim"]?.[0] ?? Object.values(view.statement.spans).flat()[0];
    if (span) this.article.scrollTo(span);
  }

  /** @param {1 | -1} by */
  step(by) {
    const ids = this.state.views().map((view) => view.id);
    const at = ids.indexOf(this.state.active ?? "");
    const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by];
    if (next) this.activate(next);
  }

  /** Put the caret into the active card's actor field. */
  edit() {
    const card = this.state.active && this.cards.cards.get(this.state.active)?.card;
    if (!card) return this.say(this.words.say("statementFirst"));
    card.querySelector("input")?.focus();
  }

  help() {
    const sheet = helpSheet(this.codebook, this.words);
    sheet.addEventListener("close", () => {
      sheet.remove();
      this.article.element.focus({ preventScroll: true });
    });
    this.root.append(sheet);
    sheet.showModal();
  }

  switchLanguage() {
    const language = this.words.language === "fa" ? "en" : "fa";
    this.words = new Words(language);
    this.model.set("language", language);
    this.model.save_changes();
    this.render();
  }

  // ------------------------------------------------------------------ acts and their answers

  /** @param {Statement} statement */
  set(statement) {
    this.send({ op: "set", statements: [statement], seen: { [statement.id]: this.state.seen(statement.id) } });
  }

  /** @param {"undo" | "redo"} op */
  act(op) {
    this.send({ op });
  }

  /** @param {Omit<Act, "type" | "request">} parts */
  send(parts) {
    /** @type {Act} */
    const act = { type: "act", request: crypto.randomUUID(), ...parts };
    this.state.expect(act);
    this.saving.act(act);
    this.render();
  }

  /** @param {Answer} answer */
  answered(answer) {
    if (answer.type === "failed") {
      this.state.giveUp(answer.request);
    } else {
      this.state.apply(answer);
      this.history = answer.history;
    }
    this.saving.answered(answer);
    this.render();
  }

  /** @returns {Statement} */
  newStatement() {
    return {
      id: crypto.randomUUID().replaceAll("-", ""),
      article: this.model.get("article").id,
      annotator: this.model.get("annotator"),
      spans: {},
      values: {},
      derived_from: null,
      created: null,
    };
  }

  // ------------------------------------------------------------------ the screen

  render() {
    const { words } = this;
    this.root.dir = words.direction;
    this.root.lang = words.language;
    this.article.element.setAttribute("aria-label", words.say("article"));
    /** @type {Article} */
    const { outlet, published } = this.model.get("article");
    this.dateline.textContent = [outlet, words.date(published)].filter(Boolean).join(" · ");
    this.marker.render(words);
    const views = this.state.views();
    const shown = new Set(views.map((view) => view.id));
    for (const id of [...this.painter.painted.keys()]) if (!shown.has(id)) this.painter.erase(id);
    for (const view of views) {
      if (view.problem) this.painter.erase(view.id);
      else this.painter.paint(view.statement, view.id === this.state.active);
    }
    const actors = [...new Set([...this.state.actors(), ...this.model.get("actors").map((/** @type {{name: string}} */ actor) => actor.name)])];
    this.cards.render(views, this.state.active, words, actors);
    this.renderToolbar();
    this.renderAlert();
  }

  renderToolbar() {
    this.toolbar.render({
      words: this.words,
      count: this.state.views().length,
      annotator: this.model.get("annotator"),
      saveState: this.saveState,
      history: this.history,
    });
  }

  renderAlert() {
    const { words } = this;
    const messages = [...this.saving.failed.values()].map(({ message }) => message);
    if (!this.painter.supported) messages.push(words.say("noHighlights"));
    const made = JSON.stringify([messages, words.language]);
    if (this.alert.dataset["made"] === made) return;
    this.alert.dataset["made"] = made;
    this.alert.replaceChildren(...messages.map((message) => h("p", { dir: "auto" }, message)));
    if (this.saving.failed.size) {
      const again = () => {
        for (const act of this.saving.retry()) this.state.expect(act);
        this.render();
      };
      const forget = () => {
        this.saving.forget();
        this.render();
      };
      this.alert.append(
        h("button", { type: "button", class: "wb-button", onclick: again }, words.say("retry")),
        h("button", { type: "button", class: "wb-button", onclick: forget }, words.say("forget")),
      );
    }
  }

  reading() {
    return /** @type {HTMLElement} */ (this.article.element.parentElement);
  }

  /** @param {string} message */
  say(message) {
    this.live.textContent = message;
  }
}

/**
 * @param {Statement} statement
 * @param {number} at
 */
function covers(statement, at) {
  return Object.values(statement.spans).some((spans) => spans.some((span) => span.start <= at && at < span.end));
}

/** @param {HTMLElement} root */
function blurWithin(root) {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && root.contains(focused)) focused.blur();
}
