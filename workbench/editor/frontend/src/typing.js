// What somebody is typing is theirs until they are done, whatever comes in meanwhile.

import { focusedAt } from "./dom.js";

/**
 * Show words in a box, unless other ones are being typed there or wait to be put right.
 * @param {HTMLInputElement | HTMLTextAreaElement} box
 * @param {string} words
 */
export function write(box, words) {
  const theirs = box === focusedAt(box) || box.getAttribute("aria-invalid") === "true";
  const typed = theirs && box.value !== (box.dataset["shown"] ?? "");
  if (typed && box.value.trim() !== words) return;
  if (!typed && box.value !== words) box.value = words;
  box.dataset["shown"] = box.value;
}
