import { useBrief } from './brief.tsx';

/** The keys that capture, as the manifest suggests them. */
export const shortcutKeys = 'Alt+Shift+S';

/** Tells the shortcut, small, under the button. */
export function ShortcutHint() {
  const { t } = useBrief();
  return <p class="hint">{t('capture-shortcut', { keys: shortcutKeys })}</p>;
}
