/** Texts of the question whether anyone in the pictures could be under 18, and of facts-only cases. */
export const minorNl = {
  'minor-title': 'Zegel bewaart in dit dossier alleen gegevens, geen beeld',
  'minor-short': 'Alleen gegevens, geen beeld',
  'minor-why':
    'Je hebt gezegd dat iemand op het beeld jonger dan 18 kan zijn. In Nederland, en in de meeste ' +
    'landen, is het strafbaar om seksueel beeld van iemand onder de 18 te bewaren. Ook als bewijs, ' +
    'en ook als je het zelf bent. Daarom bewaart Zegel hier adres, namen, tijden en tekst, maar ' +
    'geen enkele afbeelding of video.',
  'minor-enough':
    'Daarmee kan de politie verder zoeken. Jij hoeft geen beeld te verzamelen. Zoek er ook niet naar.',
  'minor-call':
    'Wil je weten wat je nu het beste kunt doen? Bel eerst met de politie of een hulplijn. ' +
    'Bij Hulp staan de nummers.',
  'minor-help': 'Toon hulp',
  'minor-adults': 'Je hebt gezegd dat iedereen op het beeld 18 of ouder is.',
  'minor-change': 'Verander dit antwoord',
  'minor-cancel': 'Laat het zo',
  'minor-sure-no':
    'Kies dit alleen als je zeker weet dat iedereen op het beeld 18 of ouder was toen het beeld werd ' +
    'gemaakt. Weet je het niet zeker, laat het dan zo. Je antwoord komt in het logboek.',
  'minor-sure-no-confirm': 'Ja, iedereen was 18 of ouder',
  'left-why':
    'Dit beeld is bewaard voordat je je antwoord gaf. Zegel laat het niet meer zien en zet het niet ' +
    'in een bundel. Het staat nog wel versleuteld op dit apparaat. Seksueel beeld van iemand onder ' +
    'de 18 hier laten staan, kan strafbaar zijn.',
  'left-first':
    'Stuur het beeld aan niemand. Twijfel je, bel dan eerst de politie en vraag wat je met het ' +
    'beeld moet doen.',
  'left-erase': 'Wis dit beeld',
  'left-sure':
    'Weg gaan: de afbeeldingen, video’s en kopieën van pagina’s. Wat blijft: adressen, namen, ' +
    'tijden, tekst en het logboek. Een item waarvan de gegevens zelf beeld bevatten, gaat in zijn ' +
    'geheel weg. Dit kun je niet terugdraaien.',
  'left-confirm': 'Ja, wis het beeld',
  'left-keep': 'Nu niet',
  'left-busy': 'Bezig met wissen.',
  'left-done': 'Het beeld is gewist. De gegevens zijn er nog.',
  'file-withheld': 'Geen beeld',
  'report-facts-only':
    'Dit dossier bevat alleen gegevens: de melder zei dat iemand op het beeld jonger dan 18 kan zijn. ' +
    'Er is met opzet geen beeld bewaard of meegegeven.',
} as const;
