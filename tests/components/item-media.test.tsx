// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { MediaRecord } from '../../lib/evidence/media-record.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, find, has, openItem, show } from './screen.ts';

const file = {
  ...{ name: 'media/0001.png', type: 'image/png', size: 10, sha256: 'a'.repeat(64) },
  ...{ derived: false, fault: null },
};

const medium: MediaRecord = {
  ...{ element: 'picture', address: 'https://groep.example/\u202egnp', addressLength: 26 },
  ...{ worker: true, route: 'page-world', file: file.name, size: 10, kind: 'image/png' },
  claimedType: '<b>image</b>',
  tried: [{ route: 'cache', reason: 'not-cached', detail: '<img src=x onerror=alert(1)>' }],
  measure: { width: 64, height: 48, rotation: null, durationMs: null },
  shown: { width: 64, height: 48, durationMs: null },
  pageCouldAlter: true,
};

async function showItem(media: MediaRecord[] | undefined, way = 'media'): Promise<void> {
  const review = fakeReview();
  const open: typeof review.open = async (item) => {
    const opened = await review.open(item);
    const record = { ...opened.record, way: way as 'media', ...(media && { media }) };
    return { ...opened, record, files: [...opened.files, file] };
  };
  await show(casePage(fakeVault().vault, { ...review, open }));
  await openItem(idOf(3));
}

describe('the medium of an item', () => {
  it('says how it was had and what to doubt, with hostile text as text', async () => {
    await showItem([medium]);
    const { textContent } = find('media');
    expect(textContent).toContain('Het originele bestand is bewaard.');
    expect(textContent).toContain('Gegeven door de pagina zelf.');
    expect(textContent).toContain('‹U+202E›gnp');
    expect(textContent).toContain('<img src=x onerror=alert(1)>');
    expect(find('media').querySelector('img, b, video, audio, object, iframe')).toBeNull();
    expect(find('picture-choice').textContent).toContain('Het originele bestand');
  });

  it.each(['video/mp4', 'image/svg+xml', 'text/html'])(
    'of kind %s is not drawn here: it is no plain picture',
    async (kind) => {
      await showItem([{ ...medium, kind }]);
      expect(all('picture-choice')).toEqual([]);
      expect(has('media')).toBe(true);
    },
  );

  it('that could not be had says why', async () => {
    await showItem([{ ...medium, route: null, file: null, size: null, kind: null }]);
    expect(find('media').textContent).toContain('kon niet worden bewaard');
    expect(find('media').textContent).toContain('Het stond er niet.');
  });

  it('of a capture that broke off says so', async () => {
    await showItem(undefined);
    expect(find('media').textContent).toContain('brak af');
  });

  it('is not spoken of where none was pointed at', async () => {
    await showItem(undefined, 'screen');
    expect(has('media')).toBe(false);
  });
});
