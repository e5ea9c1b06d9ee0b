import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveWorker } from '../lib/browser/worker-line.ts';
import { derive, type PassphraseParameters } from '../lib/crypto/passphrase.ts';

/** Argon2id takes seconds and blocks: it has a thread of its own, which ends with its work. */
export default defineUnlistedScript(() => {
  serveWorker(({ passphrase, parameters }: PassphraseOrder) =>
    Promise.resolve(derive(passphrase, parameters)),
  );
});

interface PassphraseOrder {
  passphrase: string;
  parameters: PassphraseParameters;
}
