import '../../components/verify.css';
import { mount } from '../../components/mount.tsx';
import { VerifyPage } from '../../components/verify-page.tsx';
import { serveWorker } from '../../lib/browser/worker-line.ts';
import {
  examine,
  type Examination,
  type ExamineOrder,
  type ExamineProgress,
} from '../../lib/flows/examine.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/load-texts.ts';
import { verifyProps } from './wiring.ts';

// One script for both: the page gives its own text to its worker, so that the file holds it once.
if (typeof document === 'undefined')
  serveWorker<ExamineOrder, ExamineProgress, Examination>((order, progress) =>
    examine(order, { progress }),
  );
else void mount(page());

/** The page in a file of its own: a language is chosen anew each time, and kept nowhere. */
async function page() {
  const text = document.querySelector('script')?.textContent ?? '';
  const script = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const texts = await loadTexts(chooseLanguage(null, navigator.languages));
  const setLanguage = () => Promise.resolve();
  return <VerifyPage {...verifyProps(script)} {...{ text: texts, setLanguage }} />;
}
