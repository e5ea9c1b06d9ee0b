// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPanel, type ExportPanelProps } from '../../components/export-panel.tsx';
import { InText } from '../../components/text.tsx';
import { translator } from '../../lib/i18n/every-language.ts';
import { Fault } from '../../lib/base/fault.ts';
import type { ExportProgress, ExportResult } from '../../lib/flows/export-events.ts';
import { fakeDesk } from './fake-desk.ts';
import { fakeReview } from './fake-review.ts';
import { all, click, find, has, settle, show } from './screen.ts';

const volume = (name: string) => ({
  name,
  size: 48_213_377,
  sealCode: '9f86 d081 884c 7d65 9a2f eaa0 c55a d015',
  sha256: 'ab'.repeat(32),
  stamps: [],
});
const done: ExportResult = { ok: true, volumes: [volume('a.zip')], items: 3, damaged: 0 };

let ending: PromiseWithResolvers<ExportResult>;
let report: (progress: ExportProgress) => void;
const cancel = vi.fn();
const save = vi.fn<ExportPanelProps['save']>();
const closeExport = vi.fn<() => Promise<void>>();
const hide = vi.fn();
const startExport = vi.fn<ExportPanelProps['startExport']>();

beforeEach(() => {
  vi.resetAllMocks();
  ending = Promise.withResolvers<ExportResult>();
  save.mockResolvedValue();
  closeExport.mockResolvedValue();
  startExport.mockImplementation((_language, onProgress) => {
    report = onProgress;
    return { result: ending.promise, cancel };
  });
});

async function panel(count = 3, desk: Partial<ExportPanelProps['report']> = {}): Promise<void> {
  const dependencies = {
    report: { ...fakeDesk(), ...desk },
    review: fakeReview(),
    startExport,
    save,
    closeExport,
    hide,
  };
  await show(
    <InText text={translator('nl')}>
      <ExportPanel {...dependencies} count={count} />
    </InText>,
  );
}

async function finish(result: ExportResult): Promise<void> {
  await click('export-start');
  ending.resolve(result);
  await settle();
}

describe('the export panel', () => {
  it('does not start with an empty case', async () => {
    await panel(0);
    expect((find('export-start') as HTMLButtonElement).disabled).toBe(true);
  });

  it('shows its buttons only below a form that is there: they would move away otherwise', async () => {
    const read = Promise.withResolvers<null>();
    await panel(3, { read: () => read.promise });
    expect(has('export-start')).toBe(false);
    read.reject(new Fault('record-unreadable', 'damaged'));
    await settle();
    expect(has('export-start')).toBe(true);
  });

  it('starts in the chosen language and shows how far it is', async () => {
    await panel();
    const select = find('export-language') as HTMLSelectElement;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await click('export-start');
    expect(startExport.mock.calls[0]?.[0]).toBe('en');
    report({ phase: 'writing', done: 43, total: 100 });
    await settle();
    expect(find('export-running').textContent).toContain('Stap 3 van 4: bundel schrijven (43%)');
    expect(document.querySelector('progress')?.getAttribute('value')).toBe('0.43');
  });

  it('saves at once, shows the seal code, and saves again when asked', async () => {
    await panel();
    await finish(done);
    expect(find('seal-code').textContent).toBe('9f86 d081 884c 7d65 9a2f eaa0 c55a d015');
    expect(find('export-done').textContent).toContain('a.zip');
    expect(find('export-done').textContent).toContain('Er is geen schade gevonden.');
    expect(save).toHaveBeenCalledOnce();
    await click('save');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('saves every volume, each with its own state', async () => {
    save.mockImplementationOnce(() => Promise.reject(new Fault('storage-failed', 'gone')));
    await panel();
    await finish({ ok: true, volumes: [volume('a.zip'), volume('b.zip')], items: 3, damaged: 2 });
    expect(all('save-state').map((state) => state.dataset['state'])).toEqual(['failed', 'done']);
    expect(find('export-damaged').textContent).toContain('2 items zijn beschadigd');
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
  });

  it('removes its copy and closes; when that fails it says so and stays', async () => {
    closeExport.mockRejectedValueOnce(new Fault('storage-failed', 'busy'));
    await panel();
    await finish(done);
    await click('export-close');
    expect(hide).not.toHaveBeenCalled();
    expect(document.querySelector('[data-fault="storage-failed"]')).not.toBeNull();
    await click('export-close');
    expect(hide).toHaveBeenCalledOnce();
  });

  it.each([
    ['a result', () => ending.resolve({ ok: false, fault: 'export-invalid', message: 'why' })],
    ['a rejection', () => ending.reject(new Fault('export-invalid', 'why'))],
  ])('offers nothing after a failure, told by %s', async (_how, fail) => {
    await panel();
    await click('export-start');
    fail();
    await settle();
    expect(find('export-failed').textContent).toContain('De bundel klopte niet');
    expect(find('export-failed').textContent).toContain('why');
    expect(has('save')).toBe(false);
    expect(has('seal-code')).toBe(false);
    expect(save).not.toHaveBeenCalled();
    expect(closeExport).toHaveBeenCalledOnce();
  });

  it.each([
    ['in the middle', () => ending.reject(new Fault('unexpected', 'stopped'))],
    ['just after it finished', () => ending.resolve(done)],
  ])('saves nothing and leaves nothing when stopped %s', async (_when, end) => {
    await panel();
    await click('export-start');
    await click('export-cancel');
    expect(cancel).toHaveBeenCalledOnce();
    expect(has('export-running')).toBe(false);
    end();
    await settle();
    expect(find('export-panel').textContent).toContain('Gestopt. Er is geen bundel gemaakt.');
    expect(save).not.toHaveBeenCalled();
    expect(closeExport).toHaveBeenCalledOnce();
    expect(has('export-start')).toBe(true);
  });

  it('says so when a stopped export could not be removed', async () => {
    closeExport.mockRejectedValue(new Fault('storage-failed', 'locked'));
    await panel();
    await click('export-start');
    await click('export-cancel');
    ending.reject(new Fault('unexpected', 'stopped'));
    await settle();
    expect(find('export-failed').textContent).toContain('locked');
  });
});
