/** Copies to share: making them, looking at them, saving them. */
export const copiesEn = {
  'copies-title': 'Copies to share',
  'copies-intro':
    'Do you want to show something without showing everything? Make a copy and cover what nobody ' +
    'needs to see. The original does not change.',
  'copies-make': 'Make a copy to share',
  'copies-share': 'Save copies to share',
  'copies-none': 'There are no copies of this item yet.',
  'copies-saved': 'The copy is kept with this item. Nothing has been shared yet.',
  'copies-deleted': 'The copy is gone. The original is still there.',
  'copy-name': 'Copy {number}',
  'copy-about': 'Of: {picture}. Made on {time}.',
  'copy-delete': 'Delete copy {number}',
  'copy-delete-sure': 'Throw copy {number} away? The original stays.',
  'copy-delete-yes': 'Yes, throw away',
  'copy-delete-no': 'No, keep it',
  'copy-damaged': 'This copy is damaged.',
  'copy-covers': { one: '{count} cover', other: '{count} covers' },
  'copy-boxes': { one: '{count} box', other: '{count} boxes' },
  'copy-arrows': { one: '{count} arrow', other: '{count} arrows' },
  'copy-texts': { one: '{count} text', other: '{count} texts' },
  'copy-unmarked': 'Nothing covered or added',
  'copy-edit-title': 'Make a copy of item {number} to share',
  'copy-edit-intro':
    'What you cover becomes black in the copy and cannot be brought back from it. Also check whether ' +
    'your own name, photo or account is in the picture.',
  'copy-hidden': 'The picture is blurred',
  'copy-show': 'Show the picture and edit',
  'copy-show-note': 'The picture then stays in view until you hide it or stop.',
  'copy-hide': 'Hide the picture',
  'copy-tools': 'Put on the picture',
  'copy-add-cover': 'Cover',
  'copy-add-box': 'Box',
  'copy-add-arrow': 'Arrow',
  'copy-add-text': 'Text',
  'copy-new-text': 'Text',
  'copy-undo': 'Undo',
  'copy-zoom-in': 'Larger',
  'copy-zoom-out': 'Smaller',
  'copy-keys':
    'Choose above what to put there. Move it with the arrow keys or by dragging. Make it larger or ' +
    'smaller with Shift and an arrow key, or drag the dot. Delete takes it away.',
  'copy-picture': 'The picture that you are editing',
  'copy-list': 'What goes on the copy',
  'copy-list-empty': 'Nothing yet. Without a cover the copy is the same as the original.',
  'copy-mark-cover': 'Cover {number}',
  'copy-mark-box': 'Box {number}',
  'copy-mark-arrow': 'Arrow {number}',
  'copy-mark-text': 'Text {number}',
  'copy-mark-place': '{name}: {x} to the right, {y} down, {width} wide, {height} high',
  'copy-mark-words': 'What it says',
  'copy-mark-remove': 'Take away: {name}',
  'copy-mark-removed': '{name} is gone.',
  'copy-undone': 'The last change was undone.',
  'copy-save': 'Keep the copy',
  'copy-saving': 'Making the copy.',
  'copy-stop': 'Stop without keeping',
  'share-title': 'Save copies to share',
  'share-intro':
    'You get one ZIP file with the copies that you choose. It is not the sealed evidence: for the ' +
    'police, make a bundle. The file says nothing about you: no name of your case, no browser, no ' +
    'time. What can be seen in the pictures themselves is included.',
  'share-which': 'Which copies',
  'share-one': 'Item {item}, copy {number}',
  'share-language': 'Language of the explanation',
  'share-addresses': 'Include the address of the page',
  'share-addresses-note':
    'An address can give something about you away. If you tick it, this is included:',
  'share-none': 'Choose at least one copy.',
  'share-start': 'Make the ZIP file',
  'share-busy': 'Making the file.',
  'share-hide': 'Close',
  'share-done': 'The file is ready and goes to your downloads.',
  'share-where':
    'It is in your Downloads folder and is not encrypted, and the list of downloads shows it. Zegel itself ' +
    'shares nothing: you decide who gets it.',
  'share-again': 'Save once more',
  'share-file-name': 'copy-to-share',
  'share-readme-title': 'COPY TO SHARE, NOT THE EVIDENCE',
  'share-readme-what':
    'This folder holds copies of pictures. Parts of them may be covered, and boxes, arrows and text ' +
    'may have been put on them.',
  'share-readme-not':
    'This is not the evidence. The originals have not changed. They are in a sealed bundle, and ' +
    'whoever made these copies has that bundle.',
  'share-readme-link':
    'Each copy says which original it was made from: the file, and the check number (SHA-256) of the ' +
    'item that it belongs to. That check number also stands in the report and in the custody log of ' +
    'the bundle.',
  'share-readme-from': 'Made from the original {file} of the item with SHA-256',
  'share-readme-sum': 'SHA-256 of this copy',
  'share-readme-marks': 'Put on the copy',
  'share-readme-address': 'Address of the page',
};
