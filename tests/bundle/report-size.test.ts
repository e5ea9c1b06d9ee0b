// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../lib/base/bytes.ts';
import { layout } from '../../lib/bundle/layout.ts';
import { mostItems } from '../../lib/bundle/plan-volumes.ts';
import { mostIn } from '../../lib/bundle/record-bounds.ts';
import { around, shortened } from '../../lib/bundle/report-blocks.ts';
import { reportHtml } from '../../lib/bundle/report-html.ts';
import { type Exhibit, noTime } from '../../lib/bundle/report-model.ts';
import { numbersOf } from '../../lib/bundle/report-summary.ts';
import { reportCase } from '../samples/report-case.ts';
import { reportOf } from '../samples/report.ts';

function exhibits(count: number): Exhibit[] {
  const [one] = reportCase().exhibits;
  return Array.from({ length: count }, (_, index) => {
    const item = `0b8f9a52-1111-4c55-9d4e-${String(index).padStart(12, '0')}`;
    return { ...one!, number: index + 1, item, time: noTime };
  });
}

describe('a report of as many exhibits as a volume holds', () => {
  // A case of 10,000 could not be exported: its report was larger than what was read to verify it.
  it('is still read by the verifier', () => {
    const { length } = reportHtml(reportOf(exhibits(mostItems)), 'nl');
    expect(length).toBeLessThan(mostIn(layout.reportHtml));
  });
});

describe('a report of 100 exhibits', () => {
  it('names them all and stays small', () => {
    const html = fromUtf8(reportHtml(reportOf(exhibits(100)), 'nl'));
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('#timeline tbody tr')).toHaveLength(100);
    expect(page.querySelectorAll('#exhibits h3')).toHaveLength(100);
    expect(html.length).toBeLessThan(2_000_000);
  });

  it('names what is elsewhere in ranges', () => {
    expect(numbersOf([3, 1, 2, 7, 9, 10].map((number) => ({ number })))).toBe('1-3, 7, 9-10');
  });
});

describe('texts of pages inside our sentences', () => {
  it('stay apart, whatever they hold', () => {
    expect(around((slot) => `van ${slot}!`, { quoted: '{slot} $&' })).toEqual([
      'van ',
      { quoted: '{slot} $&' },
      '!',
    ]);
  });

  it('are shortened between characters, never in one', () => {
    expect(shortened('👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒', 2)).toBe('👩🏽‍🚒👩🏽‍🚒…');
    expect(shortened('kort', 10)).toBe('kort');
  });
});
