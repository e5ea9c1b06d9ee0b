import type { Translator } from '../i18n/translate.ts';
import type { CaseRecord } from './case-record.ts';
import { html, type Markup } from './html.ts';
import type { Exhibit, ExhibitTime } from './report-model.ts';
import { signatureStampCommands, stampCommands } from './time-commands.ts';
import { bracketNotes, bracketText } from './time-lines.ts';

/** Whether any authority says anything of any exhibit's time. */
export function isStamped(exhibits: readonly Exhibit[]): boolean {
  return exhibits.some(({ time }) => time.before !== null || time.after.length > 0);
}

/** When an exhibit was kept, according to whom, and what was asked for and is not there. */
export function timeLines(time: ExhibitTime, words: Translator): string[] {
  const { t } = words;
  const before = time.before?.facts ?? null;
  const bracket = { before, after: time.after.map(({ facts }) => facts) };
  const open = time.open.map(({ authority, state, reason }) =>
    [t(`time-open-${state}`, { authority }), reason ? t(`reason-${reason}`) : ''].join(' ').trim(),
  );
  return [bracketText(bracket, words, utcText), ...bracketNotes(bracket, words), ...open];
}

/** `2026-11-24 14:02:07.250 UTC`; without a fraction that the authority does not give. */
function utcText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, -1).replace(/\.000$/, '')} UTC`;
}

/** The commands that check the time stamps of an exhibit. */
export function checksOf(exhibit: Exhibit, { t }: Translator): Markup | null {
  const commands = stampCommands(exhibit);
  if (commands.length === 0) return null;
  return html`<p>${t('report-time-check')}</p>
    ${commands.map(codeBlock)}`;
}

function codeBlock(command: string): Markup {
  return html`<pre><code>${command}</code></pre>`;
}

/** The command that checks the time stamp over the signature: made after this report, if at all. */
export function signatureCheck({ authorities }: CaseRecord, { t }: Translator): Markup | null {
  if (authorities.length === 0) return null;
  return html`<p>${t('report-signature-stamp')}</p>
    ${signatureStampCommands(authorities).map(codeBlock)}`;
}
