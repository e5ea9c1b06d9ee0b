import { FaultNote } from './fault-note.tsx';
import { useBrief } from './brief.tsx';
import type { Try } from './use-try.ts';

/** Why a try with a passphrase was refused, announced at once. */
export function TryNote(props: { tried: Try; test: string }) {
  const { t } = useBrief();
  const { problem } = props.tried;
  if (problem === null) return null;
  if (problem !== 'wrong') return <FaultNote fault={problem} test={props.test} />;
  return (
    <p class="note note-fault" role="alert" data-test={props.test}>
      {t('passphrase-wrong')}
    </p>
  );
}
