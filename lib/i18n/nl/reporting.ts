/** Texts of what the reporter writes and chooses for the report. */
export const reportingNl = {
  'reporting-title': 'Voor het verslag',
  'reporting-note':
    'Alles hieronder mag leeg blijven. Wat je typt, wordt meteen verzegeld bewaard. Het komt alleen in het verslag en in de bundel.',
  'reporting-kept': 'Bewaard.',
  'reporting-not-kept': 'Wat je typte, kon niet worden bewaard.',
  'reporting-happened': 'Wat is er gebeurd?',
  'reporting-happened-hint':
    'In je eigen woorden. Bijvoorbeeld: wat zie je, sinds wanneer, en wat heb je al gedaan?',
  'reporting-person': 'Om wie gaat het?',
  'reporting-person-hint': 'Een naam of een schuilnaam.',
  'reporting-relation': 'Ken je wie het plaatste?',
  'reporting-relation-hint': 'Bijvoorbeeld: ex-partner, klasgenoot, onbekend.',
  'reporting-items': 'Kiezen wat meegaat',
  'reporting-items-note':
    'Laat je iets weg, dan noemt de bundel alleen het nummer en het controlegetal ervan. Zo is te zien dat er niets is verstopt.',
  'reporting-chosen': { one: '{count} item gaat mee.', other: '{count} items gaan mee.' },
  'reporting-include': 'Item {number} gaat mee',
  'reporting-reveal': 'Beeld van item {number} scherp in de bijlage',
  'reporting-item-words': 'Jouw woorden bij item {number}',
  'reporting-annex': 'Een bijlage met kleine beelden',
  'reporting-annex-hint': 'De beelden zijn wazig, behalve de beelden die je zelf scherp kiest.',
  'reporting-laws': 'Wetsartikelen noemen',
  'reporting-laws-note':
    'Dit is informatie, geen advies. Nagekeken op {date}. De politie bepaalt welke wet erbij hoort.',
  'reporting-look': 'Verslag bekijken',
  'reporting-look-busy': 'Het verslag wordt gemaakt.',
  'reporting-look-hide': 'Verslag sluiten',
  'reporting-look-frame': 'Zo ziet het verslag eruit',
  'reporting-look-note': 'De zegelcode komt pas bij het maken van de bundel.',
} as const;
