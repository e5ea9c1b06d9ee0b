import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { noticeReasons, noticeWords } from '../../lib/i18n/notice-words.ts';
import { translator } from '../../lib/i18n/every-language.ts';

const address = 'https://board.example/b/res/77.html?x=%7Baddress%7D#p78';
const seenAt = '2026-11-23T13:03:07.000Z';
const notice = { address, seenAt, reasons: ['threat', 'intimate'] as const, contact: '' };

describe.each(languages)('a notice to a platform in %s', (language) => {
  const { t } = translator(language);
  const text = noticeWords(t, notice);

  it('has what the regulation asks for: exact address, reasons, good faith', () => {
    expect(text).toContain('2022/2065');
    expect(text.split(/\s/)).toContain(address);
    expect(text).toContain(seenAt);
    expect(text).toContain(t('notice-faith'));
  });

  it('gives the chosen reasons and no others, in one order', () => {
    const given = noticeReasons.filter((reason) => text.includes(t(`notice-why-${reason}`)));
    expect(given).toEqual(['intimate', 'threat']);
    expect(text.match(/^- /gm)).toHaveLength(2);
  });

  it('names the reporter only when she typed something, in one line', () => {
    const line = t('notice-from', { contact: 'Sam <sam@example.org>' });
    expect(noticeWords(t, { ...notice, contact: ' Sam\n<sam@example.org> ' })).toContain(line);
    expect(noticeWords(t, { ...notice, contact: '  ' })).toBe(text);
    expect(text).not.toContain('{');
  });

  it('leaves an address alone that looks like a value of ours', () => {
    const odd = 'https://example.org/{time}/$&';
    expect(noticeWords(t, { ...notice, address: odd })).toContain(odd);
  });
});
