// What anywidget calls: draw an explorer for a model, and take it away again.

import { ExplorerView } from "../explorer/explorer.js";
import { chosenOf } from "../explorer/table.js";
import { fontReady } from "../font.js";

/** @import { Model } from "../types.js" */

/** @param {{model: Model, el: HTMLElement}} view */
async function render({ model, el }) {
  await fontReady();
  let view = new ExplorerView(model, el, chosenOf(model.get("chosen")));
  const drawAnew = () => {
    view.dispose();
    view = new ExplorerView(model, el, view.chosen);
    view.focusHead();
  };
  model.on("change:language", drawAnew);
  return () => {
    model.off("change:language", drawAnew);
    view.dispose();
  };
}

export default { render };
