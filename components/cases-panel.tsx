import { useCallback } from 'preact/hooks';
import { type Cases, type ListedCase, longestName } from '../lib/flows/cases.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useLoaded } from './loaded.ts';
import { Panel } from './panel.tsx';
import { RenameCase } from './rename-case.tsx';
import { useText } from './text.tsx';
import { useWork } from './use-work.ts';

/** What the panel needs of the page. */
export interface CasesPanelProps {
  cases: Cases;
  /** Grows with every change of the store. */
  version: number;
  hide: () => void;
}

/** All cases: which one captures go to, another one, and a name for the current one. */
export function CasesPanel(props: CasesPanelProps) {
  const { t } = useText();
  const { cases, version } = props;
  const list = useLoaded(
    useCallback(() => cases.list(), [cases]),
    version,
  );
  const { busy, fault, run } = useWork();
  const all = list.state === 'ready' ? list.value : [];
  const current = all.find((one) => one.current);
  return (
    <Panel name="cases" title={t('cases-title')} hide={props.hide}>
      <p>{t('cases-note')}</p>
      {list.state === 'failed' && <FaultNote fault={list.fault} />}
      <ul class="cases">
        {all.map((one) => (
          <CaseLine
            key={one.code}
            listed={one}
            busy={busy}
            choose={() => void run(() => cases.choose(one.code))}
          />
        ))}
      </ul>
      {current && <RenameCase key={current.code} cases={cases} name={current.name ?? ''} />}
      {current && <OpenAnother busy={busy} open={() => void run(() => cases.open())} />}
      {fault !== null && <FaultNote fault={fault} />}
    </Panel>
  );
}

function OpenAnother(props: { busy: boolean; open: () => void }) {
  const { t } = useText();
  return (
    <div class="choices">
      <button type="button" data-test="case-open" aria-disabled={props.busy} onClick={props.open}>
        {t('case-open')}
      </button>
    </div>
  );
}

function CaseLine(props: { listed: ListedCase; busy: boolean; choose: () => void }) {
  const { t } = useText();
  const { code, name, count, current } = props.listed;
  return (
    <li class="case-line" data-test="case-line" aria-current={current || undefined}>
      <span class="case-line-words">
        <strong>
          <Hostile text={name ?? t('case-title', { code })} limit={longestName} />
        </strong>
        <span class="hint">
          {name !== null && `${code} · `}
          {t('item-count', { count })}
        </span>
      </span>
      {current ? (
        <span class="marker marker-whole">{t('case-current')}</span>
      ) : (
        <button
          type="button"
          data-test="case-choose"
          aria-disabled={props.busy}
          onClick={props.choose}
        >
          {t('case-choose')}
        </button>
      )}
    </li>
  );
}
