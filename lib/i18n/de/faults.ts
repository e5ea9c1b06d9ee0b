/** What happened, what was kept, what to do next: one text for every fault code. */
export const faultsDe = {
  'fault-page-forbidden':
    'Der Browser lässt Erweiterungen diese Seite nicht sehen. Von dieser Seite wurde nichts ' +
    'gesichert; was Sie früher gesichert haben, ist noch da. Machen Sie bei Bedarf ein ' +
    'Bildschirmfoto mit Ihrem Gerät.',
  'fault-page-gone':
    'Die Seite wurde geschlossen oder gibt es nicht mehr. Was schon gesichert war, ist noch da. ' +
    'Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'fault-page-changed':
    'Die Seite hat sich beim Sichern verändert. Was Sie früher gesichert haben, ist noch da. ' +
    'Warten Sie, bis die Seite stillsteht, und versuchen Sie es noch einmal.',
  'fault-page-unreadable':
    'Text und Angaben der Seite konnten nicht gelesen werden. Was geklappt hat, ist gesichert. ' +
    'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'fault-picture-failed':
    'Der Browser konnte kein Bild vom Bildschirm machen. Was geklappt hat, ist gesichert. ' +
    'Lassen Sie die Seite sichtbar und versuchen Sie es noch einmal.',
  'fault-nothing-captured':
    'Von dieser Seite konnte nichts gesichert werden. Was Sie früher gesichert haben, ist noch ' +
    'da. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'fault-capture-running':
    'Zegel ist schon mit einer langen Seite oder einem Gespräch beschäftigt. Das läuft weiter. ' +
    'Warten Sie, bis es fertig ist, oder stoppen Sie es im Fenster von Zegel.',
  'fault-part-cancelled':
    'Sie haben keinen Teil gewählt, also wurde nichts gesichert. Was Sie früher gesichert haben, ' +
    'ist noch da. Versuchen Sie es noch einmal oder sichern Sie den ganzen Bildschirm.',
  'fault-facts-only':
    'In diesem Fall sichert Zegel keine Bilder, nur Angaben. Was Sie früher gesichert haben, ist noch da. Öffnen Sie Zegel auf der Seite und sichern Sie ihre Angaben.',
  'fault-picture-erased':
    'Diese Datei wurde gelöscht, weil dieser Fall nur Angaben enthält. Die Angaben des Eintrags sind noch da. Im Protokoll steht, was gelöscht wurde.',
  'fault-storage-full':
    'Auf diesem Gerät ist zu wenig Platz. Was Sie früher gesichert haben, ist noch da. ' +
    'Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'fault-storage-failed':
    'Der Speicher des Browsers hat nicht funktioniert. Zegel hat nichts gelöscht. ' +
    'Schließen Sie den Browser, öffnen Sie ihn wieder und versuchen Sie es noch einmal.',
  'fault-record-unreadable':
    'Diese Angaben können nicht mehr gelesen werden: Sie sind beschädigt. Der Rest des Falls ist ' +
    'noch da. Lassen Sie das stehen; in einem Paket wird der Schaden erwähnt.',
  'fault-file-missing':
    'Diese Datei ist nicht mehr da. Die anderen Dateien und das Protokoll sind noch da. ' +
    'Lassen Sie den Eintrag stehen; in einem Paket wird der Schaden erwähnt.',
  'fault-file-changed':
    'Diese Datei hat sich nach dem Sichern verändert. Die anderen Dateien und das Protokoll sind ' +
    'noch da. Lassen Sie den Eintrag stehen; in einem Paket wird der Schaden erwähnt.',
  'fault-export-empty':
    'Dieser Fall ist leer, also gibt es nichts für ein Paket. Es hat sich nichts geändert. ' +
    'Sichern Sie zuerst einen Bildschirm.',
  'fault-export-invalid':
    'Das Paket stimmte nicht, als Zegel es prüfte. Darum bekommen Sie es nicht. Ihr Fall ist ' +
    'unverändert. Versuchen Sie es noch einmal.',
  'fault-export-too-large':
    'Das Paket wird zu groß für dieses Gerät. Ihr Fall ist unverändert. ' +
    'Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'fault-copy-failed':
    'Die Kopie konnte nicht erstellt werden. Das Original ist unverändert, und es wurde nichts ' +
    'gespeichert. Versuchen Sie es noch einmal, oder wählen Sie ein kleineres Bild.',
  'fault-backup-empty':
    'Es gibt noch keinen Fall, also auch nichts zu kopieren. Es hat sich nichts geändert. ' +
    'Sichern Sie zuerst einen Bildschirm.',
  'fault-backup-changed':
    'Ein Fall hat sich inzwischen geändert. Alles ist noch da. Warten Sie, bis Zegel mit dem ' +
    'Sichern fertig ist, und versuchen Sie es noch einmal.',
  'fault-backup-passphrase':
    'Dieses Passwort gehört nicht zu dieser Datei. Hier hat sich nichts geändert. Achten Sie auf ' +
    'Großbuchstaben und Leerzeichen, und versuchen Sie es noch einmal.',
  'fault-backup-invalid':
    'Diese Datei ist keine Sicherungskopie von Zegel, oder sie ist beschädigt oder unvollständig. ' +
    'Hier hat sich nichts geändert. Versuchen Sie es mit einer anderen Kopie der Datei.',
  'fault-backup-newer':
    'Diese Sicherungskopie wurde mit einer neueren Version von Zegel erstellt. Hier hat sich nichts ' +
    'geändert. Aktualisieren Sie Zegel und versuchen Sie es noch einmal.',
  'fault-restore-running':
    'In einem anderen Fenster wird schon eine Sicherungskopie zurückgespielt. Das läuft weiter. ' +
    'Warten Sie, bis es fertig ist.',
  'fault-message-refused':
    'Ein Teil von Zegel bekam eine Nachricht, der er nicht traute. Zegel hat nichts gelöscht. ' +
    'Schließen Sie dieses Fenster, öffnen Sie Zegel neu und versuchen Sie es noch einmal.',
  'fault-vault-locked':
    'Zegel ist gesperrt, darum kann das jetzt nicht gelesen werden. Alles ist noch da. ' +
    'Entsperren Sie Zegel und versuchen Sie es noch einmal.',
  'fault-unexpected':
    'Etwas ist schiefgegangen, das wir nicht vorhergesehen haben. Zegel hat nichts gelöscht. ' +
    'Versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Browser neu.',
};
