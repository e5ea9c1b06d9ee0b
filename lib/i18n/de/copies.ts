/** Kopien zum Teilen: erstellen, ansehen, speichern. */
export const copiesDe = {
  'copies-title': 'Kopien zum Teilen',
  'copies-intro':
    'Möchten Sie etwas zeigen, ohne alles zu zeigen? Erstellen Sie eine Kopie und decken Sie ab, was ' +
    'niemand sehen muss. Das Original ändert sich nicht.',
  'copies-make': 'Kopie zum Teilen erstellen',
  'copies-share': 'Kopien zum Teilen speichern',
  'copies-none': 'Zu diesem Eintrag gibt es noch keine Kopien.',
  'copies-saved': 'Die Kopie ist bei diesem Eintrag gesichert. Geteilt wurde noch nichts.',
  'copies-deleted': 'Die Kopie ist weg. Das Original ist noch da.',
  'copy-name': 'Kopie {number}',
  'copy-about': 'Von: {picture}. Erstellt am {time}.',
  'copy-delete': 'Kopie {number} löschen',
  'copy-delete-sure': 'Kopie {number} wegwerfen? Das Original bleibt.',
  'copy-delete-yes': 'Ja, wegwerfen',
  'copy-delete-no': 'Nein, behalten',
  'copy-damaged': 'Diese Kopie ist beschädigt.',
  'copy-covers': { one: '{count} Abdeckung', other: '{count} Abdeckungen' },
  'copy-boxes': { one: '{count} Rahmen', other: '{count} Rahmen' },
  'copy-arrows': { one: '{count} Pfeil', other: '{count} Pfeile' },
  'copy-texts': { one: '{count} Text', other: '{count} Texte' },
  'copy-unmarked': 'Nichts abgedeckt oder hinzugefügt',
  'copy-edit-title': 'Kopie von Eintrag {number} zum Teilen erstellen',
  'copy-edit-intro':
    'Was Sie abdecken, wird in der Kopie schwarz und lässt sich daraus nicht zurückholen. Prüfen Sie ' +
    'auch, ob Ihr eigener Name, Ihr Foto oder Ihr Konto im Bild steht.',
  'copy-hidden': 'Das Bild ist unscharf',
  'copy-show': 'Bild zeigen und bearbeiten',
  'copy-show-note': 'Das Bild bleibt dann sichtbar, bis Sie es ausblenden oder aufhören.',
  'copy-hide': 'Bild ausblenden',
  'copy-tools': 'Auf das Bild setzen',
  'copy-add-cover': 'Abdecken',
  'copy-add-box': 'Rahmen',
  'copy-add-arrow': 'Pfeil',
  'copy-add-text': 'Text',
  'copy-new-text': 'Text',
  'copy-undo': 'Rückgängig',
  'copy-zoom-in': 'Größer',
  'copy-zoom-out': 'Kleiner',
  'copy-keys':
    'Wählen Sie oben, was Sie setzen möchten. Verschieben Sie es mit den Pfeiltasten oder durch Ziehen. ' +
    'Größer oder kleiner wird es mit Umschalt und einer Pfeiltaste, oder ziehen Sie am Punkt. Entf ' +
    'nimmt es weg.',
  'copy-picture': 'Das Bild, das Sie bearbeiten',
  'copy-list': 'Was auf die Kopie kommt',
  'copy-list-empty': 'Noch nichts. Ohne Abdeckung ist die Kopie gleich wie das Original.',
  'copy-mark-cover': 'Abdeckung {number}',
  'copy-mark-box': 'Rahmen {number}',
  'copy-mark-arrow': 'Pfeil {number}',
  'copy-mark-text': 'Text {number}',
  'copy-mark-place': '{name}: {x} nach rechts, {y} nach unten, {width} breit, {height} hoch',
  'copy-mark-words': 'Was da steht',
  'copy-mark-remove': '{name} entfernen',
  'copy-mark-removed': '{name} ist weg.',
  'copy-undone': 'Die letzte Änderung wurde rückgängig gemacht.',
  'copy-save': 'Kopie sichern',
  'copy-saving': 'Die Kopie wird erstellt.',
  'copy-stop': 'Abbrechen, nicht sichern',
  'share-title': 'Kopien zum Teilen speichern',
  'share-intro':
    'Sie bekommen eine ZIP-Datei mit den Kopien, die Sie wählen. Sie ist nicht das versiegelte ' +
    'Beweismaterial: Für die Polizei erstellen Sie ein Paket. In der Datei steht nichts über Sie: ' +
    'kein Name Ihres Falls, kein Browser, keine Zeit. Was auf den Bildern selbst zu sehen ist, geht mit.',
  'share-which': 'Welche Kopien',
  'share-one': 'Eintrag {item}, Kopie {number}',
  'share-language': 'Sprache der Erklärung',
  'share-addresses': 'Adresse der Seite mitgeben',
  'share-addresses-note':
    'Eine Adresse kann etwas über Sie verraten. Wenn Sie das Kästchen ankreuzen, geht dies mit:',
  'share-none': 'Wählen Sie mindestens eine Kopie.',
  'share-start': 'ZIP-Datei erstellen',
  'share-busy': 'Die Datei wird erstellt.',
  'share-hide': 'Schließen',
  'share-done': 'Die Datei ist fertig und geht zu Ihren Downloads.',
  'share-where':
    'Sie liegt unverschlüsselt in Ihrem Ordner für Downloads, und die Liste der Downloads zeigt sie. ' +
    'Zegel selbst teilt nichts: Sie bestimmen, wer sie bekommt.',
  'share-again': 'Noch einmal speichern',
  'share-file-name': 'kopie-zum-teilen',
  'share-readme-title': 'KOPIE ZUM TEILEN, NICHT DAS BEWEISMATERIAL',
  'share-readme-what':
    'In diesem Ordner liegen Kopien von Bildern. Teile davon können abgedeckt sein, und Rahmen, Pfeile ' +
    'und Text können darauf gesetzt sein.',
  'share-readme-not':
    'Dies ist nicht das Beweismaterial. Die Originale sind unverändert. Sie sind in einem versiegelten ' +
    'Paket, und das hat die Person, die diese Kopien erstellt hat.',
  'share-readme-link':
    'Bei jeder Kopie steht, aus welchem Original sie entstand: die Datei, und die Prüfsumme (SHA-256) ' +
    'des Eintrags, zu dem sie gehört. Diese Prüfsumme steht auch im Bericht und im Protokoll des Pakets.',
  'share-readme-from': 'Erstellt aus dem Original {file} des Eintrags mit SHA-256',
  'share-readme-sum': 'SHA-256 dieser Kopie',
  'share-readme-marks': 'Auf die Kopie gesetzt',
  'share-readme-address': 'Adresse der Seite',
};
