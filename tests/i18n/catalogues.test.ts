import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../lib/base/fault.ts';
import { custodyActions } from '../../lib/evidence/custody.ts';
import type { Catalogue, Plural } from '../../lib/i18n/catalogue.ts';
import { en } from '../../lib/i18n/en.ts';
import { nl } from '../../lib/i18n/nl.ts';

const dutch: Catalogue = nl;
const keys = Object.keys(nl) as (keyof Catalogue)[];

function forms(message: string | Plural): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function names(message: string | Plural): string[] {
  const found = forms(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)]);
  return [...new Set(found.map((match) => match[1] ?? ''))].sort();
}

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it.each(keys)('%s says something in both languages, with the same names', (key) => {
    for (const text of [...forms(dutch[key]), ...forms(en[key])]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
    expect(names(en[key])).toEqual(names(dutch[key]));
  });

  it('have a text for every fault and every action of the log, and none for others', () => {
    const startingWith = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).sort();
    expect(startingWith('fault-')).toEqual(faultCodes.map((code) => `fault-${code}`).sort());
    expect(startingWith('action-')).toEqual(custodyActions.map((name) => `action-${name}`).sort());
  });
});
