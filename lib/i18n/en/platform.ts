/** Texts about accounts, messages and ids that pages of platforms show. */
export const platformEn = {
  'identifiers-title': 'Accounts, messages and numbers',
  'identifiers-note': 'Zegel read this on the page. The police use it to ask for data.',
  'identifiers-empty': 'Zegel found no accounts, messages or numbers on this page.',
  'identifiers-all': 'Show all {total} lines',
  'identifiers-kind': 'Kind',
  'identifiers-value': 'Value',
  'identifiers-more': 'Belongs to',
  'identifiers-copy': 'Copy',
  'identifiers-copy-named': 'Copy {value}',
  'identifiers-copy-all': 'Copy all',
  'identifiers-copied': 'Copied.',
  'identifiers-copy-failed': 'Copying did not work. Select the text and copy it yourself.',
  'identifiers-time': 'Time on the page: {shown}',
  'identifiers-utc': 'UTC: {utc}',
  'identifiers-created': 'Identifier created (UTC): {created}',
  'identifiers-message': 'In message {message}',
  'identifiers-standard': 'Standard form: {value}',
  'hidden-title': 'What the page does not show',
  'hidden-of': 'Concerns: {names}',
  'kind-account': 'Account',
  'kind-account-id': 'Other identifier of an account',
  'kind-phone': 'Phone number',
  'kind-group': 'Group or channel',
  'kind-group-id': 'Identifier of group or channel',
  'kind-invite': 'Invitation link',
  'kind-message': 'Message',
  'kind-service': 'Notice in the conversation',
  'kind-post': 'Post',
  'kind-story': 'Story',
  'kind-video': 'Video',
  'kind-comment': 'Comment',
  'kind-file': 'File',
  'kind-media-id': 'Identifier of a picture or file',
  'kind-file-key': 'Key in the link (secret)',
  'kind-link': 'Link',
  'kind-mention': 'User name in the text',
  'kind-email': 'E-mail address',
  'hidden-nothing-read':
    'Zegel recognised no account or message here. Are you signed in, and is the message open? Then keep the page once more.',
  'hidden-telegram-phone':
    'The phone number is not shown. Open the profile by clicking the name, and keep the screen once more. Some people hide their number.',
  'hidden-telegram-handle':
    'The user name is not shown. Open the profile by clicking the name, and keep the screen once more.',
  'hidden-telegram-seconds':
    'The full date and time are not there yet. Hold the mouse on the time of the message until the date appears, then keep the screen once more.',
  'hidden-telegram-forward':
    'The writer of a forwarded message is hidden. Only the name is shown, not the account.',
  'hidden-whatsapp-number':
    'The phone number is not shown. Open the contact details by clicking the name, and keep the screen once more. The name is how you saved the contact.',
  'hidden-whatsapp-group':
    'The identifier of the group is not on the page. An invitation link helps: open the group details, and keep the screen once more.',
  'hidden-whatsapp-date':
    'A message with only a picture has no date. Bring the date above it into view, and keep the screen once more.',
  'hidden-whatsapp-day-month':
    'In a date it is not certain which is the day and which the month. Both possibilities are kept.',
  'hidden-instagram-id':
    'The permanent account number is not shown. Open the profile, load the page again (F5), and keep the screen once more. The name can change, the number cannot.',
  'hidden-instagram-messages':
    'Messages on Instagram show no identifiers and often no time. Bring date and name into view.',
  'hidden-x-id':
    'The permanent account number is not shown. Open the profile, load the page again (F5), and keep the screen once more.',
  'hidden-facebook-id':
    'The permanent account number is not shown. Click the name in the group or at the post, and keep that page too.',
  'hidden-facebook-time':
    'The full time is not shown. Hold the mouse on the time of the post, then keep the screen once more.',
  'hidden-facebook-messages':
    'Messenger shows no identifiers with messages. Open the profile of the other person, and keep that page too.',
  'hidden-tiktok-id':
    'The permanent account number is not shown. Load the page again (F5), and keep the screen once more.',
  'hidden-snapchat-handle':
    'The user name is not shown, only a name that anyone can choose. Open the profile, and keep the screen once more. Take care: Snapchat may tell the other person that you take a screenshot.',
  'hidden-snapchat-messages':
    'Messages on Snapchat show no identifiers. They often disappear soon.',
  'hidden-discord-id':
    'The account number is not shown, because this account has no picture of its own. Switch on developer mode in Discord, right-click the name, and copy the ID.',
  'hidden-youtube-id':
    'The permanent channel number is not shown. Open the channel, load the page again (F5), and keep the screen once more.',
  'hidden-short-link':
    'This is a short link. Wait until the real address is in the address bar, then keep the screen once more.',
};
