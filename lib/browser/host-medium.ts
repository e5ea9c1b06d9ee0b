import type { Bytes } from '../base/bytes.ts';
import { messageOf } from '../base/fault.ts';
import type { Opening } from '../evidence/page-medium.ts';
import { mayReach } from './permissions.ts';

/** Bytes that come from a host itself. */
export interface OpenAtHost {
  next(): Promise<Bytes | null>;
  cancel(): Promise<void>;
}

interface Opened {
  opening: Opening;
  opened: OpenAtHost | null;
}

/** Asks a host for a medium, as the page did, when the reporter has allowed that host; else nothing. */
export async function openAtHost(address: string): Promise<Opened> {
  if (!(await mayReach(address))) return refused('permission', new URL(address).hostname);
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'force-cache' });
    if (response.status !== 200) return refused('status', String(response.status));
    const reader = response.body?.getReader();
    if (!reader) return refused('empty', '');
    const length = Number(response.headers.get('content-length') ?? NaN);
    const size = Number.isSafeInteger(length) ? length : null;
    return {
      opening: { ok: true, type: response.headers.get('content-type'), size },
      opened: {
        next: async () => (await reader.read()).value ?? null,
        cancel: () => reader.cancel(),
      },
    };
  } catch (thrown) {
    return refused('unreachable', messageOf(thrown));
  }
}

function refused(reason: Extract<Opening, { ok: false }>['reason'], detail: string): Opened {
  return { opening: { ok: false, reason, detail: detail.slice(0, 300) }, opened: null };
}
