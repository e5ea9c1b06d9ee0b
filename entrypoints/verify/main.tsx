import { Leavable, QuickExitButton } from '../../components/leavable.tsx';
import { mount } from '../../components/mount.tsx';
import { SealMark } from '../../components/seal-mark.tsx';
import { VerifyPage } from '../../components/verify-page.tsx';
import { goWithOthers, leavePages } from '../../lib/browser/leave.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { browserLanguages, chosenLanguage, keepLanguage } from '../../lib/browser/settings.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/load-texts.ts';
import { verifyProps } from './wiring.ts';

await mount(page());

/** The page in the extension: it speaks the language chosen in Zegel, and can be left quickly. */
async function page() {
  const text = await loadTexts(chooseLanguage(await chosenLanguage(), browserLanguages()));
  goWithOthers();
  const props = verifyProps(ownFile('/verify-worker.js'));
  return (
    <Leavable leave={() => leavePages(Promise.resolve())}>
      <VerifyPage {...props} text={text} setLanguage={keepLanguage} mark={<SealMark />}>
        <QuickExitButton />
      </VerifyPage>
    </Leavable>
  );
}
