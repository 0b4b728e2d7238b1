// The sheet of the review's keys, and the codebook's definitions, which a decision goes by.

import { helpSheet } from "../help.js";
import { controlKey } from "../keys.js";

/** @import { Codebook } from "../types.js" */
/** @import { ReviewWords } from "./strings.js" */

/**
 * @param {Codebook} codebook
 * @param {ReviewWords} words
 * @param {boolean} isRecoding
 */
export function reviewHelp(codebook, words, isRecoding) {
  const control = controlKey();
  const choices = codebook.fields.flatMap((field) => field.values).filter((each) => each.key);
  const roles = codebook.roles.filter((each) => each.key);
  const keys = /** @type {[string, string][]} */ ([
    [isRecoding ? words.number(1) : `${words.number(1)} ${words.number(2)} …`, words.tell(isRecoding ? "confirm" : "keyTake")],
    ["↑ ↓ ← →", words.tell("keyRows")],
    ["Space", words.tell("keyPick")],
    [`Shift ${choices.map((each) => each.key).join(" ")}`, words.tell("keyValue")],
    ["← →", words.say("keyCaret")],
    ["G", words.say("keyGrow")],
    [roles.map((each) => each.key.toUpperCase()).join(" "), words.tell("keyRole")],
    ["E", words.tell("keyEdit")],
    ["Enter", words.tell("keySettle")],
    ["X", words.tell(isRecoding ? "remove" : "drop")],
    ["P N", words.tell("keyMove")],
    ...(isRecoding
      ? []
      : /** @type {[string, string][]} */ ([
          ["R", words.tell("reopen")],
          ["A", words.tell("agree", { n: "…" })],
        ])),
    [`${control} Z`, words.say("undo")],
    [`${control} Shift Z`, words.say("redo")],
    ["Esc", words.tell("keyEscape")],
  ]);
  // Plain digits take readings here: the values' keys go with Shift.
  const fields = codebook.fields.map((field) => ({
    ...field,
    values: field.values.map((each) => ({ ...each, key: each.key && `⇧ ${each.key}` })),
  }));
  return helpSheet({ ...codebook, fields }, words, keys);
}
