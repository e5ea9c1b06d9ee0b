import { useState } from 'preact/hooks';
import type { CaseHeaderProps } from './case-header.tsx';
import type { CaseProps } from './case-props.ts';
import { CopyContext } from './copy-context.ts';
import { Leavable } from './leavable.tsx';
import { LockedCase } from './locked-case.tsx';
import { OpenedCase } from './opened-case.tsx';
import { inUse } from './use-backup.ts';
import type { Gone } from './opened-case-props.ts';
import { InText } from './text.tsx';
import { TopBar } from './top-bar.tsx';
import { useActivity } from './use-activity.ts';
import { useLanguage } from './use-language.ts';
import { useVault } from './use-vault.ts';

export type { CaseProps } from './case-props.ts';

/** The case page: all items, one opened, the custody log, and the way to a bundle; or locked. */
export function CasePage(props: CaseProps) {
  const { text, fault, choose } = useLanguage(props.text, props.setLanguage);
  return (
    <InText text={text}>
      <CaseBody {...props} chooseLanguage={(chosen) => void choose(chosen)} languageFault={fault} />
    </InText>
  );
}

type CaseBodyProps = CaseProps & Pick<CaseHeaderProps, 'chooseLanguage' | 'languageFault'>;

function CaseBody(props: CaseBodyProps) {
  const vault = useVault(props.vault, props.review);
  const used = useActivity(props.vault.touch);
  const startExport: CaseProps['startExport'] = (language, onProgress) =>
    props.startExport(language, (progress) => {
      // Waiting for a long export is use too: a lock half-way would throw the work away.
      used();
      onProgress(progress);
    });
  return (
    <Leavable leave={props.vault.leave}>
      <TopBar vault={vault} />
      <CopyContext.Provider value={props.copies}>
        <CaseScreen
          {...props}
          startExport={startExport}
          backup={inUse(props.backup, used)}
          view={vault}
        />
      </CopyContext.Provider>
    </Leavable>
  );
}

function CaseScreen(props: CaseBodyProps & { view: ReturnType<typeof useVault> }) {
  const { view } = props;
  const { status, shown, refresh } = view;
  const [gone, setGone] = useState<Gone | null>(null);
  const [arrived, setArrived] = useState(false);
  const wipe = async () => {
    await view.around(props.vault.wipe);
    setGone({ what: 'wipe', key: crypto.randomUUID() });
  };
  const deleteCase = async () => {
    await props.review.removeCase();
    setGone({ what: 'delete-case', key: crypto.randomUUID() });
  };
  const unlocked = () => {
    setArrived(true);
    void refresh();
  };
  if (status === null) return <main class="case" />;
  if (status.state === 'locked') {
    const { waitUntil } = status;
    return <LockedCase vault={props.vault} waitUntil={waitUntil} unlocked={unlocked} wipe={wipe} />;
  }
  // Another key after that: what was chosen or half typed on the page before is gone too.
  return (
    <OpenedCase
      {...props}
      {...{ status, shown, refresh, wipe, deleteCase, gone, arrived }}
      key={gone?.key ?? 'first'}
    />
  );
}
