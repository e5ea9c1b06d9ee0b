/** The texts of a catalogue that say why a time stamp was refused, as texts of findings. */
export function stampTexts<K extends string>(
  catalogue: Readonly<Record<K, unknown>>,
): Record<StampKey<K>, string> {
  const reasons = Object.entries(catalogue).filter(([key]) => key.startsWith(prefix));
  const texts = reasons.map(([key, text]) => [`stamp-${key.slice(prefix.length)}`, text]);
  return Object.fromEntries(texts) as Record<StampKey<K>, string>;
}

const prefix = 'reason-';

type StampKey<K extends string> = K extends `reason-${infer Reason}` ? `stamp-${Reason}` : never;
