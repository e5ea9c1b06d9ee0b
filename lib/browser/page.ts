import { browser } from 'wxt/browser';
import { messageOf } from '../base/fault.ts';
import type { PageReading } from '../evidence/facts.ts';

/**
 * Reads the page in a tab with our injected script.
 * @throws Error in the browser's words when the page forbids it, died or gave nothing back.
 */
export async function readPage(tab: number): Promise<PageReading> {
  const results: Injected[] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/page.js'],
  });
  const [frame] = results;
  // Firefox resolves with the error of a script that threw; Chromium rejects.
  if (frame?.error) throw new Error(messageOf(frame.error));
  if (!isReading(frame?.result)) throw new Error('The page gave nothing back.');
  return frame.result;
}

interface Injected {
  result?: unknown;
  error?: unknown;
}

function isReading(value: unknown): value is PageReading {
  if (typeof value !== 'object' || value === null) return false;
  const { facts, text, html } = value as Partial<PageReading>;
  return typeof facts === 'object' && typeof text === 'string' && typeof html === 'string';
}
