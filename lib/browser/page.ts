import { browser } from 'wxt/browser';
import { messageOf } from '../base/fault.ts';
import type { PageReading } from '../evidence/facts.ts';
import type { PlatformReading } from '../evidence/platform-facts.ts';

/**
 * Reads the page in a tab with our injected script.
 * @throws Error in the browser's words when the page forbids it, died or gave nothing back.
 */
export async function readPage(tab: number): Promise<PageReading> {
  const result = await injected(tab, '/page.js');
  if (!isReading(result)) throw new Error('The page gave nothing back.');
  return result;
}

/**
 * Reads only what the platform shows, for the pictures of a longer capture.
 * @throws Error as `readPage` does.
 */
export async function readPlatform(tab: number): Promise<PlatformReading> {
  const result = await injected(tab, '/platform.js');
  if (!isPlatformReading(result)) throw new Error('The page gave nothing back.');
  return result;
}

async function injected(tab: number, file: '/page.js' | '/platform.js'): Promise<unknown> {
  const results: Injected[] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: [file],
  });
  const [frame] = results;
  // Firefox resolves with the error of a script that threw; Chromium rejects.
  if (frame?.error) throw new Error(messageOf(frame.error));
  return frame?.result;
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

function isPlatformReading(value: unknown): value is PlatformReading {
  return typeof value === 'object' && value !== null && 'posts' in value && 'accounts' in value;
}
