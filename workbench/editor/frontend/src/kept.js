// What stays on the screen while it shows the same: a control that is focused, pressed or typed into
// must not be exchanged under the person's hands.

export class Kept {
  constructor() {
    /** @type {Map<string, {inputs: string, made: unknown}>} */
    this.parts = new Map();
  }

  /**
   * Return what was made under a name, if it was made of the same; else make it.
   * @template T
   * @param {string} name
   * @param {unknown[]} inputs  all that it shows, as plain data
   * @param {() => T} make
   * @returns {T}
   */
  part(name, inputs, make) {
    const written = JSON.stringify(inputs);
    const kept = this.parts.get(name);
    if (kept?.inputs === written) return /** @type {T} */ (kept.made);
    const made = make();
    this.parts.set(name, { inputs: written, made });
    return made;
  }

  clear() {
    this.parts.clear();
  }
}

/**
 * Have an element hold just these children; those that it holds already are not moved, so that they
 * keep focus and scrolling.
 * @param {Element} parent
 * @param {(Node | string | false | null | undefined)[]} children
 */
export function arrange(parent, children) {
  const wanted = children.map((child) => (typeof child === "string" ? document.createTextNode(child) : child)).filter((child) => child instanceof Node);
  const staying = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  wanted.forEach((child, n) => {
    const there = parent.childNodes[n] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}
