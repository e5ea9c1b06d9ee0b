import type { CopyRecord, Mark } from '../evidence/copy-record.ts';
import type { Language } from '../i18n/language.ts';
import type { Size } from './drawn-marks.ts';

/** A picture to put marks on: as large as it is shown upright. */
export interface PictureToMark extends Size {
  blob: Blob;
}

/** A copy as the screens list it. */
export interface ListedCopy {
  copy: string;
  item: string;
  /** Number of its item in the case, and of the copy among those of its item, 1 for the oldest. */
  itemNumber: number;
  number: number;
  /** null when it no longer opens. */
  record: CopyRecord | null;
  /** Address of the page that its item is of; null when there is none. */
  address: string | null;
}

/** What a file to share is made of. */
export interface ShareOrder {
  copies: string[];
  language: Language;
  /** Whether the addresses of the pages go along. */
  addresses: boolean;
}

/** A finished ZIP, which lies in the browser's own storage until it is closed. */
export interface SharedFile {
  name: string;
  size: number;
}

/** Making marked copies of pictures, and putting them into a file to share. All of it needs the key. */
export interface CopyDesk {
  /** @throws Fault as `Review.file` does, `copy-failed` when the browser cannot show it. */
  picture(item: string, name: string): Promise<PictureToMark>;
  /** @throws Fault `copy-failed`, `facts-only`, `storage-full`, and as `Review.file` does. */
  make(item: string, name: string, marks: readonly Mark[]): Promise<void>;
  /** The copies of the case that is open, by item, oldest first. */
  list(): Promise<ListedCopy[]>;
  look(copy: string): Promise<Blob>;
  remove(copy: string): Promise<void>;
  /**
   * Writes the ZIP; nothing leaves by itself. What was written when the signal stops it is removed.
   * @throws Fault `facts-only`, `file-missing`, `storage-full`, `unexpected` when it was stopped.
   */
  share(order: ShareOrder, signal: AbortSignal): Promise<SharedFile>;
  /** Hands it to the downloads of the browser. */
  save(file: SharedFile): Promise<void>;
  /** Removes the temporary copy of it. */
  close(file: SharedFile): Promise<void>;
}
