import type { Translate } from './translate.ts';

/** What the readers cut, by the name they give it, and its text. */
const names = new Map([
  ['address', 'cut-address'],
  ['frame address', 'cut-address'],
  ['media address', 'cut-address'],
  ['title', 'fact-title'],
  ['referrer', 'cut-referrer'],
  ['meta', 'cut-meta'],
  ['meta content', 'cut-meta'],
  ['json-ld', 'cut-json-ld'],
  ['frames', 'cut-frames'],
  ['media', 'cut-media'],
  ['alt', 'cut-alt'],
  ['text', 'cut-text'],
  ['html', 'cut-html'],
  ['document', 'cut-document'],
  ['messages', 'cut-messages'],
  ['mentions', 'cut-mentions'],
  ['pictures in text', 'cut-pictures'],
] as const);

/** What was cut, in words; null for what only its name in the record tells. */
export function cutName(t: Translate, what: string): string | null {
  const key = new Map<string, Parameters<Translate>[0]>(names).get(what);
  if (key !== undefined) return t(key);
  return what.startsWith('platform ') ? t('cut-platform') : null;
}
