import { describe, expect, it } from 'vitest';
import { mediaLines } from '../../lib/bundle/report-media.ts';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import type { MediaRecord } from '../../lib/evidence/media-record.ts';
import { translator } from '../../lib/i18n/every-language.ts';

const medium: MediaRecord = {
  ...{ element: 'video', address: 'https://groep.example/film', addressLength: 26, worker: true },
  ...{ route: 'page-world', tried: [{ route: 'cache', reason: 'parts-missing', detail: '' }] },
  ...{ file: 'media/0001.mp4', size: 10, claimedType: 'video/mp4', kind: 'video/mp4' },
  measure: { width: 64, height: 48, rotation: 0, durationMs: 1_500 },
  shown: { width: 64, height: 48, durationMs: null },
  pageCouldAlter: true,
};

const lines = (media: MediaRecord[] | undefined, way = 'media') =>
  mediaLines({ way, media } as unknown as Acquisition, translator('en'));

describe('the medium of an item in the report', () => {
  it('is told with its route, what it is, what to doubt, and what did not work', () => {
    expect(lines([medium])).toEqual([
      ['A video: ', { quoted: 'https://groep.example/film' }],
      ['The original file was kept. media/0001.mp4. Given by the page itself.'],
      ['video/mp4, 64 × 48 pixels, 1.5 seconds'],
      ['The page itself gave the file. A page can then give something other than what it showed.'],
      [
        'A program of the page itself stood between the page and the internet. ' +
          'Zegel did not ask for this address past the page.',
      ],
      [{ quoted: 'Storage of the page: Only parts of it were there.' }],
    ]);
  });

  it('that could not be had is told with the reasons', () => {
    const tried = [{ route: 'host', reason: 'permission', detail: 'elders.example' }] as const;
    const lacking = {
      ...medium,
      file: null,
      route: null,
      tried: [...tried],
      pageCouldAlter: false,
    };
    expect(lines([{ ...lacking, worker: false }])).toEqual([
      ['A video: ', { quoted: 'https://groep.example/film' }],
      ['The original file could not be kept. The picture of the screen is there.'],
      [{ quoted: 'The other site, with permission: You have not allowed that. (elders.example)' }],
    ]);
  });

  it('of a capture that broke off is told too, and of others nothing', () => {
    expect(lines(undefined)).toEqual([['Keeping broke off before the file was there.']]);
    expect(lines(undefined, 'screen')).toEqual([]);
  });
});
