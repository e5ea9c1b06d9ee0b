import type { MediaRoute, TriedRoute } from '../evidence/media-record.ts';
import type { MediumSight } from '../evidence/page-medium.ts';

/** What to try for an address, in order; or why a route is not even tried. */
export type Planned = { route: MediaRoute } | TriedRoute;

/** Whether a planned route is one that is not tried. */
export function isRefused(planned: Planned): planned is TriedRoute {
  return 'reason' in planned;
}

/**
 * The routes to a medium. Where a worker of the page may answer, everything that would go past it to
 * the network is left out: such an address may not exist there, and asking for it tells a server
 * something that the page never told it.
 */
export function routesTo(address: string, sight: MediumSight): Planned[] {
  if (/^data:/i.test(address)) return [{ route: 'data' }];
  if (/^blob:/i.test(address)) return [{ route: 'blob' }];
  if (!/^https?:/i.test(address))
    return [{ route: null, reason: 'scheme', detail: address.split(':')[0]?.slice(0, 30) ?? '' }];
  const { controlled, sameOrigin } = sight;
  const direct: MediaRoute = sameOrigin ? 'same-origin' : 'cors';
  if (controlled) {
    const past = sameOrigin ? [] : [behindWorker('host')];
    return [behindWorker(direct), { route: 'cache' }, { route: 'page-world' }, ...past];
  }
  const asked: Planned[] = sameOrigin ? [] : [{ route: 'host' }];
  return [{ route: direct }, { route: 'cache' }, ...asked];
}

function behindWorker(route: MediaRoute): TriedRoute {
  return { route, reason: 'worker', detail: '' };
}
