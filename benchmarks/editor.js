// Runs in the page before everything else: clocks and counters for what the editor does.

(() => {
  const bench = {
    frames: [], // every message to and from the kernel: {sent, bytes, act, at}
    presses: 0, // keys and pointer gestures of the person
    pressed: 0, // when the last key or pointer went down
  };
  window.bench = bench;

  const note = (sent, data) => {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);
    // A long message only ever opens an editor: no need to search all of it.
    const head = new TextDecoder().decode(bytes.subarray(0, 10_000));
    const act = head.includes('"comm_msg"') && head.includes('"request"');
    bench.frames.push({ sent, bytes: bytes.byteLength, act, at: performance.now() });
  };
  const Native = window.WebSocket;
  window.WebSocket = class extends Native {
    constructor(...parts) {
      super(...parts);
      this.addEventListener("message", (event) => note(false, event.data));
    }
    send(data) {
      note(true, data);
      super.send(data);
    }
  };

  const modifiers = new Set(["Shift", "Control", "Alt", "Meta"]);
  addEventListener("keydown", (event) => {
    if (modifiers.has(event.key)) return;
    bench.presses += 1;
    bench.pressed = performance.now();
  }, true);
  addEventListener("pointerdown", () => {
    bench.presses += 1;
    bench.pressed = performance.now();
  }, true);

  const painted = () => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith("wb-")) ranges += highlight.size;
    return ranges;
  };
  const frame = () => new Promise(requestAnimationFrame);

  /** Wait for a condition, looked at once a frame, and for the frame after it to begin. */
  const frameAfter = async (holds) => {
    const until = performance.now() + 300_000;
    while (!holds()) {
      if (performance.now() > until) throw new Error("not within five minutes");
      await frame();
    }
    await frame();
    return performance.now();
  };

  /** When the article, its marks and a card are shown, and when their data had come. */
  bench.shown = async (characters) => {
    const at = await frameAfter(() => {
      const article = document.querySelector(".wb-article");
      return (
        article?.textContent.length >= characters &&
        painted() > 0 &&
        document.querySelector(".wb-card > *")
      );
    });
    const opening = bench.frames.filter((each) => !each.sent && each.bytes > characters);
    return { seconds: (at - bench.pressed) / 1000, page: (at - opening.at(-1).at) / 1000,
      bytes: opening.reduce((sum, each) => sum + each.bytes, 0) };
  };

  /** Have a click in the text timed, until its statement's card is the active one. */
  bench.awaitClick = () => {
    bench.clicked = frameAfter(() => document.querySelector(".wb-card.wb-active")).then(
      (at) => at - bench.pressed,
    );
  };

  /** Have the next act timed: until its mark's second frame, and until it is called saved. */
  bench.awaitAct = () => {
    const before = painted();
    const save = document.querySelector(".wb-save");
    bench.frames.length = 0;
    bench.painted = frameAfter(() => painted() > before).then((at) => at - bench.pressed);
    bench.saved = new Promise((resolve) => {
      let left = false;
      const observer = new MutationObserver(() => {
        if (save.dataset.saveState !== "saved") left = true;
        else if (left) {
          observer.disconnect();
          resolve(performance.now() - bench.pressed);
        }
      });
      observer.observe(save, { attributes: true, attributeFilter: ["data-save-state"] });
    });
  };

  bench.act = async () => {
    const [painted, saved] = await Promise.all([bench.painted, bench.saved]);
    const acts = bench.frames.filter((each) => each.act);
    const bytes = (sent) =>
      acts.filter((each) => each.sent === sent).reduce((sum, each) => sum + each.bytes, 0);
    return { painted, saved, sent: bytes(true), received: bytes(false) };
  };

  /** Scroll the article for some seconds; the milliseconds that each frame took. */
  bench.scroll = async (seconds) => {
    const article = document.querySelector(".wb-article");
    article.scrollTop = 0;
    const taken = [];
    let last = await frame();
    const until = last + seconds * 1000;
    while (last < until) {
      article.scrollTop += 60;
      const now = await frame();
      taken.push(now - last);
      last = now;
    }
    return taken;
  };
})();
