import type { MenuChoice, MenuLine } from '../browser/menus.ts';
import type { CaptureWay } from '../evidence/capture-way.ts';
import type { MediaElement, MediumTarget } from '../evidence/media-record.ts';
import type { Language } from '../i18n/language.ts';
import { translator } from '../i18n/every-language.ts';

const ways = ['screen', 'page'] as const satisfies readonly CaptureWay[];

/** What a line for a medium stands on, as browsers name it. */
const media = { picture: 'image', video: 'video', audio: 'audio' } as const satisfies Record<
  MediaElement,
  string
>;

const elements = Object.keys(media) as MediaElement[];

/** The lines of the context menu, in a language. Neutral words: others may see them. */
export function menuLines(language: Language): MenuLine[] {
  const { t } = translator(language);
  const ofMedia = elements.map((element) => ({
    id: `keep-${element}`,
    title: t(`menu-${element}`),
    context: media[element],
  }));
  return [...ofMedia, ...ways.map((way) => ({ id: `capture-${way}`, title: t(`way-${way}`) }))];
}

/** What a chosen line asks for. */
export interface MenuWish {
  way: CaptureWay;
  medium?: MediumTarget;
}

/** The way of a line that was chosen; null for a line that is not ours. */
export function wayOfLine({ id, source, frame }: MenuChoice): MenuWish | null {
  const way = ways.find((candidate) => id === `capture-${candidate}`);
  if (way) return { way };
  const element = elements.find((candidate) => id === `keep-${candidate}`);
  return element ? { way: 'media', medium: { element, frame, address: source } } : null;
}
