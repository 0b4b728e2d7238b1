// What the person makes of a statement: every change returns a new one.

/** @import { Span, Statement, Value } from "./types.js" */

/**
 * Parts that were filled in by themselves and that nobody has confirmed yet.
 * @typedef {{spans: Record<string, Span[]>, values: Record<string, Value>}} Proposal
 */

/**
 * @param {string} article
 * @param {string} annotator
 * @returns {Statement}
 */
export function newStatement(article, annotator) {
  return { id: newId(), article, annotator, spans: {}, values: {}, derived_from: null, created: null };
}

/** A random id of 32 hexadecimal digits. `randomUUID` is not there on a server without HTTPS. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {Statement} statement
 * @param {string} role
 * @param {Span} span
 * @param {boolean} extend  leave the words that have the role already, except those in the way: the
 *   same words twice in a role mean nothing, so that the new boundary takes the place of the old
 * @returns {Statement}
 */
export function withSpan(statement, role, span, extend) {
  const inTheWay = overlapped(statement, role, span);
  const before = extend ? (statement.spans[role] ?? []).filter((each) => !inTheWay.includes(each)) : [];
  const spans = [...before, span].sort((one, other) => one.start - other.start);
  return { ...statement, spans: { ...statement.spans, [role]: spans } };
}

/**
 * The stretches of a role that have words in common with a span.
 * @param {Statement} statement
 * @param {string} role
 * @param {Span} span
 * @returns {Span[]}
 */
export function overlapped(statement, role, span) {
  return (statement.spans[role] ?? []).filter((each) => each.start < span.end && span.start < each.end);
}

/**
 * The statement without a stretch of words; null if no words are left.
 * @param {Statement} statement
 * @param {string} role
 * @param {Span} span
 * @returns {Statement | null}
 */
export function withoutSpan(statement, role, span) {
  const rest = (statement.spans[role] ?? []).filter((each) => !sameSpan(each, span));
  const spans = { ...statement.spans, [role]: rest };
  return Object.values(spans).every((each) => each.length === 0) ? null : { ...statement, spans };
}

/**
 * @param {Statement} statement
 * @param {string} field
 * @param {Value | null} value
 * @returns {Statement}
 */
export function withValue(statement, field, value) {
  const values = { ...statement.values };
  if (value === null) delete values[field];
  else values[field] = value;
  return { ...statement, values };
}

/**
 * A suggestion or somebody else's statement as the annotator's own. How sure the other one was is
 * left behind.
 * @param {Statement} statement
 * @param {string} annotator
 * @returns {Statement}
 */
export function adopted(statement, annotator) {
  const { confidence: _, ...values } = statement.values;
  return { ...statement, id: newId(), annotator, values, derived_from: statement.id, created: null, codebook: null };
}

/**
 * The statement with the parts of a proposal that it does not have itself.
 * @param {Statement} statement
 * @param {Proposal} proposal
 * @returns {Statement}
 */
export function completed(statement, proposal) {
  const spans = { ...statement.spans };
  for (const [role, proposed] of Object.entries(proposal.spans)) {
    if (!spans[role]?.length) spans[role] = proposed;
  }
  return { ...statement, spans, values: { ...proposal.values, ...statement.values } };
}

/**
 * A statement for every further occurrence of a span's words, with the same role and actor.
 * @param {Statement} statement
 * @param {string} role
 * @param {Span} span
 * @param {Span[]} occurrences
 * @returns {Statement[]}
 */
export function repeated(statement, role, span, occurrences) {
  return occurrences
    .filter((each) => each.start >= span.end)
    .map((each) => ({
      ...newStatement(statement.article, statement.annotator),
      spans: { [role]: [each] },
      values: only(statement.values, ["actor"]),
    }));
}

/**
 * @param {Span} one
 * @param {Span} other
 */
export function sameSpan(one, other) {
  return one.start === other.start && one.end === other.end;
}

/**
 * @param {Statement} statement
 * @param {string} role
 */
export function quoteOf(statement, role) {
  return (statement.spans[role] ?? []).map((span) => span.quote).join(" … ");
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

/**
 * How much of two stretches is common to both: intersection over union.
 * @param {Span} span
 * @param {Span[]} others
 */
export function overlap(span, others) {
  const first = others[0];
  const last = others.at(-1);
  if (!first || !last) return 0;
  const common = Math.min(span.end, last.end) - Math.max(span.start, first.start);
  const together = Math.max(span.end, last.end) - Math.min(span.start, first.start);
  return Math.max(common, 0) / together;
}

/**
 * @param {Record<string, Value>} values
 * @param {string[]} names
 */
export function only(values, names) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
