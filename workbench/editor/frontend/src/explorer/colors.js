// The colours of mean stances, the same as on the charts; stances bring their own along.

/** From all opposed over balanced to all in support. */
const SCALE = ["#BF5409", "#E8A56F", "#F1F0EF", "#8DBBD9", "#1F6FA3"];
/** Lines: a nearly white one could not be seen. */
const LINES = ["#BF5409", "#A3A3A6", "#1F6FA3"];
const INK = "#1B1D21";

/** @import { Value } from "./table.js" */

/**
 * The colour of a stance; none for statements without one.
 * @param {Value} stance
 */
export function stanceColor({ color }) {
  return color || "transparent";
}

/** @param {number} net  the mean stance, from -1 to 1 */
export function netColor(net) {
  return mixed(SCALE, net);
}

/** @param {number} net */
export function lineColor(net) {
  return mixed(LINES, net);
}

/**
 * The colour in which words are read best on another, by the contrast of WCAG 2.1.
 * @param {string} color  `#rrggbb`
 */
export function inkOn(color) {
  const [red = 0, green = 0, blue = 0] = parts(color).map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) > 4.5 ? "#FFFFFF" : INK;
}

/**
 * @param {string[]} stops
 * @param {number} net
 */
function mixed(stops, net) {
  const at = ((Math.min(Math.max(net, -1), 1) + 1) / 2) * (stops.length - 1);
  const n = Math.min(Math.floor(at), stops.length - 2);
  const [one, other] = [parts(stops[n] ?? INK), parts(stops[n + 1] ?? INK)];
  const mix = one.map((part, place) => Math.round(part + ((other[place] ?? part) - part) * (at - n)));
  return `#${mix.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** @param {string} color */
function parts(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
