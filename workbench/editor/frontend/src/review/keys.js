// From key presses to commands, by the place of the key; the codebook's role keys come first.

import { keyOf } from "../keys.js";

/** @import { Codebook } from "../types.js" */
/** @import { Press, Where } from "../keys.js" */

/**
 * @typedef {"settle" | "drop" | "reopen" | "agree" | "undo" | "redo" | "next" | "previous" | "edit"
 *   | "help" | "escape" | "grow"} Plain
 * @typedef {{do: "take", reading: number}
 *   | {do: "mark", role: string, extend: boolean}
 *   | {do: "value", field: string, value: string}
 *   | {do: "caret", where: Where, extend: boolean}
 *   | {do: "letter", by: 1 | -1}
 *   | {do: Plain}} Command
 */

/** @type {Map<string, Plain>} */
const PLAIN = new Map([
  ["Enter", "settle"],
  ["NumpadEnter", "settle"],
  ["KeyX", "drop"],
  ["KeyR", "reopen"],
  ["KeyA", "agree"],
  ["KeyN", "next"],
  ["BracketRight", "next"],
  ["KeyP", "previous"],
  ["BracketLeft", "previous"],
  ["KeyE", "edit"],
  ["KeyG", "grow"],
  ["Escape", "escape"],
]);

/** The text runs to the left: the left arrow goes on in it. @type {Map<string, Where>} */
const CARET = new Map([
  ["ArrowLeft", "next"],
  ["ArrowRight", "previous"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["Home", "first"],
  ["End", "last"],
]);

/**
 * What a key press asks for; null if nothing.
 * @param {Press} press
 * @param {Codebook} codebook
 * @returns {Command | null}
 */
export function commandOf(press, codebook) {
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : controlCommand(press);
  if (press.altKey) return press.code === "ArrowLeft" ? { do: "letter", by: 1 } : press.code === "ArrowRight" ? { do: "letter", by: -1 } : null;
  if (press.key === "?" || press.key === "؟") return { do: "help" };
  const where = CARET.get(press.code);
  if (where) return { do: "caret", where, extend: press.shiftKey };
  const key = keyOf(press.code);
  const role = codebook.roles.find((each) => each.key && each.key === key);
  if (role) return { do: "mark", role: role.name, extend: press.shiftKey };
  if (press.shiftKey) return valueCommand(key, codebook);
  if (key && key >= "1" && key <= "9") return { do: "take", reading: Number(key) - 1 };
  const plain = PLAIN.get(press.code);
  return plain ? { do: plain } : null;
}

/**
 * @param {Press} press
 * @returns {Command | null}
 */
function controlCommand(press) {
  if (press.code === "KeyZ") return { do: press.shiftKey ? "redo" : "undo" };
  if (press.code === "Enter" || press.code === "NumpadEnter") return { do: "settle" };
  return press.code === "KeyY" && !press.shiftKey ? { do: "redo" } : null;
}

/**
 * With Shift, since the plain digits take readings.
 * @param {string | null} key
 * @param {Codebook} codebook
 * @returns {Command | null}
 */
function valueCommand(key, codebook) {
  for (const field of codebook.fields) {
    const choice = field.values.find((each) => each.key && each.key === key);
    if (choice) return { do: "value", field: field.name, value: choice.name };
  }
  return null;
}
