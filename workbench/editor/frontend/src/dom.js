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

/**
 * Name a control that shows a sign, or fewer words than it means.
 * @param {HTMLElement} element
 * @param {string} words
 */
export function name(element, words) {
  element.setAttribute("aria-label", words);
  element.title = words;
}

// A notebook may draw the editor into a shadow root: there the document sees neither the selection
// nor the focus inside, and the root has to be asked.

/**
 * The page's selection, as it is seen where an element stands.
 * @param {Element} element
 * @returns {Selection | null}
 */
export function selectionAt(element) {
  const root = /** @type {{getSelection?: () => Selection | null}} */ (/** @type {unknown} */ (element.getRootNode()));
  return root.getSelection?.() ?? document.getSelection();
}

/**
 * What has the focus, as it is seen where an element stands.
 * @param {Element} element
 * @returns {Element | null}
 */
export function focusedAt(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}

/**
 * The place in the page under a point of the screen.
 * @param {Element} element  whose root is looked into
 * @param {number} x
 * @param {number} y
 * @returns {{offsetNode: Node, offset: number} | null}
 */
export function caretUnder(element, x, y) {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  if (document.caretPositionFromPoint) return document.caretPositionFromPoint(x, y, { shadowRoots });
  // WebKit has the older way only.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null;
}
