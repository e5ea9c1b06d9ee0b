/** Texts of the report in a bundle: read by an officer, in a hurry. */
export const reportEn = {
  'report-title': 'Report of online material that was kept',
  'report-case': 'Case',
  'report-volume': 'Part {number} of {count}',
  'report-exhibits': { one: '{count} exhibit', other: '{count} exhibits' },
  'report-holds': 'Contents',
  'report-other-volumes': 'Exhibits {list} are in another part.',
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
  'report-period': 'Kept between',
  'report-period-value': '{from} and {to}',
  'report-clock':
    "All times come from the clock of the reporter's device. Nobody else has checked that clock.",
  'report-code': 'Seal code',
  'report-code-note':
    'Write this code in the police record. From then on any change to the evidence shows. ' +
    'To work it out again: the first 32 characters of sha256sum manifest-sha256.txt.',
  'report-key': 'Key fingerprint',
  'report-proves': 'What this proves',
  'report-proves-1': 'If the checks below pass, no file has changed since this bundle was made.',
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
  'report-next-text':
    'Ask the platform for its data, using the addresses and identifiers below. Do it soon: ' +
    'many platforms keep data only briefly. The files are in the folder data.',
  'report-timeline': 'Timeline',
  'report-number': 'No.',
  'report-time': 'Time (UTC)',
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
  'report-item': 'Exhibit {number}',
  'report-unreadable': 'The record of this exhibit is damaged. The custody log names its digest.',
  'report-file': 'File',
  'report-size': 'Size',
  'report-missing': 'damaged, not included',
  'report-log': 'Custody log',
  'report-check': 'How to check',
  'report-check-text':
    'Unpack the bundle, open its folder in a terminal and run these commands. Each should end without an error.',
  'report-statement': 'Statement',
  'report-statement-text':
    'I kept these exhibits myself, as I saw them on my screen. I have changed nothing in them.',
  'report-name': 'Name',
  'report-place': 'Place and date',
  'report-signature': 'Signature',
  'report-annex': 'Annex: blurred previews',
  'report-annex-note':
    'Take care: the exhibits may be sexual or upsetting. Only blurred previews are shown here. ' +
    'The real pictures are in data/items.',
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
