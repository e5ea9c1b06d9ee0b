import { useId } from 'preact/hooks';
import type { ExhibitFile } from '../lib/bundle/verdict.ts';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** The files of an item with their size and digest, as they were found. */
export function ExhibitFiles({ number, files }: { number: number; files: readonly ExhibitFile[] }) {
  const { t, format } = useText();
  const id = useId();
  if (files.length === 0) return null;
  return (
    <div class="verify-files">
      <h4 id={id}>{t('verify-exhibit-files', { number })}</h4>
      <ul aria-labelledby={id}>
        {files.map(({ path, size, sha256, state }) => (
          <li key={path} data-test="exhibit-file" data-state={state}>
            <Hostile text={path} limit={200} />, {format.bytes(size)}
            {state !== 'ok' && <strong class="marker">{t(`verify-file-${state}`)}</strong>}
            <code>{sha256}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
