import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { ExportedVolume } from '../lib/flows/export-events.ts';
import type { ReportDesk } from '../lib/flows/report-desk.ts';
import type { Review } from '../lib/flows/review.ts';
import { languageOf } from '../lib/i18n/language.ts';
import { ExportDone } from './export-done.tsx';
import { ExportFailed } from './export-failed.tsx';
import { ExportRunning } from './export-running.tsx';
import { ExportStart } from './export-start.tsx';
import { FaultNote } from './fault-note.tsx';
import { useText } from './text.tsx';
import { type ExportSource, useExport } from './use-export.ts';
import { useReporting } from './use-reporting.ts';
import { useSaves } from './use-saves.ts';

/** What the panel needs of the page. */
export interface ExportPanelProps extends ExportSource {
  report: ReportDesk;
  review: Review;
  save: (volume: ExportedVolume) => Promise<void>;
  /** Items in the case. */
  count: number;
  hide: () => void;
}

/** From choosing a language to a saved bundle with its seal code. */
export function ExportPanel(props: ExportPanelProps) {
  const { t } = useText();
  const exporting = useExport(props);
  const work = useLeftovers(props.closeExport);
  const { fault, close } = useClosing(props, () => work(null));
  const title = useTitleFocus(exporting.state.state);
  return (
    <section class="export" aria-labelledby="export-title" data-test="export-panel">
      <h2 id="export-title" tabIndex={-1} ref={title}>
        {t('export-title')}
      </h2>
      <ExportSteps {...props} {...exporting} work={work} close={() => void close()} />
      {fault !== null && <FaultNote fault={fault} />}
    </section>
  );
}

type StepsProps = ExportPanelProps &
  ReturnType<typeof useExport> & {
    work: ReturnType<typeof useLeftovers>;
    close: () => void;
  };

function ExportSteps(props: StepsProps) {
  const { t, language } = useText();
  const { state, start, stop, count, hide } = props;
  const writing = useReporting(props.report);
  const report = languageOf(writing.reporting?.language ?? '') ?? language;
  const { saves, saveOne } = useSaves(props.save);
  const begin = async () => {
    await writing.settled();
    const volumes = await start(report);
    for (const volume of volumes) await saveOne(volume);
    return volumes.length > 0;
  };
  const run = () => props.work(begin());
  const saveAgain = (volume: ExportedVolume) => props.work(saveOne(volume).then(() => true));
  switch (state.state) {
    case 'ready':
      return (
        <ExportStart
          count={count}
          stopped={state.stopped}
          language={report}
          writing={writing}
          report={props.report}
          review={props.review}
          start={run}
          hide={hide}
        />
      );
    case 'running':
      return <ExportRunning progress={state.progress} stop={stop} />;
    case 'stopping':
      return <p role="status">{t('export-stopping')}</p>;
    case 'done':
      return <ExportDone result={state} saves={saves} save={saveAgain} close={props.close} />;
    case 'failed':
      return <ExportFailed {...state} again={run} hide={hide} />;
  }
}

/** Every step replaces the buttons of the one before: the title takes the focus instead of nothing. */
function useTitleFocus(step: string) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [step]);
  return title;
}

/**
 * A panel that goes away leaves no readable copy behind, as when the vault locks. What is being
 * saved is saved first. Takes the work of making and saving, and whether anything is left after it.
 */
function useLeftovers(closeExport: () => Promise<void>) {
  const workRef = useRef<Promise<boolean> | null>(null);
  const closeRef = useRef(closeExport);
  useEffect(() => {
    const close = closeRef.current;
    return () => {
      workRef.current
        ?.then((left) => (left ? close() : undefined))
        .catch((thrown: unknown) => console.error('a copy could not be removed', thrown));
    };
  }, []);
  return (work: Promise<boolean> | null) => {
    workRef.current = work;
  };
}

function useClosing(props: ExportPanelProps, closed: () => void) {
  const [fault, setFault] = useState<FaultCode | null>(null);
  const close = async () => {
    try {
      await props.closeExport();
      closed();
      props.hide();
    } catch (thrown) {
      setFault(asFault(thrown).code);
    }
  };
  return { fault, close };
}
