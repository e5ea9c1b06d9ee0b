import { browser } from 'wxt/browser';
import type { Opening } from '../evidence/page-medium.ts';

interface Target {
  tabId: number;
  frameIds: number[];
}

type Made =
  | { ok: true; url: string; type: string | null; letGo(): Promise<void> }
  | Extract<Opening, { ok: false }>;

/**
 * Has the page's own world fetch an address, so that the page's worker answers as it does for the
 * page itself, and hand the bytes over as an object URL. The page could give others: whoever uses
 * this records it.
 */
export async function madeInPage(target: Target, address: string): Promise<Made> {
  const [frame] = await browser.scripting.executeScript({
    target,
    world: 'MAIN',
    func: fetchedInPage,
    args: [address],
  });
  const { url, type, status, error } = (frame?.result ?? {}) as Record<string, unknown>;
  if (typeof url !== 'string' || !url.startsWith('blob:')) return why(status, error);
  const letGo = async () => {
    await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: (made: string) => URL.revokeObjectURL(made),
      args: [url],
    });
  };
  return { ok: true, url, type: typeof type === 'string' ? type : null, letGo };
}

function why(status: unknown, error: unknown): Made {
  const told = typeof error === 'string' ? error.slice(0, 300) : 'The page gave nothing back.';
  if (typeof status === 'number') return { ok: false, reason: 'status', detail: String(status) };
  return { ok: false, reason: 'unreachable', detail: told };
}

// Runs in the page's own world: it must name nothing outside itself. A worker that plays videos
// answers in parts (status 206), so the next part is asked for until there is no more.
async function fetchedInPage(address: string): Promise<object> {
  try {
    const parts: Blob[] = [];
    let [size, total, type]: [number, number, string | null] = [0, 1, null];
    while (size < total) {
      const headers = size === 0 ? {} : { Range: `bytes=${size}-` };
      const response = await fetch(address, { headers });
      type ??= response.headers.get('content-type');
      if (response.status === 200 && size === 0)
        return { url: URL.createObjectURL(await response.blob()), type };
      const range = response.headers.get('content-range') ?? '';
      const [, from, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(range) ?? [];
      if (response.status !== 206 || Number(from) !== size) return { status: response.status };
      const part = await response.blob();
      if (part.size === 0) return { error: 'an empty part' };
      parts.push(part);
      size += part.size;
      total = Number(whole);
    }
    return { url: URL.createObjectURL(new Blob(parts)), type };
  } catch (error) {
    return { error: String(error) };
  }
}
