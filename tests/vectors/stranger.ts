import { newSigner, type Signer } from '../bundle/sample.ts';

/** A key that has nothing to do with the case, and its certificate. */
export const stranger: Signer = await newSigner();

/** A key with the certificate of another one. */
export const mixed: Signer = { ...stranger, certificate: (await newSigner()).certificate };
