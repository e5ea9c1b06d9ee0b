import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withMentions } from '../../lib/evidence/mentions.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import { cutter } from '../../lib/readers/bounds.ts';
import { readers } from '../../lib/readers/index.ts';
import { readPlatform } from '../../lib/readers/read-platform.ts';
import { visibleText } from '../../lib/readers/visible-text.ts';
import { expectedPath, pagesFolder, savedPages, showPage } from './saved-pages.ts';

beforeAll(() => {
  process.env.TZ = 'Europe/Amsterdam';
});

/** The whole reading of the document, as a capture makes it. */
function read(url: string): PlatformReading {
  const platform = readPlatform(document, url);
  const pieces: string[] = [];
  const limits = cutter(() => 0);
  const text = visibleText(document, limits, pieces);
  const reading = { text, pieces, html: '', facts: { platform } };
  return withMentions(reading as Parameters<typeof withMentions>[0]).facts.platform!;
}

/** What is worth comparing: the rest is of the browser that the test runs in. */
function comparable({ zone, languages, country, ...reading }: PlatformReading) {
  expect(zone.name).toBe('Europe/Amsterdam');
  expect(languages).toEqual([...navigator.languages]);
  expect(country).toEqual({ code: 'NL', from: 'time zone Europe/Amsterdam' });
  return reading;
}

describe.each(readers.map(({ platform }) => platform))('the reader of %s', (platform) => {
  const pages = savedPages(platform);

  it('has a file of its name and saved pages', () => {
    expect(existsSync(join(pagesFolder, `../../lib/readers/${platform}.ts`))).toBe(true);
    expect(pages.length).toBeGreaterThanOrEqual(2);
  });

  it.each(pages)('reads $name as expected', ({ name, url, html, expected }) => {
    showPage(html);
    const found = comparable(read(url));
    // UPDATE_PAGES=1 writes what is found; it is then for a person to check against the page.
    if (process.env['UPDATE_PAGES'])
      writeFileSync(
        expectedPath(platform, name),
        `${JSON.stringify({ url, expected: found }, null, 2)}\n`,
      );
    else expect(found).toEqual(expected);
  });

  it.each(pages)('leaves $name unchanged', ({ url, html }) => {
    showPage(html);
    const before = document.documentElement.outerHTML;
    read(url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('every folder of saved pages has its reader', () => {
  const folders = readdirSync(pagesFolder).sort();
  expect(folders).toEqual(readers.map(({ platform }) => platform).sort());
});
