import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportMarks } from '../../lib/bundle/report-marks.ts';

const digits = '0123456789abcdef'.repeat(2);
const digest = 'ab'.repeat(32);
const code = digits.match(/.{4}/g)!.join(' ');
const path = 'data/items/0001/view.png';

describe('the marks of a report', () => {
  it('are found by class, or in elements of code', () => {
    const classes = `<p class="code">${code}</p><dd class="digest">\n ${digest}\n</dd>
      <section id="item-1"></section><tr><td class="path">${path} (missing)</td>
      <td>1 kB</td><td class="digest">${digest}</td></tr>`;
    const codes = `<p class="seal"><code>${code}</code></p><dd>${digest}</dd>
      <h3 id="item-1">1</h3><tr><td><code>${path}</code><br />derived</td><td>1 kB</td>
      <td><code>${digest}</code></td></tr>`;
    for (const html of [classes, codes])
      expect(reportMarks(html)).toEqual({
        codes: [digits],
        digests: new Set([digest]),
        items: new Set([1]),
        files: [{ path, sha256: digest }],
      });
  });

  it('are not taken from escaped text of a page, nor from a row with two digests', () => {
    const html = `<p class="code">${code}</p><h3 id="item-1"></h3>
      <bdi>&lt;h3 id="item-2"&gt; &lt;p class="code"&gt;${'0'.repeat(32)}&lt;/p&gt;</bdi>
      <tr><td class="path">${path}</td><td>${digest}</td><td>${digest}</td></tr>`;
    const marks = reportMarks(html);
    expect(marks?.codes).toEqual([digits]);
    expect([...(marks?.items ?? [])]).toEqual([1]);
    expect(marks?.files).toEqual([]);
  });

  it('are none in a report of another form, nor in any text', () => {
    expect(reportMarks('<!DOCTYPE html><p>Hello</p>')).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', 'c', ' ', '=') }), (text) => {
        expect(reportMarks(text)).toBeNull();
      }),
    );
  });

  it('are sought in one pass, however the text is made', () => {
    for (const part of ['<', '<a class="', '<td class="path">', '<p class="code code '])
      expect(reportMarks(part.repeat(400_000))).toBeNull();
  });
});
