/** Texts about media that were kept more than once. */
export const alikeEn = {
  'also-seen-title': 'Also seen at',
  'also-seen-note':
    'Exactly the same file was kept with other items too. That does not say who put it there first.',
  'also-seen-report':
    'Exactly the same file was kept with other exhibits too (equal SHA-256). That does not say who put it there first.',
  'also-seen-line': '{name}: also at exhibit {number}, {address}, kept {at}',
  'also-seen-unknown': 'address not known',
  'also-seen-open': 'Open item {number}',
} as const;
