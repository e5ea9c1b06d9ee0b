/** Texts of the popup. */
export const popupEn = {
  'this-page': 'This page',
  capture: 'Keep this screen',
  'more-ways': 'More ways to keep',
  'way-screen': 'Keep this screen',
  'way-page': 'Keep the whole page',
  'way-page-note': 'Zegel scrolls from top to bottom and puts everything back afterwards.',
  'way-up': 'Conversation: older messages',
  'way-up-note': 'From where you are now, upwards.',
  'way-down': 'Conversation: newer messages',
  'way-down-note': 'From where you are now, downwards.',
  'way-part': 'A part of the screen',
  'way-part-note': 'You choose the part on the page. The whole screen is kept too.',
  'way-facts': 'Details only, no picture',
  'way-facts-note': 'Address, text and time. No picture of any kind is kept.',
  'bound-label': 'Whole page and conversation: at most',
  'bound-screens': { one: '{count} screen', other: '{count} screens' },
  'progress-title': 'Keeping',
  'progress-note': 'Leave the page in view until it is done.',
  'progress-marking': 'Choose on the page which part you want to keep.',
  'progress-looking': 'Zegel is looking at the page.',
  'progress-taking': '{done} of about {expected} pictures kept.',
  'progress-left': { one: 'About {count} second left.', other: 'About {count} seconds left.' },
  'progress-joining': 'The pictures are being joined.',
  'progress-stop': 'Stop and keep what there is',
  'mark-title': 'Which part do you want to keep?',
  'mark-help':
    'Drag a box, or use the arrow keys. Shift and the arrow keys make it larger or smaller. ' +
    'Enter keeps it, Escape stops.',
  'mark-keep': 'Keep this part',
  'mark-cancel': 'Stop',
  'capture-shortcut': 'Shortcut: {keys}',
  'capture-busy': 'Keeping this screen. Leave the page open for a moment.',
  'outcome-done': 'Kept. It is in your case.',
  'outcome-partly': 'Kept, but not everything. {failed} The rest was kept.',
  'outcome-failed': 'Not kept.',
  'outcome-taken': { one: 'Kept: {count} picture.', other: 'Kept: {count} pictures.' },
  'outcome-shortcut': 'Last time:',
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
  'case-target': 'Goes into case {name}',
  'recent-title': 'Kept last',
  'recent-empty': 'You have not kept anything yet.',
  'open-case': 'Open case',
};
