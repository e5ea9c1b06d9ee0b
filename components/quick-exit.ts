const shifts = 3;
const within = 5000;

/**
 * Empties the page before anything else, then lets Zegel go. When that fails the page still does
 * not stay: an empty one takes its place.
 */
export function leaveQuickly(leave: () => Promise<void>): void {
  document.body.replaceChildren();
  document.title = '';
  leave().catch((thrown: unknown) => {
    console.error('leaving Zegel failed', thrown);
    location.replace('about:blank');
  });
}

/**
 * Calls back when Shift goes down for the third time within 5 s, before it is let go. Returns how to
 * stop.
 */
export function onTripleShift(page: Document, leave: () => void): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let downAt: number | null = null;
  let presses: number[] = [];
  const other = () => {
    downAt = null;
    presses = [];
  };
  const down = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift') return other();
    // A key that is held goes down again and again.
    if (downAt !== null) return;
    downAt = timeStamp;
    presses = presses.filter((at) => timeStamp - at <= within);
    if (presses.length < shifts - 1) return;
    other();
    leave();
  };
  const up = ({ key }: KeyboardEvent) => {
    // Another key, or a Shift that made a capital letter: someone is typing.
    if (key !== 'Shift' || downAt === null) return other();
    presses = [...presses, downAt];
    downAt = null;
  };
  page.addEventListener('keydown', down, options);
  page.addEventListener('keyup', up, options);
  page.addEventListener('pointerdown', other, options);
  return () => listening.abort();
}
