import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf, writtenNumber } from "../src/fields.js";

test("numbers can be typed with Persian, Arabic and Latin digits", () => {
  assert.equal(numberOf("۰٫۷۵"), 0.75);
  assert.equal(numberOf("٠٫٥"), 0.5);
  assert.equal(numberOf("0.25"), 0.25);
  assert.equal(numberOf(""), "");
});

test("words are no number", () => {
  assert.ok(Number.isNaN(numberOf("زیاد")));
});

test("a number is written in the digits of the language, and is the same when it is read again", () => {
  assert.equal(writtenNumber(0.75, "fa"), "۰٫۷۵");
  assert.equal(writtenNumber(0.75, "en"), "0.75");
  for (const number of [0, -3, 0.1 + 0.2, 1e9, 1e21, 1e-7]) assert.equal(numberOf(writtenNumber(number, "fa")), number);
});
