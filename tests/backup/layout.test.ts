import { describe, expect, it } from 'vitest';
import { itemFilePath, placeOf } from '../../lib/backup/layout.ts';

describe('a path of a backup', () => {
  it('is known by what it means', () => {
    const path = (rest: string) => placeOf(`zegel-backup/${rest}`);
    expect(path('backup.json')).toEqual({ kind: 'about' });
    expect(path(itemFilePath('7k3m9q2x', 12, 'tiles/0001.png'))).toEqual({
      ...{ kind: 'item-file', code: '7k3m9q2x', number: 12, name: 'tiles/0001.png' },
    });
    expect(path('cases/7k3m9q2x/case.json')).toMatchObject({ kind: 'case', file: 'case.json' });
  });

  it.each([
    'backup.json',
    'other/backup.json',
    'zegel-backup/../backup.json',
    'zegel-backup//backup.json',
    '/zegel-backup/backup.json',
    'zegel-backup/cases/7k3m9q2x/items/0001/../../case.json',
    'zegel-backup/cases/7k3m9q2x/items/1/view.png',
    'zegel-backup/cases/7k3m9q2x/items/00001/view.png',
    'zegel-backup/cases/7K3M9Q2X/case.json',
    'zegel-backup/cases/7k3m9q2x/items/0001/view.png#000001',
    'zegel-backup/cases/7k3m9q2x/items/0001/.hidden',
    'zegel-backup/unknown.json',
    'zegel-backup\\backup.json',
  ])('is not %s', (name) => {
    expect(placeOf(name)).toBeNull();
  });
});
