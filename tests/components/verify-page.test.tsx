// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../lib/i18n/every-language.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { VerifyPage } from '../../components/verify-page.tsx';
import type { Examine, VerifyProps } from '../../components/verify-props.ts';
import type { Finding } from '../../lib/bundle/finding.ts';
import { finding } from '../../lib/bundle/finding-codes.ts';
import type { Verdict } from '../../lib/bundle/verdict.ts';
import type { Examination, ExamineProgress } from '../../lib/flows/examine.ts';
import { all, click, find, has, settle, show, type } from './screen.ts';
import { code, examinationOf, verdictOf } from './verify-samples.ts';

let ending: PromiseWithResolvers<Examination>;
let told: (progress: ExamineProgress) => void;
const stop = vi.fn();
const examine = vi.fn<Examine>();
const picture = vi.fn<VerifyProps['picture']>();
const setLanguage = vi.fn<VerifyProps['setLanguage']>();

beforeEach(() => {
  vi.resetAllMocks();
  ending = Promise.withResolvers<Examination>();
  setLanguage.mockResolvedValue();
  picture.mockResolvedValue(new Blob(['picture'], { type: 'image/png' }));
  examine.mockImplementation((_, onProgress) => {
    told = onProgress;
    return { result: ending.promise, stop };
  });
});

async function page(language: Language = 'nl'): Promise<void> {
  const now = () => new Date('2026-11-24T09:00:00Z');
  const zone = 'Europe/Amsterdam';
  await show(
    <VerifyPage {...{ text: translator(language), setLanguage, examine, picture, zone, now }} />,
  );
}

async function choose(name: 'files' | 'folder', ...files: File[]): Promise<void> {
  const input = find(name) as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const zip = () => new File(['x'], 'bundle.zip');

async function verdict(changes: Partial<Verdict> = {}, language: Language = 'nl'): Promise<void> {
  await page(language);
  await choose('files', zip());
  ending.resolve(examinationOf(verdictOf(changes)));
  await settle();
}

const says = () => find('headline').dataset['says'];
const wrong = finding('payload', 'digest-differs', 'data/items/0001/view.png');

describe('the verdict', () => {
  it('says since when nothing changed, and according to whom, in each language', async () => {
    await verdict();
    expect(find('sentence').textContent).toMatch(
      /^Aan deze bundel is niets veranderd sinds 23 november 2026.* 14:02:00.*, volgens Test Authority\.$/,
    );
    const select = find('language') as HTMLSelectElement;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(find('sentence').textContent).toMatch(
      /^Nothing in this bundle has changed since 23 November 2026.*, according to Test Authority\.$/,
    );
  });

  it('makes no claim of time without a time stamp', async () => {
    await verdict({ stampedAt: null, stampedBy: null });
    expect(says()).toBe('undated');
    expect(find('sentence').textContent).not.toMatch(/2026|volgens/);
  });

  it('does not rest on an authority that nobody here knows', async () => {
    await verdict({ stampedBy: { name: 'Politie', known: false } });
    expect(says()).toBe('dated-unknown');
    expect(find('sentence').textContent).not.toContain('Politie');
  });

  it('says what is wrong and in which file', async () => {
    await verdict({ level: 'error', findings: [finding('bag', 'oxum-differs'), wrong] });
    expect(says()).toBe('wrong');
    expect(find('where').textContent).toContain('data/items/0001/view.png: Dit bestand is');
    expect(find('where').textContent).toContain('En nog 1 fout');
    expect(all('finding').map(({ dataset }) => dataset['code'])).toEqual([
      'oxum-differs',
      'digest-differs',
    ]);
  });

  it('says nothing of what cannot be opened', async () => {
    const unread = [finding('container', 'not-a-zip')];
    await verdict({ level: 'error', readable: false, findings: unread, sealCode: null });
    expect(says()).toBe('unreadable');
    expect(has('exhibits')).toBe(false);
  });

  it('shows one line a layer, and what was not checked', async () => {
    await verdict();
    expect(all('layer')).toHaveLength(verdictOf().layers.length);
    expect(find('unchecked').children).toHaveLength(2);
  });

  it('of several bundles begins with all of them, and names none as good when one is not', async () => {
    await page();
    await choose('files', zip(), zip());
    const bad = verdictOf({ level: 'error', findings: [wrong] });
    ending.resolve(examinationOf(verdictOf(), bad));
    await settle();
    expect(find('together').dataset['good']).toBe('false');
    expect(all('bundle').map(({ dataset }) => dataset['level'])).toEqual(['ok', 'error']);
  });

  it('shows names in the file as text, with what hides or turns in them written out', async () => {
    const path = 'data/<img src=x onerror=alert(1)>\u202Egnp.exe';
    await verdict({
      level: 'error',
      name: '\u202Epiz.<b>x</b>',
      findings: [finding('container', 'name-not-allowed', path, { name: '<i>\u0007' })],
    });
    expect(document.querySelectorAll('img, b, i, script')).toHaveLength(0);
    expect(find('where').textContent).toContain('<img src=x onerror=alert(1)>‹U+202E›gnp.exe');
    expect(find('findings').textContent).toContain('<i>‹U+0007›');
  });
});

it('names the values of a finding in the language of the page, and what it does not know as it came', async () => {
  const known = finding('payload', 'digest-differs', null, { expected: 'aa', found: 'bb' });
  const strange = { ...known, detail: { colour: 'red' } as NonNullable<Finding['detail']> };
  await verdict({ level: 'error', findings: [known, strange] });
  expect(find('findings').textContent).toContain('Verwacht: aa');
  expect(find('findings').textContent).toContain('Gevonden: bb');
  expect(find('findings').textContent).toContain('colour: red');
});

describe('the seal code', () => {
  it('is compared as it is typed, whatever spaces, dashes and capitals', async () => {
    await verdict();
    await type('typed-code', ` ${code.toUpperCase().replaceAll(' ', '-')} `);
    expect(find('compared').dataset['compared']).toBe('same');
    expect(find('bundle').dataset['level']).toBe('ok');
    expect(document.querySelector('[data-test=unchecked] [data-code=seal-code]')).toBeNull();
  });

  it('that is another one makes the bundle another one', async () => {
    await verdict();
    await type('typed-code', code.replace('9', '8'));
    expect(find('compared').dataset['compared']).toBe('other');
    expect(find('bundle').dataset['level']).toBe('error');
    expect(find('where').textContent).toContain('Zegelcode');
  });

  it('that is too short or none is not compared, and changes nothing', async () => {
    await verdict();
    await type('typed-code', code.slice(0, 9));
    expect(find('compared').dataset['compared']).toBe('short');
    await type('typed-code', 'no code');
    expect(find('compared').dataset['compared']).toBe('malformed');
    expect(find('bundle').dataset['level']).toBe('ok');
  });

  it('of which the beginning was typed is the same, with a note', async () => {
    await verdict();
    await type('typed-code', code.slice(0, 19));
    expect(find('compared').dataset['compared']).toBe('same');
    expect(find('finding').dataset['code']).toBe('seal-code-partly');
  });
});

describe('verifying', () => {
  it('shows how far it is, and can be stopped without a verdict', async () => {
    await page();
    await choose('files', zip());
    told({ bundle: 0, done: 25, total: 100 });
    await settle();
    expect(document.querySelector('progress')?.value).toBe(0.25);
    await click('cancel');
    expect(stop).toHaveBeenCalledOnce();
    expect(find('note').dataset['note']).toBe('cancelled');
    ending.resolve(examinationOf(verdictOf()));
    await settle();
    expect(has('results')).toBe(false);
  });

  it('that itself fails says so, and claims nothing', async () => {
    await page();
    await choose('files', zip());
    ending.reject(new Error('the disk is gone\u202E'));
    await settle();
    expect(find('note').textContent).toContain('the disk is gone‹U+202E›');
    expect(has('results')).toBe(false);
  });

  it('takes a folder with its paths, and says when there was nothing', async () => {
    await page();
    await choose('folder');
    expect(find('note').dataset['note']).toBe('nothing');
    const file = new File(['x'], 'bagit.txt');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'top/bagit.txt' });
    await choose('folder', file);
    expect(examine.mock.calls[0]?.[0]).toMatchObject([{ kind: 'folder', name: 'top' }]);
  });
});

describe('what is in it', () => {
  async function opened(): Promise<void> {
    await verdict();
    const exhibit = find('exhibit') as HTMLDetailsElement;
    exhibit.open = true;
    exhibit.dispatchEvent(new Event('toggle'));
    await settle();
  }

  it('is listed with address, coverage, files and digests, as text', async () => {
    await opened();
    const text = find('exhibit').textContent;
    expect(text).toContain('<script>alert(1)</script>‹U+202E›gnp.elif');
    expect(text).toContain('cd'.repeat(32));
    const states = all('exhibit-file').map(({ dataset }) => dataset['state']);
    expect(states).toEqual(['ok', 'ok', 'changed']);
    expect(document.querySelectorAll('script, a, iframe, img')).toHaveLength(0);
  });

  it('shows a picture after a deliberate click only, and the copy of the page never', async () => {
    await opened();
    expect(picture).not.toHaveBeenCalled();
    expect(all('exhibit-picture')).toHaveLength(1);
    await click('show');
    expect(picture).toHaveBeenCalledOnce();
    expect(picture.mock.calls[0]?.[1]).toBe('data/items/0001/view.png');
    expect(document.querySelector('img')?.src).toMatch(/^blob:/);
    await click('show');
    expect(document.querySelector('img')).toBeNull();
  });

  it('says when something that is called a picture is none', async () => {
    picture.mockResolvedValue(null);
    await opened();
    await click('show');
    expect(find('exhibit').textContent).toContain('kan hier niet veilig worden getoond');
  });
});
