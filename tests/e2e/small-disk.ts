import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atOurEnd } from './processes.ts';

const zeros = Buffer.alloc(1024 * 1024);

/** A disk of a few hundred megabytes, in memory, which can really be full. */
export interface SmallDisk {
  /** A folder on it, for a profile. */
  folder: string;
  /** Leaves so many bytes free, by default none. */
  fill(leave?: number): void;
  /** Gives back what `fill` took. */
  clear(): void;
  remove(): void;
}

/** Makes such a disk, which only the administrator may; null for others. */
export function smallDisk(mebibytes: number): SmallDisk | null {
  const disk = mkdtempSync(join(tmpdir(), 'zegel-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', disk]);
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
  const remove = () => {
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true });
  };
  let removed = false;
  atOurEnd(() => removed || remove());
  const filler = join(disk, 'filler');
  return {
    folder: mkdtempSync(join(disk, 'profile-')),
    fill: (leave = 0) => fillUp(disk, filler, leave),
    clear: () => rmSync(filler),
    remove() {
      removed = true;
      remove();
    },
  };
}

// The browser goes on using the disk meanwhile: whatever it gave back is taken too.
function fillUp(disk: string, filler: string, leave: number): void {
  const file = openSync(filler, 'a');
  try {
    for (let tries = 0; tries < 20; tries++) {
      const room = freeOn(disk) - leave;
      if (room <= 0) return;
      // Little by little: `fallocate` gives everything back where it comes to no end.
      for (let left = room; left > 0;) left -= written(file, Math.min(left, zeros.length));
    }
  } finally {
    closeSync(file);
  }
  throw new Error('this disk does not fill up');
}

/** Writes so many bytes, or fewer where there is no room for them. */
function written(file: number, length: number): number {
  try {
    return writeSync(file, zeros, 0, length);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOSPC') return length;
    throw thrown;
  }
}

function freeOn(disk: string): number {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
}
