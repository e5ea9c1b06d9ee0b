import type { Translator } from './translate.ts';

const kinds = {
  cover: 'copy-covers',
  box: 'copy-boxes',
  arrow: 'copy-arrows',
  text: 'copy-texts',
} as const;

/** What was put on a copy, counted: `2 covers, 1 arrow`. */
export function markWords(
  marks: readonly { kind: keyof typeof kinds }[],
  { t }: Pick<Translator, 't'>,
): string {
  const counted = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [t(kinds[kind], { count })];
  });
  return counted.length === 0 ? t('copy-unmarked') : counted.join(', ');
}
