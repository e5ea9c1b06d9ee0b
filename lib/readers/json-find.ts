type Unknown = Readonly<Record<string, unknown>>;

/** Most values that are looked at; pages carry megabytes of JSON. */
const most = 300_000;

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first object, at whatever depth, that passes a test; null when none does. */
export function findRecord(root: unknown, test: (record: Unknown) => boolean): Unknown | null {
  const stack: unknown[] = [root];
  for (let seen = 0; stack.length > 0 && seen < most; seen++) {
    const value = stack.pop();
    if (isRecord(value) && test(value)) return value;
    // Last first: the stack turns the order round.
    if (typeof value === 'object' && value !== null)
      stack.push(...(Object.values(value).slice(0, 10_000) as unknown[]).reverse());
  }
  return null;
}

/** The value at a path of keys, or undefined. */
export function at(root: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  );
}

/** A text or an id. A number past 2^53 has lost digits in JSON: it is no id any more. */
export function textAt(root: unknown, ...path: string[]): string | null {
  const value = at(root, ...path);
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}
