/** A notice to a platform (DSA, Regulation (EU) 2022/2065, Article 16): the panel and the text. */
export const noticeDe = {
  'notice-title': 'Meldung an die Plattform',
  'notice-intro':
    'Damit bitten Sie die Plattform, dies zu entfernen. Zegel verschickt nichts: Sie kopieren den ' +
    'Text und fügen ihn selbst in das Meldeformular oder eine E-Mail ein. Warten Sie damit, wenn die ' +
    'Polizei zuerst Daten abfragen möchte.',
  'notice-no-address':
    'Von diesem Eintrag ist keine Adresse bekannt. Darum gibt es keinen Text für eine Meldung.',
  'notice-reasons': 'Worum geht es? Wählen Sie alles, was stimmt.',
  'notice-choose': 'Wählen Sie zuerst mindestens einen Grund.',
  'notice-intimate': 'Ein sexuelles Bild wurde ohne Zustimmung verbreitet',
  'notice-minor': 'Ein sexuelles Bild von jemandem unter 18',
  'notice-private': 'Private Angaben wurden verbreitet, um jemandem Angst zu machen',
  'notice-threat': 'Jemand wird bedroht oder erpresst',
  'notice-posing': 'Jemand gibt sich als eine andere Person aus',
  'notice-contact': 'Ihr Name und Ihre E-Mail-Adresse (freiwillig)',
  'notice-contact-note':
    'Plattformen fragen oft danach. Bei einem sexuellen Bild von jemandem unter 18 verlangt das ' +
    'Gesetz das nicht. Zegel speichert nicht, was Sie hier tippen.',
  'notice-language': 'Sprache der Meldung',
  'notice-text': 'Text der Meldung',
  'notice-copy': 'Meldung kopieren',
  'notice-subject':
    'Meldung rechtswidriger Inhalte (Artikel 16 des Gesetzes über digitale Dienste, EU 2022/2065)',
  'notice-where': 'Genaue Adresse: {address}',
  'notice-seen': 'Gesehen am: {time} (UTC)',
  'notice-why': 'Warum das meiner Ansicht nach rechtswidrig ist:',
  'notice-why-intimate':
    'Hier steht ein sexuelles Bild, das ohne Zustimmung der abgebildeten Person verbreitet wurde.',
  'notice-why-minor':
    'Hier steht ein sexuelles Bild einer Person, die unter 18 ist oder es war, als es gemacht wurde.',
  'notice-why-private':
    'Hier stehen Angaben über eine Person, etwa Name, Adresse oder Telefonnummer, verbreitet, um der Person Angst zu machen oder sie belästigen zu lassen.',
  'notice-why-threat': 'Hier wird eine Person bedroht oder erpresst.',
  'notice-why-posing': 'Hier gibt sich jemand als eine andere Person aus und schadet ihr damit.',
  'notice-ask':
    'Ich bitte Sie, dies zu entfernen oder unzugänglich zu machen, die Daten für polizeiliche Ermittlungen aufzubewahren und mir Ihre Entscheidung mitzuteilen.',
  'notice-faith':
    'Ich erkläre in gutem Glauben, dass die Angaben und Behauptungen in dieser Meldung meiner Überzeugung nach richtig und vollständig sind.',
  'notice-from': 'Gemeldet von: {contact}',
};
