// The shapes that travel between the kernel and the review.

/**
 * @typedef {import("../types.js").Statement} Statement
 * @typedef {import("../types.js").Article} Article
 * @typedef {import("../types.js").Labels} Labels
 * @typedef {import("../types.js").Span} Span
 * @typedef {import("../types.js").Value} Value
 *
 * @typedef {"open" | "settled" | "dropped"} Outcome
 *
 * @typedef {{id: string, article: string, title: string, what: string[], outcome: Outcome}} Item
 *
 * @typedef {{what: "changed" | "removed", role: string, field: string, value: string, then: Labels, now: Labels}} Change
 *
 * @typedef {object} OpenItem
 * @property {string} id
 * @property {Outcome} outcome
 * @property {Article} article
 * @property {[number, number][]} sentences
 * @property {Statement[]} readings
 * @property {string[]} missing
 * @property {string[]} what
 * @property {Statement | null} decided
 * @property {string[]} heads
 * @property {Change[]} changes
 *
 * @typedef {"settle" | "drop" | "reopen" | "agree" | "undo" | "redo"} Operation
 *
 * @typedef {object} Decision
 * @property {"act"} type
 * @property {string} request
 * @property {Operation} op
 * @property {string} [item]
 * @property {string[]} [seen]
 * @property {string[]} [origins]
 * @property {Record<string, Span[]>} [spans]
 * @property {Record<string, Value>} [values]
 *
 * @typedef {object} Done
 * @property {"done"} type
 * @property {string} request
 * @property {Operation} decision
 * @property {Item[]} items
 * @property {number} agreed
 * @property {{undo: boolean, redo: boolean}} history
 *
 * @typedef {{type: "opened", item: OpenItem}} Opened
 *
 * @typedef {Done | Opened | import("../types.js").Failed} Answer
 */

export {};
