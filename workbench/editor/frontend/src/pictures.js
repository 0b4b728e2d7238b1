// In which manner each statement on the screen is painted.

/** @import { Acts } from "./acts.js" */
/** @import { Picture } from "./highlights.js" */
/** @import { View } from "./state.js" */

/**
 * @param {View[]} views
 * @param {Acts} acts
 * @returns {Picture[]}
 */
export function picturesOf(views, acts) {
  /** @type {Picture[]} */
  const pictures = [];
  for (const { id, kind, statement, problem } of views) {
    if (problem) continue;
    const active = id === acts.state.active;
    const manner = kind === "suggestion" ? "proposed" : active ? "active" : kind === "other" ? "other" : "plain";
    pictures.push({ key: id, statement, manner });
    // What is pointed out in a suggestion or beside one's own is filled while it is looked at.
    if (active && kind === "suggestion") pictures.push({ key: `${id} active`, statement, manner: "active" });
  }
  for (const id of acts.proposals.keys()) {
    const parts = acts.proposedParts(id);
    if (parts) pictures.push({ key: `${id} proposed`, statement: parts, manner: "proposed" });
  }
  return pictures;
}
