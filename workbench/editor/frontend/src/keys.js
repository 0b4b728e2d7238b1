// From key presses to commands. Keys go by their place (`event.code`), so that «ش» is A and the
// hot-keys work on a Persian keyboard. A key that the codebook names belongs to the codebook.

/** @import { Codebook } from "./types.js" */

/**
 * @typedef {"undo" | "redo" | "delete" | "escape" | "help" | "enter" | "next" | "previous" | "grow"
 *   | "occurrences" | "overlapping" | "nextSuggestion" | "previousSuggestion" | "accept"
 *   | "acceptAll" | "edit" | "reject" | "search" | "nextArticle" | "previousArticle"
 *   | "done"} Plain
 * @typedef {"next" | "previous" | "up" | "down" | "first" | "last"} Where
 * @typedef {{do: "mark", role: string, extend: boolean}
 *   | {do: "value", field: string, value: string}
 *   | {do: "caret", where: Where, extend: boolean}
 *   | {do: "letter", by: 1 | -1}
 *   | {do: Plain}} Command
 */

/** @typedef {Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} Press */

/** @type {Map<string, Plain>} */
const PLAIN = new Map([
  ["Delete", "delete"],
  ["Backspace", "delete"],
  ["Escape", "escape"],
  ["Enter", "enter"],
  ["NumpadEnter", "enter"],
  ["KeyG", "grow"],
  ["KeyO", "occurrences"],
  ["KeyL", "overlapping"],
  ["KeyN", "nextSuggestion"],
  ["KeyP", "previousSuggestion"],
  ["KeyA", "accept"],
  ["KeyE", "edit"],
  ["KeyX", "reject"],
  ["KeyF", "search"],
  ["Slash", "search"],
  ["BracketLeft", "previousArticle"],
  ["BracketRight", "nextArticle"],
  ["KeyD", "done"],
]);

/** The text runs to the left: the left arrow goes on in it. @type {Map<string, Where>} */
const CARET = new Map([
  ["ArrowLeft", "next"],
  ["ArrowRight", "previous"],
  ["Home", "first"],
  ["End", "last"],
]);
/** These go by line in caret mode and by statement outside it. @type {Map<string, Where>} */
const LINES = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

/**
 * What a key press asks for; null if nothing.
 * @param {Press} press
 * @param {Codebook} codebook
 * @param {boolean} [inCaretMode]
 * @returns {Command | null}
 */
export function commandOf(press, codebook, inCaretMode = false) {
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : controlCommand(press);
  if (press.altKey) return letterCommand(press);
  if (press.key === "?" || press.key === "؟") return { do: "help" };
  const caret = CARET.get(press.code) ?? (inCaretMode ? LINES.get(press.code) : undefined);
  if (caret) return { do: "caret", where: caret, extend: press.shiftKey };
  if (LINES.has(press.code)) return press.shiftKey ? null : { do: press.code === "ArrowUp" ? "previous" : "next" };
  const key = keyOf(press.code);
  const role = codebook.roles.find((each) => each.key === key);
  if (key && role) return { do: "mark", role: role.name, extend: press.shiftKey };
  if (press.shiftKey) return press.code === "KeyA" ? { do: "acceptAll" } : null;
  for (const field of codebook.fields) {
    const choice = field.values.find((each) => each.key && each.key === key);
    if (choice) return { do: "value", field: field.name, value: choice.name };
  }
  const plain = PLAIN.get(press.code);
  return plain ? { do: plain } : null;
}

/**
 * @param {Press} press
 * @returns {Command | null}
 */
function controlCommand(press) {
  if (press.code === "KeyZ") return { do: press.shiftKey ? "redo" : "undo" };
  return press.code === "KeyY" && !press.shiftKey ? { do: "redo" } : null;
}

/** What the key beside the others is called here. */
export function controlKey() {
  return /Mac/.test(navigator.platform) ? "⌘" : "Ctrl";
}

/**
 * @param {Press} press
 * @returns {Command | null}
 */
function letterCommand(press) {
  if (press.code === "ArrowLeft") return { do: "letter", by: 1 };
  return press.code === "ArrowRight" ? { do: "letter", by: -1 } : null;
}

/**
 * The letter or digit in a key's place on a Latin keyboard; null for other keys.
 * @param {string} code
 */
export function keyOf(code) {
  const found = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code);
  return found ? /** @type {string} */ (found[1]).toLowerCase() : null;
}
