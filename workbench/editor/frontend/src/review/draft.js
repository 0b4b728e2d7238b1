// The outcome while it is made: every part of it, a role or a field, is taken from a reading, shared
// by all of them, or one's own. A draft is never changed; every step returns another.

import { sameSpan, withSpan, withValue, withoutSpan } from "../statements.js";

/** @import { Codebook, Span, Statement, Value } from "../types.js" */

/**
 * Where a part comes from: the number of a reading, all of them, or oneself.
 * @typedef {number | "all" | "own"} From
 *
 * @typedef {object} Draft
 * @property {Statement} statement
 * @property {Record<string, From>} from  by part, `role:claim` or `field:stance`
 */

/** A remark and how sure one was are the annotator's own. */
const OWN_FIELDS = new Set(["note", "confidence"]);

/**
 * The parts of some readings that the codebook knows, in its order.
 * @param {Codebook} codebook
 * @param {Statement[]} readings
 * @returns {string[]}
 */
export function partsOf(codebook, readings) {
  const roles = codebook.roles.filter(({ name }) => readings.some((each) => each.spans[name]?.length));
  const fields = codebook.fields.filter(({ name }) => readings.some((each) => each.values[name] !== undefined));
  return [...fields.map(({ name }) => `field:${name}`), ...roles.map(({ name }) => `role:${name}`)];
}

/**
 * Whether two readings give a part alike.
 * @param {string} part
 * @param {Statement} one
 * @param {Statement} other
 */
export function sameIn(part, one, other) {
  const name = nameOf(part);
  if (part.startsWith("field:")) return one.values[name] === other.values[name];
  const [first, second] = [one.spans[name] ?? [], other.spans[name] ?? []];
  return first.length === second.length && first.every((span, n) => sameSpan(span, /** @type {Span} */ (second[n])));
}

/** @param {string} part */
export function nameOf(part) {
  return part.slice(part.indexOf(":") + 1);
}

/** @param {string} part */
export function isOwn(part) {
  return part.startsWith("field:") && OWN_FIELDS.has(nameOf(part));
}

/**
 * The parts that readings differ in and nobody has decided about.
 * @param {Codebook} codebook
 * @param {Statement[]} readings
 * @param {Draft} draft
 * @returns {string[]}
 */
export function undecidedParts(codebook, readings, draft) {
  return partsOf(codebook, readings).filter((part) => !isOwn(part) && draft.from[part] === undefined);
}

/**
 * What all readings share; what they differ in is left to be chosen.
 * @param {Codebook} codebook
 * @param {Statement[]} readings
 * @returns {Draft}
 */
export function shared(codebook, readings) {
  const [first, ...others] = readings;
  let draft = empty(readings);
  if (!first) return draft;
  for (const part of partsOf(codebook, readings)) {
    if (!isOwn(part) && others.every((each) => sameIn(part, first, each))) draft = withPart(draft, part, first, "all");
  }
  return draft;
}

/**
 * All of one reading, without what only its annotator can say, unless `whole`.
 * @param {Codebook} codebook
 * @param {Statement[]} readings
 * @param {number} n
 * @param {boolean} [whole]
 * @returns {Draft}
 */
export function takenFrom(codebook, readings, n, whole = false) {
  const reading = readings[n];
  let draft = empty(readings);
  if (!reading) return draft;
  for (const part of partsOf(codebook, [reading])) if (whole || !isOwn(part)) draft = withPart(draft, part, reading, n);
  return draft;
}

/**
 * What stands, with where each part of it may have come from.
 * @param {Codebook} codebook
 * @param {Statement[]} readings
 * @param {Statement} decided
 * @returns {Draft}
 */
export function decidedDraft(codebook, readings, decided) {
  let draft = empty(readings);
  for (const part of partsOf(codebook, [decided])) {
    const like = readings.map((each) => sameIn(part, each, decided));
    const first = like.indexOf(true);
    draft = withPart(draft, part, decided, first < 0 ? "own" : like.every(Boolean) ? "all" : first);
  }
  return draft;
}

/**
 * @param {Draft} draft
 * @param {string} part
 * @param {Statement} reading
 * @param {From} from
 * @returns {Draft}
 */
export function withPart(draft, part, reading, from) {
  const name = nameOf(part);
  const { statement } = draft;
  const spans = { ...statement.spans };
  if (part.startsWith("role:")) {
    if (reading.spans[name]?.length) spans[name] = reading.spans[name];
    else delete spans[name];
  }
  const next = part.startsWith("role:") ? { ...statement, spans } : withValue(statement, name, reading.values[name] ?? null);
  return { statement: next, from: { ...draft.from, [part]: from } };
}

/**
 * @param {Draft} draft
 * @param {string} field
 * @param {Value | null} value
 * @returns {Draft}
 */
export function withOwnValue(draft, field, value) {
  return { statement: withValue(draft.statement, field, value), from: { ...draft.from, [`field:${field}`]: "own" } };
}

/**
 * @param {Draft} draft
 * @param {string} role
 * @param {Span} span
 * @param {boolean} extend
 * @returns {Draft}
 */
export function withOwnSpan(draft, role, span, extend) {
  return { statement: withSpan(draft.statement, role, span, extend), from: { ...draft.from, [`role:${role}`]: "own" } };
}

/**
 * @param {Draft} draft
 * @param {string} role
 * @param {Span} span
 * @returns {Draft}
 */
export function withoutOwnSpan(draft, role, span) {
  const statement = withoutSpan(draft.statement, role, span) ?? { ...draft.statement, spans: {} };
  return { statement, from: { ...draft.from, [`role:${role}`]: "own" } };
}

/**
 * The ids of the readings that a draft was made from: those that parts were chosen from, or all of
 * them where only what they share was kept.
 * @param {Draft} draft
 * @param {Statement[]} readings
 * @returns {string[]}
 */
export function originsOf(draft, readings) {
  const from = Object.values(draft.from);
  const chosen = readings.filter((_, n) => from.includes(n));
  if (chosen.length) return chosen.map(({ id }) => id);
  return from.includes("all") ? readings.map(({ id }) => id) : [];
}

/** @param {Draft} draft */
export function marksWords(draft) {
  return Object.values(draft.statement.spans).some((spans) => spans.length > 0);
}

/**
 * @param {Statement[]} readings
 * @returns {Draft}
 */
function empty(readings) {
  const article = readings[0]?.article ?? "";
  const statement = { id: "outcome", article, annotator: "", spans: {}, values: {}, derived_from: null, created: null };
  return { statement, from: {} };
}
