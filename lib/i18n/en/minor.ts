/** Texts of the question whether anyone in the pictures could be under 18, and of facts-only cases. */
export const minorEn = {
  'minor-title': 'Zegel keeps only facts in this case, no pictures',
  'minor-short': 'Facts only, no pictures',
  'minor-why':
    'You said that someone in the pictures may be under 18. In the Netherlands, and in most ' +
    'countries, it is a crime to keep sexual pictures of anyone under 18. Also as evidence, and also ' +
    'if it is you. So here Zegel keeps addresses, names, times and text, but not a single picture or ' +
    'video.',
  'minor-enough':
    'The police can use that to search further. You do not have to collect pictures. Do not look for ' +
    'them either.',
  'minor-call':
    'Would you like to know what is best to do now? Call the police or a helpline first. ' +
    'The numbers are under Help.',
  'minor-help': 'Show help',
  'minor-adults': 'You said that everyone in the pictures is 18 or older.',
  'minor-change': 'Change this answer',
  'minor-cancel': 'Leave it as it is',
  'minor-sure-no':
    'Choose this only if you are sure that everyone in the pictures was 18 or older when they were ' +
    'made. If you are not sure, leave it as it is. Your answer goes into the custody log.',
  'minor-sure-no-confirm': 'Yes, everyone was 18 or older',
  'left-why':
    'These were kept before you gave your answer. Zegel no longer shows them and does not put them in ' +
    'a bundle. They are still on this device, encrypted. Leaving sexual pictures of anyone under 18 ' +
    'here can be a crime.',
  'left-first':
    'Do not send the pictures to anyone. If in doubt, call the police first and ask what you should ' +
    'do with them.',
  'left-erase': 'Erase these pictures',
  'left-sure':
    'What goes: the pictures, videos and copies of pages. What stays: addresses, names, times, text ' +
    'and the custody log. An item whose facts hold a picture themselves goes as a whole. ' +
    'You cannot undo this.',
  'left-confirm': 'Yes, erase the pictures',
  'left-keep': 'Not now',
  'left-busy': 'Erasing.',
  'left-done': 'The pictures are erased. The facts are still there.',
  'file-withheld': 'No picture',
  'report-facts-only':
    'This case holds facts only: the reporter said that someone in the pictures may be under 18. ' +
    'On purpose, no picture was kept or handed over.',
};
