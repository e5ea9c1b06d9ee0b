import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { expect, it } from 'vitest';
import { fromHex, toHex } from '../../lib/base/bytes.ts';

// RFC 9180, A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. The vault uses
// AES-256-GCM, for which the RFC prints no vector with this KEM; all else is the same code.
const vector = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  pkRm: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  aad: '436f756e742d30',
  ct: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
};

it('the HPKE library opens the published ciphertext of RFC 9180, A.3.1', async () => {
  const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
  const keys = {
    privateKey: await suite.DeserializePrivateKey(fromHex(vector.skRm)),
    publicKey: await suite.DeserializePublicKey(fromHex(vector.pkRm)),
  };
  const context = await suite.SetupRecipient(keys, fromHex(vector.enc), {
    info: fromHex(vector.info),
  });
  const plain = await context.Open(fromHex(vector.ct), fromHex(vector.aad));
  expect(toHex(plain)).toBe(vector.pt);
});
