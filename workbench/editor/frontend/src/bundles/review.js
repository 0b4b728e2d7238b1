// What anywidget calls: draw a review for a model, and take it away again.

import { fontReady } from "../font.js";
import { Review } from "../review/review.js";

/** @import { Model } from "../types.js" */

/** @param {{model: Model, el: HTMLElement}} view */
async function render({ model, el }) {
  await fontReady();
  const review = new Review(model, storage());
  el.append(review.root);
  review.root.dataset["ready"] = "true";
  return () => review.dispose();
}

/** The page's storage; null where the browser forbids it. */
function storage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export default { render };
