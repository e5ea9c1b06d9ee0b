import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { leaveQuickly, onTripleShift } from './quick-exit.ts';
import { useBrief } from './brief.tsx';

const LeaveContext = createContext<() => void>(() => undefined);

/** A page that can be left quickly, with the button or with Shift three times. */
export function Leavable(props: { leave: () => Promise<void>; children: ComponentChildren }) {
  const { leave, children } = props;
  const [left, setLeft] = useState(false);
  const go = useCallback(() => {
    leaveQuickly(leave);
    // The screen is empty already; this lets go of what was read for it.
    setLeft(true);
  }, [leave]);
  useEffect(() => (left ? undefined : onTripleShift(document, go)), [left, go]);
  if (left) return null;
  return <LeaveContext.Provider value={go}>{children}</LeaveContext.Provider>;
}

/** The button that leaves at once. */
export function QuickExitButton() {
  const { t } = useBrief();
  const go = useContext(LeaveContext);
  return (
    <>
      <button
        type="button"
        class="quick-exit"
        data-test="quick-exit"
        title={t('quick-exit-note')}
        aria-describedby="quick-exit-note"
        onClick={go}
      >
        {t('quick-exit')}
      </button>
      <span id="quick-exit-note" hidden>
        {t('quick-exit-note')}
      </span>
    </>
  );
}
