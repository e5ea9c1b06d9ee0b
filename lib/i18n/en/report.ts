/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportEn = {
  'report-first-title': 'Report of online material that was kept, case {code}',
  'report-case': 'Case',
  'report-happened': "What happened, in the reporter's words",
  'report-happened-none': 'The reporter wrote nothing here.',
  'report-more': 'Read on under “All of what the reporter wrote”.',
  'report-words': 'All of what the reporter wrote',
  'report-words-note': 'The reporter wrote this herself or himself.',
  'report-person': 'Who it is about',
  'report-relation': 'Relation to who posted it',
  'report-platforms': 'Platforms and accounts',
  'report-more-accounts': {
    one: 'and {count} more account, see “For a data request”',
    other: 'and {count} more accounts, see “For a data request”',
  },
  'report-volume': 'Part {number} of {count}',
  'report-exhibits': { one: '{count} exhibit', other: '{count} exhibits' },
  'report-holds': 'Contents',
  'report-other-volumes': 'Exhibits {list} are in another part.',
  'report-left-out': {
    one: '{count} exhibit was left out by choice of the reporter: exhibit {list}. The custody log names it.',
    other:
      '{count} exhibits were left out by choice of the reporter: exhibits {list}. The custody log names them.',
  },
  'report-deleted': {
    one: '{count} exhibit kept earlier was deleted by the reporter; the custody log names it.',
    other:
      '{count} exhibits kept earlier were deleted by the reporter; the custody log names them.',
  },
  'report-damaged': {
    one: '{count} file was damaged and is not included; see the custody log.',
    other: '{count} files were damaged and are not included; see the custody log.',
  },
  'report-sites': 'Websites',
  'report-period': 'From when to when',
  'report-kept': 'Kept: {span}.',
  'report-stated': 'Messages: {span}, according to the page.',
  'report-sure': 'How sure the time is',
  'report-sure-all': {
    one: 'The exhibit has a time stamp of {authority}: it existed at that moment at the latest.',
    other:
      'All {count} exhibits have a time stamp of {authority}: they existed at that moment at the latest.',
  },
  'report-sure-some': {
    one: "{count} of the {total} exhibits has a time stamp of {authority}: it existed at that moment at the latest. For the others there is only the clock of the reporter's device.",
    other:
      "{count} of the {total} exhibits have a time stamp of {authority}: they existed at that moment at the latest. For the others there is only the clock of the reporter's device.",
  },
  'report-clock':
    "All times come from the clock of the reporter's device. Nobody else has checked that clock.",
  'report-code': 'Seal code',
  'report-code-later': 'comes when the bundle is made',
  'report-code-note':
    'Write this code in the police record. From then on any change to the evidence shows. ' +
    'To work it out again: the first 32 characters of sha256sum manifest-sha256.txt.',
  'report-key': 'Key fingerprint',
  'report-proves': 'What this proves',
  'report-proves-1': 'If the checks pass, no file has changed since this bundle was made.',
  'report-proves-2': 'All exhibits and the custody log come from the same installation of Zegel.',
  'report-proves-3':
    'Each exhibit is in the custody log with its digest, in the order in which it was kept.',
  'report-not': 'What this does not prove',
  'report-not-1': 'Who made the bundle: the key belongs to an installation, not to a person.',
  'report-not-2':
    'What time it was by an independent clock: this bundle has no time stamp from outside.',
  'report-not-3':
    'That the website showed this to others too, or that the page was not altered in the browser.',
  'report-next': 'Next step',
  'report-next-1': 'Write the seal code in the police record.',
  'report-next-2':
    'Ask the platform to preserve its data, and request them. Each account has a sheet with all that this needs. Do it soon: many platforms keep data only briefly.',
  'report-next-3': 'The files are in the folder data. How to check them is at the end.',
  'report-timeline': 'Timeline',
  'report-timeline-note':
    'Complete means: all that the reporter wanted to keep was seen and kept. Each exhibit says what is not to be seen.',
  'report-when': 'Kept on',
  'report-number': 'No.',
  'report-page': 'Page',
  'report-state': 'Complete',
  'report-yes': 'yes',
  'report-no': 'no',
  'report-requests': 'For a data request',
  'report-requests-note':
    'This stood on the page itself or in the address bar. A name or time from a page is what the page claims. ' +
    'The same lines are in data/identifiers.csv.',
  'report-kind': 'Kind',
  'report-value': 'Value as seen',
  'report-source': 'Where it was read',
  'report-all-exhibits': 'The exhibits',
  'report-said': 'The reporter says',
  'report-until': 'done at {to}',
  'report-exhibit': 'Exhibit',
  'report-item': 'Exhibit {number}',
  'report-unreadable': 'The record of this exhibit is damaged. The custody log names its digest.',
  'report-file': 'File',
  'report-files-of': 'Files of exhibit {number}',
  'report-digest': 'Check number (SHA-256)',
  'report-size': 'Size',
  'report-missing': 'damaged, not included',
  'report-log': 'Custody log',
  'report-log-note':
    'All that happened to the case, in order. Each line names the check number of the line before it: removing or changing a line shows. The same log is in data/custody-log.jsonl.',
  'report-log-time': 'Time (UTC)',
  'report-log-left-out': 'Left out of this bundle by choice of the reporter.',
  'report-log-seal': 'seal code {code}',
  'report-check': 'How to check',
  'report-check-text':
    'Unpack the bundle, open its folder in a terminal and run these commands. Each should end without an error.',
  'report-law': 'Law that the reporter names',
  'report-law-note':
    'The reporter thinks that these articles may apply. This is information, not legal advice. Checked on {date}; laws change.',
  'report-statement': 'Statement',
  'report-statement-text':
    'I kept these exhibits myself, as I saw them on my screen. I have changed nothing in them.',
  'report-name': 'Name',
  'report-place': 'Place and date',
  'report-signature': 'Signature',
  'report-annex': 'Annex: pictures of the exhibits',
  'report-annex-warning': 'Take care: this may be sexual or upsetting',
  'report-annex-note':
    'The next pages show small, blurred previews. The real pictures are in data/items. Share them with nobody who does not need them.',
  'report-annex-note-revealed':
    'The next pages show small previews. The reporter chose which are sharp; the others are blurred. The real pictures are in data/items. Share them with nobody who does not need them.',
  'report-picture': 'Preview of exhibit {number}, not blurred',
  'report-preview': 'Blurred preview of exhibit {number}',
  'kind-page': 'Page',
  'kind-document': 'Address by the page',
  'kind-title': 'Title',
  'kind-canonical': 'Permanent address by the page',
  'kind-open-graph-url': 'Address for sharing',
  'kind-site-name': 'Name of the website',
  'kind-author': 'Author by the page',
  'kind-handle': 'Account name by the page',
  'kind-published': 'Published by the page',
  'kind-modified': 'Changed by the page',
} as const;
