import assert from "node:assert/strict";
import { test } from "node:test";
import { Kept } from "../src/kept.js";

test("what shows the same stays, what shows something else is made anew", () => {
  const kept = new Kept();
  const first = kept.part("roles", [{ claim: [1, 4] }], () => ({}));
  assert.equal(kept.part("roles", [{ claim: [1, 4] }], () => ({})), first);
  const second = kept.part("roles", [{ claim: [1, 5] }], () => ({}));
  assert.notEqual(second, first);
  assert.equal(kept.part("roles", [{ claim: [1, 5] }], () => ({})), second);
});

test("parts of different names are kept apart, and none once all are cleared", () => {
  const kept = new Kept();
  const roles = kept.part("roles", [], () => ({}));
  assert.notEqual(kept.part("controls", [], () => ({})), roles);
  kept.clear();
  assert.notEqual(kept.part("roles", [], () => ({})), roles);
});
