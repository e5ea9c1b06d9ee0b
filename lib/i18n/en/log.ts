/** Texts of the custody log. */
export const logEn = {
  'log-title': 'Custody log',
  'log-note':
    'Zegel writes down here what happens to the case. Every line is tied to the line before it. ' +
    'You cannot erase lines.',
  'log-empty': 'The custody log is still empty.',
  'log-seq': 'No.',
  'log-time': 'Time',
  'log-action': 'What happened',
  'log-item': 'Item',
  'log-digest': 'Check number',
  'log-no-value': 'none',
  'action-case-opened': 'Case started',
  'action-item-acquired': 'Item kept',
  'action-acquisition-incomplete': 'Item kept, but not everything worked',
  'action-time-stamped': 'Time stamp received',
  'action-time-stamp-refused': 'Time stamp refused',
  'action-note-added': 'Note added',
  'action-item-deleted': 'Item deleted',
  'action-minor-answered': 'Asked: could anyone be under 18',
  'action-pictures-erased': 'Pictures of an item erased',
  'action-pictures-left-out': 'Pictures kept out of the bundle',
  'action-integrity-failed': 'Damage found',
  'action-bundle-exported': 'Bundle made',
};
