import type { Language } from '../../lib/i18n/language.ts';

type Rule = [fault: string, wrong: RegExp];

const everywhere: Rule[] = [
  ['empty', /^$/],
  ['space at an end', /^\s|\s$/],
  ['two spaces', /\s\s/],
  ['space before a comma or full stop', /\s[,](?!\w)|\s\.(?=\s|$)/],
  ['three full stops for an ellipsis', /\.\.\./],
  ['letters that were decoded wrongly', /Ã|â€|\ufffd/],
];

const own: Record<Language, Rule[]> = {
  nl: [],
  en: [],
  de: [
    ['straight quotation marks', /"/],
    ['English quotation marks', /“[^“„]*”/],
    ['no-break space', /\u00a0/],
  ],
  // Imprimerie nationale: a no-break space before the tall signs and inside guillemets.
  fr: [
    ['straight apostrophe', /'/],
    ['straight quotation marks', /"/],
    ['no no-break space before a tall sign', /[^\u00a0][;?!](?=\s|$)|[^\u00a0]:(?=\s)/],
    ['no no-break space inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ],
};

/** What is set wrongly in a text. Output of programs is in English everywhere and is not judged. */
export function faultsOfType(language: Language, text: string): string[] {
  const judged = text.replaceAll('Verification: OK', 'OK');
  return [...everywhere, ...own[language]]
    .filter(([, wrong]) => wrong.test(judged))
    .map(([fault]) => fault);
}
