import type { Failure } from '../lib/evidence/coverage.ts';
import type { BriefKey } from '../lib/i18n/catalogue.ts';
import type { Translate } from '../lib/i18n/translate.ts';

type Step = Failure['step'];

// An object, so that the compiler asks for every step.
const known: Record<Step, true> = {
  page: true,
  view: true,
  capture: true,
  tiles: true,
  composite: true,
  part: true,
  media: true,
};

/** A step that failed, in words. Messages carry steps as plain text, so unknown ones have a text too. */
export function stepText(t: Translate<BriefKey>, step: string): string {
  return isStep(step) ? t(`step-${step}`) : t('step-other');
}

function isStep(step: string): step is Step {
  return Object.hasOwn(known, step);
}
