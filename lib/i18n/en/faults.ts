/** What happened, what was kept, what to do next: one text for every fault code. */
export const faultsEn = {
  'fault-page-forbidden':
    'The browser does not let extensions see this page. Nothing of this page was kept; what you ' +
    'kept before is still there. If you need it, take a screenshot with your device.',
  'fault-page-gone':
    'The page was closed or is no longer there. What was already kept is still there. ' +
    'Open the page again and try once more.',
  'fault-page-changed':
    'The page changed while it was being kept. What you kept before is still there. ' +
    'Wait until the page is still and try once more.',
  'fault-page-unreadable':
    'The text and details of the page could not be read. What did work was kept. ' +
    'Reload the page and try once more.',
  'fault-picture-failed':
    'The browser could not make a picture of the screen. What did work was kept. ' +
    'Keep the page in view and try once more.',
  'fault-nothing-captured':
    'Nothing of this page could be kept. What you kept before is still there. ' +
    'Reload the page and try once more.',
  'fault-capture-running':
    'Zegel is busy with a long page or a conversation. That goes on. ' +
    'Wait until it is done, or stop it in the Zegel window.',
  'fault-part-cancelled':
    'You chose no part, so nothing was kept. What you kept before is still there. ' +
    'Try again, or keep the whole screen.',
  'fault-facts-only':
    'In this case Zegel keeps no pictures, only facts. What you kept before is still there. ' +
    'Choose “Details only” to keep this page.',
  'fault-picture-erased':
    'This file was erased, because this case holds facts only. ' +
    'The facts of the item are still there. The custody log says what was erased.',
  'fault-storage-full':
    'There is too little space on this device. What you kept before is still there. ' +
    'Free up space and try once more.',
  'fault-storage-failed':
    'The storage of the browser did not work. Zegel has not erased anything. ' +
    'Close the browser, open it again and try once more.',
  'fault-record-unreadable':
    'This can no longer be read: it is damaged. The rest of the case is still there. ' +
    'Leave it where it is; a bundle mentions the damage.',
  'fault-file-missing':
    'This file is no longer there. The other files and the custody log are still there. ' +
    'Leave the item where it is; a bundle mentions the damage.',
  'fault-file-changed':
    'This file changed after it was kept. The other files and the custody log are still there. ' +
    'Leave the item where it is; a bundle mentions the damage.',
  'fault-export-empty':
    'This case is empty, so there is nothing to put in a bundle. Nothing has changed. ' +
    'Keep a screen first.',
  'fault-export-invalid':
    'The bundle was not right when Zegel verified it. That is why you do not get it. Your case ' +
    'has not changed. Try once more.',
  'fault-export-too-large':
    'The bundle becomes too large for this device. Your case has not changed. ' +
    'Free up space and try once more.',
  'fault-copy-failed':
    'The copy could not be made. The original has not changed and nothing was stored. ' +
    'Try once more, or choose a smaller picture.',
  'fault-backup-empty':
    'There is no case yet, so there is nothing to copy. Nothing has changed. ' +
    'Keep a screen first.',
  'fault-backup-changed':
    'A case changed in the meantime. Everything is still there. Wait until Zegel has finished ' +
    'keeping things and try again.',
  'fault-backup-passphrase':
    'This password does not belong to this file. Nothing has changed here. Mind capitals and ' +
    'spaces, and try again.',
  'fault-backup-invalid':
    'This file is not a backup of Zegel, or it is damaged or incomplete. Nothing has changed ' +
    'here. Try another copy of the file.',
  'fault-backup-newer':
    'This backup was made with a newer version of Zegel. Nothing has changed here. ' +
    'Update Zegel and try again.',
  'fault-restore-running':
    'A backup is already being restored in another window. That goes on. ' +
    'Wait until it has finished.',
  'fault-message-refused':
    'A part of Zegel got a message that it did not trust. Zegel has not erased anything. ' +
    'Close this window, open Zegel again and try once more.',
  'fault-vault-locked':
    'Zegel is locked, so this cannot be read now. Everything is still there. ' +
    'Unlock Zegel and try once more.',
  'fault-unexpected':
    'Something went wrong that we did not foresee. Zegel has not erased anything. ' +
    'Try once more. If it keeps going wrong, restart the browser.',
};
