import { beforeEach, describe, expect, it } from 'vitest';
import { withMentions } from '../../lib/evidence/mentions.ts';
import type { PageReading } from '../../lib/evidence/facts.ts';
import { bounds } from '../../lib/readers/bounds.ts';
import { readers } from '../../lib/readers/index.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { readPlatform } from '../../lib/readers/read-platform.ts';
import { savedPages, showPage } from './saved-pages.ts';

const group = 'https://web.telegram.org/a/#-1002123456789';

function message(id: string, text: string, name = 'Nachtuil'): string {
  return (
    `<div class="sender-group-container"><div class="Message" id="message-1" data-message-id="${id}">` +
    `<span class="message-title-name"><span class="sender-title">${name}</span></span>` +
    `<div class="text-content">${text}</div></div><div class="Avatar" data-peer-id="${id}"></div></div>`
  );
}

function enriched(url: string): PageReading['facts']['platform'] {
  const reading = { text: '', html: '', facts: { platform: readPlatform(document, url) } };
  return withMentions(reading as unknown as PageReading).facts.platform;
}

beforeEach(() => showPage(''));

describe('a hostile page', () => {
  it('keeps an id that is no number as it stands, without a normal form', () => {
    const odd = ['=1+1', 'abc', '1e9', '0x10', '１２３', '9'.repeat(40), '-', '1 OR 1=1'];
    showPage(odd.map((id) => message(id, 'x')).join(''));
    const { posts, failures } = readPlatform(document, group);
    expect(failures).toEqual([]);
    expect(posts.map(({ id }) => [id?.raw, id?.normalised])).toEqual(odd.map((id) => [id, null]));
    expect(posts.every(({ permalink }) => permalink === null)).toBe(true);
  });

  it('keeps ids above 2^53 digit for digit', () => {
    const id = '9007199254740993';
    showPage(message(id, 'x'));
    const { posts, accounts } = readPlatform(document, group);
    expect(posts[0]?.id).toMatchObject({ raw: id, normalised: id });
    expect(accounts[0]?.id).toMatchObject({ raw: id, normalised: id });
    expect(posts[0]?.permalink?.normalised).toBe(`https://t.me/c/2123456789/${id}`);
  });

  it('with names and texts of a million characters is kept within bounds, and says what was cut', () => {
    showPage(message('7', 'ab '.repeat(400_000), '\u202e='.repeat(500_000)));
    const { posts, accounts, cuts } = readPlatform(document, group);
    expect(posts[0]?.text).toHaveLength(bounds.post);
    expect(accounts[0]?.name?.raw.length).toBeLessThanOrEqual(bounds.fact);
    expect(cuts.map(({ what }) => what).sort()).toEqual(['platform raw', 'platform text']);
  });

  it('with too many messages is kept within bounds, in its order', () => {
    showPage(Array.from({ length: 1_200 }, (_, index) => message(String(index), 'x')).join(''));
    const { posts, cuts } = readPlatform(document, group);
    expect(posts.length).toBeLessThanOrEqual(bounds.entries);
    expect(cuts.length).toBeGreaterThan(0);
    expect(posts.map(({ id }) => Number(id?.raw))).toEqual(posts.map((_, index) => index));
  });

  // A pattern that backtracks takes hours with these; the limit tells that from a busy machine.
  it(
    'whose texts are made to slow down patterns is searched to the end',
    { timeout: 60_000 },
    () => {
      const slow = [
        '1 '.repeat(200_000),
        '+44('.repeat(100_000),
        'a@'.repeat(200_000),
        '@a.'.repeat(100_000),
      ];
      slow.push('http://'.repeat(50_000), '0'.repeat(400_000), '(0'.repeat(200_000));
      showPage(slow.map((text, index) => message(String(index), text)).join(''));
      const platform = readPlatform(document, group);
      const reading = { text: slow.join('\n'), html: '', facts: { platform } };
      const found = withMentions(reading as unknown as PageReading).facts.platform;
      expect(found?.failures).toEqual([]);
    },
  );

  it('whose elements shadow the ways into the page is read all the same', () => {
    const names = [
      'getAttribute',
      'attributes',
      'querySelectorAll',
      'matches',
      'closest',
      'firstChild',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    showPage(
      `<form class="Message" id="message-7" data-message-id="7">${inputs}` +
        '<div class="text-content">nog leesbaar</div></form><img name="querySelectorAll">',
    );
    const { posts, failures } = readPlatform(document, group);
    expect(failures).toEqual([]);
    expect(posts[0]).toMatchObject({ id: { raw: '7' }, text: 'nog leesbaar' });
  });

  it('with JSON that is broken, huge, nested or names no account gives nothing of it', () => {
    const url = 'https://www.tiktok.com/@sam.exposed';
    const jsons = ['{"a":', '[]', '"x"', '{"__DEFAULT_SCOPE__":null}', '['.repeat(100_000)];
    jsons.push(`"${'x'.repeat(bounds.json + 1)}"`);
    for (const json of jsons) {
      showPage(`<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${json}</script>`);
      const { accounts, failures } = readPlatform(document, url);
      expect(failures).toEqual([]);
      expect(accounts).toMatchObject([{ handle: { normalised: 'sam.exposed' }, id: null }]);
    }
  });
});

describe('a reader that throws', () => {
  it('is a recorded failure, and the reader for any page goes on', () => {
    showPage('<article><time datetime="2026-03-14T20:07:00Z">14 maart</time></article>');
    const real = readers.find(({ platform }) => platform === 'x')!;
    const { read } = real;
    real.read = () => {
      throw new Error('of this test');
    };
    const found = readPlatform(document, 'https://x.com/sam_exposed');
    real.read = read;
    expect(found.platform).toBe('generic');
    expect(found.failures).toEqual([{ platform: 'x', message: 'of this test' }]);
    expect(found.posts[0]?.time?.normalised).toBe('2026-03-14T20:07:00.000Z');
  });

  it('leaves the facts, text and copy of the page as they are', () => {
    showPage('<p>zichtbaar</p>');
    const real = readers.at(-1)!;
    const { read } = real;
    real.read = () => {
      throw new Error('of this test');
    };
    const { facts, text } = readPage(document);
    real.read = read;
    expect(text).toBe('zichtbaar\n');
    expect(facts.platform).toMatchObject({ platform: 'none', posts: [] });
    expect(facts.platform?.failures).toEqual([{ platform: 'generic', message: 'of this test' }]);
  });
});

describe('every reader', () => {
  const pages = readers.map(({ platform }) => ({ platform, url: savedPages(platform)[0]!.url }));

  it.each(pages)('says of an empty page of $platform that nothing was read from it', ({ url }) => {
    showPage('');
    const { posts, failures, mentions, hidden, accounts, groups } = readPlatform(document, url);
    expect(failures).toEqual([]);
    expect(mentions).toEqual([]);
    // What the address says stays: all of it was read there.
    const facts = [
      ...accounts.flatMap(({ handle, id }) => [handle, id]),
      ...groups.flatMap(({ ids }) => ids),
    ];
    const read = [...facts, ...posts.map(({ id }) => id)].filter((fact) => fact !== null);
    for (const { from } of read) expect(from).toMatch(/^address/);
    if (read.length === 0 && groups.length === 0)
      expect(hidden.map(({ code }) => code)).toContain('nothing-read');
  });
});

it('the last word on phone numbers is with the reading: withMentions never throws', () => {
  showPage(message('7', '+44 7700 900123 '.repeat(3_000)));
  expect(enriched(group)?.mentions.length).toBe(1);
});
