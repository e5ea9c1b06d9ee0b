import { type ComponentChild, render } from 'preact';
import { asFault } from '../lib/base/fault.ts';
import { chooseLanguage } from '../lib/i18n/language.ts';
import { FaultNote } from './fault-note.tsx';
import { keepFocus } from './keep-focus.ts';
import { InLanguage, useText } from './text.tsx';

/** Shows a page in `#app` once its dependencies are there, or says why it cannot be shown. */
export async function mount(page: Promise<ComponentChild>): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  render(await page.catch(startFailed), root);
  keepFocus(document);
}

function startFailed(thrown: unknown): ComponentChild {
  // The chosen language may be just what could not be read.
  const language = chooseLanguage(null, navigator.languages);
  return (
    <InLanguage language={language}>
      <StartFailed thrown={thrown} />
    </InLanguage>
  );
}

function StartFailed(props: { thrown: unknown }) {
  const { t } = useText();
  const fault = asFault(props.thrown);
  return (
    <main class="start-failed">
      <h1>Zegel</h1>
      <FaultNote fault={fault.code} lead={t('start-failed')} />
      <details>
        <summary>{t('technical-note')}</summary>
        <code>{fault.message}</code>
      </details>
    </main>
  );
}
