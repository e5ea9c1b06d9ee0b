// Chromium allows two pictures a second a browser. It counts them in windows of a second that begin
// with the first: never more than two starts in this many milliseconds keeps to it, and a picture
// that comes late costs nothing (measured: 505 ms apart never fails, nor do two at once a second).
const window = 1_005;
const starts: number[] = [];

/** Waits until the browser takes another picture, and counts it. */
export async function pace(now: () => number = () => performance.now()): Promise<void> {
  for (;;) {
    const wait = (starts.at(-2) ?? -Infinity) + window - now();
    if (wait <= 0) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  starts.push(now());
  if (starts.length > 2) starts.shift();
}
