import type { Translate } from './translate.ts';

/** Plain reasons, as many as are true; what each says in law is for the platform to judge. */
export const noticeReasons = ['intimate', 'minor', 'private', 'threat', 'posing'] as const;

export type NoticeReason = (typeof noticeReasons)[number];

/** What a notice is about. */
export interface Notice {
  /** Address of the page, exactly as it stood in the address bar. */
  address: string;
  /** Moment of the capture, UTC, ISO 8601. */
  seenAt: string;
  reasons: readonly NoticeReason[];
  /** Name and e-mail address as the reporter typed them; empty for none. */
  contact: string;
}

/**
 * The text of a notice by Regulation (EU) 2022/2065, Article 16(2): (b) the exact location, (a) why
 * it is believed illegal, (c) the contact, which is optional here, (d) the good-faith statement.
 */
export function noticeWords(t: Translate, { address, seenAt, reasons, contact }: Notice): string {
  const chosen = noticeReasons.filter((reason) => reasons.includes(reason));
  const typed = contact.replace(/\s+/g, ' ').trim();
  const parts = [
    t('notice-subject'),
    `${t('notice-where', { address })}\n${t('notice-seen', { time: seenAt })}`,
    [t('notice-why'), ...chosen.map((reason) => `- ${t(`notice-why-${reason}`)}`)].join('\n'),
    t('notice-ask'),
    t('notice-faith'),
    ...(typed === '' ? [] : [t('notice-from', { contact: typed })]),
  ];
  return `${parts.join('\n\n')}\n`;
}
