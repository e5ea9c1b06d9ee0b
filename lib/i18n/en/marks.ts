/** Labels and notes, choosing several items, and what is in no bundle yet. */
export const marksEn = {
  'own-title': 'Labels and note',
  'own-note': 'Only for you. It does not go into the bundle and is not in the log.',
  'own-damaged':
    'Your labels and notes are damaged and can no longer be read. The items themselves are still there. ' +
    'You can write new labels and notes.',
  'own-not-kept': 'What you wrote could not be kept.',
  'label-list': 'Labels',
  'label-new': 'New label',
  'label-hint': 'Short, in your own words. For example: Telegram group A.',
  'label-add': 'Add label',
  'label-used': 'Used before',
  'label-remove': 'Remove label {label}',
  'note-label': 'Note',
  'note-kept': 'Kept.',
  'note-marker': 'Note',
  'filter-label': 'Label',
  'filter-any': 'All labels',
  'show-noted': 'With a note',
  'show-damaged': 'Damaged',
  'choose-start': 'Choose several items',
  'choose-end': 'Done choosing',
  'choose-count': '{chosen} of {total} chosen.',
  'choose-all': 'Choose all {total}',
  'choose-none': 'Choose none',
  'choose-label-title': 'Label on the chosen items',
  'choose-labelled': {
    one: 'The label is on {count} item.',
    other: 'The label is on {count} items.',
  },
  'choose-delete': 'Delete the chosen items',
  'choose-delete-first': { one: 'Delete {count} item?', other: 'Delete {count} items?' },
  'choose-delete-goes':
    'The pictures, texts and facts go, with the labels and notes on them. This cannot be undone.',
  'choose-delete-stays':
    'The log keeps, for each item, that it was there and that it was deleted. ' +
    'Bundles that you have already made do not change.',
  'choose-delete-second': {
    one: 'Delete {count} item: are you sure?',
    other: 'Delete {count} items: are you sure?',
  },
  'choose-delete-last': 'It begins after this button. Nobody can bring back what is gone.',
  'choose-delete-confirm': {
    one: 'Yes, delete {count} item',
    other: 'Yes, delete {count} items',
  },
  'choose-delete-running': '{done} of {total} items deleted.',
  'choose-delete-stop': 'Stop deleting',
  'choose-delete-stopping': 'Stopping.',
  'choose-deleted': {
    one: '{count} item has been deleted.',
    other: '{count} items have been deleted.',
  },
  'choose-left': {
    one: 'Stopped: {count} item was not deleted.',
    other: 'Stopped: {count} items were not deleted.',
  },
  'choose-failed': {
    one: 'Item {numbers} could not be deleted and is still there.',
    other: 'These {count} items could not be deleted and are still there: {numbers}.',
  },
  'export-size': 'The bundle will take about {size}. Making it needs {room} of free space.',
  'export-due': {
    one: '{count} item is not in any bundle yet.',
    other: '{count} items are not in any bundle yet.',
  },
};
