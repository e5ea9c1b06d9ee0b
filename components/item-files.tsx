import type { CheckedFile } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { isWithheld } from './item-pictures.ts';
import { useText } from './text.tsx';

/** Every file of an item with its digest, and whether it is still what it was. */
export function ItemFiles(props: { files: CheckedFile[] }) {
  const { t } = useText();
  return (
    <section aria-labelledby="files-title">
      <h3 id="files-title">{t('files-title')}</h3>
      <p>{props.files.length === 0 ? t('files-empty') : t('files-checked')}</p>
      <ul class="files" data-test="files">
        {props.files.map((file) => (
          <FileLine key={file.name} file={file} />
        ))}
      </ul>
    </section>
  );
}

const markers = {
  whole: 'file-whole',
  damaged: 'item-damaged',
  withheld: 'file-withheld',
} as const;

function stateOf(fault: CheckedFile['fault']): keyof typeof markers {
  if (fault === null) return 'whole';
  return isWithheld(fault) ? 'withheld' : 'damaged';
}

function FileLine(props: { file: CheckedFile }) {
  const { t, format } = useText();
  const { name, type, size, sha256, derived, from, fault } = props.file;
  return (
    <li class="file" data-test="file" data-state={stateOf(fault)}>
      <p class="file-name">
        <strong>
          <Hostile text={name} />
        </strong>
        <span class={fault === null ? 'marker marker-whole' : 'marker'}>
          {t(markers[stateOf(fault)])}
        </span>
      </p>
      <p class="file-kind">
        <Hostile text={type} />, {format.bytes(size)}
        {derived && `, ${t('file-derived')}`}
        {from && `, ${t('file-derived-from', { count: from.length })}`}
      </p>
      <p class="file-digest">
        {t('file-digest')}
        <code>{sha256}</code>
      </p>
      {fault !== null && <FaultNote fault={fault} />}
    </li>
  );
}
