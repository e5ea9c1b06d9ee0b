/** Texts of trusted time: the panel, the state of an item, and the part of the report. */
export const timeEn = {
  'time-title': 'Time stamps',
  'time-why':
    'A time stamp shows that an item already existed at a certain moment. That moment comes from ' +
    'someone else, not from the clock of this device.',
  'time-what-they-see':
    'They see a fingerprint of the item, your IP address and the moment. Never the page, the ' +
    'address or the content. Off means off: then Zegel asks nobody anything.',
  'time-off': 'Time stamps are off.',
  'time-on': 'Time stamps are on.',
  'time-waiting': {
    one: '{count} item is still waiting for a time stamp.',
    other: '{count} items are still waiting for a time stamp.',
  },
  'time-all-stamped': 'No item is waiting for a time stamp.',
  'time-retry': 'Try now',
  'time-retry-busy': 'Asking.',
  'time-use': 'Use {name}',
  'time-drop': 'Stop using {name}',
  'time-allow': 'Give permission for {name} again',
  'time-used': 'In use',
  'time-most': 'You already use two. Stop using one of them first.',
  'time-qualified': 'qualified under eIDAS',
  'time-not-qualified': 'not qualified under eIDAS',
  'time-own': 'added by you',
  'time-not-allowed': 'The browser no longer lets Zegel reach it.',
  'time-refused-permission':
    'The browser gave no permission. Nothing has changed and nobody was asked anything.',
  'time-clock-ahead':
    'The clock of this device is about {seconds} s ahead of that of {authority} (give or take {within} s).',
  'time-clock-behind':
    'The clock of this device is about {seconds} s behind that of {authority} (give or take {within} s).',
  'time-own-title': 'A time-stamp service of your own',
  'time-own-why':
    'Do you know a service that works with RFC 3161? Fill in its address. Zegel then asks it for ' +
    'one time stamp, over a random number.',
  'time-own-address': 'Address, starts with https://',
  'time-own-root':
    'Root certificate (PEM). You may leave this empty if the service sends it along.',
  'time-own-try': 'Try this service',
  'time-own-busy': 'One moment. Zegel is asking for a time stamp.',
  'time-own-compare':
    'The service answers well. Compare this fingerprint with the one on the website of the ' +
    'service. If it is the same, you can use the service.',
  'time-own-name': 'Root certificate',
  'time-own-fingerprint': 'Fingerprint (SHA-256)',
  'time-own-until': 'Valid until',
  'time-own-add': 'The fingerprint is right, use this service',
  'time-own-cancel': 'Never mind',
  'time-own-failed': 'This service was not added.',
  'proposal-address-refused':
    'This address is not possible. It must start with https:// and hold no name or password.',
  'proposal-permission-refused': 'The browser gave no permission. Nothing was asked.',
  'proposal-root-missing':
    'The service does not send its root certificate along. Paste it above; it is on the website of the service.',
  'item-time-title': 'Time according to someone else',
  'time-between': 'Kept between {from} and {to}, according to {authority}.',
  'time-between-two':
    'Kept after {from}, according to {fromAuthority}, and before {to}, according to {authority}.',
  'time-not-later':
    'Kept before {to}, according to {authority}. How long before is not established.',
  'time-not-earlier':
    'Kept after {from}, according to {authority}. How long after is not established.',
  'time-unknown': 'Nobody else has established when this was kept.',
  'time-accuracy': '{authority} says that its time is right within {seconds} s.',
  'time-accuracy-unstated': '{authority} does not say how precise its time is.',
  'time-quality': 'The time stamps of {authority} are {quality}.',
  'time-clock-then-ahead':
    'The clock of the device was about {seconds} s ahead of that of {authority} (give or take {within} s).',
  'time-clock-then-behind':
    'The clock of the device was about {seconds} s behind that of {authority} (give or take {within} s).',
  'time-open-pending': '{authority}: no time stamp yet.',
  'time-open-refused': '{authority}: the answer was refused.',
  'time-open-again': 'Zegel will ask again later.',
  'reason-reply-truncated': 'The answer was cut short.',
  'reason-reply-trailing': 'Something stands behind the answer.',
  'reason-reply-malformed': 'The answer is no valid time stamp.',
  'reason-status-refused': 'The service did not grant the time stamp.',
  'reason-imprint-differs': 'The time stamp belongs to something else.',
  'reason-algorithm-differs': 'The time stamp uses another kind of fingerprint than was asked for.',
  'reason-nonce-missing': 'The mark of the request is missing from the answer.',
  'reason-nonce-differs': 'The answer belongs to another request.',
  'reason-certificate-missing': 'The certificate of the signer is missing.',
  'reason-signer-differs': 'The time stamp names another certificate than that of the signer.',
  'reason-usage-wrong': 'The certificate is not for time stamps alone.',
  'reason-usage-not-critical':
    'The certificate does not say strictly enough that it is for time stamps alone.',
  'reason-certificate-expired': 'The certificate had expired at that moment.',
  'reason-certificate-not-yet-valid': 'The certificate was not yet valid at that moment.',
  'reason-chain-foreign': 'The time stamp does not come from the chosen service.',
  'reason-signature-wrong': 'The signature of the time stamp is wrong.',
  'reason-redirected': 'The service sent on to another address. Zegel does not go there.',
  'reason-not-a-reply': 'Something else than a time stamp came back, such as a web page.',
  'reason-too-large': 'The answer is far too large.',
  'reason-unreachable': 'The service cannot be reached.',
  'reason-timed-out': 'The service did not answer in time.',
  'reason-answer-refused': 'The service answered with an error.',
  'reason-permission-missing': 'The browser does not let Zegel reach the service.',
  'export-stamped': 'The signature has a time stamp of {time}, according to {authority}.',
  'export-not-stamped':
    'No time stamp over the signature came from {authority}. {reason} Otherwise the bundle is whole.',
  'report-stamped-time': 'Time according to someone else',
  'report-not-2-stamped':
    'What time it was exactly: a time stamp gives a moment before or after which something was kept. ' +
    'Whether the certificate of the service was withdrawn later was not checked.',
  'report-time-check':
    'The command with before.tsr checks the time stamp that item.json names: it existed before this exhibit. ' +
    'A command with after.tsr checks the time stamp over the line of this exhibit in the custody log: it came after. Good is "Verification: OK".',
  'report-signature-stamp':
    'If this file is in the folder signatures, the signature has a time stamp too. When the certificate of the service has expired: add -no_check_time.',
};
