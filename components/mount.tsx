import { type ComponentChild, render } from 'preact';
import { asFault, type Fault } from '../lib/base/fault.ts';
import { chooseLanguage } from '../lib/i18n/language.ts';
import { loadBrief } from '../lib/i18n/load-texts.ts';
import { InBrief, useBrief } from './brief.tsx';
import { FaultNote } from './fault-note.tsx';

/** Shows a page in `#app` once its dependencies are there, or says why it cannot be shown. */
export async function mount(page: Promise<ComponentChild>): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  render(await page.catch(startFailed), root);
}

async function startFailed(thrown: unknown): Promise<ComponentChild> {
  const fault = asFault(thrown);
  // The chosen language may be just what could not be read.
  const language = chooseLanguage(null, navigator.languages);
  const text = await loadBrief(language).catch(() => null);
  // Without any text the message itself is all there is to say.
  if (text === null) return <StartMessage fault={fault} />;
  return (
    <InBrief text={text}>
      <StartFailed fault={fault} />
    </InBrief>
  );
}

function StartMessage({ fault }: { fault: Fault }) {
  return (
    <main class="start-failed">
      <h1>Zegel</h1>
      <code>{fault.message}</code>
    </main>
  );
}

function StartFailed({ fault }: { fault: Fault }) {
  const { t } = useBrief();
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
