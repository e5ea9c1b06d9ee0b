import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logKeeper, type LogWorld } from '../../lib/flows/log-keeper.ts';

/** A disk and a storage: whether there is room, whether the log is new, and what was done. */
interface State {
  roomy: boolean;
  there: boolean;
  fresh: boolean;
  /** Pauses that were waited. */
  pauses: number;
  /** At which pause each new log was begun. */
  begun: number[];
}

let state: State;
let world: LogWorld;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  state = { roomy: true, there: true, fresh: false, pauses: 0, begun: [] };
  world = {
    isRoomy: () => Promise.resolve(state.roomy),
    sureRoom: () => (state.roomy ? Promise.resolve() : Promise.reject(new Error('full'))),
    isThere: () => Promise.resolve(state.there),
    isFresh: () => Promise.resolve(state.fresh),
    begin() {
      state.begun.push(state.pauses);
      if (!state.roomy) return Promise.reject(new Error('cut'));
      state.fresh = true;
      return Promise.resolve();
    },
    noteFailedWrite: () => void (state.fresh = false),
    pause() {
      state.pauses++;
      return new Promise((resolve) => setTimeout(resolve));
    },
  };
});

/** Lets so many pauses pass by. */
const passed = async (pauses: number) => {
  const until = state.pauses + pauses;
  await vi.waitUntil(() => state.pauses >= until, { timeout: 20_000, interval: 1 });
};
/** Waits until nothing is waited for any more. */
const givenUp = async () => {
  for (let before = -1; before !== state.pauses; await idle()) before = state.pauses;
};
const idle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the log of the storage', () => {
  it('is begun anew once after a start', async () => {
    const log = logKeeper(world);
    await log.check();
    await log.check();
    await idle();
    expect(state.begun).toEqual([0]);
  });

  it('is left alone where nothing was ever kept', async () => {
    state.there = false;
    await logKeeper(world).check();
    await idle();
    expect(state.begun).toEqual([]);
  });

  it('is not begun on a full disk, but as soon as there is room', async () => {
    state.roomy = false;
    logKeeper(world);
    await passed(5);
    expect(state.begun).toEqual([]);
    state.roomy = true;
    await vi.waitUntil(() => state.begun.length > 0);
    expect(state.fresh).toBe(true);
  });

  it('is begun anew after a write that failed, once there was room for a while', async () => {
    const log = logKeeper(world);
    await idle();
    log.cut();
    await vi.waitUntil(() => state.begun.length === 2);
    expect(state.begun[1]).toBeGreaterThanOrEqual(10);
  });

  it('is not begun while the disk is now full and now not', async () => {
    const log = logKeeper(world);
    await idle();
    let looks = 0;
    world.isRoomy = () => Promise.resolve(++looks % 4 !== 0);
    log.cut();
    await passed(60);
    expect(state.begun).toEqual([0]);
    world.isRoomy = () => Promise.resolve(true);
    await vi.waitUntil(() => state.begun.length === 2);
  });

  it('counts a disk that is full after a capture as a write that failed', async () => {
    const log = logKeeper(world);
    await idle();
    state.roomy = false;
    await log.check();
    expect(state.fresh).toBe(false);
    await expect(log.beforeWriting()).rejects.toMatchObject({ code: 'storage-full' });
    state.roomy = true;
    await log.beforeWriting();
    expect(state.begun).toHaveLength(2);
  });

  it('keeps a write waiting until it is new, and asks for room right before', async () => {
    const log = logKeeper(world);
    await idle();
    log.cut();
    const room = vi.spyOn(world, 'sureRoom');
    await log.beforeWriting();
    expect(state.begun).toHaveLength(2);
    expect(room).toHaveBeenCalledOnce();
  });

  it('keeps a write waiting also while it fails at first: the storage has to recover', async () => {
    const log = logKeeper(world);
    await idle();
    const { begin } = world;
    let fails = 4;
    world.begin = () => (fails-- > 0 ? Promise.reject(new Error('aborted')) : begin());
    log.cut();
    await log.beforeWriting();
    expect(state.begun).toHaveLength(2);
  });

  it('is tried again when it was given up', async () => {
    const log = logKeeper(world);
    await idle();
    state.roomy = false;
    log.cut();
    await givenUp();
    state.roomy = true;
    await log.beforeWriting();
    expect(state.fresh).toBe(true);
  });

  it('does not stop a capture because the room is not known', async () => {
    const log = logKeeper(world);
    await idle();
    world.isRoomy = () => Promise.reject(new Error('no answer'));
    await log.check();
    await log.beforeWriting();
    expect(console.warn).toHaveBeenCalled();
  });
});
