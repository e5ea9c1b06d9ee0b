import type { Reporting } from '../lib/evidence/reporting.ts';
import { lawChoices } from '../lib/flows/law-choices.ts';
import { FaultNote } from './fault-note.tsx';
import { Check, WordsField } from './report-fields.tsx';
import { useText } from './text.tsx';
import type { Writing } from './use-reporting.ts';

export interface ReportWordsProps {
  writing: Writing;
  reporting: Reporting;
}

/** The reporter's own words on the case, what the annex shows, and the law she wants to name. */
export function ReportWords({ writing, reporting }: ReportWordsProps) {
  const { t } = useText();
  const { statement } = reporting;
  const say = (part: 'happened' | 'person' | 'relation') => (text: string) =>
    writing.change((before) => ({ ...before, statement: { ...before.statement, [part]: text } }));
  return (
    <section class="reporting" aria-labelledby="reporting-title">
      <h3 id="reporting-title">{t('reporting-title')}</h3>
      <p>{t('reporting-note')}</p>
      <WordsField
        label={t('reporting-happened')}
        hint={t('reporting-happened-hint')}
        rows={6}
        value={statement.happened}
        change={say('happened')}
        test="reporting-happened"
      />
      {(['person', 'relation'] as const).map((part) => (
        <WordsField
          key={part}
          label={t(`reporting-${part}`)}
          hint={t(`reporting-${part}-hint`)}
          rows={1}
          value={statement[part]}
          change={say(part)}
          test={`reporting-${part}`}
        />
      ))}
      <Laws writing={writing} reporting={reporting} />
      <Check
        label={t('reporting-annex')}
        hint={t('reporting-annex-hint')}
        checked={reporting.annex}
        change={(annex) => writing.change((before) => ({ ...before, annex }))}
        test="reporting-annex"
      />
      <KeptLine writing={writing} />
    </section>
  );
}

function KeptLine({ writing }: { writing: Writing }) {
  const { t } = useText();
  const { state, fault } = writing;
  return (
    <>
      <p role="status" class="hint" data-test="reporting-state" data-state={state}>
        {state === 'kept' && fault === null && t('reporting-kept')}
      </p>
      {fault !== null && <FaultNote fault={fault} lead={t('reporting-not-kept')} />}
    </>
  );
}

function Laws({ writing, reporting }: ReportWordsProps) {
  const { t, format } = useText();
  const { laws, checked } = lawChoices();
  const chosen = reporting.statement.laws;
  const set = (id: string, on: boolean) =>
    writing.change((before) => {
      const others = before.statement.laws.filter((one) => one !== id);
      const named = on ? [...others, id] : others;
      return { ...before, statement: { ...before.statement, laws: named } };
    });
  return (
    <details class="reporting-more">
      <summary data-test="reporting-laws">{t('reporting-laws')}</summary>
      <p>{t('reporting-laws-note', { date: format.day(checked) })}</p>
      {laws.map(({ id, country, cite, text }) => (
        <Check
          key={id}
          label={`${t(`law-country-${country}`)}, ${cite}`}
          hint={t(text)}
          checked={chosen.includes(id)}
          change={(on) => set(id, on)}
          test={`law-${id}`}
        />
      ))}
    </details>
  );
}
