import { useId } from 'preact/hooks';
import type { ListedExhibit } from '../lib/bundle/exhibit-list.ts';
import type { Verdict } from '../lib/bundle/verdict.ts';
import type { Chosen } from '../lib/flows/chosen.ts';
import { VerifyCode } from './verify-code.tsx';
import { VerifyExhibits } from './verify-exhibits.tsx';
import { VerifyFacts } from './verify-facts.tsx';
import { FindingList } from './verify-findings.tsx';
import { VerifyHeadline } from './verify-headline.tsx';
import { VerifyLayers } from './verify-layers.tsx';
import type { VerifyProps } from './verify-props.ts';
import { useText } from './text.tsx';
import { VerifyUnchecked } from './verify-unchecked.tsx';

/** One bundle and what was found of it. */
export interface VerifyBundleProps extends Pick<VerifyProps, 'picture' | 'zone'> {
  verdict: Verdict;
  exhibits: ListedExhibit[];
  chosen: Chosen | null;
  /** The seal code that was typed to compare with. */
  code: string;
  typeCode: (code: string) => void;
}

/** The verdict first, then each layer, each finding, what was not checked, and what is in it. */
export function VerifyBundle(props: VerifyBundleProps) {
  const { t } = useText();
  const { verdict, zone } = props;
  const id = useId();
  const told = verdict.findings.filter(({ level }) => level !== 'ok');
  return (
    <article
      class="verify-bundle"
      data-test="bundle"
      data-level={verdict.level}
      aria-labelledby={id}
    >
      <VerifyHeadline verdict={verdict} zone={zone} id={id} />
      <VerifyCode {...props} found={verdict.sealCode} />
      <VerifyLayers layers={verdict.layers} />
      <section>
        <h3>{t('verify-findings')}</h3>
        {told.length === 0 ? (
          <p data-test="no-findings">{t('verify-findings-none')}</p>
        ) : (
          <FindingList findings={told} />
        )}
      </section>
      <VerifyUnchecked notChecked={verdict.notChecked} />
      <VerifyFacts verdict={verdict} zone={zone} />
      {verdict.readable && <VerifyExhibits {...props} />}
    </article>
  );
}
