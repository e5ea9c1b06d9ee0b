/** Texts of the export panel. */
export const exportEn = {
  'export-open': 'Make a bundle',
  'with-colon': '{label}:',
  'export-title': 'Bundle for the police',
  'export-intro':
    'A bundle is a file with everything in this case, and a report with it. ' +
    'Your case simply stays here.',
  'export-nothing': 'This case is still empty. Keep a screen first.',
  'export-language': 'Language of the report',
  'export-start': 'Start',
  'export-hide': 'Close',
  'export-cancel': 'Stop',
  'export-stopping': 'Stopping.',
  'export-stopped': 'Stopped. No bundle was made. Your case has not changed.',
  'export-preparing': 'Getting ready.',
  'export-progress': 'Step {step} of {steps}: {phase} ({percent})',
  'phase-checking': 'checking files',
  'phase-report': 'making the report',
  'phase-writing': 'writing the bundle',
  'phase-verifying': 'verifying the bundle',
  'export-done': 'The bundle is ready and verified.',
  'export-items': { one: '{count} item in the bundle.', other: '{count} items in the bundle.' },
  'export-damaged': {
    one: '{count} item is damaged. The report says exactly what is wrong.',
    other: '{count} items are damaged. The report says exactly what is wrong.',
  },
  'export-undamaged': 'No damage was found.',
  'export-where':
    'The browser puts the bundle in the Downloads folder. Anyone who uses this device can see ' +
    'the file there. It is also in the list of downloads of the browser.',
  'export-file': 'File',
  'seal-code': 'Seal code',
  'seal-code-advice':
    'Ask for this seal code to be written in your police report. ' +
    'With the code it can be checked later whether this is still the same bundle.',
  save: 'Save to Downloads again',
  'save-busy': 'Saving to Downloads.',
  'save-done': 'Handed to the browser.',
  'save-failed': 'The file was not put in Downloads.',
  'export-close': 'Done',
  'export-close-note':
    'With Done, Zegel removes its own temporary copy. The file in Downloads stays.',
  'export-failed': 'No bundle was made.',
  'export-again': 'Try again',
};
