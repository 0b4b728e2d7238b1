// Which suggestions stand beside one's own statements, and whom they say is speaking.

import { fold } from "./fold.js";
import { overlap, place, quoteOf } from "./statements.js";

/** @import { Statement } from "./types.js" */
/** @import { View } from "./state.js" */

/** Words for whoever spoke last. */
const PRONOUNS = new Set(["وی", "او", "ایشان", "نامبرده", "مشارالیه"]);

/** So much of both claims in common, and they are one: intersection over union. */
const SAME = 0.5;

/** How many code points a shelf of statements holds; any number does. */
const SHELF = 256;

export class Suggestions {
  /**
   * @param {Statement[]} suggested
   * @param {string[]} rejected  ids of those that were turned down
   */
  constructor(suggested, rejected) {
    /** @type {Map<string, View>} */
    this.views = new Map(suggested.map((each) => [each.id, viewOf(each)]));
    /** Those that are shown with another name. @type {Map<string, View>} */
    this.shown = new Map();
    this.rejected = new Set(rejected);
  }

  /** @param {string} id */
  has(id) {
    return this.views.has(id);
  }

  /**
   * Keep the suggestions that are neither turned down nor said by a statement of one's own.
   * @param {View[]} own  the annotator's own statements
   * @param {(id: string) => boolean} isRejected
   * @returns {View[]}
   */
  open(own, isRejected) {
    if (!this.views.size) return [];
    const taken = new Set(own.map((view) => view.statement.derived_from));
    const said = shelved(own);
    return [...this.views.values()].filter(
      ({ id, statement }) => !taken.has(id) && !isRejected(id) && !isSaid(statement, said),
    );
  }

  /**
   * Give suggestions the names that the annotator uses: words that were given an actor once mean
   * the same one, and «وی» is whoever spoke before.
   * @param {View[]} views  in the order of the text
   * @returns {View[]}
   */
  named(views) {
    if (!this.views.size) return views;
    const names = namesOf(views);
    /** @type {View | null} */
    let before = null;
    return views.map((view) => {
      if (view.kind === "other") return view;
      const words = quoteOf(view.statement, "speaker");
      before = view.kind === "suggestion" ? this.shownAs(view, speakerOf(words, before, names)) : view;
      return before;
    });
  }

  /**
   * The same object as before as long as the name is the same.
   * @param {View} view
   * @param {string | undefined} actor
   * @returns {View}
   */
  shownAs(view, actor) {
    const { id, statement } = view;
    if (!actor || statement.values["actor"] === actor) return view;
    const last = this.shown.get(id);
    if (last?.statement.values["actor"] === actor) return last;
    const shown = { ...view, statement: { ...statement, values: { ...statement.values, actor } } };
    this.shown.set(id, shown);
    return shown;
  }
}

/**
 * The actor that a mention names, as the annotator calls it.
 * @param {string} words
 * @param {string} named  what the suggester calls it; empty if it does not know
 * @param {View[]} views  in the order of the text
 * @param {number} at  where the mention stands
 * @returns {string | undefined}
 */
export function actorOf(words, named, views, at) {
  const before = views.findLast((view) => view.kind !== "other" && view.place < at) ?? null;
  return speakerOf(words, before, namesOf(views)) || named || undefined;
}

/**
 * How sure a suggestion is; one that does not say is taken to be sure.
 * @param {View} view
 */
export function confidenceOf({ statement }) {
  return Number(statement.values["confidence"] ?? 1);
}

/**
 * @param {string} words  the speaker's
 * @param {View | null} before  the statement before
 * @param {Map<string, string>} names
 */
function speakerOf(words, before, names) {
  const plain = compared(words);
  if (!PRONOUNS.has(plain)) return names.get(plain);
  const actor = before?.statement.values["actor"];
  return typeof actor === "string" ? actor : undefined;
}

/**
 * What the annotator's own statements call each speaker's words.
 * @param {View[]} views
 */
function namesOf(views) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { kind, statement } of views) {
    const { actor } = statement.values;
    if (kind !== "own" || typeof actor !== "string") continue;
    const words = compared(quoteOf(statement, "speaker"));
    if (words) names.set(words, actor);
  }
  return names;
}

/** A few speakers say most of what an article holds. @type {Map<string, string>} */
const folded = new Map();

/**
 * A speaker's words as they are compared.
 * @param {string} words
 */
function compared(words) {
  const known = folded.get(words) ?? fold(words);
  folded.set(words, known);
  return known;
}

/**
 * Own statements by where their cues and claims are, so that thousands are looked through quickly.
 * @param {View[]} own
 */
function shelved(own) {
  /** @type {Map<number, Set<Statement>>} */
  const shelves = new Map();
  for (const { statement } of own) {
    for (const span of [...(statement.spans["cue"] ?? []), ...(statement.spans["claim"] ?? [])]) {
      for (let shelf = Math.floor(span.start / SHELF); shelf * SHELF < span.end; shelf++) {
        const there = shelves.get(shelf);
        if (there) there.add(statement);
        else shelves.set(shelf, new Set([statement]));
      }
    }
  }
  return shelves;
}

/**
 * Whether a statement of one's own says it already: with the same cue, or mostly the same claim.
 * @param {Statement} suggestion
 * @param {Map<number, Set<Statement>>} shelves
 */
function isSaid(suggestion, shelves) {
  const { cue = [], claim = [] } = suggestion.spans;
  const near = [...cue, ...claim].flatMap((span) => [span.start, span.end - 1]);
  for (const shelf of new Set(near.map((at) => Math.floor(at / SHELF)))) {
    for (const { spans } of shelves.get(shelf) ?? []) {
      if (cue.some((one) => spans["cue"]?.some((other) => one.start < other.end && other.start < one.end))) return true;
      if (claim[0] && overlap({ ...claim[0], end: claim.at(-1)?.end ?? claim[0].end }, spans["claim"] ?? []) >= SAME) return true;
    }
  }
  return false;
}

/**
 * @param {Statement} statement
 * @returns {View}
 */
function viewOf(statement) {
  const { id } = statement;
  return { id, kind: "suggestion", statement, heads: [], problem: null, saved: true, place: place(statement) };
}
