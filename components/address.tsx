import { addressParts } from './address-parts.ts';
import { useBrief } from './brief.tsx';
import { shortened, visibleText } from './visible-text.ts';

/** Longest text of a tooltip; `data:` addresses can be megabytes. */
const titleLimit = 4000;

/** An address as text, never as a link: one click must not go back to that page. */
export function Address(props: { address: string | null; limit: number }) {
  const { t } = useBrief();
  if (props.address === null || props.address === '') return <span>{t('no-address')}</span>;
  const parts = addressParts(props.address);
  return (
    <bdi dir="ltr" class="address" title={visibleText(shortened(props.address, titleLimit))}>
      {visibleText(shortened(parts.before, props.limit))}
      {parts.host !== '' && <strong class="address-host">{visibleText(parts.host)}</strong>}
      {visibleText(shortened(parts.after, props.limit))}
    </bdi>
  );
}
