// Acts on their way to the disk. Each is kept in the browser's own storage from the moment it is
// done until the kernel says that it is on disk, so that neither a reload of the page nor the end
// of the kernel loses one; it is sent again with its own id until then, and so done once.

/** @import { Act, Answer } from "./types.js" */

/**
 * `saved`: everything is on disk. `saving`: sent, no answer yet. `unsaved`: the kernel is not
 * answering; acts are sent again with their own ids. `failed`: the kernel could not save an act.
 * @typedef {"saved" | "saving" | "unsaved" | "failed"} SaveState
 */

const PATIENCE = 3000;

export class Outbox {
  /**
   * @param {string} owner  whose acts these are: the project and the annotator
   * @param {(act: Act) => void} send
   * @param {(state: SaveState) => void} tell
   * @param {Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem"> | null} storage
   */
  constructor(owner, send, tell, storage) {
    this.prefix = `workbench-act:${owner}:`;
    this.send = send;
    this.tell = tell;
    this.storage = storage;
    /** Acts that are not answered, in the order done. @type {Map<string, Act>} */
    this.waiting = new Map();
    /** Those of them that were sent. @type {Set<string>} */
    this.sent = new Set();
    /** Acts that could not be saved, with the reason. @type {Map<string, {act: Act, message: string}>} */
    this.failed = new Map();
    this.late = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** Send again what an earlier page left behind. @returns {Act[]} */
  resume() {
    const acts = this.kept();
    for (const act of acts) this.put(act);
    return acts;
  }

  /** @param {Act} act */
  add(act) {
    this.keep(act);
    this.put(act);
  }

  /** @param {Answer} answer */
  answered(answer) {
    const act = answer.request ? this.waiting.get(answer.request) : undefined;
    if (!act) return;
    this.waiting.delete(act.request);
    this.sent.delete(act.request);
    const next = [...this.waiting.values()].find(({ request }) => !this.sent.has(request));
    if (next) this.post(next);
    if (answer.type === "failed") this.failed.set(act.request, { act, message: answer.message });
    else this.drop(act);
    this.late = false;
    if (this.waiting.size) this.wait();
    else clearTimeout(this.timer);
    this.tell(this.state());
  }

  /** Send the acts again that could not be saved. @returns {Act[]} */
  retry() {
    const acts = [...this.failed.values()].map(({ act }) => act);
    for (const act of acts) this.put(act);
    return acts;
  }

  /** Let go of the acts that could not be saved. */
  forget() {
    for (const { act } of this.failed.values()) this.drop(act);
    this.failed.clear();
    this.tell(this.state());
  }

  /** @returns {SaveState} */
  state() {
    if (this.failed.size) return "failed";
    if (!this.waiting.size) return "saved";
    return this.late ? "unsaved" : "saving";
  }

  /** How many acts are not on disk. */
  size() {
    return this.waiting.size + this.failed.size;
  }

  dispose() {
    clearTimeout(this.timer);
  }

  /** @param {Act} act */
  put(act) {
    this.failed.delete(act.request);
    this.waiting.set(act.request, act);
    // One after the other: Jupyter may hand two messages to two threads, and the later act would
    // be done before the one that it goes on from.
    if (!this.sent.size) this.post(act);
    this.wait();
    this.tell(this.state());
  }

  /** @param {Act} act */
  post(act) {
    this.sent.add(act.request);
    try {
      this.send(act);
    } catch {
      // The kernel is gone. The act waits like one without an answer, and is shown as such.
    }
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const act of this.waiting.values()) this.post(act);
      this.late = true;
      this.tell(this.state());
      this.wait();
    }, PATIENCE);
  }

  /** @param {Act} act */
  keep(act) {
    try {
      const order = String(this.kept().length).padStart(6, "0");
      this.storage?.setItem(`${this.prefix}${act.request}`, JSON.stringify({ order: `${Date.now()}-${order}`, act }));
    } catch {
      // A full or forbidden storage: the act is still sent, and shown as unsaved until it is done.
    }
  }

  /** @param {Act} act */
  drop(act) {
    this.storage?.removeItem(`${this.prefix}${act.request}`);
  }

  /** The acts in the storage, in the order done. @returns {Act[]} */
  kept() {
    /** @type {{order: string, act: Act}[]} */
    const kept = [];
    for (let n = 0; n < (this.storage?.length ?? 0); n++) {
      const key = this.storage?.key(n);
      if (!key?.startsWith(this.prefix)) continue;
      try {
        kept.push(JSON.parse(this.storage?.getItem(key) ?? ""));
      } catch {
        // Not written by this editor: an act is stored whole or not at all.
      }
    }
    return kept.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ act }) => act);
  }
}
