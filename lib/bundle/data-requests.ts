import type { Key } from '../i18n/catalogue.ts';

/** The day on which these facts were last compared with the platforms' own guidelines. */
export const requestsChecked = '2026-11-23';

/** What a request names; each has texts that say what it is and how to still get it. */
export type Need = 'handle' | 'account-id' | 'phone' | 'permalink' | 'time';

type Urgent = Extract<Key, `urgent-${PlatformName}`>;

/** What a request to one platform needs: its text is `request-<platform>`. */
export interface DataRequest {
  platform: PlatformName;
  /** As people call it. */
  name: string;
  /** Of an account; one of each inner list is enough. */
  account: readonly (readonly Need[])[];
  /** Of a message. */
  message: readonly Need[];
  /** Days for which data are kept on a preservation request; null where none are known. */
  preservation: number | null;
  /** The text on what it deletes early, if that is known. */
  urgent: Urgent | null;
}

export type PlatformName =
  | 'telegram'
  | 'instagram'
  | 'facebook'
  | 'whatsapp'
  | 'x'
  | 'snapchat'
  | 'tiktok'
  | 'discord'
  | 'reddit'
  | 'youtube'
  | 'imageboard'
  | 'file-host'
  | 'video-host'
  | 'generic';

const link = ['permalink', 'time'] as const;

// From the providers' guidelines for authorities, as Open Terms Archive keeps them.
const requests: readonly DataRequest[] = [
  {
    ...{ platform: 'telegram', name: 'Telegram', preservation: null, urgent: 'urgent-telegram' },
    ...{ account: [['account-id'], ['handle', 'phone']], message: link },
  },
  {
    ...{ platform: 'instagram', name: 'Instagram', preservation: 90, urgent: null },
    ...{ account: [['handle'], ['account-id']], message: link },
  },
  {
    ...{ platform: 'facebook', name: 'Facebook, Messenger', preservation: 90, urgent: null },
    ...{ account: [['account-id', 'handle']], message: link },
  },
  {
    ...{ platform: 'whatsapp', name: 'WhatsApp', preservation: 90, urgent: null },
    ...{ account: [['phone']], message: ['time'] },
  },
  {
    ...{ platform: 'x', name: 'X', preservation: 90, urgent: 'urgent-x' },
    ...{ account: [['handle'], ['account-id']], message: link },
  },
  {
    ...{ platform: 'snapchat', name: 'Snapchat', preservation: 90, urgent: 'urgent-snapchat' },
    ...{ account: [['handle', 'phone']], message: [] },
  },
  {
    ...{ platform: 'tiktok', name: 'TikTok', preservation: 90, urgent: null },
    ...{ account: [['handle'], ['account-id']], message: link },
  },
  {
    ...{ platform: 'discord', name: 'Discord', preservation: 90, urgent: 'urgent-discord' },
    ...{ account: [['account-id']], message: link },
  },
  {
    ...{ platform: 'reddit', name: 'Reddit', preservation: 90, urgent: 'urgent-reddit' },
    ...{ account: [['handle']], message: link },
  },
  {
    ...{ platform: 'youtube', name: 'YouTube', preservation: null, urgent: null },
    ...{ account: [['account-id']], message: ['permalink'] },
  },
  {
    ...{
      platform: 'imageboard',
      name: '4chan, …',
      preservation: null,
      urgent: 'urgent-imageboard',
    },
    ...{ account: [], message: link },
  },
  {
    ...{
      platform: 'file-host',
      name: 'MEGA, Dropbox, …',
      preservation: null,
      urgent: 'urgent-file-host',
    },
    ...{ account: [], message: ['permalink'] },
  },
  {
    ...{ platform: 'video-host', name: 'Video', preservation: null, urgent: null },
    ...{ account: [['handle']], message: ['permalink'] },
  },
  {
    ...{ platform: 'generic', name: '', preservation: null, urgent: null },
    ...{ account: [], message: ['permalink'] },
  },
];

/** What a request needs for what one reader read; the three of Telegram are one platform. */
export function requestFor(reader: string): DataRequest {
  const platform = reader.startsWith('telegram-') ? 'telegram' : reader;
  return requests.find((one) => one.platform === platform) ?? requests.at(-1)!;
}
