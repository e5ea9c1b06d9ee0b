/** Texts of the question whether anyone could be under 18, and of what the popup then says. */
export const ageEn = {
  'minor-question': 'Could anyone in the pictures be under 18?',
  'minor-question-note':
    'What counts is their age in the picture. Think of yourself too, and of old photos or videos.',
  'minor-yes': 'Yes',
  'minor-unknown': 'I don’t know',
  'minor-no': 'No, everyone is 18 or older',
  'minor-locked': 'In this case Zegel keeps facts only, no pictures.',
  'minor-popup':
    'Someone in the pictures may be under 18. So Zegel keeps address, names, times and text, but no ' +
    'pictures.',
  'minor-capture': 'Keep the facts of this page',
  'minor-busy': 'Saving.',
  'outcome-facts-only':
    'The facts are kept. No picture was kept, because this case holds facts only.',
  'left-title': {
    one: 'There are still pictures in {count} item of this case',
    other: 'There are still pictures in {count} items of this case',
  },
  'left-open': 'Open the case to read what you can do.',
};
