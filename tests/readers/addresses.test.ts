import { describe, expect, it } from 'vitest';
import { readers } from '../../lib/readers/index.ts';
import { onHosts } from '../../lib/readers/reader.ts';
import { savedPages } from './saved-pages.ts';

const special = readers.filter(({ platform }) => platform !== 'generic');
const addresses = readers.flatMap(({ platform }) =>
  savedPages(platform).map(({ url }) => ({ platform, url })),
);

describe.each(special)('the reader of $platform', (reader) => {
  it('takes the addresses of its own pages, and rejects those of all others', () => {
    for (const { platform, url } of addresses)
      expect(reader.matches(new URL(url)), url).toBe(platform === reader.platform);
  });

  it('is not fooled by its name inside another host, path, query or scheme', () => {
    for (const host of reader.hosts) {
      const path = savedPages(reader.platform)[0]!.url.replace(/^https:\/\/[^/]+/, '');
      const others = [
        `https://${host}.evil.example${path}`,
        `https://evil${host}${path}`,
        `https://evil.example/${host}${path}`,
        `https://evil.example/?u=https://${host}${path}`,
        `https://${host}@evil.example${path}`,
        `ftp://${host}${path}`,
      ];
      for (const url of others) expect(reader.matches(new URL(url)), url).toBe(false);
    }
  });
});

it('the reader for any page is the last: only what nobody else takes is left to it', () => {
  expect(readers.at(-1)?.platform).toBe('generic');
  for (const { platform, url } of addresses)
    expect(readers.find((reader) => reader.matches(new URL(url)))?.platform, url).toBe(platform);
});

it('a host matches itself, its subdomains and its name with the root dot', () => {
  const on = (url: string) => onHosts(new URL(url), ['x.com']);
  expect(['https://x.com/a', 'http://mobile.x.com/a', 'https://X.COM./a'].map(on)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['https://ax.com/', 'https://x.com.nl/', 'blob:https://x.com/1'].map(on)).toEqual([
    false,
    false,
    false,
  ]);
});
