/** Texts that more than one screen shows, and the frame of the case page. */
export const sharedEn = {
  'sealed-explained':
    'What you keep is sealed: Zegel records a check number of every file. ' +
    'If anything changes later, it shows.',
  unprotected: 'There is no password yet. Anyone who can open this browser can look at this case.',
  loading: 'Loading.',
  'item-count': { one: '{count} item in this case', other: '{count} items in this case' },
  'item-number': 'Item {number}',
  'item-damaged': 'Damaged',
  'no-address': 'Address not known',
  'technical-note': 'Technical message',
  language: 'Language',
  'item-failures': { one: '{count} part failed', other: '{count} parts failed' },
  'start-failed': 'Zegel could not start.',
};
