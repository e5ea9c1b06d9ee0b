import type { Composite } from '../browser/composite.ts';
import type { Shot } from './capture-shots.ts';

/** A picture, and the share of what it has in common with those before that differs. */
export type SureShot = Shot & { differing: number | null };

/** Share of differing pixels that is not worth another picture. */
const little = 0.003;

/** Most pictures of one capture that are taken again: what moves by itself never fits. */
const spare = 8;

/**
 * Makes sure of pictures one after the other. A browser under load may hand out the frame before the
 * one that was just drawn: then the rows that this picture shares with those before do not fit, and
 * it is taken again.
 */
export function sureShots(whole: Composite | null): (shot: Shot) => Promise<SureShot> {
  let left = spare;
  return async (shot) => {
    let sure: SureShot = { ...shot, differing: (await whole?.differing(shot)) ?? null };
    while (whole && (sure.differing ?? 0) > little && left > 0) {
      left--;
      const png = await shot.again();
      sure = { ...shot, png, differing: await whole.differing({ ...shot, png }) };
    }
    return sure;
  };
}
