// What the browser shows: the statements as the kernel last told them, and over them the acts
// that are not on disk yet. The kernel owns the truth; this only ever follows it.

/** @import { Act, Entry, Changed, Head, Statement } from "./types.js" */

/**
 * @typedef {object} View  a statement as it is shown
 * @property {string} id
 * @property {Statement} statement
 * @property {Head[]} heads
 * @property {string | null} problem
 * @property {boolean} saved
 */

export class State {
  /** @param {Entry[]} entries */
  constructor(entries) {
    /** @type {Map<string, Entry>} */
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    /** Acts without an answer yet, in the order done. @type {Map<string, Act>} */
    this.pending = new Map();
    /** @type {string | null} */
    this.active = null;
  }

  /** @param {Changed} changes */
  apply(changes) {
    if (changes.request) this.pending.delete(changes.request);
    for (const entry of changes.changed) this.entries.set(entry.id, entry);
    for (const id of changes.removed) this.entries.delete(id);
    if (this.active && !this.view(this.active)) this.active = null;
  }

  /** @param {Act} act */
  expect(act) {
    this.pending.set(act.request, act);
  }

  /**
   * Take an act off the screen that could not be saved.
   * @param {string} request
   */
  giveUp(request) {
    this.pending.delete(request);
    if (this.active && !this.view(this.active)) this.active = null;
  }

  /** All statements in the order of the text. @returns {View[]} */
  views() {
    const ids = new Set(this.entries.keys());
    for (const act of this.pending.values()) {
      for (const statement of act.statements ?? []) ids.add(statement.id);
    }
    const views = [...ids].map((id) => this.view(id)).filter((view) => view !== null);
    return views.sort(
      (one, other) => place(one.statement) - place(other.statement) || (one.id < other.id ? -1 : 1),
    );
  }

  /**
   * One statement as it is shown; null if there is none.
   * @param {string} id
   * @returns {View | null}
   */
  view(id) {
    const entry = this.entries.get(id);
    const heads = entry?.heads ?? [];
    /** @type {Statement | null} */
    let statement = heads.findLast((head) => head.statement)?.statement ?? null;
    let saved = true;
    for (const act of this.pending.values()) {
      const set = act.statements?.find((each) => each.id === id);
      if (set) [statement, saved] = [set, false];
      if (act.ids?.includes(id)) [statement, saved] = [null, false];
    }
    return statement && { id, statement, heads, problem: entry?.problem ?? null, saved };
  }

  /**
   * The heads that are on the screen for a statement: what an edit of it has seen.
   * @param {string} id
   */
  seen(id) {
    return (this.entries.get(id)?.heads ?? []).map((head) => head.e);
  }

  /** The actors named on the screen. @returns {string[]} */
  actors() {
    const names = this.views().map((view) => view.statement.values["actor"]);
    return [...new Set(names.filter((name) => typeof name === "string"))];
  }
}

/**
 * Where a statement stands in the text: its claim, else its first words.
 * @param {Statement} statement
 */
export function place(statement) {
  const claim = statement.spans["claim"]?.[0];
  if (claim) return claim.start;
  const starts = Object.values(statement.spans).flatMap((spans) => spans.map((span) => span.start));
  return starts.length ? Math.min(...starts) : 0;
}
