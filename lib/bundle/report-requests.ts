import type { Fact, PostFacts } from '../evidence/platform-facts.ts';
import type { Translator } from '../i18n/translate.ts';
import { requestsChecked } from './data-requests.ts';
import { html, type Markup, table } from './html.ts';
import type { Exhibit } from './report-model.ts';
import {
  type InExhibit,
  type RequestSheet,
  requestSheets,
  type SeenAccount,
} from './request-model.ts';

/** What the report shows at most; everything is in `identifiers.csv`. */
const most = { accounts: 40, posts: 150, mentions: 150, text: 300 };

/** The data-request sheets: what to ask of each platform, what is here, and what is missing. */
export function requestSections(exhibits: readonly Exhibit[], words: Translator): Markup {
  const { t } = words;
  const sheets = requestSheets(exhibits);
  return html`<h2>${t('report-requests')}</h2>
    <p>${t('report-requests-note')}</p>
    <p>${t('request-checked', { date: requestsChecked })}</p>
    ${sheets.map((sheet) => sheetSection(sheet, words))}
    <h3>${t('request-pages')}</h3>
    ${pages(exhibits, words)}`;
}

function sheetSection(sheet: RequestSheet, words: Translator): Markup {
  const { t } = words;
  const { request, accounts, groups, posts, mentions } = sheet;
  const isEmpty = accounts.length + groups.length + posts.length + mentions.length === 0;
  const title = request.name === '' ? t('report-sites') : request.name;
  return html`<section class="request">
    <h3>${title}</h3>
    <dl>
      <dt>${t('request-needs')}</dt>
      <dd>${t(`request-${request.platform}`)}</dd>
      <dt>${t('request-urgency')}</dt>
      <dd>${urgency(sheet, words)}</dd>
    </dl>
    ${isEmpty ? html`<p>${t('request-none')}</p>` : null}
    ${accounts.slice(0, most.accounts).map((one) => accountSection(sheet, one, words))}
    ${more(accounts.length - most.accounts, 'request-accounts-more', words)}
    ${groupTable(sheet, words)} ${postTable(sheet, words)} ${mentionTable(sheet, words)}
    ${hiddenList(sheet, words)}
    ${sheet.failed.map(
      ({ item, of }) => html`<p>${t('request-failed', { platform: of, number: item })}</p>`,
    )}
  </section>`;
}

function urgency({ request }: RequestSheet, { t }: Translator): Markup {
  const { preservation, urgent } = request;
  const lines = [
    preservation === null ? null : t('urgent-preserve', { days: preservation }),
    urgent && t(urgent),
    preservation === null && !urgent ? t('urgent-unknown') : null,
  ];
  return html`${lines.filter((line) => line !== null).join(' ')}`;
}

function more(
  count: number,
  key: 'request-accounts-more' | 'request-messages-more',
  { t }: Translator,
): Markup | null {
  return count > 0 ? html`<p>${t(key, { count })}</p>` : null;
}

function accountSection({ names }: RequestSheet, seen: SeenAccount, words: Translator): Markup {
  const { t } = words;
  const { account, first, last, items, posts, missing } = seen;
  const { name, handle, id, link, phone, otherIds } = account;
  const facts = [name, handle, id, phone, link, ...otherIds].filter((one) => one !== null);
  const places = [...new Set(facts.map(({ from }) => from))].join('; ');
  const row = (label: string, value: Markup | string | null) =>
    value === null
      ? null
      : html`<dt>${label}</dt>
          <dd>${value}</dd>`;
  const others = otherIds.map((one) => html`${one.form}: ${shown(one)}<br />`);
  return html`<h4>${t('request-account', { name: names.get(account.key) ?? account.key })}</h4>
    <dl>
      ${row(t('request-name'), shown(name))} ${row(t('request-handle'), shown(handle))}
      ${row(t('request-account-id'), shown(id))}
      ${row(t('request-other-ids'), others.length > 0 ? html`${others}` : null)}
      ${row(t('request-phone'), shown(phone))} ${row(t('request-profile-link'), shown(link))}
      ${row(t('request-seen'), t('request-seen-value', { first, last, items: items.join(', ') }))}
      ${row(t('request-posts'), String(posts))} ${row(t('request-read'), places)}
      ${row(t('request-missing'), missingList(missing, words))}
    </dl>`;
}

function missingList(missing: SeenAccount['missing'], { t }: Translator): Markup {
  if (missing.length === 0) return html`${t('request-complete')}`;
  return html`${missing.map(
    (need) => html`<b>${t(`need-${need}`)}</b>. ${t(`get-${need}`)}<br />`,
  )}`;
}

/** Raw and standard form, where they differ. */
function shown(fact: Fact | null): Markup | null {
  if (!fact) return null;
  const { raw, normalised } = fact;
  const same = normalised === null || normalised === raw;
  return html`<bdi>${raw.slice(0, 500)}</bdi>${same ? null : html` = <bdi>${normalised}</bdi>`}`;
}

function groupTable({ groups }: RequestSheet, { t }: Translator): Markup | null {
  if (groups.length === 0) return null;
  const rows = groups.map(
    ({ item, of: { title, ids, link, invite, members } }) =>
      html`<tr>
        <td>${item}</td>
        <td>${shown(title)}</td>
        <td>${ids.map((id) => html`${id.form}: <bdi>${id.normalised ?? id.raw}</bdi><br />`)}</td>
        <td>${shown(link)} ${shown(invite)}</td>
        <td>${shown(members)}</td>
      </tr>`,
  );
  const columns = ['group', 'ids', 'links', 'members'] as const;
  const heads = columns.map((column) => t(`request-${column}`));
  return html`<h4>${t('request-groups')}</h4>
    ${table([t('report-number'), ...heads], rows)}`;
}

function postTable(sheet: RequestSheet, words: Translator): Markup | null {
  const { t } = words;
  const { posts } = sheet;
  if (posts.length === 0) return null;
  const rows = posts.slice(0, most.posts).map((post) => postRow(sheet, post, words));
  const columns = ['message', 'time', 'by', 'text'] as const;
  const heads = columns.map((column) => t(`request-${column}`));
  return html`<h4>${t('request-messages')}</h4>
    ${table([t('report-number'), ...heads], rows)}
    ${more(posts.length - most.posts, 'request-messages-more', words)}`;
}

function postRow(
  { names }: RequestSheet,
  { item, of: post }: InExhibit<PostFacts>,
  words: Translator,
): Markup {
  const { t } = words;
  const { id, permalink, author, own, text, forwardedFrom } = post;
  const writer = author === null ? (own ? t('request-own') : '') : (names.get(author) ?? author);
  const from = forwardedFrom === null ? null : (names.get(forwardedFrom) ?? forwardedFrom);
  return html`<tr>
    <td>${item}</td>
    <td>${shown(id)}<br /><bdi>${permalink?.normalised ?? permalink?.raw ?? ''}</bdi></td>
    <td>${timeLines(post, words).map((line) => html`${line}<br />`)}</td>
    <td><bdi>${writer}</bdi>${from && html`<br />${t('request-forwarded', { name: from })}`}</td>
    <td><bdi>${(text ?? '').slice(0, most.text)}</bdi></td>
  </tr>`;
}

function timeLines({ shown: seen, time, idCreated }: PostFacts, { t }: Translator): string[] {
  const raw = seen?.raw ?? time?.raw;
  const utc = time?.normalised;
  const precision = time && t(`precision-${time.precision}`);
  const created = idCreated?.normalised;
  const possible = time?.possible.join(', ') ?? '';
  return [
    ...(utc && precision ? [t('request-utc', { utc, precision })] : []),
    ...(possible === '' ? [] : [t('request-possible', { possible })]),
    ...(raw ? [t('request-shown', { shown: raw.slice(0, 200) })] : []),
    ...(created ? [t('request-created', { created })] : []),
  ];
}

function mentionTable({ mentions }: RequestSheet, { t }: Translator): Markup | null {
  if (mentions.length === 0) return null;
  const rows = mentions.slice(0, most.mentions).map(
    ({ item, of: mention }) =>
      html`<tr>
        <td>${item}</td>
        <td>${t(`kind-${mention.kind === 'handle' ? 'mention' : mention.kind}`)}</td>
        <td>${shown(mention)}</td>
        <td><bdi>${mention.post ?? ''}</bdi></td>
      </tr>`,
  );
  const heads = [t('report-number'), t('report-kind'), t('report-value'), t('request-in-message')];
  return html`<h4>${t('request-mentions')}</h4>
    ${table(heads, rows)}`;
}

function hiddenList({ hidden }: RequestSheet, { t }: Translator): Markup | null {
  if (hidden.length === 0) return null;
  const codes = Map.groupBy(hidden, ({ code }) => code);
  const lines = [...codes].map(([code, of]) => {
    const names = of.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, 20);
    const whose = names.length > 0 ? html` ${t('hidden-of', { names: names.join(', ') })}` : null;
    return html`<li>${t(`hidden-${code}`)}${whose}</li>`;
  });
  return html`<h4>${t('request-hidden')}</h4>
    <ul>
      ${lines}
    </ul>`;
}

const pageKinds = new Set(
  [
    'page',
    'document',
    'title',
    'canonical',
    'open-graph-url',
    'site-name',
    'author',
    'handle',
  ].concat(['published', 'modified']),
);

/** What every page says of itself; the rest is in the sheets above. */
function pages(exhibits: readonly Exhibit[], { t }: Translator): Markup {
  const lines = exhibits
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ kind }) => pageKinds.has(kind));
  const rows = lines.map(
    ({ item, kind, raw, utc, source }) =>
      html`<tr>
        <td>${item}</td>
        <td>${t(`kind-${kind}`)}</td>
        <td><bdi>${raw}</bdi>${utc && html`<br />${utc}`}</td>
        <td>${source}</td>
      </tr>`,
  );
  return table([t('report-number'), t('report-kind'), t('report-value'), t('report-source')], rows);
}
