import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { fileHost } from './file-host.ts';
import { generic } from './generic.ts';
import { imageboard } from './imageboard.ts';
import { instagram } from './instagram.ts';
import type { Reader } from './reader.ts';
import { reddit } from './reddit.ts';
import { snapchat } from './snapchat.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { telegramPublic } from './telegram-public.ts';
import { tiktok } from './tiktok.ts';
import { videoHost } from './video-host.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every reader, a line each. The one for any page is last. */
export const readers: readonly Reader[] = [
  telegramA,
  telegramK,
  telegramPublic,
  instagram,
  whatsapp,
  x,
  facebook,
  tiktok,
  snapchat,
  discord,
  reddit,
  youtube,
  imageboard,
  fileHost,
  videoHost,
  generic,
];
