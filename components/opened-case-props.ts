import type { VaultStatus } from '../lib/flows/vault-lock-events.ts';
import type { Irreversible } from './asked-twice.tsx';
import type { CaseHeaderProps } from './case-header.tsx';
import type { CaseProps } from './case-props.ts';

/** What was just deleted on this page, and a name for this time. */
export interface Gone {
  what: Irreversible;
  key: string;
}

/** The case page when it is not locked. */
export interface OpenedCaseProps
  extends CaseProps, Pick<CaseHeaderProps, 'chooseLanguage' | 'languageFault'> {
  status: VaultStatus;
  /** False while the vault is being asked: then nothing of the case is on the screen. */
  shown: boolean;
  refresh: () => Promise<void>;
  wipe: () => Promise<void>;
  deleteCase: () => Promise<void>;
  gone: Gone | null;
  /** Another screen was here before: this one takes the focus. */
  arrived: boolean;
}
