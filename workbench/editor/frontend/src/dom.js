// Building elements. Words only ever become text nodes: nothing here can be read as HTML.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]  `on…` are listeners, `class` and names with a
 *   dash or `role` are attributes, all else are properties; null and undefined are left out
 * @param {...(Node | string | null | false)} children
 * @returns {HTMLElement}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (name === "class" || name === "role" || name === "list" || name.includes("-")) {
      element.setAttribute(name, String(value));
    } else {
      Reflect.set(element, name, value);
    }
  }
  // JupyterLab looks for its shortcuts from the focused element upwards, and a rule for "whatever
  // is focused in the notebook" holds there already: saying it on an ancestor is too late.
  if (element.tabIndex >= 0) element.setAttribute("data-lm-suppress-shortcuts", "true");
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}
