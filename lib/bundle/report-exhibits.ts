import type { Acquisition } from '../evidence/acquisition.ts';
import { coverageWords } from '../i18n/coverage-words.ts';
import type { Translator } from '../i18n/translate.ts';
import { html, type Markup, table } from './html.ts';
import { itemPath } from './layout.ts';
import { alsoSeenPart } from './report-also-seen.ts';
import type { Exhibit } from './report-model.ts';
import { mediaLines } from './report-media.ts';
import { checksOf, timeLines } from './report-time.ts';

/** The part of the report with every exhibit: address, facts, coverage in words, files with digests. */
export function exhibitSections(exhibits: readonly Exhibit[], words: Translator): Markup {
  return html`${exhibits.map((exhibit) => section(exhibit, exhibits, words))}`;
}

function section(exhibit: Exhibit, exhibits: readonly Exhibit[], words: Translator): Markup {
  const { number, record, digest } = exhibit;
  const { t } = words;
  const body = record
    ? html`${factsOf(exhibit, record, words)}${filesOf(exhibit, record, words)}${alsoSeenPart(exhibit, exhibits, words)}${checksOf(exhibit, words)}`
    : html`<p>${t('report-unreadable')}</p>
        <p class="digest">${digest}</p>`;
  return html`<section id="item-${number}">
    <h2>${t('report-item', { number })}</h2>
    ${body}
  </section>`;
}

function factsOf({ digest, time }: Exhibit, record: Acquisition, words: Translator): Markup {
  const { t } = words;
  const { page, zone, startedAt, finishedAt, software } = record;
  const offset = `${zone.name}, UTC${zone.offsetMinutes < 0 ? '' : '+'}${zone.offsetMinutes / 60}`;
  return html`<dl>
    <dt>${t('fact-address')}</dt>
    <dd><bdi>${record.address ?? t('no-address')}</bdi></dd>
    <dt>${t('fact-page-address')}</dt>
    <dd><bdi>${page?.address ?? t('no-address')}</bdi></dd>
    <dt>${t('fact-title')}</dt>
    <dd><bdi>${page?.title || t('no-title')}</bdi></dd>
    <dt>${t('report-time')}</dt>
    <dd>${startedAt} - ${finishedAt} (${offset})</dd>
    <dt>${t('report-stamped-time')}</dt>
    <dd>${timeLines(time, words).map((line) => html`${line}<br />`)}</dd>
    <dt>${t('fact-coverage')}</dt>
    <dd>${coverageLines(record, words).map((line) => html`${line}<br />`)}</dd>
    <dt>${t('fact-browser')}</dt>
    <dd>${software.browser}; ${page?.browser.userAgent ?? ''}</dd>
    <dt>${t('fact-software')}</dt>
    <dd>${software.name} ${software.version}</dd>
    <dt>${t('fact-item')}</dt>
    <dd class="digest">${record.item}</dd>
    <dt>${t('fact-digest')}</dt>
    <dd class="digest">${digest}</dd>
  </dl>`;
}

/** Coverage in plain words: what is seen, what changed, what failed, what was cut. */
export function coverageLines(record: Acquisition, words: Translator): string[] {
  const { t } = words;
  const { coverage, failures, page } = record;
  return [
    ...coverageWords(t, record),
    ...mediaLines(record, words),
    ...coverage.changes.map(({ kind, address }) => `${t(`change-${kind}`)} ${address ?? ''}`),
    ...failures.map(({ step, message }) => `${t(`step-${step}`)} (${message})`),
    ...(page?.cuts ?? []).map(({ what, kept, why }) => t(`cut-${why}`, { what, kept })),
  ];
}

function filesOf(exhibit: Exhibit, record: Acquisition, { t, format }: Translator): Markup {
  const rows = record.files.map(({ name, size, sha256 }) => {
    const missing = exhibit.damaged.includes(name);
    const shown = missing ? html` (${t('report-missing')})` : null;
    return html`<tr>
      <td class="path">${itemPath(exhibit.number, name)}${shown}</td>
      <td>${format.bytes(size)}</td>
      <td class="digest">${sha256}</td>
    </tr>`;
  });
  return table([t('report-file'), t('report-size'), 'SHA-256'], rows);
}
