import type { MediaRecord } from '../evidence/media-record.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import { similarityWords } from '../i18n/alike-words.ts';
import { measureWords, triedWords } from '../i18n/media-words.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Line, Piece } from './report-blocks.ts';

/** The medium of an item for the report, in words: route and outcome; no line without one. */
export function mediaLines({ way, media }: Acquisition, words: Translator): Line[] {
  if (way !== 'media') return [];
  const { t } = words;
  if (!media) return [[t('media-broke-off')]];
  return media.flatMap((medium) => linesOf(medium, words));
}

function linesOf(medium: MediaRecord, words: Translator): Line[] {
  const { t } = words;
  const { element, file, route, address, pageCouldAlter, worker, tried, similarity } = medium;
  const had = file !== null && route !== null;
  const at: Piece = address === null ? t('media-address-none') : { quoted: address };
  const own = [
    had ? `${t('media-had')} ${file}. ${t(`media-from-${route}`)}` : t('media-not-had'),
    ...(had ? [measureWords(medium, words)] : []),
    ...(similarity ? [`${t('pdq-title')}: ${similarityWords(similarity, words)}`] : []),
    ...(pageCouldAlter ? [t('media-could-alter')] : []),
    ...(worker ? [t('media-worker')] : []),
  ].filter((line) => line !== '');
  // What a server or a browser said of a route stands in these.
  const asked = tried.map((one): Line => [{ quoted: triedWords(one, words) }]);
  return [[`${t(`media-element-${element}`)}: `, at], ...own.map((line): Line => [line]), ...asked];
}
