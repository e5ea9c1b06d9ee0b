import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { storageFault } from '../../lib/store/storage-fault.ts';

const full = new DOMException('no room', 'QuotaExceededError');

it.each([
  ['as the browser throws it', full],
  ['as the cause of an aborted transaction', new Dexie.AbortError('aborted', full)],
  ['as one of the failures of a bulk write', new Dexie.BulkError('files.bulkAdd()', [full])],
])('a full disk is told apart: %s', (_how, thrown) => {
  expect(storageFault(thrown)).toMatchObject({ code: 'storage-full' });
});

it('anything else is a failure of the storage, and a fault stays what it was', () => {
  expect(storageFault(new Error('gone')).code).toBe('storage-failed');
  expect(storageFault(null).code).toBe('storage-failed');
  const fault = new Fault('file-missing', 'not there');
  expect(storageFault(fault)).toBe(fault);
});
