import { describe, expect, it } from 'vitest';
import { addressParts, siteOf } from '../../components/address-parts.ts';
import { shortened, visibleText } from '../../components/visible-text.ts';

describe('hostile text', () => {
  it('shows what would turn or hide it', () => {
    expect(visibleText('a\u202eb\u0000c\u2066d\u200be\ufefff\u2028g\u061ch')).toBe(
      'a‹U+202E›b‹U+0000›c‹U+2066›d‹U+200B›e‹U+FEFF›f‹U+2028›g‹U+061C›h',
    );
  });

  it('leaves real languages and emoji alone', () => {
    const text = 'عنوان عربي, 中文, می‌خواهم, 👩‍👧 ñ';
    expect(visibleText(text)).toBe(text);
  });

  it('is shortened in the middle, without half characters', () => {
    expect(shortened('abcdefghij', 4)).toBe('ab…ij');
    expect(shortened('abcd', 4)).toBe('abcd');
    expect(shortened('a😀bcdefg😀z', 4).isWellFormed()).toBe(true);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://groep.example:8443/a?b#c', 'https://', 'groep.example:8443', '/a?b#c'],
    ['https://bank.example@evil.example/', 'https://bank.example@', 'evil.example', '/'],
    ['https://evil.example/@bank.example', 'https://', 'evil.example', '/@bank.example'],
    ['HTTPS://Groep.Example', 'HTTPS://', 'Groep.Example', ''],
  ])('is found in %s', (address, before, host, after) => {
    expect(addressParts(address)).toEqual({ before, host, after });
  });

  it.each([
    'https://bank.example\\@evil.example/',
    'about:config',
    'blob:https://a.example/1',
    'x',
  ])('is not guessed in %s', (address) => {
    const { before, host, after } = addressParts(address);
    expect(before + host + after).toBe(address);
    expect(host === '' || host === new URL(address).host).toBe(true);
  });

  it('is what a list shows', () => {
    expect(siteOf('https://groep.example/a')).toBe('groep.example');
    expect(siteOf('about:config')).toBeNull();
    expect(siteOf(null)).toBeNull();
  });
});
