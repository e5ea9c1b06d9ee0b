import { useState } from 'preact/hooks';
import { type Cases, longestName } from '../lib/flows/cases.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';
import { useWork } from './use-work.ts';

/** A name for the current case, for the reporter's own use. */
export function RenameCase(props: { cases: Cases; name: string }) {
  const { t } = useText();
  const [name, setName] = useState(props.name);
  const [saved, setSaved] = useState(false);
  const { busy, fault, run } = useWork();
  const save = () =>
    run(async () => {
      await props.cases.rename(name);
      setSaved(true);
    });
  const submit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  const typed = (text: string) => {
    setSaved(false);
    setName(text);
  };
  return (
    <form class="case-rename" onSubmit={submit}>
      <label class="field">
        <span>{t('case-name')}</span>
        <input
          type="text"
          data-test="case-name"
          autoComplete="off"
          maxLength={longestName}
          value={name}
          onInput={({ currentTarget }) => typed(currentTarget.value)}
        />
      </label>
      <button type="submit" data-test="case-rename" aria-disabled={busy}>
        {t('case-rename')}
      </button>
      <p class="hint">{t('case-name-note')}</p>
      <p role="status">{saved && t('case-renamed')}</p>
      {fault !== null && <FaultNote fault={fault} />}
    </form>
  );
}
