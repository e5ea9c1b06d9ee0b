import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/every-language.ts';

const nl = translator('nl');
const en = translator('en');
const de = translator('de');
const fr = translator('fr');

describe('translating', () => {
  it('chooses the form for the count', () => {
    expect(nl.t('item-count', { count: 1 })).toBe('1 item in dit dossier');
    expect(en.t('item-count', { count: 0 })).toBe('0 items in this case');
    expect(nl.t('item-count', { count: 1200000 })).toBe('1.200.000 items in dit dossier');
  });

  it('knows that zero is one of the singular in French, and of the plural elsewhere', () => {
    expect(fr.t('item-count', { count: 0 })).toBe('0 élément dans ce dossier');
    expect(fr.t('item-count', { count: 2 })).toBe('2 éléments dans ce dossier');
    expect(fr.t('item-count', { count: 1e6 })).toMatch(/^1.000.000 éléments dans ce dossier$/);
    expect(de.t('item-count', { count: 0 })).toBe('0 Einträge in diesem Fall');
    expect(de.t('item-count', { count: 1 })).toBe('1 Eintrag in diesem Fall');
  });

  it('leaves braces and dollar signs inside a value alone', () => {
    expect(nl.t('case-title', { code: '{code} $& $1' })).toBe('Dossier {code} $& $1');
  });

  it('does not compile without its values, or with the wrong ones', () => {
    // @ts-expect-error the code is missing
    expect(nl.t('case-title')).toBe('Dossier {code}');
    // @ts-expect-error this text has no values
    nl.t('capture', { code: 'x' });
    // @ts-expect-error a count is a number
    nl.t('item-count', { count: '1' });
  });
});

describe('formats', () => {
  const at = '2026-11-23T13:03:07.000Z';

  it('write a moment in a zone, to the second', () => {
    expect(nl.format.exactMoment(at, 'Europe/Amsterdam')).toMatch(/23 november 2026.*14:03:07/);
    expect(en.format.exactMoment(at, 'Europe/Amsterdam')).toMatch(/23 November 2026.*14:03:07/);
  });

  it('write it in German and French as it is written there', () => {
    expect(de.format.exactMoment(at, 'Europe/Berlin')).toMatch(/23\. November 2026.*14:03:07/);
    expect(fr.format.exactMoment(at, 'Europe/Paris')).toMatch(/23 novembre 2026.*14:03:07/);
    expect(de.format.bytes(98_231)).toMatch(/^98,2\skB$/);
    expect(fr.format.bytes(98_231)).toMatch(/^98,2\sko$/);
  });

  it('fall back to UTC for a zone nobody knows', () => {
    expect(en.format.exactMoment(at, 'Mars/Olympus')).toMatch(/13:03:07 UTC/);
  });

  it('show a moment that cannot be read as it stands', () => {
    expect(nl.format.moment('not a time')).toBe('not a time');
  });

  it.each([
    [0, '0 byte'],
    [812, '812 byte'],
    [98_231, '98,2 kB'],
    [1_834_567, '1,8 MB'],
    [3e15, '3.000 TB'],
  ])('write %d bytes as %s', (size, text) => {
    expect(nl.format.bytes(size).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('write sizes in pixels without a separator', () => {
    expect(nl.format.number(1920)).toBe('1920');
    expect(nl.format.percent(0.43).replaceAll('\u00a0', '')).toBe('43%');
  });
});
