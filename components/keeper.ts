/** Writes what is typed, one writing at a time. */
export interface Keeper<T> {
  /** Whether nothing is left to write, once this or a later value is stored. */
  keep: (value: T) => Promise<boolean>;
  /** Resolves once everything that was typed is stored. */
  settled: () => Promise<void>;
}

/** One writing at a time; of changes that come meanwhile only the last is written. */
export function keeperOf<T>(write: (value: T) => Promise<void>): Keeper<T> {
  const waiting: { value: T }[] = [];
  let running: Promise<void> | null = null;
  const run = async () => {
    for (let last = waiting.pop(); last; last = waiting.pop()) {
      waiting.length = 0;
      await write(last.value);
    }
  };
  const settled = () => running ?? Promise.resolve();
  return {
    settled,
    async keep(value) {
      waiting.push({ value });
      running ??= run().finally(() => {
        running = null;
      });
      await settled();
      return waiting.length === 0;
    },
  };
}
