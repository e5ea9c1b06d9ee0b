import { describe, expect, it } from 'vitest';
import { type Steps, steppedBy } from '../../lib/page/step.ts';

interface List {
  y: number;
  height: number;
  /** What is drawn of the content of before: rows from and until, in the content as it was then. */
  reach: number;
}

/** A list with a row every 10 pixels, of which only those near the view are drawn. */
function list(
  state: List,
  react: (state: List) => void = () => undefined,
): Steps & { state: List } {
  const room = 100;
  // How far the content of before lies lower now, because more came above.
  const begun = { y: state.y, height: state.height };
  return {
    state,
    room,
    position: () => state.y,
    height: () => state.height,
    moved() {
      const shift = state.height - begun.height;
      const moved = state.y - begun.y - shift;
      return Math.abs(moved) < room + state.reach ? moved : null;
    },
    go(y) {
      state.y = Math.min(state.height - room, Math.max(0, y));
      react(state);
      return Promise.resolve();
    },
  };
}

describe('a step', () => {
  it('goes as far as asked where nothing interferes', async () => {
    const steps = list({ y: 500, height: 2000, reach: 50 });
    expect(await steppedBy(steps, 85)).toEqual({ y: 85, by: 'rows' });
  });

  it('stops at the end', async () => {
    const steps = list({ y: 1880, height: 2000, reach: 50 });
    expect(await steppedBy(steps, 85)).toEqual({ y: 20, by: 'rows' });
  });

  it('upward finds its place again when older content came above and the list kept its position', async () => {
    let grown = false;
    const steps = list({ y: 60, height: 2000, reach: 20 }, (state) => {
      if (grown) return;
      grown = true;
      state.height += 700;
    });
    // The position stayed at the top of what is now older content: everything known is gone.
    const moved = await steppedBy(steps, -85);
    expect(moved).toEqual({ y: -85, by: 'rows' });
    expect(steps.state.y).toBe(60 - 85 + 700);
  });

  it('that went too far comes back, so that both sights overlap', async () => {
    let jumped = false;
    const steps = list({ y: 500, height: 5000, reach: 200 }, (state) => {
      if (jumped) return;
      jumped = true;
      state.y += 150;
    });
    const moved = await steppedBy(steps, 85);
    expect(Math.abs(moved.y)).toBeLessThan(100);
    expect(moved.by).toBe('rows');
  });

  it('without anything left of before says that only the position is known', async () => {
    const steps = { ...list({ y: 500, height: 5000, reach: 0 }), moved: () => null };
    const { by } = await steppedBy(steps, 85);
    expect(by).toBe('scroll');
  });
});
