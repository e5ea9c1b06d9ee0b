import type { Volume } from '../bundle/build.ts';
import type { ByteSink } from '../bundle/entry.ts';
import type { ExportProgress } from './export-events.ts';

/** The maker of the PDF, which tells how far it is. */
export function telling(
  pdf: Volume['pdf'],
  progress: (progress: ExportProgress) => void,
): Volume['pdf'] {
  if (!pdf) return undefined;
  const tell = (done: number, total: number) => progress({ phase: 'report', done, total });
  return (content) => pdf({ ...content, progress: tell });
}

/** The sink, which tells how many bytes went into it. */
export function counting(sink: ByteSink, tell: (done: number) => void): ByteSink {
  let done = 0;
  let told = 0;
  return {
    write(bytes) {
      done += bytes.length;
      // A message a mebibyte is plenty for a progress bar.
      if (done - told > 1024 * 1024) tell((told = done));
      return sink.write(bytes);
    },
  };
}
