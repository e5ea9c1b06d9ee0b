import { describe, expect, it } from 'vitest';
import { checkCommands } from '../../lib/bundle/commands.ts';
import { readMe } from '../../lib/bundle/read-me.ts';
import { type Language, languages } from '../../lib/i18n/language.ts';

const facts = {
  top: 'zegel-7k3m9q2x-20261123',
  sealCode: '0123-4567',
  volume: { number: 1, count: 2 },
  stamps: ['openssl ts -verify -in a.tsr'],
  pdf: 'made' as 'made' | 'left-out' | 'none',
};

const textIn = (language: Language, change: Partial<typeof facts> = {}) =>
  new TextDecoder('utf-8', { fatal: true }).decode(readMe({ ...facts, ...change }, language));

const first: Record<Language, string[]> = {
  nl: ['LEES DIT EERST', 'READ THIS FIRST'],
  en: ['LEES DIT EERST', 'READ THIS FIRST'],
  de: ['BITTE ZUERST LESEN', 'LEES DIT EERST', 'READ THIS FIRST'],
  fr: ['À LIRE EN PREMIER', 'LEES DIT EERST', 'READ THIS FIRST'],
};

describe.each(languages)('the text to read first, with a report in %s', (language) => {
  const parts = textIn(language).split(`\r\n${'-'.repeat(72)}\r\n`);

  it('is in Dutch and English, after the language of the report when that is another', () => {
    const starts = parts.map((part) => part.trim().split('\r\n')[0] ?? '');
    expect(starts.map((start) => start.replace(/ \(.*/, ''))).toEqual(first[language]);
  });

  it('has the folder, the seal code and every command in every part', () => {
    for (const part of parts) {
      for (const said of [facts.top, facts.sealCode, ...checkCommands, ...facts.stamps])
        expect(part).toContain(said);
    }
  });

  it('says which volume this is, when there are several', () => {
    expect(parts[0]).toMatch(/\b1 (van|von|sur) 2\b/);
    expect(textIn(language, { volume: { number: 1, count: 1 } })).not.toMatch(/\b1 \w+ 1\b/);
  });

  it('fits on a screen of a hundred columns, each line ended for an old Notepad', () => {
    const lines = parts.flatMap((part) => part.split('\r\n'));
    const prose = lines.filter((line) => !line.startsWith('  '));
    expect(prose.filter((line) => line.length > 104)).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('names the report to print when there is one, and says when there is none', () => {
    const told = (pdf: typeof facts.pdf) => textIn(language, { pdf }).match(/report\.pdf/g) ?? [];
    expect([told('made').length, told('left-out').length]).toEqual([parts.length, 0]);
    expect(textIn(language, { pdf: 'left-out' }).match(/PDF/g)).toHaveLength(parts.length);
    expect(textIn(language, { pdf: 'none' })).not.toMatch(/pdf/i);
  });

  it('says what was not proved when nothing was time-stamped', () => {
    const bare = textIn(language, { stamps: [] });
    expect(bare).not.toContain('after.tsr');
    expect(bare).toContain("Nor what time it was by any clock but the reporter's.");
  });
});
