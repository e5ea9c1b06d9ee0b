import { asFault, Fault, type FaultCode } from '../base/fault.ts';

type Answer<P, R> = { progress: P } | { result: R } | { fault: FaultCode; message: string };

/** A piece of work that runs in a worker. */
export interface WorkerRun<R> {
  /** @throws Fault as the worker threw it, or `unexpected` when the worker died or was stopped. */
  result: Promise<R>;
  stop: () => void;
}

/** Starts a packaged worker with an order; it ends with its work. */
export function runInWorker<O, P, R>(
  script: string,
  order: O,
  onProgress: (progress: P) => void,
): WorkerRun<R> {
  const worker = new Worker(script);
  const { promise, resolve, reject } = Promise.withResolvers<R>();
  worker.onmessage = ({ data }: MessageEvent<Answer<P, R>>) => {
    if ('progress' in data) return onProgress(data.progress);
    if ('result' in data) resolve(data.result);
    else reject(new Fault(data.fault, data.message));
    return worker.terminate();
  };
  worker.onerror = ({ message }) => reject(new Fault('unexpected', message));
  worker.postMessage(order);
  const stop = () => {
    worker.terminate();
    reject(new Fault('unexpected', 'The work was stopped.'));
  };
  return { result: promise, stop };
}

/** The worker's side: does the work for one order and sends back how it ended. */
export function serveWorker<O, P, R>(
  work: (order: O, progress: (progress: P) => void) => Promise<R>,
): void {
  const send = (answer: Answer<P, R>) => self.postMessage(answer);
  self.onmessage = async ({ data }: MessageEvent<O>) => {
    try {
      send({ result: await work(data, (progress) => send({ progress })) });
    } catch (thrown) {
      const { code, message } = asFault(thrown);
      send({ fault: code, message });
    }
  };
}
