/** Texts of what the reporter writes and chooses for the report. */
export const reportingEn = {
  'reporting-title': 'For the report',
  'reporting-note':
    'You may leave all of this empty. What you type is kept sealed at once. It only goes into the report and the bundle.',
  'reporting-kept': 'Kept.',
  'reporting-not-kept': 'What you typed could not be kept.',
  'reporting-happened': 'What happened?',
  'reporting-happened-hint':
    'In your own words. For example: what do you see, since when, and what have you done so far?',
  'reporting-person': 'Who is it about?',
  'reporting-person-hint': 'A name or a pseudonym.',
  'reporting-relation': 'Do you know who posted it?',
  'reporting-relation-hint': 'For example: ex-partner, classmate, unknown.',
  'reporting-items': 'Choose what is included',
  'reporting-items-note':
    'If you leave something out, the bundle only names its number and check number. That shows that nothing was hidden.',
  'reporting-chosen': { one: '{count} item is included.', other: '{count} items are included.' },
  'reporting-include': 'Include item {number}',
  'reporting-reveal': 'Picture of item {number} sharp in the annex',
  'reporting-item-words': 'Your words about item {number}',
  'reporting-annex': 'An annex with small pictures',
  'reporting-annex-hint': 'The pictures are blurred, except those that you choose to be sharp.',
  'reporting-laws': 'Name articles of law',
  'reporting-laws-note':
    'This is information, not advice. Checked on {date}. The police decide which law applies.',
  'reporting-look': 'Look at the report',
  'reporting-look-busy': 'The report is being made.',
  'reporting-look-hide': 'Close the report',
  'reporting-look-frame': 'What the report looks like',
  'reporting-look-note': 'The seal code comes when the bundle is made.',
};
