import { visibleText } from '../../components/visible-text.ts';
import type { Expected, Given } from '../vectors/vector.ts';

/** A file for the page: its bytes in base64, and its path from the chosen folder on. */
type SentFile = { name: string; path: string; bytes: string };

/** What is given, such that it can travel to a page. */
export function sentTo(given: readonly Given[]): SentFile[] {
  return given.flatMap(({ name, content }) => {
    if (Buffer.isBuffer(content)) return [{ name, path: '', bytes: content.toString('base64') }];
    return [...content].map(([path, bytes]) => {
      const own = path.split('/').at(-1) ?? path;
      return { name: own, path: `${name}/${path}`, bytes: bytes.toString('base64') };
    });
  });
}

/** What the page shows of a verification. */
export type Shown = Pick<Expected, 'bundles' | 'between'>;

/** What the page must show: as expected, with what hides in a name written out. */
export function shownOf({ bundles, between }: Expected): Shown {
  const lines = (texts: string[]) => texts.map(visibleText);
  return {
    bundles: bundles.map((one) => ({ ...one, findings: lines(one.findings) })),
    between: lines(between),
  };
}

/** Has the page verify files that came along, and reads all it shows. Runs in the page. */
export async function verifyInPage(sent: SentFile[]): Promise<Shown> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const there = (selector: string) =>
    new Promise<HTMLElement>((answer) => {
      const look = () => {
        const found = find(selector);
        if (found) answer(found);
        else setTimeout(look, 5);
      };
      look();
    });
  const files = sent.map(({ name, path, bytes }) => {
    const binary = atob(bytes);
    const content = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const file = new File([content], name);
    Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return file;
  });
  const input = await there('[data-test=files]');
  // No script may fill the input itself; the page asks it for its files, and gets these.
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const results = await there('[data-test=results], [data-test=note]');
  const lines = (root: ParentNode | null, selector: string) => [
    ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const told = (root: ParentNode | null, selector: string) =>
    lines(root, selector).map((line) => {
      const { level, check, code } = line.dataset;
      const path = line.querySelector('.verify-path')?.textContent ?? '';
      return `${level}: ${check} ${code} ${path}`.trim();
    });
  const shown = {
    bundles: lines(results, '[data-test=bundle]').map((bundle) => ({
      level: bundle.dataset['level'] ?? '',
      readable: !bundle.querySelector('[data-says=unreadable]'),
      findings: told(bundle, '[data-test=finding]'),
      layers: lines(bundle, '[data-test=layer]')
        .map(({ dataset }) => dataset)
        .filter(({ state, level }) => state !== 'checked' || level !== 'ok')
        .map(({ check, state, level }) => `${check}: ${state}, ${level}`),
      notChecked: lines(bundle, '[data-test=unchecked] li').map(
        ({ dataset }) => dataset['code'] ?? '',
      ),
    })),
    between: told(results, ':scope > [data-test=findings] > [data-test=finding]'),
  };
  find('[data-test=again]')?.click();
  await there('[data-test=files]');
  return shown;
}
