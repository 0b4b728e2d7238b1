// The statements and what is chosen of them: values by field and days. Any of a field's values,
// all of the fields; `Choices` in Python says the same to pandas.

/** @import { Labels } from "../types.js" */
/**
 * @typedef {"actor" | "stance" | "issue" | "annotator"} FieldName
 *
 * @typedef {"oppose" | "support" | "aside"} Side
 *
 * @typedef {{name: string | null, label: Labels, side?: Side, score?: number | null, color?: string}} Value
 *   null: statements without one; a stance has its side, its score and its colour too
 *
 * @typedef {{start: string, end: string, name: string, short: string}} Period  days, ISO 8601
 *
 * @typedef {Record<FieldName, (string | null)[]> & {days: [string, string] | null}} Chosen
 *
 * @typedef {Record<FieldName | "article", number[]> &
 *   Record<"id" | "speaker" | "cue" | "claim" | "published", string[]>} Rows  by column; a field's
 *   cells are places in its values
 */

/** @type {FieldName[]} */
export const FIELDS = ["actor", "stance", "issue", "annotator"];

/** @returns {Chosen} */
export function nothing() {
  return { actor: [], stance: [], issue: [], annotator: [], days: null };
}

/**
 * What a model or a message says is chosen.
 * @param {Partial<Chosen>} given
 * @returns {Chosen}
 */
export function chosenOf(given) {
  return { ...nothing(), ...Object.fromEntries([...FIELDS, "days"].flatMap((name) => {
    const value = given[/** @type {keyof Chosen} */ (name)];
    return value ? [[name, value]] : [];
  })) };
}

/** @param {Chosen} chosen */
export function isNothing(chosen) {
  return !chosen.days && FIELDS.every((field) => !chosen[field].length);
}

/**
 * Choose what a mark stands for; if all of it is chosen already, take it away.
 * @param {Chosen} chosen
 * @param {Partial<Record<FieldName, string | null>>} mark
 * @returns {Chosen}
 */
export function toggled(chosen, mark) {
  const away = holds(chosen, mark);
  const next = { ...chosen };
  for (const field of FIELDS) {
    const name = mark[field];
    if (name === undefined) continue;
    const others = chosen[field].filter((each) => each !== name);
    next[field] = away ? others : [...others, name];
  }
  return next;
}

/**
 * Whether all that a mark stands for is chosen.
 * @param {Chosen} chosen
 * @param {Partial<Record<FieldName, string | null>>} mark
 */
export function holds(chosen, mark) {
  return FIELDS.every((field) => mark[field] === undefined || chosen[field].includes(mark[field] ?? null));
}

export class Table {
  /**
   * @param {Rows} rows
   * @param {Record<FieldName, Value[]>} values
   */
  constructor(rows, values) {
    this.rows = rows;
    this.values = values;
    this.size = rows.id.length;
  }

  /**
   * The statements that fit what is chosen, in the order of the table.
   * @param {Chosen} chosen
   * @param {(FieldName | "days")[]} [except]  fields that do not count here
   * @returns {number[]}
   */
  matching(chosen, except = []) {
    /** @type {((row: number) => boolean)[]} */
    const tests = [];
    for (const field of FIELDS) {
      if (!chosen[field].length || except.includes(field)) continue;
      const wanted = new Set(chosen[field]);
      const fits = this.values[field].map(({ name }) => wanted.has(name));
      const cells = this.rows[field];
      tests.push((row) => fits[/** @type {number} */ (cells[row])] === true);
    }
    if (chosen.days && !except.includes("days")) {
      const [start, end] = chosen.days;
      const cells = this.rows.published;
      tests.push((row) => {
        const day = /** @type {string} */ (cells[row]);
        return day >= start && day < end;
      });
    }
    const found = [];
    for (let row = 0; row < this.size; row++) if (tests.every((fits) => fits(row))) found.push(row);
    return found;
  }

  /**
   * How many of some statements have each pair of values of two fields.
   * @param {number[]} found
   * @param {FieldName} one
   * @param {FieldName} other
   * @returns {number[][]}  by the places of the values
   */
  counts(found, one, other) {
    const counts = this.values[one].map(() => this.values[other].map(() => 0));
    for (const row of found) {
      const line = /** @type {number[]} */ (counts[/** @type {number} */ (this.rows[one][row])]);
      const place = /** @type {number} */ (this.rows[other][row]);
      line[place] = (line[place] ?? 0) + 1;
    }
    return counts;
  }

  /**
   * How many of some statements have each value of a field.
   * @param {number[]} found
   * @param {FieldName} field
   */
  totals(found, field) {
    const totals = this.values[field].map(() => 0);
    for (const row of found) {
      const place = /** @type {number} */ (this.rows[field][row]);
      totals[place] = (totals[place] ?? 0) + 1;
    }
    return totals;
  }

  /**
   * The places of the stances on each side, from the middle line outwards; all else in its order.
   * @returns {Record<Side, number[]>}
   */
  sides() {
    /** @type {Record<Side, number[]>} */
    const sides = { oppose: [], support: [], aside: [] };
    this.values.stance.forEach(({ side }, place) => sides[side ?? "aside"].push(place));
    const strength = (/** @type {number} */ place) => Math.abs(this.values.stance[place]?.score ?? 0);
    for (const side of [sides.oppose, sides.support]) side.sort((one, other) => strength(one) - strength(other));
    return sides;
  }

  /**
   * The place of a value in its field; -1 if no statement has it.
   * @param {FieldName} field
   * @param {string | null} name
   */
  placeOf(field, name) {
    return this.values[field].findIndex((value) => value.name === name);
  }
}
