import {
  addressBound,
  largestMedium,
  mediaElements,
  mediaReasons,
  mediaRoutes,
  type MediaRecord,
} from '../evidence/media-record.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { isCount, isListOf, isObject, isText, type Unknown } from './canonical-record.ts';
import { isSimilarityPart } from './read-similarity.ts';

/**
 * Whether the part of a record about media can be what Zegel wrote: absent, or one medium that
 * either has a file of the item and the route that gave it, or neither. A record of details only
 * has none, ever.
 */
export function isMediaPart({ way, media }: Unknown, files: readonly FileRecord[]): boolean {
  if (media === undefined) return way !== 'media' || files.every(({ name }) => !isMedium(name));
  if (way !== 'media' || !isListOf(media, isMediaRecord) || media.length !== 1) return false;
  const named = media.flatMap(({ file }) => file ?? []);
  const there = files.filter(({ name }) => isMedium(name));
  return there.length === named.length && media.every((medium) => fits(medium, there));
}

function isMedium(name: string): boolean {
  return name.startsWith('media/');
}

function fits({ file, size, kind }: MediaRecord, files: readonly FileRecord[]): boolean {
  if (file === null) return true;
  const found = files.find(({ name }) => name === file);
  return found?.size === size && found.type === kind && !found.derived;
}

function isMediaRecord(value: unknown): value is MediaRecord {
  if (!isObject(value)) return false;
  const { element, address, addressLength, worker, tried, claimedType, measure, shown } = value;
  return (
    isOneOf(mediaElements, element) &&
    isTextUpTo(address, addressBound) &&
    isCount(addressLength, isText(address) ? address.length : 0) &&
    typeof worker === 'boolean' &&
    isListOf(tried, isTried) &&
    isTextUpTo(claimedType, 100) &&
    isObject(measure) &&
    ['width', 'height', 'rotation', 'durationMs'].every((name) => isCountOrNull(measure[name])) &&
    isObject(shown) &&
    ['width', 'height', 'durationMs'].every((name) => isCountOrNull(shown[name])) &&
    isSimilarityPart(value['similarity'], value['kind']) &&
    isOutcome(value)
  );
}

/** With bytes there is everything about them; without, nothing, but a reason. */
function isOutcome({ route, file, size, kind, tried, pageCouldAlter }: Unknown): boolean {
  if (pageCouldAlter !== (route === 'page-world')) return false;
  if (route === null)
    return file === null && size === null && kind === null && (tried as unknown[]).length > 0;
  const sized = isCount(size, 1) && size <= largestMedium;
  return isOneOf(mediaRoutes, route) && isText(file) && sized && isText(kind);
}

function isTried(value: unknown): value is MediaRecord['tried'][number] {
  if (!isObject(value)) return false;
  const { route, reason, detail } = value;
  const known = route === null || isOneOf(mediaRoutes, route);
  return known && isOneOf(mediaReasons, reason) && isText(detail) && detail.length <= 300;
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return isText(value) && known.includes(value);
}

function isTextUpTo(value: unknown, length: number): boolean {
  return value === null || (isText(value) && value.length <= length);
}

function isCountOrNull(value: unknown): boolean {
  return value === null || isCount(value);
}
