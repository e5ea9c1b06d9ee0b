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

/** Calls back when Shift was pressed three times within 5 s. Returns how to stop. */
export function onTripleShift(page: Document, leave: () => void): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let alone = false;
  let presses: number[] = [];
  const other = () => {
    alone = false;
    presses = [];
  };
  const down = ({ key }: KeyboardEvent) => {
    if (key === 'Shift') alone = true;
    else other();
  };
  const up = ({ key, timeStamp }: KeyboardEvent) => {
    // Another key, or a Shift that made a capital letter: someone is typing.
    if (key !== 'Shift' || !alone) return other();
    alone = false;
    presses = [...presses.filter((at) => timeStamp - at <= within), timeStamp];
    if (presses.length < shifts) return;
    presses = [];
    leave();
  };
  page.addEventListener('keydown', down, options);
  page.addEventListener('keyup', up, options);
  page.addEventListener('pointerdown', other, options);
  return () => listening.abort();
}
