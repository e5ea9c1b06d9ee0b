import { AskedTwice } from './asked-twice.tsx';
import { useText } from './text.tsx';

/** How to wipe, and whether the vault is locked: then wiping is the way out of a lost passphrase. */
export interface WipeProps {
  locked: boolean;
  wipe: () => Promise<void>;
}

/** Wiping everything: asked twice, needs no passphrase. */
export function Wipe(props: WipeProps) {
  const { t } = useText();
  const intro = t(props.locked ? 'wipe-forgot' : 'wipe-intro');
  return <AskedTwice what="wipe" intro={intro} alone={props.locked} act={props.wipe} />;
}
