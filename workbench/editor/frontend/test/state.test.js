import assert from "node:assert/strict";
import { test } from "node:test";
import { State } from "../src/state.js";

/** @import { Act, Changed, Entry, Statement } from "../src/types.js" */

/**
 * @param {string} id
 * @param {number} start
 * @param {Record<string, string>} [values]
 * @returns {Statement}
 */
const statement = (id, start, values = {}) => ({
  id,
  article: "a1",
  annotator: "sara",
  spans: { claim: [{ start, end: start + 2, quote: "xx" }] },
  values,
  derived_from: null,
  created: null,
});

/**
 * @param {Statement[]} statements
 * @returns {Entry}
 */
const entry = (...statements) => ({
  id: /** @type {Statement} */ (statements[0]).id,
  heads: statements.map((each, n) => ({ e: `sara.1:${n}`, who: "sara", at: "", statement: each })),
  problem: null,
});

/**
 * @param {Partial<Act>} parts
 * @returns {Act}
 */
const act = (parts) => ({ type: "act", request: "r1", article: "a1", op: "set", ...parts });
const history = { undo: true, redo: false };

test("statements are shown in the order of the text", () => {
  const state = new State([entry(statement("b", 9)), entry(statement("a", 3))], "sara");
  assert.deepEqual(state.views().map((view) => view.id), ["a", "b"]);
});

test("an act is shown at once but not as saved, until the kernel says so", () => {
  const state = new State([], "sara");
  state.expect(act({ statements: [statement("a", 3)] }));
  assert.equal(state.view("a")?.saved, false);
  state.apply({
    type: "done", article: "a1", request: "r1", changed: [entry(statement("a", 3))], removed: [], history,
  });
  assert.equal(state.view("a")?.saved, true);
  assert.equal(state.pending.size, 0);
});

test("an act that failed leaves the screen as it was", () => {
  const state = new State([entry(statement("a", 3, { stance: "support" }))], "sara");
  state.expect(act({ statements: [statement("a", 3, { stance: "oppose" })] }));
  assert.equal(state.view("a")?.statement.values["stance"], "oppose");
  state.giveUp("r1");
  assert.equal(state.view("a")?.statement.values["stance"], "support");
});

test("a new statement whose act failed is no longer active", () => {
  const state = new State([], "sara");
  state.expect(act({ statements: [statement("a", 3)] }));
  state.active = "a";
  state.giveUp("r1");
  assert.equal(state.active, null);
});

test("an answer that comes twice changes nothing the second time", () => {
  const state = new State([], "sara");
  /** @type {Changed} */
  const answer = {
    type: "done", article: "a1", request: "r1", changed: [entry(statement("a", 3))], removed: ["b"], history,
  };
  state.apply(answer);
  const once = state.views();
  state.apply(answer);
  assert.deepEqual(state.views(), once);
});

test("a deletion hides the statement before it is confirmed", () => {
  const state = new State([entry(statement("a", 3))], "sara");
  state.expect(act({ op: "delete", ids: ["a"] }));
  assert.deepEqual(state.views(), []);
});

test("of a conflict the latest version is shown and both have been seen", () => {
  const both = entry(statement("a", 3, { stance: "support" }), statement("a", 3, { stance: "oppose" }));
  const state = new State([both], "sara");
  assert.equal(state.view("a")?.statement.values["stance"], "oppose");
  assert.deepEqual(state.seen("a"), ["sara.1:0", "sara.1:1"]);
});

test("actors named on the screen are known, each once", () => {
  const named = [statement("a", 1, { actor: "کری" }), statement("b", 4, { actor: "کری" })];
  assert.deepEqual(new State(named.map((each) => entry(each)), "sara").actors(), ["کری"]);
});

test("a second edit has seen the first, though the kernel has not answered yet", () => {
  const state = new State([entry(statement("a", 3))], "sara");
  state.expect(act({ statements: [statement("a", 3, { stance: "support" })], request: "r1" }));
  assert.deepEqual(state.seen("a"), ["sara.1:0", "r1"]);
});

test("a view stays the same object until its statement changes", () => {
  const state = new State([entry(statement("a", 3)), entry(statement("b", 9))], "sara");
  const [a, b] = state.views();
  state.expect(act({ statements: [statement("b", 9, { stance: "support" })] }));
  assert.equal(state.views()[0], a);
  assert.notEqual(state.views()[1], b);
});

test("a suggestion is shown until it is accepted or rejected, and again when that is undone", () => {
  const suggestion = { ...statement("s", 5), annotator: "suggest:rules@1" };
  const state = new State([], "sara", [suggestion]);
  const kinds = () => state.views().map((view) => view.kind);
  assert.deepEqual(kinds(), ["suggestion"]);
  state.expect(act({ statements: [{ ...statement("a", 5), derived_from: "s" }] }));
  assert.deepEqual(kinds(), ["own"]);
  state.giveUp("r1");
  assert.deepEqual(kinds(), ["suggestion"]);
  state.expect(act({ op: "reject", ids: ["s"], request: "r2" }));
  assert.deepEqual(kinds(), []);
  state.apply({ type: "done", article: "a1", request: "r2", changed: [], removed: [], rejected: { s: true }, history });
  assert.deepEqual(kinds(), []);
  state.apply({ type: "done", article: "a1", request: "r3", changed: [], removed: [], rejected: { s: false }, history });
  assert.deepEqual(kinds(), ["suggestion"]);
});

test("another annotator's statement is told from one's own", () => {
  const state = new State([entry({ ...statement("a", 3), annotator: "omid" })], "sara");
  assert.equal(state.view("a")?.kind, "other");
});

test("what was active and is gone is active no more", () => {
  const state = new State([entry(statement("a", 3))], "sara");
  state.active = "a";
  state.apply({ type: "changed", article: "a1", changed: [], removed: ["a"], history });
  assert.equal(state.active, null);
});
