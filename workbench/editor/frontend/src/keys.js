// From key presses to commands. Keys go by their place (`event.code`), so that «ش» is A and the
// hot-keys work on a Persian keyboard.

/** @import { Codebook } from "./types.js" */

/**
 * @typedef {{do: "mark", role: string, extend: boolean}
 *   | {do: "value", field: string, value: string}
 *   | {do: "undo" | "redo" | "delete" | "escape" | "help" | "edit" | "next" | "previous"}} Command
 */

/** @typedef {Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} Press */

const PLAIN = new Map(
  /** @type {[string, Command][]} */ ([
    ["Delete", { do: "delete" }],
    ["Backspace", { do: "delete" }],
    ["Escape", { do: "escape" }],
    ["Enter", { do: "edit" }],
    ["NumpadEnter", { do: "edit" }],
    ["ArrowDown", { do: "next" }],
    ["ArrowUp", { do: "previous" }],
  ]),
);

/**
 * What a key press asks for; null if nothing.
 * @param {Press} press
 * @param {Codebook} codebook
 * @returns {Command | null}
 */
export function commandOf(press, codebook) {
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : controlCommand(press);
  if (press.altKey) return null;
  if (press.key === "?" || press.key === "؟") return { do: "help" };
  const key = keyOf(press.code);
  const role = codebook.roles.find((each) => each.key === key);
  if (key && role) return { do: "mark", role: role.name, extend: press.shiftKey };
  if (press.shiftKey) return null;
  for (const field of codebook.fields) {
    const choice = field.values.find((each) => each.key && each.key === key);
    if (choice) return { do: "value", field: field.name, value: choice.name };
  }
  return PLAIN.get(press.code) ?? null;
}

/**
 * @param {Press} press
 * @returns {Command | null}
 */
function controlCommand(press) {
  if (press.code === "KeyZ") return { do: press.shiftKey ? "redo" : "undo" };
  return press.code === "KeyY" && !press.shiftKey ? { do: "redo" } : null;
}

/**
 * The letter or digit in a key's place on a Latin keyboard; null for other keys.
 * @param {string} code
 */
export function keyOf(code) {
  const found = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code);
  return found ? /** @type {string} */ (found[1]).toLowerCase() : null;
}
