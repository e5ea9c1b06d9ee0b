import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { captureOf, openCasePage } from '../e2e/case-page.ts';
import type { Session, Tab } from '../e2e/browser.ts';
import { figureAtMost, median } from './figure.ts';
import type { Part } from './part.ts';

/** How long is looked at, in milliseconds, and how much of it may be work: what a clock tick costs. */
const span = 20_000;
const most = 0.005 * span;

/** The mark on the icon goes after some seconds; an idle background stops after half a minute. */
const calm = 40_000;

/** A tick of the kernel's clock in milliseconds; 100 of them a second on every Linux of ours. */
const tick = 10;

/**
 * What the extension does while a kept item lies there, its case page is open, and nobody does
 * anything: more than an empty page of it in the same browser, which is what the browser itself does.
 */
export const idle: Part = {
  name: 'idle',
  async measure({ browser, session, site, runs = 3 }) {
    await session.openExtensionPage('/bench.html');
    await pause(calm);
    const bare = median(await workWhileIdle(session, runs));
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await pause(calm);
    const asked = site.requests.length;
    const work = await workWhileIdle(session, runs);
    const wakes = (await alarms(page)) + site.requests.length - asked;
    const busy = { floor: [span], value: work.map((all) => Math.max(0, all - bare)) };
    return [
      figureAtMost(`idle, processor time in ${span / 1_000} s ${browser}`, busy, most),
      figureAtMost(`idle, alarms and requests ${browser}`, { floor: [1], value: [wakes] }, 0, 'n'),
    ];
  },
};

/** Processor time in milliseconds of the extension's processes in each of some spans. */
async function workWhileIdle(session: Session, runs: number): Promise<number[]> {
  const work: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = workOf(await session.extensionPids());
    await pause(span);
    work.push(workOf(await session.extensionPids()) - before);
  }
  return work;
}

/** Processor time that processes have taken so far, in milliseconds. */
function workOf(pids: Awaited<ReturnType<Session['extensionPids']>>): number {
  // Fields 14 and 15 of proc_pid_stat(5), counted from behind the name, which may hold anything.
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return tick * ticks.reduce((sum, own) => sum + own, 0);
}

declare const browser: { alarms: { getAll(): Promise<object[]> } };

function alarms(page: Tab): Promise<number> {
  return page.evaluate(async () => (await browser.alarms.getAll()).length);
}
