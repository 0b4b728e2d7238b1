// What is proposed for a claim that was marked by hand: who says it, and the words that say so.

import { only, overlap } from "./statements.js";
import { actorOf } from "./suggestions.js";

/** @import { Mention, Statement } from "./types.js" */
/** @import { ArticlePane } from "./article.js" */
/** @import { View } from "./state.js" */
/** @import { Proposal } from "./statements.js" */

/**
 * What is proposed for a statement of which only the claim is marked: the parts of the suggestion
 * that claims the same words, else the nearest earlier mention of an actor in the paragraph.
 * @param {Statement} statement
 * @param {object} known
 * @param {ArticlePane} known.article
 * @param {View[]} known.views  in the order of the text, as they were before the claim was marked
 * @param {Mention[]} known.mentions  in the order of the text
 * @returns {Proposal | null}
 */
export function proposalFor(statement, { article, views, mentions }) {
  const claim = statement.spans["claim"]?.[0];
  if (!claim) return null;
  const nearest = views
    .filter((view) => view.kind === "suggestion")
    .map((view) => ({ view, share: overlap(claim, view.statement.spans["claim"] ?? []) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)[0];
  if (nearest) {
    const { spans, values } = nearest.view.statement;
    const { claim: _, ...others } = spans;
    return { spans: others, values: only(values, ["actor", "speech"]) };
  }
  const { offsets } = article;
  const paragraph = article.paragraphAt(offsets.toUnits(claim.start));
  const from = paragraph ? offsets.toCodePoints(paragraph.start) : claim.start;
  const mention = mentions.findLast(([start, end]) => start >= from && end <= claim.start);
  if (!mention) return null;
  const [start, end, named] = mention;
  const speaker = article.span(offsets.toUnits(start), offsets.toUnits(end));
  const actor = actorOf(speaker.quote, named, views, claim.start);
  return { spans: { speaker: [speaker] }, values: actor ? { actor } : {} };
}
