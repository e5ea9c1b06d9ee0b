import type { Key } from '../../lib/i18n/catalogue.ts';

/** Keys whose text is rightly the same as in English, because the language has that very word. */
export const sameAsEnglish: Record<'nl' | 'de' | 'fr', readonly Key[]> = {
  // Dutch took over: item, label, stop, start, browser, account, link, video, website.
  nl: [
    ...(['export-cancel', 'export-start', 'mark-cancel', 'fact-browser'] as const),
    ...(['item-number', 'items-title', 'log-item', 'report-sites'] as const),
    ...(['verify-exhibit', 'verify-fact-items'] as const),
    ...(['kind-account', 'kind-link', 'kind-video', 'request-account', 'request-links'] as const),
    ...(['filter-label', 'label-list', 'identifiers-utc', 'with-colon'] as const),
  ],
  // German took over: browser, link, story, video, website. Name, group (of people) and text agree.
  de: [
    ...(['fact-browser', 'kind-link', 'kind-story', 'kind-video', 'report-sites'] as const),
    ...(['report-name', 'request-group', 'request-links', 'request-text'] as const),
    ...(['identifiers-utc', 'with-colon'] as const),
    ...(['copy-add-text', 'copy-mark-text', 'copy-new-text', 'cut-text'] as const),
  ],
  // English took these over from French: minute, message, note, signature. French took over: story, pixel.
  fr: [
    ...(['auto-lock-minutes', 'kind-message', 'request-messages', 'report-signature'] as const),
    ...(['note-label', 'note-marker', 'cut-document', 'cut-messages'] as const),
    'kind-story',
    'media-pixels-value',
    'help-country-fr',
  ],
};
