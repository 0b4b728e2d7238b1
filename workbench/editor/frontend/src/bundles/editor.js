// What anywidget calls: draw an editor for a model, and take it away again.

import { fontReady } from "../font.js";
import { Session } from "../session.js";

/** @import { Model } from "../types.js" */

/** @param {{model: Model, el: HTMLElement}} view */
async function render({ model, el }) {
  await fontReady();
  const session = new Session(model, el);
  return () => session.dispose();
}

export default { render };
