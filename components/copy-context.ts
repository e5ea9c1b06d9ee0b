import { createContext } from 'preact';
import type { CopyDesk } from '../lib/flows/copy-desk.ts';

/** How copies are made, for whatever shows an item; null where none can be made. */
export const CopyContext = createContext<CopyDesk | null>(null);
