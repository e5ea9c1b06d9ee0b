import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import { invalid } from './invalid.ts';

// The file format is age (https://age-encryption.org/v1): a file key under scrypt of the passphrase,
// and ChaCha20-Poly1305 over chunks of 64 KiB, so that nothing comes out that was not authenticated.

// scrypt with 2^18 takes 256 MiB for a second and a half; `age` itself takes the same. What asks for
// more was not made by either.
const workFactor = 18;

/** Encrypts pieces with a passphrase, as `age -p` does. Blocks for a second or two at the start; less with a
 * lower `factor`, which is for tests. */
export async function* encrypted(
  passphrase: string,
  pieces: AsyncIterator<Bytes>,
  factor = workFactor,
): AsyncGenerator<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  encrypter.setScryptWorkFactor(factor);
  for await (const piece of await encrypter.encrypt(streamOf(pieces))) yield piece as Bytes;
}

/**
 * Decrypts a whole file; every piece that is given was authenticated, the end of the file only by
 * the last one. @throws Fault `backup-passphrase`, or `backup-invalid` when it is not an age file
 * with a passphrase, was changed or cut.
 */
export async function* decrypted(passphrase: string, file: Blob): AsyncGenerator<Bytes> {
  await checkHeader(file);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  try {
    for await (const piece of await decrypter.decrypt(file.stream())) yield piece as Bytes;
  } catch (thrown) {
    throw faultOf(thrown);
  }
}

/** The passphrase in the form in which every keyboard gives the same bytes (RFC 8265, 4.2.2). */
function normal(passphrase: string): string {
  return passphrase.normalize('NFC');
}

const longestHeader = 512;
const header =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/;

// Looked at first: the library reads until the end of a line, and another file may have none.
async function checkHeader(file: Blob): Promise<void> {
  const start = new Uint8Array(await file.slice(0, longestHeader).arrayBuffer());
  const factor = header.exec(String.fromCharCode(...start))?.[1];
  if (factor === undefined) throw invalid('it is not an age file with a passphrase');
  if (Number(factor) > workFactor) throw invalid('its passphrase asks for too much memory');
}

function faultOf(thrown: unknown): unknown {
  if (thrown instanceof Fault) return thrown;
  const message = thrown instanceof Error ? thrown.message : '';
  if (message.includes('no identity matched'))
    return new Fault('backup-passphrase', 'The passphrase does not open the backup.', thrown);
  return invalid('it was changed or cut short', thrown);
}

function streamOf(pieces: AsyncIterator<Bytes>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
