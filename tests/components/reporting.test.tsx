// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ExportPanel } from '../../components/export-panel.tsx';
import { InText } from '../../components/text.tsx';
import { translator } from '../../lib/i18n/every-language.ts';
import { Fault } from '../../lib/base/fault.ts';
import type { Reporting } from '../../lib/evidence/reporting.ts';
import type { ReportDesk } from '../../lib/flows/report-desk.ts';
import { fakeDesk } from './fake-desk.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { click, find, has, settle, show, type } from './screen.ts';

async function panel(report: ReportDesk): Promise<void> {
  await show(
    <InText text={translator('nl')}>
      <ExportPanel
        report={report}
        review={fakeReview()}
        startExport={() => ({ result: new Promise(() => undefined), cancel: () => undefined })}
        save={() => Promise.resolve()}
        closeExport={() => Promise.resolve()}
        count={3}
        hide={() => undefined}
      />
    </InText>,
  );
}

async function openItems(): Promise<void> {
  const details = find('reporting-items').closest('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
}

describe('the reporter’s side of the report', () => {
  it('keeps what is typed at once, without a button', async () => {
    const desk = fakeDesk();
    await panel(desk);
    await type('reporting-happened', 'Mijn foto staat online.');
    await type('reporting-person', 'S.');
    expect(desk.kept.at(-1)?.statement).toMatchObject({
      happened: 'Mijn foto staat online.',
      person: 'S.',
    });
    expect(find('reporting-state').dataset['state']).toBe('kept');
  });

  it('writes once at a time, and the last words win', async () => {
    const waiting: (() => void)[] = [];
    const told: string[] = [];
    const keep = (_code: string, { statement }: Reporting) =>
      new Promise<void>((resolve) => {
        told.push(statement.happened);
        waiting.push(resolve);
      });
    await panel(fakeDesk({ keep }));
    for (const text of ['a', 'ab', 'abc']) await type('reporting-happened', text);
    expect(told).toEqual(['a']);
    expect(find('reporting-state').dataset['state']).toBe('keeping');
    waiting[0]!();
    await settle();
    waiting[1]!();
    await settle();
    expect(told).toEqual(['a', 'abc']);
    expect(find('reporting-state').dataset['state']).toBe('kept');
  });

  it('says so when words could not be kept, and leaves them on the screen', async () => {
    const keep = () => Promise.reject(new Fault('storage-full', 'full'));
    await panel(fakeDesk({ keep }));
    await type('reporting-happened', 'Mijn verhaal');
    expect(document.body.textContent).toContain('kon niet worden bewaard');
    expect((find('reporting-happened') as HTMLTextAreaElement).value).toBe('Mijn verhaal');
  });

  it('leaves items out, shows pictures sharp and takes words on single items', async () => {
    const desk = fakeDesk();
    await panel(desk);
    await openItems();
    await click('include-3');
    expect(has('words-3')).toBe(false);
    await type('words-1', 'Dit is de groep.');
    const last = desk.kept.at(-1)!;
    expect(last.leftOut).toEqual([idOf(3)]);
    expect(last.statement.items).toEqual([{ item: idOf(1), words: 'Dit is de groep.' }]);
    expect(find('reporting-items').textContent).toContain('2 items gaan mee');
  });

  it('shows the report in a frame that runs nothing', async () => {
    await panel(fakeDesk());
    await click('report-look');
    const frame = find('report-frame') as HTMLIFrameElement;
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toContain('lang="nl"');
  });
});
