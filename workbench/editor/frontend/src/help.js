// The sheet of keys and the codebook's definitions, at hand behind `?`.

import { h } from "./dom.js";
import { controlKey } from "./keys.js";
import { swatch } from "./marker.js";

/** @import { Codebook } from "./types.js" */
/** @import { Words } from "./strings.js" */

/**
 * @param {Codebook} codebook
 * @param {Words} words
 * @param {[string, string][]} [keys]
 */
export function helpSheet(codebook, words, keys = editorKeys(words)) {
  const dialog = /** @type {HTMLDialogElement} */ (
    h(
      "dialog",
      { class: "wb-help", "aria-label": words.say("help"), dir: words.direction },
      h("button", { type: "button", class: "wb-icon wb-help-close", "aria-label": words.say("close"), onclick: () => dialog.close() }, "×"),
      // The codebook comes after them: it may be long.
      h("h2", {}, words.say("keys")),
      h("dl", {}, ...keys.flatMap(([key, text]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, text)])),
      h("h2", {}, words.label(codebook.title)),
      h("dl", {}, ...codebook.roles.flatMap((role) => definition(role, role.color, words))),
      ...codebook.fields.flatMap((field) => [
        h("h3", {}, words.label(field.label)),
        h("p", {}, words.label(field.definition)),
        h("dl", {}, ...field.values.flatMap((each) => definition(each, each.color, words))),
      ]),
    )
  );
  return dialog;
}

/**
 * @param {import("./types.js").Role | import("./types.js").Choice} named
 * @param {string} color
 * @param {Words} words
 */
function definition(named, color, words) {
  return [
    h(
      "dt",
      {},
      color ? swatch(color) : null,
      words.label(named.label),
      named.key ? h("kbd", {}, named.key.toUpperCase()) : null,
    ),
    h(
      "dd",
      {},
      words.label(named.definition),
      ...named.examples.map((example) => h("p", { class: "wb-example" }, h("bdi", {}, words.label(example)))),
    ),
  ];
}

/**
 * @param {Words} words
 * @returns {[string, string][]}
 */
function editorKeys(words) {
  const control = controlKey();
  return [
    ["← →", words.say("keyCaret")],
    ["↑ ↓", words.say("keyLines")],
    ["G", words.say("keyGrow")],
    ["Shift", words.say("keyShift")],
    ["Alt", words.say("keyAlt")],
    ["Enter", words.say("keyEnter")],
    ["N P", words.say("keySuggestions")],
    ["A", words.say("keyAccept")],
    ["E", words.say("keyEdit")],
    ["X", words.say("keyReject")],
    ["O", words.say("keyOccurrences")],
    ["L", words.say("keyOverlapping")],
    ["F", words.say("keySearch")],
    ["[ ]", words.say("keyArticles")],
    ["D", words.say("keyDone")],
    ["Delete", words.say("delete")],
    [`${control} Z`, words.say("undo")],
    [`${control} Shift Z`, words.say("redo")],
    ["Esc", words.say("keyEscape")],
  ];
}
