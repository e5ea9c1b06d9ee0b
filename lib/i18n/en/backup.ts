// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts of making and restoring a backup. */
export const backupEn = {
  'backup-title': 'Backup',
  'backup-intro':
    'With a backup you take all cases along to another computer or browser. ' +
    'It is one file, encrypted with a password of its own.',
  'backup-make': 'Make a backup',
  'backup-restore': 'Restore a backup',
  'backup-what':
    'Everything is included: items, custody log, time stamps and what you wrote for the report. ' +
    'What does not: the password and the settings of Zegel, and what is still being kept now.',
  'backup-no-recovery':
    'If you forget it, nobody can open the backup any more. Neither can we. ' +
    'Do not keep the password next to the file.',
  'backup-passphrase': 'Password of the backup',
  'backup-repeat': 'Password of the backup, once more',
  'backup-start-anyway': 'Make it anyway',
  'backup-doing': 'Making a backup',
  'restore-doing': 'Restoring a backup',
  'backup-preparing': 'Preparing. This takes a few seconds.',
  'backup-progress': 'Working: {phase} ({percent})',
  'backup-phase-checking': 'checking files',
  'backup-phase-writing': 'writing the backup',
  'backup-phase-verifying': 'checking the backup',
  'backup-phase-restoring': 'checking and restoring the backup',
  'backup-stopped': 'Stopped. No backup was made. Nothing has changed here.',
  'restore-stopped': 'Stopped. Nothing was restored. Nothing has changed here.',
  'backup-failed': 'No backup was made.',
  'restore-failed': 'Nothing was restored.',
  'backup-done': 'The backup is ready and has been checked.',
  'backup-cases': { one: '{count} case is included,', other: '{count} cases are included,' },
  'backup-items': { one: 'with {count} item.', other: 'with {count} items.' },
  'backup-damaged': {
    one: '{count} item is damaged. It is included as it is; the damage stays visible.',
    other: '{count} items are damaged. They are included as they are; the damage stays visible.',
  },
  'backup-unreadable': {
    one: '{count} case is not included: its log or key is damaged. Leave it here.',
    other: '{count} cases are not included: their log or key is damaged. Leave them here.',
  },
  'backup-where':
    'The file is in the Downloads folder. Whoever uses this device sees that it is there, but ' +
    'cannot open it without the password. Put it somewhere else, for example on a USB stick.',
  'restore-what':
    'Zegel checks the whole backup first. If anything is wrong, nothing changes here. ' +
    'Cases that are here already stay as they are.',
  'restore-file': 'File of the backup (.age)',
  'restore-no-file': 'First choose the file of the backup.',
  'restore-no-passphrase': 'Enter the password that you chose for this backup.',
  'restore-done': 'The backup has been checked and restored.',
  'restore-nothing': 'There was nothing new to restore. Nothing has changed here.',
  'restore-cases': { one: '{count} case was added,', other: '{count} cases were added,' },
  'restore-items': { one: 'with {count} item.', other: 'with {count} items.' },
  'restore-same': {
    one: '{count} case was already here, exactly the same.',
    other: '{count} cases were already here, exactly the same.',
  },
  'restore-different': {
    one: '{count} case is here already, but is not equal to the backup. It was not restored and not changed. To see the one in the backup too, restore it in another browser.',
    other:
      '{count} cases are here already, but are not equal to the backup. They were not restored and not changed. To see those in the backup too, restore it in another browser.',
  },
  'restore-damaged': {
    one: '{count} item was damaged already when the backup was made.',
    other: '{count} items were damaged already when the backup was made.',
  },
  'restore-next':
    'The custody log goes on where it was. Go on with a case in one browser, not in two.',
} as const;
