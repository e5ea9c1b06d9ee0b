// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../lib/base/bytes.ts';
import { lawsChecked } from '../../lib/bundle/law.ts';
import type { Block, Line, ReportDocument } from '../../lib/bundle/report-blocks.ts';
import { reportDocument } from '../../lib/bundle/report-document.ts';
import { previewHtml, reportHtml } from '../../lib/bundle/report-html.ts';
import type { Report } from '../../lib/bundle/report-model.ts';
import { onFirstPage } from '../../lib/bundle/report-summary.ts';
import { noStatement } from '../../lib/evidence/statement.ts';
import { type Language, languages } from '../../lib/i18n/language.ts';
import { formatOf } from '../../lib/i18n/format.ts';
import { reportCase, scripts } from '../samples/report-case.ts';

const report = reportCase();
const shown = (language: Language = 'nl', of: Report = report): Document =>
  new DOMParser().parseFromString(fromUtf8(reportHtml(of, language)), 'text/html');
const textOf = (language: Language = 'nl', of?: Report): string =>
  shown(language, of).body.textContent.replace(/\s+/g, ' ');

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'notice':
      return block.lines;
    case 'list':
      return block.items;
    case 'pairs':
      return block.rows.flatMap(({ label, lines }) => [[label], ...lines]);
    case 'table':
      return [block.head, ...block.rows.flatMap((row) => row.flat())];
    case 'columns':
      return block.columns.flat().flatMap(linesOf);
    case 'picture':
      return [[block.alternative], block.caption];
    case 'sign':
      return [block.labels];
    default:
      return [];
  }
}

/** What the program itself says: nothing that is quoted and no exact text. */
function ownWords({ parts }: ReportDocument): string[] {
  const lines = parts.flatMap(({ title, blocks }) => [[title], ...blocks.flatMap(linesOf)]);
  return lines
    .flat()
    .flatMap((piece) =>
      typeof piece === 'string'
        ? piece
        : 'strong' in piece
          ? piece.strong
          : 'link' in piece
            ? piece.link
            : [],
    );
}

describe('page 1 of the report', () => {
  const [first] = reportDocument(report, 'nl').parts;
  const page = first!.blocks
    .flatMap(linesOf)
    .flatMap((line) =>
      line.map((piece) => (typeof piece === 'string' ? piece : Object.values(piece)[0]!)),
    );
  const text = page.join(' ');

  it('answers what happened, who is harmed, where, when, how many and how sure the time is', () => {
    expect(text).toContain('Mijn ex heeft foto’s van mij in een groep gezet');
    expect(text).toContain('Sanne (niet haar echte naam)');
    expect(text).toContain('ex-partner, uit elkaar sinds mei');
    expect(page).toEqual(expect.arrayContaining(['Telegram', '@ivan_exposed', '777000123']));
    expect(text).toContain('Berichten: 19 november 2026');
    expect(text).toContain('4 stukken');
    expect(text).toContain('niet meegegeven: stuk 5');
    expect(text).toContain('1 van de 4 stukken heeft een tijdstempel van Test TSA');
  });

  it('says what is proven and what not, and what the officer can do next', () => {
    const titles = ['Zegelcode', 'Wat dit aantoont', 'Wat dit niet aantoont', 'Volgende stap'];
    for (const title of titles) expect(page).toContain(title);
    const code = first!.blocks.find((block) => block.kind === 'code');
    expect(code?.text).toBe(report.sealCode);
  });

  it('keeps long words short, and gives them a part of their own', () => {
    const happened = `${'Dag na dag. '.repeat(200)}\nHet einde.`;
    const long = { ...report, statement: { ...noStatement, happened } };
    const { parts } = reportDocument(long, 'nl');
    expect(parts.map(({ id }) => id).slice(0, 3)).toEqual(['summary', 'words', 'timeline']);
    const words = parts[0]!.blocks.find((block) => block.kind === 'paragraph');
    expect(JSON.stringify(words).length).toBeLessThan(onFirstPage.words + 300);
    expect(textOf('nl', long)).toContain('Het einde.');
  });

  it('says so when the reporter wrote nothing, and leaves out who and law', () => {
    const silent = textOf('nl', { ...report, statement: noStatement });
    expect(silent).toContain('De melder heeft hier niets ingevuld.');
    expect(silent).not.toContain('Om wie het gaat');
    expect(silent).not.toContain('Wetsartikelen');
  });
});

describe('the parts of the report', () => {
  it('are the same in every language, in the same order', () => {
    const expected = ['summary', 'timeline', 'requests', 'exhibits', 'custody', 'check', 'law'];
    for (const language of languages) {
      const { parts } = reportDocument(report, language);
      expect(parts.map(({ id }) => id)).toEqual([...expected, 'statement', 'annex']);
    }
  });

  it('have tables whose rows fit their heads, and links that lead somewhere', () => {
    const { parts } = reportDocument(report, 'nl');
    for (const block of parts.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
      for (const row of [block.widths, ...block.rows]) expect(row).toHaveLength(block.head.length);
    }
    const page = shown();
    for (const link of page.querySelectorAll('a[href]'))
      expect(page.querySelector(link.getAttribute('href')!), link.outerHTML).not.toBeNull();
  });

  it('give every account that writes a sheet with what to ask, what is here, missing and urgent', () => {
    const text = textOf();
    expect(text).toContain(`Telegram: account ${scripts.cyrillic}`);
    expect(text).toContain('Telegram geeft hoogstens IP-adres en telefoonnummer');
    expect(text).toContain('van 2026-11-20 13:37:00 UTC tot 2026-11-20 13:37:00 UTC, stuk 1');
    expect(text).toContain('vast accountnummer - Laat de melder het profiel openen');
    expect(text).toContain('Vraag nu om bevriezing. Dit platform bewaart dan 90 dagen.');
  });

  it('name every line of the custody log, also of what was deleted or left out', () => {
    const rows = [...shown().querySelectorAll('#custody tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(report.log.length);
    expect(rows[5]).toContain('Niet meegegeven in deze bundel');
    expect(rows.at(-1)).toContain('zegel-7k3m9q2x.zip');
  });

  it('name only the law that was chosen, with the day on which it was looked at', () => {
    const law = shown().querySelector('#law')?.textContent ?? '';
    expect(law).toContain('art. 254ba Sr');
    expect(law).not.toContain('art. 318 Sr');
    expect(law).toContain(formatOf('nl').day(lawsChecked));
    expect(law).toContain('geen juridisch advies');
  });

  it('show pictures in the annex only, behind a warning, and say which are sharp', () => {
    const page = shown();
    expect(page.querySelectorAll('img')).toHaveLength(3);
    expect(page.querySelectorAll('#annex img')).toHaveLength(3);
    const annex = page.querySelector('#annex')!;
    expect(annex.textContent.indexOf('Let op')).toBeLessThan(annex.innerHTML.indexOf('<img'));
    const texts = [...annex.querySelectorAll('img')].map((one) => one.getAttribute('alt'));
    expect(texts[1]).toBe('Voorbeeld van stuk 2, niet wazig');
    expect(textOf('nl', { ...report, annex: false })).not.toContain('Bijlage');
  });
});

describe('the report in each language', () => {
  it.each(languages)('%s fills in every name and leaves no key', (language) => {
    const words = ownWords(reportDocument(report, language));
    for (const text of words) {
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text).not.toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(text).not.toContain('\ue000');
    }
  });

  it.each(languages.filter((language) => language !== 'en'))(
    '%s has no English left',
    (language) => {
      const english = new Set(ownWords(reportDocument(report, 'en')));
      // Names, numbers and moments of tables are the same in every language.
      const same = ownWords(reportDocument(report, language)).filter((text) => english.has(text));
      const plain = /^((Telegram|Instagram)(: account )?|Browser|Websites?|Links?|Messages?|Signature)$/;
      const words = same.filter((text) => /[a-z]{4}/.test(text) && !plain.test(text));
      expect(words.filter((text) => !/^(Firefox 153|, 20|20\d\d-)/.test(text))).toEqual([]);
    },
  );

  it('writes numbers and moments in its manner', () => {
    expect(textOf('nl')).toContain('20 november 2026 om 14:37:00 CET');
    expect(textOf('nl')).toContain('184,3 kB');
    expect(textOf('en')).toContain('20 November 2026 at 14:37:00 CET');
    expect(textOf('en')).toContain('184.3 kB');
    for (const language of languages) expect(shown(language).documentElement.lang).toBe(language);
  });
});

describe('hostile text in the report', () => {
  it.each(Object.entries(scripts))(
    '%s is shown as it is, apart from our own words',
    (_name, text) => {
      const marked = text.replaceAll('\u202e', '[U+202E]').replaceAll('\u202c', '[U+202C]');
      const isolated = [...shown().querySelectorAll('bdi')].map((one) => one.textContent);
      expect(isolated.some((one) => one.replaceAll('[U+200D]', '\u200d').includes(marked))).toBe(
        true,
      );
    },
  );

  it('never becomes markup, script, style or an address', () => {
    const evil = '</bdi></title><script>alert(1)</script><img src=https://evil.example onerror=x>';
    const page = shown('nl', {
      ...report,
      statement: { ...noStatement, happened: evil, person: evil, relation: evil },
      exhibits: report.exhibits.map((exhibit) => ({
        ...exhibit,
        record: {
          ...exhibit.record!,
          address: evil,
          page: { ...exhibit.record!.page!, title: evil },
        },
      })),
    });
    expect(page.querySelectorAll('script, img:not([src^="previews/"])')).toHaveLength(0);
    expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
  });

  it('loads nothing: a strict policy, and only pictures beside it', () => {
    const html = fromUtf8(reportHtml(report, 'nl'));
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/(src|href)="(?!previews\/|#)/);
    const look = previewHtml(
      reportDocument(report, 'nl'),
      new Map([['previews/0001.jpg', 'data:,x']]),
    );
    expect(look).toContain('src="data:,x"');
  });
});
