import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf } from "../src/keys.js";

/** @import { Codebook } from "../src/types.js" */

const label = { fa: "", en: "" };
/** @type {Codebook} */
const codebook = {
  version: "1",
  title: label,
  roles: [{ name: "claim", label, definition: label, color: "", key: "c", examples: [] }],
  fields: [
    {
      name: "stance",
      kind: "choice",
      label,
      definition: label,
      values: [{ name: "support", label, definition: label, color: "", key: "1", examples: [] }],
    },
  ],
};

/**
 * @param {Partial<import("../src/keys.js").Press>} parts
 * @param {boolean} [inCaretMode]
 */
const press = (parts, inCaretMode) =>
  commandOf(
    { code: "", key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...parts },
    codebook,
    inCaretMode,
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
  assert.equal(press({ code: "KeyJ", key: "j" }), null);
});

test("the left arrow goes on in a text that runs to the left", () => {
  assert.deepEqual(press({ code: "ArrowLeft" }), { do: "caret", where: "next", extend: false });
  assert.deepEqual(press({ code: "ArrowRight", shiftKey: true }), { do: "caret", where: "previous", extend: true });
  assert.deepEqual(press({ code: "ArrowLeft", altKey: true }), { do: "letter", by: 1 });
});

test("up and down go by statement, and by line once there is a caret", () => {
  assert.deepEqual(press({ code: "ArrowDown" }), { do: "next" });
  assert.deepEqual(press({ code: "ArrowDown" }, true), { do: "caret", where: "down", extend: false });
});

test("a key that the codebook uses belongs to the codebook", () => {
  const own = { ...codebook, roles: [{ name: "norm", label, definition: label, color: "", key: "n", examples: [] }] };
  const keys = { code: "KeyN", key: "n", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  assert.deepEqual(commandOf(keys, own), { do: "mark", role: "norm", extend: false });
  assert.deepEqual(commandOf(keys, codebook), { do: "nextSuggestion" });
});
