/** Texts of the question whether anyone could be under 18, and of what the popup then says. */
export const ageDe = {
  'minor-question': 'Könnte jemand auf den Bildern unter 18 sein?',
  'minor-question-note':
    'Es zählt das Alter auf dem Bild. Denken Sie auch an sich selbst und an alte Fotos oder Videos.',
  'minor-yes': 'Ja',
  'minor-unknown': 'Ich weiß es nicht',
  'minor-no': 'Nein, alle sind 18 oder älter',
  'minor-locked': 'In diesem Fall sichert Zegel nur Angaben, keine Bilder.',
  'minor-popup':
    'Jemand auf den Bildern könnte unter 18 sein. Deshalb sichert Zegel Adresse, Namen, Zeiten und Text, aber keine Bilder.',
  'minor-capture': 'Angaben dieser Seite sichern',
  'minor-busy': 'Wird gespeichert.',
  'outcome-facts-only':
    'Die Angaben sind gesichert. Es wurde kein Bild gesichert, denn dieser Fall enthält nur Angaben.',
  'left-title': {
    one: 'In {count} Eintrag dieses Falls sind noch Bilder',
    other: 'In {count} Einträgen dieses Falls sind noch Bilder',
  },
  'left-open': 'Öffnen Sie den Fall, um zu lesen, was Sie tun können.',
};
