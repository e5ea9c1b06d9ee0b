import type { Acquisition } from '../evidence/acquisition.ts';
import type { Cut } from '../evidence/cut.ts';
import type { LongCoverage } from '../evidence/coverage.ts';

/** Whether everything that was asked for was seen, of a page that stayed the one that was clicked on. */
export function isWhole({ coverage, failures }: Acquisition): boolean {
  const { planned, taken, changes, long } = coverage;
  const ended = !long || long.ending === 'end' || long.ending === 'bound';
  return ended && failures.length === 0 && changes.length === 0 && taken >= planned;
}

/** What was and was not seen, in plain English: the ontology has no place of its own for it. */
export function coverageLines({ way, trigger, zone, trustedTime, coverage, page }: Acquisition) {
  const { planned, taken, changes, long } = coverage;
  return [
    `way: ${way}; asked for by: ${trigger}`,
    `pictures taken: ${taken} of ${planned}`,
    `clock of the device: zone ${zone.name}, ${zone.offsetMinutes} minutes ahead of UTC`,
    trustedTime && `trusted time asked for: ${trustedTime.asked}`,
    ...(long ? longLines(long) : []),
    ...changes.map(
      ({ kind, address }) => `the page changed: ${kind}${address ? ` to ${address}` : ''}`,
    ),
    ...(page?.cuts ?? []).map(cutLine),
    ...(page?.platform?.cuts ?? []).map(cutLine),
    ...(page?.platform?.hidden ?? []).map(
      ({ code, account }) => `not shown by the platform: ${code}${account ? ` (${account})` : ''}`,
    ),
  ];
}

function longLines({ direction, ending, messages, imagesMissing, altered }: LongCoverage) {
  return [
    `followed ${direction}; ended by: ${ending}`,
    messages === null ? null : `messages read: ${messages}`,
    imagesMissing.count > 0 && `pictures of the page that had not loaded: ${imagesMissing.count}`,
    altered.length > 0 && `elements hidden or held in place meanwhile: ${altered.length}`,
  ];
}

function cutLine({ what, had, kept, why }: Cut): string {
  return `cut: ${what}, kept ${kept} of ${had ?? 'an unknown number'} (${why})`;
}
