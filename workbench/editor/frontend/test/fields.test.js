import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf } from "../src/fields.js";

test("numbers can be typed with Persian, Arabic and Latin digits", () => {
  assert.equal(numberOf("۰٫۷۵"), 0.75);
  assert.equal(numberOf("٠٫٥"), 0.5);
  assert.equal(numberOf("0.25"), 0.25);
  assert.equal(numberOf(""), "");
});

test("words are no number", () => {
  assert.ok(Number.isNaN(numberOf("زیاد")));
});
