// What an undo or a redo changed, told from how things stood before and after it: the log keeps what
// an act did, not what it was called.

import { place } from "./statements.js";

/** @import { Changed, Codebook, Entry, Span, Statement } from "./types.js" */
/** @import { State } from "./state.js" */
/** @import { Word, Words } from "./strings.js" */

/** @typedef {"made" | "accepted" | "adopted" | "deleted" | "changed" | "rejected" | "merged" | "unknown"} What */

/**
 * An act that was undone or done again.
 * @typedef {object} Retraced
 * @property {"undo" | "redo"} op
 * @property {What | "nothing"} what  `nothing` when there was no act left
 * @property {number} n  how many statements or suggestions it was about
 * @property {string[]} parts  what differs: `role:` or `field:` and its name
 * @property {string[]} ids  the statements and suggestions that show it, in the order of the text
 * @property {Span | null} span  the words that show it, if it is about words
 */

/** @type {Record<What, Word>} */
const ONE = {
  made: "actMade",
  accepted: "actAccepted",
  adopted: "actAdopted",
  deleted: "actDeleted",
  changed: "actChanged",
  rejected: "actRejected",
  merged: "actMerged",
  unknown: "actUnknown",
};

/** @type {Partial<Record<What, Word>>} */
const MANY = { made: "actMadeMany", accepted: "actAcceptedMany" };

/**
 * What an answer takes back or does again; null if it answers something else. To be asked before the
 * answer is applied.
 * @param {Changed} answer
 * @param {State} state
 * @param {{undo: boolean, redo: boolean}} history  as it was before
 * @returns {Retraced | null}
 */
export function retracedBy(answer, state, history) {
  const op = state.pending.get(answer.request ?? "")?.op;
  if (op !== "undo" && op !== "redo") return null;
  const before = versions([...answer.changed.map(({ id }) => id), ...answer.removed].map((id) => state.entries.get(id)));
  const after = versions(answer.changed);
  const came = [...after.values()].filter(({ id }) => !before.has(id));
  const went = [...before.values()].filter(({ id }) => !after.has(id));
  const stayed = [...after.values()].filter(({ id }) => before.has(id));
  const turned = Object.keys(answer.rejected ?? {});
  const [making, deleting] = op === "undo" ? [went, came] : [came, went];
  const none = { op, parts: [], span: null };
  if (answer.actors) {
    const renamed = stayed.filter((each) => before.get(each.id)?.values["actor"] !== each.values["actor"]);
    return { ...none, what: "merged", n: renamed.length, ids: inOrder(renamed) };
  }
  if (making.length) {
    const origins = making.map((each) => each.derived_from ?? "");
    const suggested = origins.every((id) => state.suggestions.has(id));
    const what = suggested ? "accepted" : origins.every(Boolean) ? "adopted" : "made";
    // What is no longer accepted is open again.
    return { ...none, what, n: making.length, ids: op === "redo" ? inOrder(came) : suggested ? origins : [] };
  }
  if (deleting.length) return { ...none, what: "deleted", n: deleting.length, ids: inOrder(came) };
  if (turned.length) return { ...none, what: "rejected", n: turned.length, ids: op === "undo" ? turned : [] };
  if (stayed.length) return { op, what: "changed", n: stayed.length, ids: inOrder(stayed), ...difference(before, stayed) };
  return { ...none, what: history[op] ? "unknown" : "nothing", n: 0, ids: [] };
}

/**
 * Say what was undone or done again.
 * @param {Retraced} retraced
 * @param {Codebook} codebook
 * @param {Words} words
 */
export function told({ op, what, n, parts }, codebook, words) {
  if (what === "nothing") return words.say(op === "undo" ? "nothingToUndo" : "nothingToRedo");
  const roles = codebook.roles.filter(({ name }) => parts.includes(`role:${name}`));
  const named = [...roles, ...codebook.fields.filter(({ name }) => parts.includes(`field:${name}`))];
  const many = n > 1 ? MANY[what] : undefined;
  const act = named.length
    ? words.say("actChangedParts", { parts: words.list(named.map((each) => words.label(each.label))) })
    : words.say(many ?? ONE[what], { n: words.number(n) });
  return words.say(op === "undo" ? "undone" : "redone", { act });
}

/**
 * The statements that stand, by their ids.
 * @param {(Entry | undefined)[]} entries
 * @returns {Map<string, Statement>}
 */
function versions(entries) {
  const standing = entries.map((entry) => entry?.heads.findLast((head) => head.statement)?.statement);
  return new Map(standing.filter((each) => each !== undefined && each !== null).map((each) => [each.id, each]));
}

/**
 * @param {Statement[]} statements
 * @returns {string[]}
 */
function inOrder(statements) {
  return [...statements].sort((one, other) => place(one) - place(other)).map(({ id }) => id);
}

/**
 * Which roles and fields of statements are not as before, and the first words that are not.
 * @param {Map<string, Statement>} before
 * @param {Statement[]} after
 */
function difference(before, after) {
  /** @type {Set<string>} */
  const parts = new Set();
  /** @type {Span | null} */
  let span = null;
  for (const each of after) {
    const { spans = {}, values = {} } = before.get(each.id) ?? {};
    for (const role of new Set([...Object.keys(spans), ...Object.keys(each.spans)])) {
      const [old, now] = [spans[role] ?? [], each.spans[role] ?? []].map((all) => all.map((one) => `${one.start}:${one.end}`));
      if (old?.join() === now?.join()) continue;
      parts.add(`role:${role}`);
      span ??= each.spans[role]?.find((one) => !old?.includes(`${one.start}:${one.end}`)) ?? each.spans[role]?.[0] ?? null;
    }
    for (const field of new Set([...Object.keys(values), ...Object.keys(each.values)])) {
      if (values[field] !== each.values[field]) parts.add(`field:${field}`);
    }
  }
  return { parts: [...parts], span };
}
