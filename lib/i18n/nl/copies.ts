/** Kopieën om te delen: maken, bekijken, opslaan. */
export const copiesNl = {
  'copies-title': 'Kopieën om te delen',
  'copies-intro':
    'Wil je iets laten zien zonder alles te laten zien? Maak een kopie en dek af wat niemand hoeft ' +
    'te zien. Het origineel verandert niet.',
  'copies-make': 'Kopie om te delen maken',
  'copies-share': 'Kopieën opslaan om te delen',
  'copies-none': 'Er zijn nog geen kopieën van dit item.',
  'copies-saved': 'De kopie is bewaard bij dit item. Er is nog niets gedeeld.',
  'copies-deleted': 'De kopie is weg. Het origineel is er nog.',
  'copy-name': 'Kopie {number}',
  'copy-about': 'Van: {picture}. Gemaakt op {time}.',
  'copy-delete': 'Kopie {number} verwijderen',
  'copy-delete-sure': 'Kopie {number} weggooien? Het origineel blijft.',
  'copy-delete-yes': 'Ja, weggooien',
  'copy-delete-no': 'Nee, houden',
  'copy-damaged': 'Deze kopie is beschadigd.',
  'copy-covers': { one: '{count} afdekking', other: '{count} afdekkingen' },
  'copy-boxes': { one: '{count} kader', other: '{count} kaders' },
  'copy-arrows': { one: '{count} pijl', other: '{count} pijlen' },
  'copy-texts': { one: '{count} tekst', other: '{count} teksten' },
  'copy-unmarked': 'Niets afgedekt of toegevoegd',
  'copy-edit-title': 'Kopie om te delen maken van item {number}',
  'copy-edit-intro':
    'Wat je afdekt, wordt zwart in de kopie en is daar niet meer terug te halen. Kijk ook of je eigen ' +
    'naam, foto of account in beeld staat.',
  'copy-hidden': 'De afbeelding is wazig',
  'copy-show': 'Afbeelding tonen en bewerken',
  'copy-show-note': 'De afbeelding blijft dan in beeld tot je haar verbergt of hiermee stopt.',
  'copy-hide': 'Afbeelding verbergen',
  'copy-tools': 'Op de afbeelding zetten',
  'copy-add-cover': 'Afdekken',
  'copy-add-box': 'Kader',
  'copy-add-arrow': 'Pijl',
  'copy-add-text': 'Tekst',
  'copy-new-text': 'Tekst',
  'copy-undo': 'Ongedaan maken',
  'copy-zoom-in': 'Groter',
  'copy-zoom-out': 'Kleiner',
  'copy-keys':
    'Kies hierboven wat je wilt zetten. Verplaats het met de pijltjestoetsen of door te slepen. Maak het ' +
    'groter of kleiner met Shift en een pijltjestoets, of sleep aan het bolletje. Delete haalt het weg.',
  'copy-picture': 'De afbeelding die je bewerkt',
  'copy-list': 'Wat er op de kopie komt',
  'copy-list-empty': 'Nog niets. Zonder afdekking is de kopie gelijk aan het origineel.',
  'copy-mark-cover': 'Afdekking {number}',
  'copy-mark-box': 'Kader {number}',
  'copy-mark-arrow': 'Pijl {number}',
  'copy-mark-text': 'Tekst {number}',
  'copy-mark-place': '{name}: {x} naar rechts, {y} omlaag, {width} breed, {height} hoog',
  'copy-mark-words': 'Wat er staat',
  'copy-mark-remove': '{name} weghalen',
  'copy-mark-removed': '{name} is weg.',
  'copy-undone': 'De laatste wijziging is ongedaan gemaakt.',
  'copy-save': 'Kopie bewaren',
  'copy-saving': 'Bezig met de kopie.',
  'copy-stop': 'Stoppen zonder bewaren',
  'share-title': 'Kopieën opslaan om te delen',
  'share-intro':
    'Je krijgt één ZIP-bestand met de kopieën die je kiest. Het is niet het verzegelde bewijs: voor de ' +
    'politie maak je een bundel. In het bestand staat niets over jou: geen naam van je dossier, geen ' +
    'browser, geen tijd. Wat op de afbeeldingen zelf te zien is, gaat wel mee.',
  'share-which': 'Welke kopieën',
  'share-one': 'Item {item}, kopie {number}',
  'share-language': 'Taal van de uitleg',
  'share-addresses': 'Adres van de pagina meegeven',
  'share-addresses-note': 'Een adres kan iets over jou verraden. Dit gaat mee als je het aanvinkt:',
  'share-none': 'Kies minstens één kopie.',
  'share-start': 'ZIP-bestand maken',
  'share-busy': 'Bezig met het bestand.',
  'share-hide': 'Sluiten',
  'share-done': 'Het bestand is klaar en gaat naar je downloads.',
  'share-where':
    'Het staat onversleuteld in je map Downloads, en de lijst met downloads laat het zien. Zegel deelt ' +
    'zelf niets: jij bepaalt wie het krijgt.',
  'share-again': 'Nog een keer opslaan',
  'share-file-name': 'kopie-om-te-delen',
  'share-readme-title': 'KOPIE OM TE DELEN, NIET HET BEWIJS',
  'share-readme-what':
    'In deze map staan kopieën van afbeeldingen. Er kunnen delen zijn afgedekt, en er kunnen kaders, ' +
    'pijlen en tekst op zijn gezet.',
  'share-readme-not':
    'Dit is niet het bewijs. De originelen zijn niet veranderd. Ze zitten in een verzegelde bundel, en ' +
    'die is bij degene die deze kopieën heeft gemaakt.',
  'share-readme-link':
    'Bij elke kopie staat van welk origineel hij is gemaakt: het bestand, en het controlegetal (SHA-256) ' +
    'van het item waar dat bij hoort. Dat controlegetal staat ook in het verslag en in het logboek van ' +
    'de bundel.',
  'share-readme-from': 'Gemaakt van het origineel {file} van het item met SHA-256',
  'share-readme-sum': 'SHA-256 van deze kopie',
  'share-readme-marks': 'Op de kopie gezet',
  'share-readme-address': 'Adres van de pagina',
} as const;
