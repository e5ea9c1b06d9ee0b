/** Texts of the popup. */
export const popupEn = {
  'this-page': 'This page',
  capture: 'Keep this screen',
  'capture-shortcut': 'Shortcut: {keys}',
  'capture-busy': 'Keeping this screen. Leave the page open for a moment.',
  'outcome-done': 'Kept. It is in your case.',
  'outcome-partly': 'Kept, but not everything. {failed} The rest was kept.',
  'outcome-failed': 'Not kept.',
  'outcome-shortcut': 'The last time you used the shortcut:',
  'access-browser-page':
    'This is a page of the browser itself. No extension may look at it. ' +
    'Go to the page you want to keep and open Zegel there.',
  'access-store':
    'This is the store for extensions. No extension may look at it. ' +
    'Go to the page you want to keep and open Zegel there.',
  'access-local-file':
    'This is a file on this device. The browser may not allow this. You can try.',
  'access-no-page':
    'There is no web page open here. Go to the page you want to keep and open Zegel there.',
  'recent-title': 'Kept last',
  'recent-empty': 'You have not kept anything yet.',
  'open-case': 'Open case',
};
