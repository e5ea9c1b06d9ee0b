/** One file of a bundle: its path, what is known of its bytes, and the bytes on demand. */
export interface BundleEntry {
  /** Relative to the bag's top folder. */
  path: string;
  size: number;
  /** Lower-case hexadecimal SHA-256. */
  sha256: string;
  /** The bytes, in parts; called when their turn in the ZIP has come. */
  read(): AsyncIterable<Uint8Array>;
}

/** Takes the bytes of the finished ZIP, in order. */
export interface ByteSink {
  write(bytes: Uint8Array): void | Promise<void>;
}
