import { type Bytes, utf8 } from '../base/bytes.ts';
import { translator, type Translator } from '../i18n/translate.ts';
import type { Language } from '../i18n/language.ts';
import { checkCommands } from './commands.ts';
import { html, Markup, table } from './html.ts';
import { exhibitSections } from './report-exhibits.ts';
import { requestSections } from './report-requests.ts';
import { type Exhibit, periodOf, type Report, sitesOf } from './report-model.ts';
import { isStamped, signatureCheck } from './report-time.ts';
import { reportStyle } from './report-style.ts';

// Only pictures beside the report are shown. `file:` because a file's own origin is opaque.
const policy = "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'";

/** `report.html`: the report in one language. No script, nothing from the network. */
export function reportHtml(report: Report, language: Language): Bytes {
  const words = translator(language);
  const title = `${words.t('report-title')} ${report.caseRecord.code}`;
  const body = [
    firstPage(report, words),
    timeline(report.exhibits, words),
    requestSections(report.exhibits, words),
    exhibitSections(report.exhibits, words),
    custody(report, words),
    checking(report, words),
    statement(words),
    ...(report.caseRecord.factsOnly ? [] : [annex(report.exhibits, words)]),
  ];
  return utf8(`<!DOCTYPE html>\n${page(title, language, body).text}\n`);
}

function page(title: string, language: Language, body: Markup[]): Markup {
  return html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      <main>${body}</main>
    </body>
  </html>`;
}

const style = new Markup(reportStyle);

function firstPage(report: Report, words: Translator): Markup {
  const { t } = words;
  return html`<h1>${t('report-title')}</h1>
    ${summary(report, words)}
    <h2>${t('report-code')}</h2>
    <p class="code">${report.sealCode}</p>
    <p>${t('report-code-note')}</p>
    <div class="claims">
      <div>
        <h2>${t('report-proves')}</h2>
        <ul>
          <li>${t('report-proves-1')}</li>
          <li>${t('report-proves-2')}</li>
          <li>${t('report-proves-3')}</li>
        </ul>
      </div>
      <div>
        <h2>${t('report-not')}</h2>
        <ul>
          <li>${t('report-not-1')}</li>
          <li>${t(isStamped(report.exhibits) ? 'report-not-2-stamped' : 'report-not-2')}</li>
          <li>${t('report-not-3')}</li>
        </ul>
      </div>
    </div>
    <h2>${t('report-next')}</h2>
    <p>${t('report-next-text')}</p>`;
}

function summary({ caseRecord, exhibits }: Report, { t }: Translator): Markup {
  const { code, volume, signer } = caseRecord;
  const period = periodOf(exhibits);
  const damaged = exhibits.reduce((sum, exhibit) => sum + exhibit.damaged.length, 0);
  const others = caseRecord.items.filter((item) => item.volume !== volume.number);
  const holds = [
    t('report-exhibits', { count: exhibits.length }),
    ...(volume.count > 1 ? [t('report-volume', { ...volume })] : []),
    ...(others.length > 0
      ? [t('report-other-volumes', { list: others.map(({ number }) => number).join(', ') })]
      : []),
    ...(caseRecord.deleted > 0 ? [t('report-deleted', { count: caseRecord.deleted })] : []),
    ...(caseRecord.factsOnly ? [t('report-facts-only')] : []),
    ...(damaged > 0 ? [t('report-damaged', { count: damaged })] : []),
  ];
  return html`<dl>
    <dt>${t('report-case')}</dt>
    <dd>${code}</dd>
    <dt>${t('report-holds')}</dt>
    <dd>${holds.map((line) => html`${line}<br />`)}</dd>
    <dt>${t('report-sites')}</dt>
    <dd>${sitesOf(exhibits).join(', ')}</dd>
    <dt>${t('report-period')}</dt>
    <dd>
      ${period && html`${t('report-period-value', { ...period })}<br />`}
      ${t(isStamped(exhibits) ? 'report-clock-stamped' : 'report-clock')}
    </dd>
    <dt>${t('report-key')}</dt>
    <dd class="digest">${signer}</dd>
  </dl>`;
}

function timeline(exhibits: readonly Exhibit[], { t }: Translator): Markup {
  const rows = exhibits.map(({ number, record }) => {
    const whole = record && record.failures.length === 0 ? t('report-yes') : t('report-no');
    const address = record?.address ?? record?.page?.address ?? '';
    return html`<tr>
      <td><a href="#item-${number}">${number}</a></td>
      <td>${record?.startedAt ?? ''}</td>
      <td><bdi>${record?.page?.title ?? ''}</bdi><br /><bdi>${address}</bdi></td>
      <td>${whole}</td>
    </tr>`;
  });
  return html`<h2>${t('report-timeline')}</h2>
    ${table([t('report-number'), t('report-time'), t('report-page'), t('report-state')], rows)}`;
}

function custody({ log, exhibits }: Report, { t }: Translator): Markup {
  const numbers = new Map(exhibits.map(({ item, number }) => [item, number]));
  const rows = log.map(
    ({ seq, at, action, item, record, detail }) =>
      html`<tr>
        <td>${seq}</td>
        <td>${at}</td>
        <td>${t(`action-${action}`)}</td>
        <td>${item ? (numbers.get(item) ?? item) : ''}</td>
        <td class="digest">${record ?? detail?.['file'] ?? detail?.['signer'] ?? ''}</td>
      </tr>`,
  );
  return html`<h2>${t('report-log')}</h2>
    ${table([t('report-number'), t('report-time'), t('log-action'), t('log-item'), t('log-digest')], rows)}`;
}

function checking({ caseRecord }: Report, words: Translator): Markup {
  const { t } = words;
  return html`<h2>${t('report-check')}</h2>
    <p>${t('report-check-text')}</p>
    ${checkCommands.map((command) => html`<pre><code>${command}</code></pre>`)}
    ${signatureCheck(caseRecord, words)}`;
}

function statement({ t }: Translator): Markup {
  return html`<h2>${t('report-statement')}</h2>
    <p>${t('report-statement-text')}</p>
    <div class="sign">
      <span>${t('report-name')}:</span><span>${t('report-place')}:</span
      ><span>${t('report-signature')}:</span>
    </div>`;
}

function annex(exhibits: readonly Exhibit[], { t }: Translator): Markup {
  const figures = exhibits
    .filter(({ preview }) => preview !== null)
    .map(
      ({ number, preview }) =>
        html`<figure>
          <img src="${preview}" alt="${t('report-preview', { number })}" />
          <figcaption>${t('report-item', { number })}</figcaption>
        </figure>`,
    );
  return html`<section class="annex">
    <h2>${t('report-annex')}</h2>
    <p>${t('report-annex-note')}</p>
    ${figures}
  </section>`;
}
