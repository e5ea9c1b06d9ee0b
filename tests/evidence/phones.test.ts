import { describe, expect, it } from 'vitest';
import { assumedCountry, phoneOf, phonesIn } from '../../lib/evidence/phones.ts';

// Numbers of no one: the drama ranges of Ofcom (+44 7700 900xxx, +44 20 7946 0xxx) and of the North
// American plan (555-01xx). There is no such range in the Netherlands; 06 0… is given to nobody.
const nl = { code: 'NL', from: 'a test' };
const gb = { code: 'GB', from: 'a test' };
const numbers = (text: string, country: typeof nl | null = null) =>
  phonesIn(text, country).map(({ raw, normalised }) => [raw, normalised]);

describe('phone numbers in a text', () => {
  it('with a country code are kept as they stand and in E.164', () => {
    const text = 'bel +44 7700 900123, of +1 202-555-0123. Of (0031) +31 6 00000001!';
    expect(numbers(text)).toEqual([
      ['+44 7700 900123', '+447700900123'],
      ['+1 202-555-0123', '+12025550123'],
      ['+31 6 00000001', '+31600000001'],
    ]);
  });

  it('without one are of the country that is assumed, and are left alone without it', () => {
    expect(numbers('06 00 00 00 01 of 06-00000002', nl)).toEqual([
      ['06 00 00 00 01', '+31600000001'],
      ['06-00000002', '+31600000002'],
    ]);
    expect(numbers('(020) 7946 0958', gb)).toEqual([['(020) 7946 0958', '+442079460958']]);
    expect(numbers('06 00 00 00 01')).toEqual([]);
  });

  it('that no film may use for real are said not to fit the plan of their country', () => {
    expect(phoneOf('+447700900123', null)?.valid).toBe(false);
    expect(phoneOf('+442079460958', null)?.valid).toBe(true);
  });

  it.each([
    ['dates', '01-02-2026 10:00, 03.04.2026, 05/06/2026'],
    ['ids', '1098230906194546688 and 0123456789012345678'],
    ['addresses', 'https://t.me/c/0123456789/5, a@0123456789.example, /0123456789, #0123456789'],
    ['times and amounts', '09:05:00.123456789 and 0.123456789'],
    ['short numbers', '0800 1234 and 112'],
  ])('are not found in %s', (_, text) => {
    expect(numbers(text, nl)).toEqual([]);
  });
});

describe('the country that is assumed', () => {
  it('is that of the time zone, else that of the language, and says which', () => {
    expect(assumedCountry('Europe/Amsterdam', ['en-US'])).toEqual({
      code: 'NL',
      from: 'time zone Europe/Amsterdam',
    });
    expect(assumedCountry('UTC', ['nl', 'nl-BE'])).toEqual({
      code: 'BE',
      from: 'browser language nl-BE',
    });
    expect(assumedCountry('UTC', ['nl'])).toBeNull();
    expect(assumedCountry('constructor', [])).toBeNull();
  });
});
