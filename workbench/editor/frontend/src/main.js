// What anywidget calls: draw an editor for a model, and take it away again.

import font from "../fonts/Vazirmatn.woff2";
import { Session } from "./session.js";

/** @import { Model } from "./types.js" */

/** The font is registered once for the page, however many editors are on it. */
function registerFont() {
  if ([...document.fonts].some((face) => face.family === "Vazirmatn")) return;
  document.fonts.add(new FontFace("Vazirmatn", `url(${font})`, { weight: "100 900", display: "swap" }));
}

/** @param {{model: Model, el: HTMLElement}} view */
function render({ model, el }) {
  registerFont();
  const session = new Session(model, el);
  return () => session.dispose();
}

export default { render };
