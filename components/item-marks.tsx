import { useMemo, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import { type CaseMarks, type Marking, markOf } from '../lib/flows/marking.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { keeperOf } from './keeper.ts';
import { LabelPicker } from './label-picker.tsx';
import { WordsField } from './report-fields.tsx';
import { useText } from './text.tsx';
import { useMarks } from './use-marks.ts';
import { useWork } from './use-work.ts';
import { visibleText } from './visible-text.ts';

/** The item whose labels and note these are. */
export interface ItemMarksProps {
  marking: Marking;
  item: string;
}

/** Labels and a note on an item, for the reporter alone. */
export function ItemMarks({ marking, item }: ItemMarksProps) {
  const { t } = useText();
  const { marks, ready, fault } = useMarks(marking);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="own-title" data-test="item-marks">
      <h3 id="own-title" tabIndex={-1} ref={title}>
        {t('own-title')}
      </h3>
      <p class="hint">{t('own-note')}</p>
      {marks.damaged && <DamagedMarks />}
      {fault !== null && <FaultNote fault={fault} />}
      {ready && (
        <>
          <Labels {...{ marking, item, marks }} removed={() => title.current?.focus()} />
          <Note {...{ marking, item }} note={markOf(marks, item).note} />
        </>
      )}
    </section>
  );
}

/** Says that what was noted is lost, and that the items are not. */
export function DamagedMarks() {
  const { t } = useText();
  return (
    <p class="note note-fault" role="alert" data-test="marks-damaged">
      {t('own-damaged')}
    </p>
  );
}

interface LabelsProps extends ItemMarksProps {
  marks: CaseMarks;
  /** The button that had the focus is gone. */
  removed: () => void;
}

function Labels({ marking, item, marks, removed }: LabelsProps) {
  const { t } = useText();
  const { fault, run } = useWork();
  const { labels } = markOf(marks, item);
  const remove = (label: string) =>
    run(async () => {
      await marking.removeLabel(item, label);
      removed();
    });
  return (
    <>
      {labels.length > 0 && (
        <ul class="labels" aria-label={t('label-list')} data-test="labels">
          {labels.map((label) => (
            <LabelLine key={label} label={label} remove={() => void remove(label)} />
          ))}
        </ul>
      )}
      {fault !== null && <FaultNote fault={fault} lead={t('own-not-kept')} />}
      <LabelPicker
        offered={marks.used.filter((label) => !labels.includes(label))}
        add={(label) => marking.addLabel([item], label)}
      />
    </>
  );
}

function LabelLine({ label, remove }: { label: string; remove: () => void }) {
  const { t } = useText();
  return (
    <li class="label label-own">
      <Hostile text={label} />
      <button
        type="button"
        class="label-remove"
        data-test="label-remove"
        aria-label={t('label-remove', { label: visibleText(label) })}
        onClick={remove}
      >
        ×
      </button>
    </li>
  );
}

function Note({ marking, item, note }: ItemMarksProps & { note: string }) {
  const { t } = useText();
  const { text, state, fault, type } = useNote(marking, item, note);
  return (
    <>
      <WordsField label={t('note-label')} rows={4} value={text} change={type} test="note" />
      <p role="status" class="hint" data-test="note-state" data-state={state}>
        {state === 'kept' && fault === null && t('note-kept')}
      </p>
      {fault !== null && <FaultNote fault={fault} lead={t('own-not-kept')} />}
    </>
  );
}

/** What is typed is kept at once: a tab may close, and the vault lock, at any moment. */
function useNote(marking: Marking, item: string, kept: string) {
  const [text, setText] = useState<string | null>(null);
  const [state, setState] = useState<'unchanged' | 'keeping' | 'kept'>('unchanged');
  const [fault, setFault] = useState<FaultCode | null>(null);
  const keeper = useMemo(
    () => keeperOf((typed: string) => marking.keepNote(item, typed)),
    [marking, item],
  );
  const type = (typed: string) => {
    setText(typed);
    setState('keeping');
    setFault(null);
    keeper.keep(typed).then(
      (last) => last && setState('kept'),
      (thrown: unknown) => setFault(asFault(thrown).code),
    );
  };
  return { text: text ?? kept, state, fault, type };
}
