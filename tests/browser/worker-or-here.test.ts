import { afterEach, expect, it, vi } from 'vitest';
import { inWorkerOrHere } from '../../lib/browser/worker-or-here.ts';

type Listener = ((event: unknown) => void) | null;

/** A worker whose life the test writes. */
class FakeWorker {
  static last: FakeWorker;
  onmessage: Listener = null;
  onerror: Listener = null;
  postMessage = vi.fn();
  terminate = vi.fn();

  constructor() {
    FakeWorker.last = this;
  }
}

afterEach(() => vi.unstubAllGlobals());

const here = vi.fn((order: string, _: unknown, signal: AbortSignal) =>
  signal.aborted ? Promise.reject(new Error('stopped')) : Promise.resolve(`${order}, here`),
);
const run = () =>
  inWorkerOrHere<string, number, string>({ script: 'w.js', order: 'x', onProgress: vi.fn(), here });

it('a browser that refuses a worker at once has the page do the work', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new DOMException('not from here', 'SecurityError');
  });
  expect(await run().result).toBe('x, here');
});

it('a worker that dies before its first sign of life is replaced by the page', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { result } = run();
  FakeWorker.last.onerror?.({ message: 'blocked' });
  expect(await result).toBe('x, here');
});

it('a worker that dies half-way is a failure: nothing is claimed', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { result } = run();
  FakeWorker.last.onmessage?.({ data: { progress: 1 } });
  FakeWorker.last.onerror?.({ message: 'out of memory' });
  await expect(result).rejects.toThrow('out of memory');
});

it('work that was stopped does not go on in the page', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { result, stop } = run();
  here.mockClear();
  stop();
  await expect(result).rejects.toThrow('stopped');
  expect(here).not.toHaveBeenCalled();
});
