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
  'no-title': 'No title',
  'technical-note': 'Technical message',
  'case-title': 'Case {code}',
  'case-new': 'New case',
  language: 'Language',
  'items-title': 'Items',
  'items-empty': 'There is nothing in this case yet.',
  'items-empty-next':
    'Go to the page you want to keep. Click the Zegel icon there, or press {keys}.',
  'item-failures': { one: '{count} part failed', other: '{count} parts failed' },
  'pick-item': 'Choose an item to look at it. Pictures stay blurred until you show them.',
  'back-to-list': 'Back to the list',
  'start-failed': 'Zegel could not start.',
};
