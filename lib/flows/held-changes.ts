/** Holds back what is told of changes while one piece of work makes many of them. */
export interface HeldChanges {
  /** The same callback, called once after the work when it was held back during it. */
  through: (changed: () => void) => () => void;
  during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Reading a case of thousands again after every step of a deletion would take longer than deleting. */
export function heldChanges(): HeldChanges {
  const missed = new Set<() => void>();
  let working = 0;
  return {
    through: (changed) => () => {
      if (working > 0) missed.add(changed);
      else changed();
    },
    async during(work) {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
        if (working === 0) {
          const all = [...missed];
          missed.clear();
          for (const changed of all) changed();
        }
      }
    },
  };
}
