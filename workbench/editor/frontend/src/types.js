// The shapes that travel between the kernel and the browser. Offsets are code points.

/**
 * @typedef {Record<string, string>} Labels  words by language, `fa` and `en`
 *
 * @typedef {{start: number, end: number, quote: string}} Span
 *
 * @typedef {string | number | boolean} Value
 *
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} article
 * @property {string} annotator
 * @property {Record<string, Span[]>} spans
 * @property {Record<string, Value>} values
 * @property {string | null} derived_from
 * @property {string | null} created
 * @property {string | null} [codebook]  the version of the codebook it was coded with
 *
 * @typedef {{e: string, who: string, at: string, statement: Statement | null}} Head
 *
 * @typedef {{id: string, heads: Head[], problem: string | null}} Entry
 *
 * @typedef {{name: string, label: Labels, definition: Labels, color: string, key: string, examples: Labels[]}} Role
 *
 * @typedef {{name: string, label: Labels, definition: Labels, color: string, key: string, examples: Labels[],
 *   score?: number | null}} Choice
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {"actor" | "choice" | "text" | "number"} kind
 * @property {Labels} label
 * @property {Labels} definition
 * @property {Choice[]} values
 *
 * @typedef {{version: string, title: Labels, roles: Role[], fields: Field[]}} Codebook
 *
 * @typedef {object} Article
 * @property {string} id
 * @property {string} text
 * @property {string} title
 * @property {string} outlet
 * @property {string} published
 * @property {string} url
 *
 * @typedef {{name: string, kind: string, affiliation: string, aliases: string[]}} Actor
 *
 * @typedef {[start: number, end: number, actor: string]} Mention  words that name an actor
 *
 * @typedef {{position: number, total: number, done: number, order: string}} Place  where an article is in the queue
 *
 * @typedef {{id: string, title: string, statements: number, done: boolean}} Queued
 *
 * @typedef {object} Opening  an article and all that stands in it, as a page gets it that opens
 * @property {Article} article
 * @property {Entry[]} statements
 * @property {Statement[]} suggestions
 * @property {string[]} rejected  ids of suggestions that were turned down
 * @property {Mention[]} mentions
 * @property {[start: number, end: number][]} sentences
 * @property {Actor[]} actors
 * @property {{undo: boolean, redo: boolean}} history
 * @property {boolean} done
 * @property {Place} place
 *
 * @typedef {object} Act  what the person did, with an id of its own so that it is done once
 * @property {"act"} type
 * @property {string} request
 * @property {string} article
 * @property {"set" | "delete" | "undo" | "redo" | "reject" | "merge" | "done"} op
 * @property {Statement[]} [statements]
 * @property {string[]} [ids]
 * @property {Record<string, string[]>} [seen]  by statement, the events and acts on the screen
 * @property {string} [name]  the actor to be merged
 * @property {string} [into]  the actor to merge into
 * @property {boolean} [done]
 *
 * @typedef {object} Changed
 * @property {"done" | "changed"} type
 * @property {string} article
 * @property {string} [request]
 * @property {Entry[]} changed
 * @property {string[]} removed
 * @property {Record<string, boolean>} [rejected]  suggestions that are now rejected, or no longer
 * @property {Actor[]} [actors]
 * @property {boolean} [done]
 * @property {Place} [place]
 * @property {{undo: boolean, redo: boolean}} history
 *
 * @typedef {{type: "failed", request: string, message: string}} Failed
 *
 * @typedef {{type: "queue", words: string, items: Queued[], place: Place}} QueueAnswer
 *
 * @typedef {Changed | Failed} Answer
 *
 * @typedef {object} Model  the part of an anywidget model that is used here
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(content: unknown) => void} send
 * @property {(event: string, callback: (content: any) => void) => void} on
 * @property {(event: string, callback: (content: any) => void) => void} off
 */

export {};
