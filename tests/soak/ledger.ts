import type { CaptureReply } from '../../lib/browser/messages.ts';
import type { World } from './world.ts';

/** What the soak itself has seen of the captures, to be held against the vault at the end. */
export interface Ledger {
  /** Every item that was in the vault once. None is ever deleted. */
  readonly items: ReadonlySet<string>;
  /** What went against the promise, in words. */
  readonly broken: string[];
  /** A capture in which nothing was done to it: it must be in the vault. */
  answered(reply: CaptureReply): Promise<string>;
  /** The same, as the popup said it. */
  told(outcome: 'done' | 'failed', text: string): Promise<string>;
  /** A capture that was broken off: it may be in the vault, and must be when that was said. */
  brokeOff(reply: CaptureReply | null): Promise<string>;
  /** A capture that may be refused in words, but only for want of room. */
  refusedOr(reply: CaptureReply): Promise<string>;
}

/** A ledger of a world. */
export function ledgerOf(world: World): Ledger {
  const items = new Set<string>();
  const broken: string[] = [];
  const newItems = async () => {
    const now = new Set(await world.desk.items());
    for (const item of items) if (!now.has(item)) broken.push(`${item} is gone`);
    const fresh = [...now].filter((item) => !items.has(item));
    for (const item of fresh) items.add(item);
    return fresh;
  };
  const stored = async (reply: CaptureReply & { ok: true }) => {
    const fresh = await newItems();
    if (!fresh.includes(reply.item)) broken.push(`${reply.item} was told of and is not there`);
    return reply.failed.length > 0 ? `kept, without ${reply.failed.join()}` : 'kept';
  };
  const refused = (fault: string, allowed: readonly string[]) => {
    if (!allowed.includes(fault)) broken.push(`refused without a reason: ${fault}`);
    return `refused: ${fault}`;
  };
  return {
    items,
    broken,
    answered: async (reply) => (reply.ok ? stored(reply) : refused(reply.fault, [])),
    async told(outcome, text) {
      if (outcome === 'failed') return refused(text, []);
      if ((await newItems()).length !== 1) broken.push('told of in the popup and not there');
      return 'kept';
    },
    async brokeOff(reply) {
      if (reply?.ok) return `${await stored(reply)}, before that`;
      return (await newItems()).length > 0
        ? 'in the vault, whole or closed'
        : 'no item, none told of';
    },
    async refusedOr(reply) {
      if (reply.ok) return stored(reply);
      await newItems();
      return refused(reply.fault, ['storage-full']);
    },
  };
}
