import type { ExportedVolume, SignatureStamp } from '../lib/flows/export-events.ts';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';
import type { SaveState } from './use-saves.ts';

/** One finished file of an export. */
export interface VolumeProps {
  volume: ExportedVolume;
  saving: SaveState | undefined;
  save: () => void;
}

/** Name, size and seal code of one file, and the button that saves it again. */
export function Volume(props: VolumeProps) {
  const { t, format } = useText();
  const { volume, saving } = props;
  const busy = saving?.state === 'busy';
  const save = () => {
    if (!busy) props.save();
  };
  return (
    <div class="volume" data-test="volume">
      <p>
        {t('with-colon', { label: t('export-file') })}{' '}
        <strong class="volume-name">{volume.name}</strong>, {format.bytes(volume.size)}
      </p>
      <p class="seal-code-label">{t('seal-code')}</p>
      <p class="seal-code" data-test="seal-code">
        {volume.sealCode}
      </p>
      {volume.stamps.map((stamp) => (
        <SignatureStampLine key={stamp.authority} stamp={stamp} />
      ))}
      <button type="button" data-test="save" aria-disabled={busy} onClick={save}>
        {t('save')}
      </button>
      <p role="status" data-test="save-state" data-state={saving?.state}>
        {busy && t('save-busy')}
        {saving?.state === 'done' && t('save-done')}
      </p>
      {saving?.state === 'failed' && <FaultNote fault={saving.fault} lead={t('save-failed')} />}
    </div>
  );
}

/** Whether the signature of the bundle was stamped, and if not, why. */
function SignatureStampLine(props: { stamp: SignatureStamp }) {
  const { t, format } = useText();
  const { stamp } = props;
  const authority = visibleText(stamp.authority);
  return (
    <p data-test="signature-stamp" data-state={stamp.ok ? 'stamped' : stamp.reason}>
      {stamp.ok
        ? t('export-stamped', { time: format.moment(stamp.time), authority })
        : t('export-not-stamped', { authority, reason: t(`reason-${stamp.reason}`) })}
    </p>
  );
}
