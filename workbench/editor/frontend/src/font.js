// The typeface of every widget.

import vazirmatn from "../fonts/Vazirmatn.woff2";

/**
 * Have the font ready, once for the page, however many widgets are on it: a text that is drawn
 * before is laid out twice, and moves under the reader's eyes.
 */
export async function fontReady() {
  let face = [...document.fonts].find(({ family }) => family === "Vazirmatn");
  if (!face) {
    face = new FontFace("Vazirmatn", `url(${vazirmatn})`, { weight: "100 900", display: "swap" });
    document.fonts.add(face);
  }
  // Where the page forbids fonts the next one is taken.
  await face.load().catch(() => null);
}
