/** Texts of locking, of the Safety panel, of wiping and of leaving quickly. */
export const vaultEn = {
  'passphrase-current': 'Your password now',
  'passphrase-new': 'New password',
  'passphrase-repeat': 'New password, once more',
  'vault-lost-more':
    'That can happen when the disk is full or damaged. Saved bundles and backups are still good. You can restore a backup under Safety. What you keep now goes into a new case.',
  'vault-lost-seen': 'I have read this',
  safety: 'Safety',
  'safety-close': 'Close',
  'passphrase-is-set':
    'There is a password. Whoever opens Zegel sees nothing of this case without it. ' +
    'Keeping pages never needs it.',
  'passphrase-why':
    'With a password, whoever opens Zegel sees nothing of this case. ' +
    'You can still keep pages without the password.',
  'passphrase-change': 'Change password',
  'passphrase-remove': 'Remove password',
  'passphrase-remove-note':
    'After that, anyone who opens this browser can look at this case again. Your items stay.',
  'no-recovery-title': 'You cannot get the password back.',
  'no-recovery':
    'If you forget it, nobody can open this case any more. Neither can we. ' +
    'With a bundle you have a copy of everything outside Zegel.',
  'export-first': 'Make a bundle first',
  'passphrase-advice':
    'Four or more unrelated words in a row are strong and easy to remember. Choose something ' +
    'that others do not know about you. Do not save the password in this browser.',
  'strength-too-short': 'Too short. Use at least {least} characters.',
  'strength-weak': 'Weak. Someone who knows you might guess this.',
  'strength-fair': 'Fair. Longer is better.',
  'strength-strong': 'Strong.',
  'passphrase-weak':
    'This password is weak. Someone who knows you might guess it. ' +
    'You may use it anyway. Would you rather have another? Then type a new one.',
  'passphrase-unequal': 'The two new passwords are not the same. Type both again.',
  'passphrase-save': 'Set password',
  'passphrase-save-anyway': 'Use it anyway',
  'passphrase-cancel': 'Never mind',
  'passphrase-busy': 'One moment. This takes a few seconds.',
  'passphrase-chosen': 'The password has been set.',
  'passphrase-changed': 'The password has been changed.',
  'passphrase-removed': 'The password has been removed.',
  'auto-lock-title': 'Automatic lock',
  'auto-lock': 'Zegel locks when you have not used it for',
  'auto-lock-minutes': { one: '{count} minute', other: '{count} minutes' },
  'auto-lock-note':
    'Zegel also locks when the browser closes. You can lock it yourself with the button at the top.',
  'quick-exit-title': 'Leave quickly',
  'quick-exit-how':
    'Press Leave quickly, or press Shift three times within five seconds. ' +
    'Zegel then disappears at once and closes its tabs.',
  'quick-exit-history':
    'The history of your browser stays. Others can see there which pages you visited.',
  'sure-continue': 'Continue',
  'sure-cancel': 'No, go back',
  'delete-case-title': 'Delete this case',
  'delete-case-intro':
    'Everything in this case then goes away. Your password and your settings stay.',
  'delete-case': 'Delete this case',
  'delete-case-first': 'Delete this case?',
  'delete-case-second': 'Delete the case: are you sure?',
  'delete-case-goes':
    'What goes: all items, the custody log, and the key with which Zegel signs bundles of this ' +
    'case. You cannot undo this.',
  'delete-case-stays':
    'What stays: your password, your settings, and bundles that you have already made. Those ' +
    'bundles do not change and anyone can still check them. What you keep after this goes into ' +
    'another case, or a new one.',
  'delete-case-last': 'After this button this case is gone from Zegel. Nobody can bring it back.',
  'delete-case-confirm': 'Yes, delete this case',
  'delete-case-busy': 'Deleting.',
  'delete-case-done': 'The case has been deleted. Your next item goes into a new case.',
  'wipe-title': 'Wipe everything',
  'wipe-intro': 'Everything that Zegel has stored on this device then goes away.',
  'wipe-forgot':
    'Forgot your password? Then nobody can open this case any more. ' +
    'All you can do is wipe everything and start again.',
  wipe: 'Wipe everything',
  'wipe-first': 'Wipe everything?',
  'wipe-second': 'Wipe everything: are you sure?',
  'wipe-goes':
    'What goes: all items, the custody log, the keys, the password and your settings. ' +
    'You cannot undo this.',
  'wipe-stays':
    'What stays: bundles and other files outside Zegel, the list of downloads and the history ' +
    'of your browser.',
  'wipe-last': 'After this button everything in Zegel is gone. Nobody can bring it back.',
  'wipe-confirm': 'Yes, wipe everything',
  'wipe-busy': 'Wiping.',
  'wipe-done': 'Everything in Zegel has been wiped.',
};
