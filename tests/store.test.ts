import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageNames, languages } from '../lib/i18n/language.ts';
import config from '../wxt.config.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const store = read('docs/store.md');
const manifestKeys = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);

type Messages = Record<string, { message: string }>;

// Others may look at the list of extensions: nothing there says what it is for.
const telling =
  /abus|evidence|police|sex|naked|bewijs|politie|naakt|beweis|polizei|nackt|preuve|nu\b/i;

describe.each(languages)('the store text in %s', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;

  it('has every message that the manifest names, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...new Set(manifestKeys)].sort());
  });

  it('is as short as the stores want it, and neutral', () => {
    expect(messages['name']?.message).toBe('Zegel');
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
    expect(JSON.stringify(messages)).not.toMatch(telling);
  });

  it('has a longer description and a privacy statement', () => {
    expect(store).toContain(`### ${languageNames[language]}\n`);
    expect(read('docs/privacy.md')).toContain(`## ${languageNames[language]}\n`);
  });
});

it('no other language stands in the package', () => {
  expect(readdirSync(join(root, 'public/_locales')).sort()).toEqual([...languages].sort());
});

it('the store text gives a reason for every permission, and for no other', async () => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is made by a function');
  const environment = { manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const made = await config.manifest({ browser: 'firefox', ...environment });
  const named = [...store.matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission!);
  const asked = [...(made.permissions ?? []), 'optional_host_permissions'];
  expect(named.sort()).toEqual(asked.sort());
  const gecko = made.browser_specific_settings?.gecko;
  expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
});

describe.each([16, 32, 48, 96, 128])('the icon of %d pixels', (size) => {
  it('is a PNG of that size', () => {
    const header = readFileSync(join(root, `public/icon/${size}.png`)).subarray(0, 24);
    // W3C PNG 5.2 and 11.2.2: the signature, then width and height in IHDR.
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });
});
