import type { Translator } from '../i18n/translate.ts';
import { checkCommands } from './commands.ts';
import { lawsChecked, lawsOf } from './law.ts';
import { type Block, heading, type Line, paragraph, type Part } from './report-blocks.ts';
import type { Report } from './report-model.ts';
import { wordsLines } from './report-words.ts';
import { signatureStampCommands, stampCommands } from './time-commands.ts';

/** The whole of what the reporter wrote, where page 1 has room for the beginning only. */
export function wordsPart({ statement }: Report, { t }: Translator): Part {
  const lines = wordsLines(statement.happened);
  const blocks: Block[] = [
    paragraph(t('report-words-note'), 'small'),
    { kind: 'paragraph', style: 'words', lines },
  ];
  return { id: 'words', title: t('report-words'), newPage: true, blocks };
}

/** How to check the bundle, with the exact commands. */
export function checkPart({ caseRecord, exhibits, stampers }: Report, words: Translator): Part {
  const { t } = words;
  const stamped = exhibits.filter((exhibit) => stampCommands(exhibit).length > 0);
  const signature = signatureStampCommands(stampers);
  const blocks: Block[] = [
    paragraph(t('report-check-text')),
    ...checkCommands.map(command),
    ...(signature.length > 0
      ? [paragraph(t('report-signature-stamp')), ...signature.map(command)]
      : []),
    ...(stamped.length > 0 ? [paragraph(t('report-time-check'))] : []),
    ...stamped.flatMap((exhibit) => [
      heading(3, t('report-item', { number: exhibit.number })),
      ...stampCommands(exhibit).map(command),
    ]),
    heading(3, t('report-key')),
    { kind: 'paragraph', style: 'plain', lines: [[{ code: caseRecord.signer }]] },
  ];
  return { id: 'check', title: t('report-check'), newPage: false, blocks };
}

function command(text: string): Block {
  return { kind: 'code', style: 'command', text };
}

/** The law that the reporter chose to name. */
export function lawPart({ statement }: Report, { t, format }: Translator): Part {
  const items = lawsOf(statement.laws).map(({ cite, country, text, checked }): Line => [
    { strong: `${t(`law-country-${country}`)}, ${cite}` },
    `: ${t(text)}${checked ? '' : ` (${t('law-unchecked')})`}`,
  ]);
  const date = format.day(lawsChecked);
  const blocks: Block[] = [paragraph(t('report-law-note', { date })), { kind: 'list', items }];
  return { id: 'law', title: t('report-law'), newPage: false, blocks };
}

/** The statement to sign. */
export function statementPart(
  { caseRecord, sealCode, statement }: Report,
  { t }: Translator,
): Part {
  const person: Line[] = wordsLines(statement.person).slice(0, 1);
  const blocks: Block[] = [
    paragraph(t('report-statement-text')),
    {
      kind: 'paragraph',
      style: 'plain',
      lines: [[`${t('report-case')}: `, { strong: caseRecord.code }], ...sealLine(sealCode, t)],
    },
    { kind: 'sign', labels: [t('report-name'), t('report-place'), t('report-signature')] },
  ];
  if (person.length > 0) {
    const said: Line = [`${t('report-person')}: `, ...person.flat()];
    blocks.splice(1, 0, { kind: 'paragraph', style: 'plain', lines: [said] });
  }
  return { id: 'statement', title: t('report-statement'), newPage: true, blocks };
}

function sealLine(code: string, t: Translator['t']): Line[] {
  return code === '' ? [] : [[`${t('report-code')}: `, { code }]];
}

/** Pictures, apart from everything else, behind a warning. */
export function annexPart({ exhibits }: Report, { t }: Translator): Part {
  const revealed = exhibits.some((exhibit) => exhibit.revealed && exhibit.preview !== null);
  const warning = t(revealed ? 'report-annex-note-revealed' : 'report-annex-note');
  const pictures = exhibits.flatMap(({ number, preview, revealed: isRevealed }): Block[] =>
    preview === null
      ? []
      : [
          {
            kind: 'picture',
            path: preview,
            alternative: t(isRevealed ? 'report-picture' : 'report-preview', { number }),
            caption: [{ link: t('report-item', { number }), to: `item-${number}` }],
          },
        ],
  );
  const blocks: Block[] = [
    { kind: 'notice', title: t('report-annex-warning'), lines: [[warning]] },
    ...(pictures.length > 0 ? [{ kind: 'page-break' as const }, ...pictures] : []),
  ];
  return { id: 'annex', title: t('report-annex'), newPage: true, blocks };
}
