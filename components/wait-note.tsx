import { useBrief } from './brief.tsx';

/** Up to here the time is told in seconds. */
const inSeconds = 90;

/** How long to wait, counted down. Read aloud once, not every second. */
export function WaitNote(props: { seconds: number }) {
  const { t } = useBrief();
  const { seconds } = props;
  if (seconds === 0) return <p role="status" />;
  const text =
    seconds <= inSeconds
      ? t('wait-seconds', { count: seconds })
      : t('wait-minutes', { count: Math.ceil(seconds / 60) });
  return (
    <div class="note">
      <p role="status">{t('wait-title')}</p>
      <p role="timer" data-test="wait">
        {text}
      </p>
    </div>
  );
}
