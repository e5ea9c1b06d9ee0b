import { HelpList } from './help-list.tsx';
import { Panel } from './panel.tsx';
import { useText } from './text.tsx';

/** Help on the case page. */
export function HelpPanel(props: { hide: () => void }) {
  const { t } = useText();
  return (
    <Panel name="help" title={t('help-title')} hide={props.hide}>
      <p>{t('help-intro')}</p>
      <HelpList />
    </Panel>
  );
}
