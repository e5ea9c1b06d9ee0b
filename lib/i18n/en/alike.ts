// Texts with a {name} stand on one line: only then does the compiler see the name.

/** Texts about media that are the same, or alike. */
export const alikeEn = {
  'also-seen-note':
    'Exactly the same file was kept with other items too. That does not say who put it there first.',
  'also-seen-report':
    'Exactly the same file was kept with other exhibits too (equal SHA-256). That does not say who put it there first.',
  'also-seen-title': 'Also seen at',
  'also-seen-line': '{name}: also at exhibit {number}, {address}, kept {at}',
  'also-seen-unknown': 'address not known',
  'also-seen-open': 'Open item {number}',
  'pdq-title': 'Fingerprint for likeness (PDQ)',
  'pdq-value':
    '{hash}, quality {quality} of 100. A help in finding the same picture again, no proof.',
  'pdq-none': 'Not computed: {reason}',
  'pdq-too-small': 'the picture is too small.',
  'pdq-too-large': 'the picture is too large.',
  'pdq-undecodable': 'the browser cannot show the file.',
  'pdq-pixels-altered': 'the browser gives the pixels out altered.',
} as const;
