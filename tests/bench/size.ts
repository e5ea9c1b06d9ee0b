import { join } from 'node:path';
import { packageSize, popupSize } from '../package/page-size.ts';
import { figureAtMost } from './figure.ts';
import type { Part } from './part.ts';

const folder = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Bytes instead of milliseconds: the package, and what the popup loads before it shows anything. */
export const size: Part = {
  name: 'size',
  async measureAlone() {
    const whole = { floor: [1_500_000], value: [await packageSize(folder)] };
    const popup = { floor: [60_000], value: [popupSize(folder).start] };
    return [
      { ...figureAtMost('package', whole, 1_500_000), unit: 'B' },
      { ...figureAtMost('popup, gzipped', popup, 60_000), unit: 'B' },
    ];
  },
};
