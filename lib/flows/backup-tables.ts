/**
 * What becomes of every table in a backup. A test compares this with the tables there are: a new one
 * is carried by a part of the backup, or stands here with the reason why not.
 */
export const tablesInBackup = [
  ...['cases', 'items', 'files', 'custody', 'stamps', 'replies', 'authorities', 'reports', 'marks'],
] as const;

/** Tables that are left out, and why. */
export const tablesLeftOut: Readonly<Record<string, string>> = {
  vault:
    'Identity, passphrase and lock belong to one browser: a backup has a passphrase of its own.',
  time: 'Whether an authority is asked is decided again in each browser: off means off.',
  copies: 'Made of pictures that are in the backup, to share them: no evidence, and made again.',
  pending: 'A capture that is under way becomes an item first, at its end or at the next start.',
  restoring: 'What is being restored is not there yet.',
};
