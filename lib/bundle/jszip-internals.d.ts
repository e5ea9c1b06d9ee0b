// The parts of JSZip that its public types leave out. The published single file has a stream class
// of its own, so the library and its stream class must come from the same place: `jszip/lib`.
declare module 'jszip/lib/index.js' {
  import JSZip from 'jszip';
  export default JSZip;
}

declare module 'jszip/lib/stream/GenericWorker.js' {
  export default class GenericWorker {
    constructor(name: string);
    isPaused: boolean;
    isFinished: boolean;
    push(chunk: { data: Uint8Array; meta: { percent: number } }): void;
    /** False when it was already running or finished. */
    resume(): boolean;
    end(): boolean;
    error(cause: Error): boolean;
  }
}

declare module 'jszip/lib/stream/Crc32Probe.js' {
  import GenericWorker from 'jszip/lib/stream/GenericWorker.js';
  interface Chunk {
    data: Uint8Array;
    meta: { percent: number };
  }
  /** Sums up what passes through it. */
  export default class Crc32Probe extends GenericWorker {
    streamInfo: { crc32?: number };
    processChunk(this: Crc32Probe, chunk: Chunk): void;
  }
}
