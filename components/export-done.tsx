import type { ExportedVolume } from '../lib/flows/export-events.ts';
import { useText } from './text.tsx';
import type { ExportState } from './use-export.ts';
import type { SaveState } from './use-saves.ts';
import { Volume } from './volume.tsx';

/** A finished export, and how saving its files stands. */
export interface ExportDoneProps {
  result: Extract<ExportState, { state: 'done' }>;
  saves: ReadonlyMap<string, SaveState>;
  save: (volume: ExportedVolume) => void;
  close: () => void;
}

/** What is in the bundle, where it is now, its seal code, and what to do with that. */
export function ExportDone(props: ExportDoneProps) {
  const { t } = useText();
  const { volumes, items, damaged } = props.result;
  return (
    <div data-test="export-done">
      <p class="note note-done" role="status">
        {t('export-done')} {t('export-items', { count: items })}{' '}
        {damaged === 0 && t('export-undamaged')}
      </p>
      {damaged > 0 && (
        <p class="note note-fault" data-test="export-damaged">
          {t('export-damaged', { count: damaged })}
        </p>
      )}
      {volumes.map((volume) => (
        <Volume
          key={volume.name}
          volume={volume}
          saving={props.saves.get(volume.name)}
          save={() => props.save(volume)}
        />
      ))}
      <p>{t('seal-code-advice')}</p>
      <p>{t('export-where')}</p>
      <p>{t('export-close-note')}</p>
      <div class="choices">
        <button type="button" class="primary" data-test="export-close" onClick={props.close}>
          {t('export-close')}
        </button>
      </div>
    </div>
  );
}
