import { useEffect, useRef } from 'preact/hooks';
import type { Chosen } from '../lib/flows/chosen.ts';
import type { ExamineProgress } from '../lib/flows/examine.ts';
import { useText } from './text.tsx';
import { shortened, visibleText } from './visible-text.ts';

/** What is being verified, how far it is, and how to stop. */
export interface VerifyRunningProps {
  chosen: Chosen[];
  progress: ExamineProgress | null;
  cancel: () => void;
}

/** Progress over the bytes of all bundles together. */
export function VerifyRunning({ chosen, progress, cancel }: VerifyRunningProps) {
  const { t, format } = useText();
  const button = useRef<HTMLButtonElement>(null);
  // The field that had the focus is gone: without this the keyboard would start at the top.
  useEffect(() => button.current?.focus(), []);
  const { done, total } = progress ?? { done: 0, total: 0 };
  const current = chosen[progress?.bundle ?? 0];
  const name = visibleText(shortened(current?.name ?? '', 80));
  const part = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <section class="verify-running" data-test="running">
      <p role="status">{t('verify-running', { name })}</p>
      <progress aria-label={t('verify-running', { name })} max={1} value={part} />
      <p class="hint">
        {total > 0 &&
          t('verify-progress', { done: format.bytes(done), total: format.bytes(total) })}
      </p>
      <button ref={button} type="button" data-test="cancel" onClick={cancel}>
        {t('verify-cancel')}
      </button>
    </section>
  );
}
