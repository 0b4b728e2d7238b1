import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Outbox } from "../src/outbox.js";

/** @import { Act, Answer } from "../src/types.js" */

/** A page's storage, as the browser's own behaves. */
class PageStorage {
  /** @type {Map<string, string>} */
  items = new Map();
  get length() {
    return this.items.size;
  }
  /** @param {number} n */
  key(n) {
    return [...this.items.keys()][n] ?? null;
  }
  /** @param {string} key */
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  /** @param {string} key @param {string} value */
  setItem(key, value) {
    this.items.set(key, value);
  }
  /** @param {string} key */
  removeItem(key) {
    this.items.delete(key);
  }
}

/** @param {string} request @returns {Act} */
const act = (request) => ({ type: "act", request, article: "a1", op: "undo" });
/** @param {string} request @returns {Answer} */
const done = (request) => ({ type: "done", article: "a1", request, changed: [], removed: [], history: { undo: true, redo: false } });

/** @param {PageStorage | null} [storage] @param {(act: Act) => void} [post] */
function outbox(storage = new PageStorage(), post = () => {}) {
  /** @type {string[]} */
  const sent = [];
  /** @type {string[]} */
  const told = [];
  const send = (/** @type {Act} */ each) => {
    sent.push(each.request);
    post(each);
  };
  return { box: new Outbox("p:sara", send, (state) => told.push(state), storage), sent, told };
}

test("nothing is called saved before the kernel answered, and a silent kernel is asked again", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { box, sent, told } = outbox();
  box.add(act("r1"));
  assert.deepEqual([sent, told], [["r1"], ["saving"]]);
  mock.timers.tick(3000);
  assert.deepEqual([sent, told], [["r1", "r1"], ["saving", "unsaved"]]);
  box.answered(done("r1"));
  assert.equal(told.at(-1), "saved");
  mock.timers.tick(60000);
  assert.equal(sent.length, 2);
  mock.timers.reset();
});

test("a kernel that is gone leaves the act waiting and shown as not saved", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { box, told } = outbox(undefined, () => {
    throw new Error("the comm is closed");
  });
  box.add(act("r1"));
  mock.timers.tick(3000);
  assert.deepEqual(told, ["saving", "unsaved"]);
  assert.equal(box.size(), 1);
  box.dispose();
  mock.timers.reset();
});

test("acts without an answer outlive the page and are sent again in the order done", () => {
  const storage = new PageStorage();
  const before = outbox(storage);
  for (const request of ["r1", "r2", "r3"]) before.box.add(act(request));
  before.box.answered(done("r2"));
  before.box.dispose();
  const after = outbox(storage);
  assert.deepEqual(after.box.resume().map((each) => each.request), ["r1", "r3"]);
  assert.deepEqual(after.sent, ["r1"]);
  for (const request of ["r1", "r3"]) after.box.answered(done(request));
  assert.deepEqual(after.sent, ["r1", "r3"]);
  assert.equal(storage.length, 0);
  assert.equal(after.told.at(-1), "saved");
});

test("an act goes when the one before it is answered, or when that takes too long", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { box, sent } = outbox();
  for (const request of ["r1", "r2", "r3"]) box.add(act(request));
  assert.deepEqual(sent, ["r1"]);
  box.answered(done("r1"));
  assert.deepEqual(sent, ["r1", "r2"]);
  mock.timers.tick(3000);
  assert.deepEqual(sent, ["r1", "r2", "r2", "r3"], "no act holds up the others for good");
  box.answered({ type: "failed", request: "r2", message: "the disk is full" });
  box.add(act("r4"));
  box.answered(done("r3"));
  assert.deepEqual(sent, ["r1", "r2", "r2", "r3", "r4"]);
  box.dispose();
  mock.timers.reset();
});

test("another annotator's acts, and what is no act, are left where they are", () => {
  const storage = new PageStorage();
  storage.setItem("workbench-act:p:omid:r9", "{}");
  storage.setItem("workbench-act:p:sara:r8", "half an a");
  assert.deepEqual(outbox(storage).box.resume(), []);
  assert.equal(storage.length, 2);
});

test("an act that failed is kept over a reload, and sent again with its own id", () => {
  const storage = new PageStorage();
  const { box, sent, told } = outbox(storage);
  box.add(act("r1"));
  box.answered({ type: "failed", request: "r1", message: "the disk is full" });
  assert.equal(told.at(-1), "failed");
  assert.equal(storage.length, 1);
  box.retry();
  box.answered(done("r1"));
  assert.deepEqual(sent, ["r1", "r1"]);
  assert.deepEqual([told.at(-1), storage.length], ["saved", 0]);
  box.dispose();
});

test("an act that is let go is gone for good", () => {
  const storage = new PageStorage();
  const { box, told } = outbox(storage);
  box.add(act("r1"));
  box.answered({ type: "failed", request: "r1", message: "no such actor" });
  box.forget();
  assert.deepEqual([told.at(-1), storage.length], ["saved", 0]);
  box.dispose();
});

test("the answer to another page's act says nothing of one's own", () => {
  const { box, told } = outbox();
  box.add(act("r1"));
  box.answered(done("r2"));
  assert.deepEqual(told, ["saving"]);
  box.dispose();
});

test("a storage that is full or forbidden keeps nobody from working", () => {
  const storage = new PageStorage();
  storage.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  const { box, sent } = outbox(storage);
  box.add(act("r1"));
  box.answered(done("r1"));
  assert.deepEqual(sent, ["r1"]);
  assert.equal(box.state(), "saved");
  const none = outbox(null);
  none.box.add(act("r1"));
  none.box.answered(done("r1"));
  assert.equal(none.box.state(), "saved");
});
