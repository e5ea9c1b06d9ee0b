import { layout } from './layout.ts';

/** The commands that check an unpacked bundle, run in its top folder. Nothing else is needed. */
export const checkCommands: readonly string[] = [
  `sha256sum -c ${layout.manifest}`,
  `sha256sum -c ${layout.tagManifest}`,
  `openssl cms -verify -binary -inform DER -in ${layout.signature} -content ${layout.tagManifest} ` +
    `-CAfile ${layout.signer} -purpose any -out /dev/null`,
  `sha256sum ${layout.manifest}`,
];

/** The same digests with what every Windows has (PowerShell); prints True for each good line. */
export const windowsCommand =
  `Get-Content ${layout.manifest}, ${layout.tagManifest} | ForEach-Object { ` +
  `$sum, $path = $_ -split '  ', 2; "$((Get-FileHash $path).Hash -eq $sum)  $path" }`;
