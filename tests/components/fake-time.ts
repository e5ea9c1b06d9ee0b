import type {
  AuthorityChoice,
  TimeStatus,
  TrustedTime,
} from '../../lib/flows/trusted-time-events.ts';

export const freeTsa: AuthorityChoice = {
  id: 'freetsa',
  name: 'FreeTSA',
  url: 'https://freetsa.org/tsr',
  qualified: false,
  own: false,
  chosen: false,
  allowed: false,
};

/** Trusted time whose state the test sets; off at first. */
export function fakeTime(
  changes: Partial<TrustedTime> = {},
  first: Partial<TimeStatus> = {},
): TrustedTime {
  let status: TimeStatus = {
    authorities: [freeTsa],
    waiting: 0,
    reason: null,
    clock: null,
    ...first,
  };
  const mark = (id: string, chosen: boolean) => {
    const authorities = status.authorities.map((one) =>
      one.id === id ? { ...one, chosen, allowed: chosen } : one,
    );
    status = { ...status, authorities };
  };
  return {
    status: () => Promise.resolve(status),
    use: ({ id }) => Promise.resolve(mark(id, true)).then(() => true),
    drop: ({ id }) => Promise.resolve(mark(id, false)),
    propose: () => Promise.resolve({ ok: false, reason: 'unreachable' }),
    add: () => Promise.resolve(),
    retry: () => Promise.resolve(),
    ...changes,
  };
}
