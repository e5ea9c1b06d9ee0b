import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageSize, popupSize } from '../package/page-size.ts';

const builds = ['chrome', 'firefox'].map((name) =>
  join(import.meta.dirname, `../../.output/${name}-mv3`),
);

describe.each(builds)('%s', (folder) => {
  it('shows the popup after at most 60 kB of scripts and texts, gzipped', () => {
    const { start, open } = popupSize(folder);
    console.log(`popup: ${start} B, and ${open} B more for an open case`);
    expect(start).toBeLessThanOrEqual(60_000);
    expect(open).toBeLessThanOrEqual(18_000);
  });

  it('is a package of at most 1.5 MB', async () => {
    expect(await packageSize(folder)).toBeLessThanOrEqual(1_500_000);
  });
});
