import type { Bytes } from '../base/bytes.ts';
import type { MediaRoute } from './media-record.ts';
import type { MediumSight, Opening } from './page-medium.ts';

/** The ways to one medium as the background has them: through the page, or past it. */
export interface MediaSource {
  look(address: string): Promise<MediumSight>;
  open(route: MediaRoute, address: string): Promise<Opening>;
  /** The next bytes, about a mebibyte; null at the end. @throws Error when it breaks off. */
  next(): Promise<Bytes | null>;
  close(): Promise<void>;
}
