import type { WriteStream } from 'node:tty';
import type { Progress } from '../bundle/verdict.ts';

/** One line that is written over and over. */
export interface ProgressLine {
  tell(progress: Progress): void;
  clear(): void;
}

/** A line on a terminal; nothing when the stream is none, so that logs stay readable. */
export function progressLine(stream: WriteStream, text: string): ProgressLine {
  let shown = '';
  const show = (line: string) => {
    if (!stream.isTTY || line === shown) return;
    stream.write(`\r\u001b[K${line}`);
    shown = line;
  };
  return {
    tell({ bundle, bundles, done, total }) {
      const percent = total > 0 ? Math.floor((100 * Math.min(done, total)) / total) : 100;
      const values = { bundle: bundle + 1, bundles, percent };
      show(text.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => String(values[name])));
    },
    clear: () => show(''),
  };
}
