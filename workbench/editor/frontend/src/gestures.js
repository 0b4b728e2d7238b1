// What the pointer, the fingers and the keys do in the editor.

import { focusedAt } from "./dom.js";
import { commandOf } from "./keys.js";

/** @import { Editor } from "./editor.js" */
/** @import { Command, Plain } from "./keys.js" */
/** @import { Span } from "./types.js" */

/** A finger moves the ends of its selection for a while; the bar comes when they rest. */
const REST = 250;

export class Gestures {
  /** @param {Editor} editor */
  constructor(editor) {
    this.editor = editor;
    this.closing = new AbortController();
    /** Part of a word was selected on purpose. */
    this.exact = false;
    this.byFinger = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.resting = undefined;
    this.listen();
  }

  listen() {
    const { signal } = this.closing;
    const { root, article } = this.editor;
    const { element } = article;
    root.addEventListener("keydown", (event) => this.pressed(event), { signal });
    // JupyterLab would focus the cell, only for the focus to come back here: each has the browser
    // work out the style of every card anew.
    root.addEventListener("mousedown", (event) => event.stopPropagation(), { signal });
    element.addEventListener("pointerdown", (event) => this.pressedInText(event), { signal });
    element.addEventListener("click", (event) => this.clickedThrice(event), { signal });
    element.addEventListener("scroll", () => this.scrolled(), { signal });
    element.addEventListener("pointermove", (event) => this.moved(event), { signal });
    element.addEventListener("pointerleave", () => this.editor.point(null), { signal });
    document.addEventListener("selectionchange", () => this.selectionChanged(), { signal });
    window.addEventListener("pointerdown", (event) => this.pressedAnywhere(event), { capture: true, signal });
    // What was typed into a field is kept even when the page is left without leaving the field.
    window.addEventListener("pagehide", () => blurWithin(root), { signal });
  }

  dispose() {
    this.closing.abort();
    clearTimeout(this.resting);
  }

  /** The words to be marked: whole ones, unless a part was selected on purpose. @returns {Span | null} */
  marked() {
    return this.editor.selecting.selected(this.exact);
  }

  // ------------------------------------------------------------------ pointer and fingers

  /**
   * What lies open over the page closes by a press beside it.
   * @param {PointerEvent} event
   */
  pressedAnywhere(event) {
    const { filter, queue } = this.editor;
    const path = event.composedPath();
    if (!path.includes(filter.details)) filter.close();
    if (!path.includes(queue.element)) queue.close();
  }

  /**
   * A drag that begins in the text may end anywhere on the page.
   * @param {PointerEvent} event
   */
  pressedInText(event) {
    this.byFinger = event.pointerType === "touch";
    this.editor.marker.hide();
    this.editor.overlaps.hide();
    this.editor.selecting.leaveCaret();
    const options = { once: true, signal: this.closing.signal };
    window.addEventListener("pointerup", (up) => this.released(up), options);
  }

  /** @param {PointerEvent} event */
  released(event) {
    const { clientX: x, clientY: y, altKey } = event;
    // The browser ends the selection only after this event.
    setTimeout(() => {
      const { selecting } = this.editor;
      this.exact = altKey;
      selecting.pullIn(x, y);
      const span = this.marked();
      if (!span) return this.clicked(x, y);
      // A finger still holds the ends of its selection: it is grown when it is marked.
      if (!this.byFinger) selecting.select(span);
      this.offer();
    });
  }

  /** @param {MouseEvent} event */
  clickedThrice(event) {
    if (event.detail !== 3) return;
    setTimeout(() => {
      this.editor.selecting.sentenceAt(event.clientX, event.clientY);
      this.offer();
    });
  }

  selectionChanged() {
    if (!this.byFinger) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      if (this.marked()) this.offer();
    }, REST);
  }

  /** Show the roles beside the selected words. */
  offer() {
    const { acts, marker, reading, selecting } = this.editor;
    const box = selecting.box();
    const span = this.marked();
    if (box && span) marker.show(box, reading.getBoundingClientRect(), acts.correctable(span));
    else marker.hide();
  }

  /**
   * A click on marked words takes up their statement, the next click the one below it.
   * @param {number} x
   * @param {number} y
   */
  clicked(x, y) {
    const at = this.editor.article.at(x, y);
    if (at === null) return;
    const here = this.editor.at(at).map((view) => view.id);
    const next = here[(here.indexOf(this.editor.state.active ?? "") + 1) % here.length];
    if (next) this.editor.activate(next);
  }

  /** @param {PointerEvent} event */
  moved(event) {
    if (event.buttons || event.pointerType === "touch" || this.looking) return;
    this.looking = requestAnimationFrame(() => {
      this.looking = undefined;
      const at = this.editor.article.at(event.clientX, event.clientY);
      const here = at === null ? [] : this.editor.at(at);
      const shown = here.find((view) => view.id === this.editor.state.active) ?? here[0];
      this.editor.point(shown?.id ?? null);
    });
  }

  scrolled() {
    this.editor.marker.hide();
    this.editor.overlaps.hide();
    this.editor.connector.show(null);
  }

  // ------------------------------------------------------------------ keys

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const { editor } = this;
    // The open sheet of keys has the page to itself, its Escape included.
    if (editor.root.querySelector("dialog")) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.closest("input, select, textarea")) {
      if (event.key === "Escape") editor.focusText();
      event.stopPropagation();
      return;
    }
    if (target.closest("button, summary") && (event.key === "Enter" || event.key === " ")) {
      event.stopPropagation();
      return;
    }
    const command = commandOf(event, editor.codebook, editor.selecting.caret !== null);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.command(command);
  }

  /** @param {Command} command */
  command(command) {
    const { editor } = this;
    switch (command.do) {
      case "mark":
        return editor.mark(command.role, command.extend);
      case "value":
        if (!editor.state.active) return editor.say(editor.words.say("statementFirst"));
        return editor.change(editor.state.active, command.field, command.value);
      case "caret":
        this.exact = false;
        // The bar of roles would lie over the lines that the caret goes to.
        editor.marker.hide();
        return editor.selecting.move(command.where, command.extend);
      case "letter":
        this.exact = true;
        return editor.selecting.moveLetter(command.by);
      default:
        return this.plain(command.do);
    }
  }

  /** @param {Plain} command */
  plain(command) {
    const { editor } = this;
    const { active } = editor.state;
    const isSuggestion = editor.state.view(active)?.kind === "suggestion";
    /** @type {Record<Plain, () => void>} */
    const doing = {
      undo: () => editor.acts.do({ op: "undo" }),
      redo: () => editor.acts.do({ op: "redo" }),
      delete: () => (active && !isSuggestion && editor.acts.own(active) ? editor.remove(active) : undefined),
      escape: () => this.escape(),
      help: () => editor.help(),
      enter: () => this.enter(active),
      next: () => editor.step(1),
      previous: () => editor.step(-1),
      grow: () => {
        this.exact = false;
        if (editor.selecting.grow() && !editor.selecting.caret) this.offer();
      },
      occurrences: () => editor.repeatLast(),
      overlapping: () => this.overlapping(),
      nextSuggestion: () => editor.nextSuggestion(),
      previousSuggestion: () => editor.step(-1, (view) => view.kind === "suggestion"),
      accept: () => (active ? editor.accept([active]) : editor.say(editor.words.say("statementFirst"))),
      acceptAll: () => editor.acceptAll(editor.toolbar.least),
      edit: () => editor.edit(active),
      reject: () => this.reject(active, isSuggestion),
      search: () => editor.filter.search.focus(),
      nextArticle: () => editor.queue.next.click(),
      previousArticle: () => editor.queue.previous.click(),
      done: () => editor.markDone(!editor.isDone),
    };
    doing[command]();
  }

  escape() {
    const { editor } = this;
    editor.marker.hide();
    if (!editor.overlaps.element.hidden) {
      editor.overlaps.hide();
      return editor.focusText();
    }
    const selected = editor.selecting.range() !== null;
    editor.selecting.clear();
    if (!selected) editor.activate(null);
  }

  /** @param {string | null} active */
  enter(active) {
    const { editor } = this;
    if (active && editor.acts.proposals.has(active)) editor.confirm(active);
    else if (active && !editor.acts.own(active)) editor.accept([active]);
    else editor.edit(active);
  }

  /**
   * @param {string | null} active
   * @param {boolean} isSuggestion
   */
  reject(active, isSuggestion) {
    if (active && isSuggestion) this.editor.reject(active);
    else if (active && this.editor.acts.proposals.has(active)) this.editor.dismiss(active);
  }

  /** List the statements at the caret, the selection or the active statement's claim. */
  overlapping() {
    const { editor } = this;
    const span = this.marked() ?? editor.state.view(editor.state.active)?.statement.spans["claim"]?.[0];
    const box = editor.selecting.box() ?? (span && editor.article.boxes(span)[0]);
    const here = span ? editor.at(span.start) : [];
    if (!box || !here.length) return editor.say(editor.words.say("statementFirst"));
    const frame = editor.reading.getBoundingClientRect();
    editor.overlaps.show(here, editor.words, { left: box.left - frame.left, top: box.bottom - frame.top + 4 });
  }
}

/** @param {HTMLElement} root */
function blurWithin(root) {
  const focused = focusedAt(root);
  if (focused instanceof HTMLElement && root.contains(focused)) focused.blur();
}
