import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { commandOf } from "../src/keys.js";
import { Saving } from "../src/saving.js";
import { State } from "../src/state.js";

/** @import { Act, Codebook, Entry, Statement } from "../src/types.js" */

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
const act = (parts) => ({ type: "act", request: "r1", op: "set", ...parts });
const history = { undo: true, redo: false };

test("statements are shown in the order of the text", () => {
  const state = new State([entry(statement("b", 9)), entry(statement("a", 3))]);
  assert.deepEqual(state.views().map((view) => view.id), ["a", "b"]);
});

test("an act is shown at once but not as saved, until the kernel says so", () => {
  const state = new State([]);
  state.expect(act({ statements: [statement("a", 3)] }));
  assert.equal(state.view("a")?.saved, false);
  state.apply({
    type: "done", request: "r1", changed: [entry(statement("a", 3))], removed: [], history,
  });
  assert.equal(state.view("a")?.saved, true);
  assert.equal(state.pending.size, 0);
});

test("an act that failed leaves the screen as it was", () => {
  const state = new State([entry(statement("a", 3, { stance: "support" }))]);
  state.expect(act({ statements: [statement("a", 3, { stance: "oppose" })] }));
  assert.equal(state.view("a")?.statement.values["stance"], "oppose");
  state.giveUp("r1");
  assert.equal(state.view("a")?.statement.values["stance"], "support");
});

test("a new statement whose act failed is no longer active", () => {
  const state = new State([]);
  state.expect(act({ statements: [statement("a", 3)] }));
  state.active = "a";
  state.giveUp("r1");
  assert.equal(state.active, null);
});

test("an answer that comes twice changes nothing the second time", () => {
  const state = new State([]);
  /** @type {import("../src/types.js").Changed} */
  const answer = {
    type: "done", request: "r1", changed: [entry(statement("a", 3))], removed: ["b"], history,
  };
  state.apply(answer);
  const once = state.views();
  state.apply(answer);
  assert.deepEqual(state.views(), once);
});

test("a deletion hides the statement before it is confirmed", () => {
  const state = new State([entry(statement("a", 3))]);
  state.expect(act({ op: "delete", ids: ["a"] }));
  assert.deepEqual(state.views(), []);
});

test("of a conflict the latest version is shown and both have been seen", () => {
  const state = new State([
    entry(statement("a", 3, { stance: "support" }), statement("a", 3, { stance: "oppose" })),
  ]);
  assert.equal(state.view("a")?.statement.values["stance"], "oppose");
  assert.deepEqual(state.seen("a"), ["sara.1:0", "sara.1:1"]);
});

test("actors named on the screen are known, each once", () => {
  const named = [statement("a", 1, { actor: "کری" }), statement("b", 4, { actor: "کری" })];
  assert.deepEqual(new State(named.map((each) => entry(each))).actors(), ["کری"]);
});

test("nothing is called saved before the kernel answered, and a silent kernel is asked again", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[]} */
  const sent = [];
  /** @type {string[]} */
  const told = [];
  const saving = new Saving((each) => sent.push(each.request), (state) => told.push(state));
  saving.act(act({}));
  assert.deepEqual([sent, told], [["r1"], ["saving"]]);
  mock.timers.tick(3000);
  assert.deepEqual([sent, told], [["r1", "r1"], ["saving", "unsaved"]]);
  saving.answered({ type: "done", request: "r1", changed: [], removed: [], history });
  assert.equal(told.at(-1), "saved");
  mock.timers.tick(60000);
  assert.equal(sent.length, 2);
  mock.timers.reset();
});

test("a kernel that is gone leaves the act waiting and shown as not saved", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[]} */
  const told = [];
  const gone = () => {
    throw new Error("the comm is closed");
  };
  const saving = new Saving(gone, (state) => told.push(state));
  saving.act(act({}));
  mock.timers.tick(3000);
  assert.deepEqual(told, ["saving", "unsaved"]);
  saving.dispose();
  mock.timers.reset();
});

test("an act that failed is sent again with its own id", () => {
  /** @type {string[]} */
  const sent = [];
  /** @type {string[]} */
  const told = [];
  const saving = new Saving((each) => sent.push(each.request), (state) => told.push(state));
  saving.act(act({}));
  saving.answered({ type: "failed", request: "r1", message: "the disk is full" });
  assert.equal(told.at(-1), "failed");
  saving.retry();
  saving.answered({ type: "done", request: "r1", changed: [], removed: [], history });
  assert.deepEqual(sent, ["r1", "r1"]);
  assert.equal(told.at(-1), "saved");
  saving.dispose();
});

test("the answer to another page's act says nothing of one's own", () => {
  /** @type {string[]} */
  const told = [];
  const saving = new Saving(() => {}, (state) => told.push(state));
  saving.act(act({}));
  saving.answered({ type: "done", request: "r2", changed: [], removed: [], history });
  assert.deepEqual(told, ["saving"]);
  saving.dispose();
});

const label = { fa: "", en: "" };
/** @type {Codebook} */
const codebook = {
  version: "1",
  title: label,
  roles: [{ name: "claim", label, definition: label, color: "", key: "c" }],
  fields: [
    {
      name: "stance",
      kind: "choice",
      label,
      definition: label,
      values: [{ name: "support", label, definition: label, color: "", key: "1" }],
    },
  ],
};

/** @param {Partial<import("../src/keys.js").Press>} parts */
const press = (parts) =>
  commandOf(
    { code: "", key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...parts },
    codebook,
  );

test("hot-keys go by the key's place, whatever the keyboard's language", () => {
  assert.deepEqual(press({ code: "KeyC", key: "ز" }), { do: "mark", role: "claim", extend: false });
  assert.deepEqual(press({ code: "KeyC", key: "C", shiftKey: true }), {
    do: "mark", role: "claim", extend: true,
  });
  assert.deepEqual(press({ code: "Digit1", key: "۱" }), {
    do: "value", field: "stance", value: "support",
  });
  assert.deepEqual(press({ code: "Numpad1", key: "1" })?.do, "value");
  assert.deepEqual(press({ code: "Slash", key: "؟", shiftKey: true }), { do: "help" });
});

test("keys with Ctrl, Alt or Meta are left to others, but for undo and redo", () => {
  assert.equal(press({ code: "KeyC", key: "c", ctrlKey: true }), null);
  assert.equal(press({ code: "Digit1", key: "1", altKey: true }), null);
  assert.deepEqual(press({ code: "KeyZ", key: "ظ", ctrlKey: true }), { do: "undo" });
  assert.deepEqual(press({ code: "KeyZ", key: "Z", metaKey: true, shiftKey: true }), { do: "redo" });
  assert.deepEqual(press({ code: "KeyY", key: "y", ctrlKey: true }), { do: "redo" });
  assert.equal(press({ code: "KeyX", key: "x" }), null);
});
