/** Texts of being locked, of unlocking and of leaving quickly. */
export const lockEn = {
  'quick-exit': 'Leave quickly',
  'quick-exit-note':
    'Closes Zegel at once. Pressing Shift three times quickly does the same. ' +
    'The history of your browser stays.',
  'locked-title': 'Zegel is locked',
  'locked-short': 'Locked',
  'locked-note': 'You can still keep pages. To look at what you kept, enter your password.',
  'locked-added': {
    one: '{count} item kept since locking',
    other: '{count} items kept since locking',
  },
  'lock-now': 'Lock',
  'vault-lost': 'What you kept before is gone: the browser erased it.',
  unlock: 'Unlock',
  'unlock-busy': 'Unlocking. This takes a few seconds.',
  'wait-title': 'Too many wrong passwords.',
  'wait-seconds': { one: 'Wait {count} more second.', other: 'Wait {count} more seconds.' },
  'wait-minutes': { one: 'Wait {count} more minute.', other: 'Wait {count} more minutes.' },
  'passphrase-wrong':
    'This password is not right. Nothing has changed. ' +
    'Check capital letters and spaces, and try once more.',
  passphrase: 'Password',
  'passphrase-show': 'Show what I type',
  'passphrase-choose': 'Choose a password',
};
