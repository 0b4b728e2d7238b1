// What the browser shows: the statements as the kernel last told them, and over them the acts
// that are not on disk yet. The kernel owns the truth; this only ever follows it.

import { place } from "./statements.js";
import { Suggestions } from "./suggestions.js";

/** @import { Act, Entry, Changed, Head, Statement } from "./types.js" */

/**
 * One statement as it is shown. A view is never changed: another version is another object, so
 * that whoever drew it can tell by identity whether to draw again.
 * @typedef {object} View
 * @property {string} id
 * @property {"own" | "other" | "suggestion"} kind
 * @property {Statement} statement
 * @property {Head[]} heads
 * @property {string | null} problem
 * @property {boolean} saved
 * @property {number} place  where it stands in the text
 */

export class State {
  /**
   * @param {Entry[]} entries
   * @param {string} annotator
   * @param {Statement[]} [suggestions]
   * @param {string[]} [rejected]  ids of suggestions that were turned down
   */
  constructor(entries, annotator, suggestions = [], rejected = []) {
    this.annotator = annotator;
    /** @type {Map<string, Entry>} */
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.suggestions = new Suggestions(suggestions, rejected);
    /** Acts without an answer yet, in the order done. @type {Map<string, Act>} */
    this.pending = new Map();
    /** @type {string | null} */
    this.active = null;
    /** @type {Map<string, View | null>} */
    this.known = new Map();
    /** @type {View[] | null} */
    this.sorted = null;
  }

  /** @param {Changed} changes */
  apply(changes) {
    if (changes.request) this.forget(changes.request);
    for (const entry of changes.changed) this.entries.set(entry.id, entry);
    for (const id of changes.removed) this.entries.delete(id);
    for (const [id, rejected] of Object.entries(changes.rejected ?? {})) {
      if (rejected) this.suggestions.rejected.add(id);
      else this.suggestions.rejected.delete(id);
    }
    this.touch([...changes.changed.map((entry) => entry.id), ...changes.removed]);
  }

  /** @param {Act} act */
  expect(act) {
    this.pending.set(act.request, act);
    this.touch(idsOf(act));
  }

  /**
   * Take an act off the screen that could not be saved.
   * @param {string} request
   */
  giveUp(request) {
    this.forget(request);
    this.touch([]);
  }

  /** All statements and open suggestions in the order of the text. @returns {View[]} */
  views() {
    if (this.sorted) return this.sorted;
    const ids = new Set(this.entries.keys());
    for (const act of this.pending.values()) for (const { id } of act.statements ?? []) ids.add(id);
    const views = [...ids].map((id) => this.stated(id)).filter((view) => view !== null);
    const own = views.filter((view) => view.kind === "own");
    views.push(...this.suggestions.open(own, (id) => this.isRejected(id)));
    views.sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
    this.sorted = this.suggestions.named(views);
    return this.sorted;
  }

  /**
   * One statement or suggestion as it is shown; null if there is none.
   * @param {string | null} id
   * @returns {View | null}
   */
  view(id) {
    if (id === null) return null;
    if (!this.suggestions.has(id)) return this.stated(id);
    return this.views().find((view) => view.id === id) ?? null;
  }

  /**
   * What an edit of a statement has seen: the heads on the screen, and the acts on it that are
   * still on their way.
   * @param {string} id
   */
  seen(id) {
    const heads = (this.entries.get(id)?.heads ?? []).map((head) => head.e);
    const acts = [...this.pending.values()].filter((act) => idsOf(act).includes(id));
    return [...heads, ...acts.map((act) => act.request)];
  }

  /** The actors named on the screen. @returns {string[]} */
  actors() {
    const names = this.views().map((view) => view.statement.values["actor"]);
    return [...new Set(names.filter((name) => typeof name === "string"))];
  }

  /**
   * @param {string} id
   * @returns {View | null}
   */
  stated(id) {
    let view = this.known.get(id);
    if (view === undefined) {
      view = this.makeView(id);
      this.known.set(id, view);
    }
    return view;
  }

  /**
   * @param {string} id
   * @returns {View | null}
   */
  makeView(id) {
    const entry = this.entries.get(id);
    const heads = entry?.heads ?? [];
    /** @type {Statement | null} */
    let statement = heads.findLast((head) => head.statement)?.statement ?? null;
    let saved = true;
    for (const act of this.pending.values()) {
      const set = act.statements?.find((each) => each.id === id);
      if (set) [statement, saved] = [set, false];
      if (act.op === "delete" && act.ids?.includes(id)) [statement, saved] = [null, false];
    }
    if (!statement) return null;
    const kind = statement.annotator === this.annotator ? "own" : "other";
    return { id, kind, statement, heads, problem: entry?.problem ?? null, saved, place: place(statement) };
  }

  /** @param {string} id */
  isRejected(id) {
    if (this.suggestions.rejected.has(id)) return true;
    return [...this.pending.values()].some((act) => act.op === "reject" && act.ids?.includes(id));
  }

  /** @param {string} request */
  forget(request) {
    const act = this.pending.get(request);
    this.pending.delete(request);
    if (act) for (const id of idsOf(act)) this.known.delete(id);
  }

  /** @param {string[]} ids */
  touch(ids) {
    for (const id of ids) this.known.delete(id);
    this.sorted = null;
    if (this.active && !this.view(this.active)) this.active = null;
  }
}

/**
 * Whether a place in the text is in one of the statement's spans.
 * @param {Statement} statement
 * @param {number} at
 */
export function covers(statement, at) {
  return Object.values(statement.spans).some((spans) =>
    spans.some((span) => span.start <= at && at < span.end),
  );
}

/** @param {Act} act */
function idsOf(act) {
  return [...(act.statements ?? []).map((each) => each.id), ...(act.ids ?? [])];
}
