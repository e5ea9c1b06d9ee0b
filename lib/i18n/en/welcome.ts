/** Texts of the welcome page: one idea a step. */
export const welcomeEn = {
  'welcome-step': 'Step {step} of {steps}',
  'welcome-next': 'Next',
  'welcome-back': 'Back',
  'welcome-skip': 'Skip everything',
  'welcome-close': 'Done, close this tab',
  'welcome-hello-title': 'Welcome to Zegel',
  'welcome-hello':
    'Zegel keeps what you see online, with address and time, so that the police can use it. ' +
    'Everything stays on this device. There is no account, and we see nothing of what you keep.',
  'welcome-hello-time': 'This takes less than a minute. You may skip everything.',
  'welcome-help': 'Rather talk to someone first? See the help in your country.',
  'welcome-help-hide': 'Hide the help',
  'welcome-safe-title': 'Is this computer safe for you?',
  'welcome-safe-shared':
    'Does someone else use this computer, or know your password? They can see that Zegel is here. ' +
    'It is safer to use a device that only you can use.',
  'welcome-safe-sync':
    'Does your browser sync with other devices? Then Zegel may appear on your other devices too. ' +
    'What you keep is not copied there.',
  'welcome-safe-private':
    'In a private window Zegel works only if you allow it in the browser. Even then, what you keep is ' +
    'still in Zegel afterwards.',
  'welcome-safe-exit':
    'Need to leave quickly? Press Shift three times, or press Leave quickly. Zegel disappears at once. ' +
    'Feel free to try it. The history of your browser stays.',
  'welcome-minor-title': 'Who is in the pictures?',
  'welcome-minor-yes':
    'This case holds facts only, no pictures. That is safer for you: in the Netherlands, and in most ' +
    'countries, it is a crime to keep sexual pictures of anyone under 18, also as evidence and also ' +
    'of yourself.',
  'welcome-minor-no': 'Your answer is saved. Zegel keeps pictures too.',
  'welcome-minor-later': 'You can change your answer later, at the case.',
  'welcome-lock-title': 'Would you like a password?',
  'welcome-time-title': 'Would you like a trusted time?',
  'welcome-try-title': 'How to keep something',
  'welcome-try-1': 'Go to the page that you want to keep.',
  'welcome-try-2':
    'Click the icon of Zegel in the toolbar. Don’t see it? Look behind the puzzle piece.',
  'welcome-try-3': 'Choose “Keep this screen”. That is all.',
  'welcome-try-practice':
    'Feel free to practise on an ordinary page first, like the weather forecast. You can delete that ' +
    'item afterwards.',
  'welcome-where':
    'What you keep is only here, encrypted. If you remove Zegel or this browser, it is gone. ' +
    'So make a bundle in time.',
  'welcome-locked': 'Zegel is locked. You can choose a password or other settings after unlocking.',
  'welcome-again': 'See the introduction again',
};
