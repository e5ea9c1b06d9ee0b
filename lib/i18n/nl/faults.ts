/** What happened, what was kept, what to do next: one text for every fault code. */
export const faultsNl = {
  'fault-page-forbidden':
    'De browser laat extensies deze pagina niet zien. Van deze pagina is niets bewaard; wat je ' +
    'eerder bewaarde, is er nog. Maak eventueel een schermafbeelding met je apparaat.',
  'fault-page-gone':
    'De pagina is gesloten of bestaat niet meer. Wat al was bewaard, is er nog. ' +
    'Open de pagina opnieuw en probeer het nog een keer.',
  'fault-page-changed':
    'De pagina veranderde tijdens het bewaren. Wat je eerder bewaarde, is er nog. ' +
    'Wacht tot de pagina stilstaat en probeer het nog een keer.',
  'fault-page-unreadable':
    'De tekst en gegevens van de pagina konden niet worden gelezen. Wat wel lukte, is bewaard. ' +
    'Laad de pagina opnieuw en probeer het nog een keer.',
  'fault-picture-failed':
    'De browser kon geen afbeelding van het scherm maken. Wat wel lukte, is bewaard. ' +
    'Houd de pagina in beeld en probeer het nog een keer.',
  'fault-nothing-captured':
    'Er kon niets van deze pagina worden bewaard. Wat je eerder bewaarde, is er nog. ' +
    'Laad de pagina opnieuw en probeer het nog een keer.',
  'fault-capture-running':
    'Zegel is al bezig met een lange pagina of een gesprek. Dat gaat gewoon door. ' +
    'Wacht tot het klaar is, of stop het in het venster van Zegel.',
  'fault-part-cancelled':
    'Je hebt geen deel gekozen, dus er is niets bewaard. Wat je eerder bewaarde, is er nog. ' +
    'Probeer het nog een keer, of bewaar het hele scherm.',
  'fault-facts-only':
    'In dit dossier bewaart Zegel geen beeld, alleen gegevens. Wat je eerder bewaarde, is er nog. ' +
    'Kies “Alleen gegevens” om deze pagina te bewaren.',
  'fault-picture-erased':
    'Dit bestand is gewist, omdat dit dossier alleen gegevens bevat. ' +
    'De gegevens van het item zijn er nog. In het logboek staat wat er is gewist.',
  'fault-storage-full':
    'Er is te weinig ruimte op dit apparaat. Wat je eerder bewaarde, is er nog. ' +
    'Maak ruimte vrij en probeer het nog een keer.',
  'fault-storage-failed':
    'De opslag van de browser werkte niet. Zegel heeft niets gewist. ' +
    'Sluit de browser, open hem weer en probeer het nog een keer.',
  'fault-record-unreadable':
    'Deze gegevens kunnen niet meer worden gelezen: ze zijn beschadigd. De rest van het dossier ' +
    'is er nog. Laat dit staan; in een bundel wordt de schade vermeld.',
  'fault-file-missing':
    'Dit bestand is er niet meer. De andere bestanden en het logboek zijn er nog. ' +
    'Laat het item staan; in een bundel wordt de schade vermeld.',
  'fault-file-changed':
    'Dit bestand is veranderd na het bewaren. De andere bestanden en het logboek zijn er nog. ' +
    'Laat het item staan; in een bundel wordt de schade vermeld.',
  'fault-export-empty':
    'Dit dossier is leeg, dus er is niets om in een bundel te doen. Er is niets veranderd. ' +
    'Bewaar eerst een scherm.',
  'fault-export-invalid':
    'De bundel klopte niet toen Zegel hem nakeek. Daarom krijg je hem niet. Je dossier is niet ' +
    'veranderd. Probeer het nog een keer.',
  'fault-export-too-large':
    'De bundel wordt te groot voor dit apparaat. Je dossier is niet veranderd. ' +
    'Maak ruimte vrij en probeer het nog een keer.',
  'fault-copy-failed':
    'De kopie kon niet worden gemaakt. Het origineel is niet veranderd en er is niets opgeslagen. ' +
    'Probeer het nog een keer, of kies een kleinere afbeelding.',
  'fault-backup-empty':
    'Er is nog geen dossier, dus er is niets om te kopiëren. Er is niets veranderd. ' +
    'Bewaar eerst een scherm.',
  'fault-backup-changed':
    'Een dossier veranderde intussen. Alles is er nog. Wacht tot Zegel klaar is met bewaren en ' +
    'probeer het nog een keer.',
  'fault-backup-passphrase':
    'Dit wachtwoord hoort niet bij dit bestand. Hier is niets veranderd. Let op hoofdletters en ' +
    'spaties, en probeer het nog een keer.',
  'fault-backup-invalid':
    'Dit bestand is geen reservekopie van Zegel, of het is beschadigd of niet compleet. Hier is ' +
    'niets veranderd. Probeer een andere kopie van het bestand.',
  'fault-backup-newer':
    'Deze reservekopie is gemaakt met een nieuwere versie van Zegel. Hier is niets veranderd. ' +
    'Werk Zegel bij en probeer het nog een keer.',
  'fault-restore-running':
    'In een ander venster wordt al een reservekopie teruggezet. Dat gaat gewoon door. ' +
    'Wacht tot het klaar is.',
  'fault-message-refused':
    'Een onderdeel van Zegel kreeg een bericht dat het niet vertrouwde. Zegel heeft niets gewist. ' +
    'Sluit dit venster, open Zegel opnieuw en probeer het nog een keer.',
  'fault-vault-locked':
    'Zegel is vergrendeld, dus dit kan nu niet worden gelezen. Alles is er nog. ' +
    'Ontgrendel Zegel en probeer het nog een keer.',
  'fault-unexpected':
    'Er ging iets mis dat we niet hadden voorzien. Zegel heeft niets gewist. ' +
    'Probeer het nog een keer. Blijft het misgaan, herstart dan de browser.',
} as const;
