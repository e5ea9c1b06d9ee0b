import { describe, expect, it } from 'vitest';
import { isMediaPart } from '../../lib/bundle/read-media.ts';
import type { FileRecord } from '../../lib/evidence/acquisition.ts';
import type { MediaRecord } from '../../lib/evidence/media-record.ts';

const file: FileRecord = {
  ...{ name: 'media/0001.mp4', type: 'video/mp4', size: 10, sha256: 'a'.repeat(64) },
  derived: false,
};

const had: MediaRecord = {
  ...{ element: 'video', address: 'https://groep.example/film', addressLength: 26, worker: true },
  ...{ route: 'page-world', tried: [{ route: 'cache', reason: 'not-cached', detail: '' }] },
  ...{ file: file.name, size: 10, claimedType: 'video/mp4', kind: 'video/mp4' },
  measure: { width: 64, height: 48, rotation: 0, durationMs: 1_000 },
  shown: { width: 64, height: 48, durationMs: null },
  pageCouldAlter: true,
};

const lacking: MediaRecord = {
  ...had,
  ...{ route: null, file: null, size: null, claimedType: null, kind: null, pageCouldAlter: false },
};

const judged = (media: unknown, files = [file], way = 'media') =>
  isMediaPart({ way, media }, files);

describe('the similarity of a medium in a record', () => {
  const shown = { ...had, route: 'blob' as const, pageCouldAlter: false, kind: 'image/png' };
  const png = [{ ...file, type: 'image/png' }];
  const pdq = { algorithm: 'PDQ', note: 'similarity aid, not proof', reason: null };
  const whole = { ...pdq, hash: 'a'.repeat(64), quality: 100 };
  const none = { ...pdq, hash: null, quality: null, reason: 'undecodable' };
  const taken = (similarity: unknown) => judged([{ ...shown, similarity }], png);

  it('is a hash with its quality, or the reason why there is none, or absent', () => {
    expect([whole, none, null, undefined].map(taken)).toEqual([true, true, true, true]);
  });

  it.each<[string, object]>([
    ['has another name', { ...whole, algorithm: 'pHash' }],
    ['claims to be proof', { ...whole, note: 'proof' }],
    ['is too short', { ...whole, hash: 'a'.repeat(63) }],
    ['has no quality', { ...whole, quality: null }],
    ['is better than can be', { ...whole, quality: 101 }],
    ['has a reason not to be there', { ...whole, reason: 'too-large' }],
    ['is absent without a known reason', { ...none, reason: 'mood' }],
  ])('is not one that %s', (_, similarity) => {
    expect(taken(similarity)).toBe(false);
  });

  it('is not one of a video', () => {
    expect(judged([{ ...had, similarity: whole }])).toBe(false);
  });
});

describe('the part of a record about media', () => {
  it('is taken with its file, without one and a reason, and absent', () => {
    expect(judged([had])).toBe(true);
    expect(judged([lacking], [])).toBe(true);
    expect(judged(undefined, [], 'screen')).toBe(true);
    expect(judged(undefined, [])).toBe(true);
  });

  const nonsense: [string, Partial<Record<keyof MediaRecord, unknown>>][] = [
    ['an unknown element', { element: 'page' }],
    ['an unknown route', { route: 'guess', pageCouldAlter: false }],
    ['a route that the page could not alter, said to be so', { route: 'blob' }],
    ['a page that could alter, said not to', { pageCouldAlter: false }],
    ['an unknown reason', { tried: [{ route: 'blob', reason: 'mood', detail: '' }] }],
    ['endless detail', { tried: [{ route: 'blob', reason: 'status', detail: 'x'.repeat(301) }] }],
    ['another file than there is', { file: 'media/0002.mp4' }],
    ['another size', { size: 11 }],
    ['another kind', { kind: 'image/png' }],
    ['no size', { size: null }],
    ['an address longer than it says', { addressLength: 3 }],
    ['an endless address', { address: 'x'.repeat(2_001), addressLength: 2_001 }],
    ['a negative duration', { measure: { ...had.measure, durationMs: -1 } }],
    ['no measure', { measure: null }],
    ['dimensions in words', { shown: { width: 'wide', height: 1, durationMs: null } }],
    ['no word of a worker', { worker: 'yes' }],
  ];
  it.each(nonsense)('with %s is refused', (_, change) => {
    expect(judged([{ ...had, ...change }])).toBe(false);
  });

  it('is refused in another way than that of media, in details only above all', () => {
    for (const way of ['screen', 'page', 'facts']) expect(judged([had], [file], way)).toBe(false);
  });

  it('is refused with no medium, several, without its file, or without a reason', () => {
    expect(judged([])).toBe(false);
    expect(judged([had, had])).toBe(false);
    expect(judged([had], [])).toBe(false);
    expect(judged([lacking], [file])).toBe(false);
    expect(judged(undefined, [file])).toBe(false);
    expect(judged([{ ...lacking, tried: [] }], [])).toBe(false);
    expect(judged([had], [{ ...file, derived: true }])).toBe(false);
  });
});
