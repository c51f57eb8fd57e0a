import type { Portal } from './portal.js';
import { read } from './reading.js';

const load = { inside: () => import('./inside.js'), outside: () => import('./outside.js') };

/** What the page of a place is assembled from. */
const neededBy = ({ router, session }: Portal): keyof typeof load | undefined => {
  switch (router.place.name) {
    case 'sign-in':
    case 'terms':
    case 'not-found':
      return undefined;
    case 'first-access':
    case 'password-reset':
    case 'identifier-recovery':
      return 'outside';
    default:
      return session ? 'inside' : 'outside';
  }
};

/** Fetched beside the sign-in, so that the form does not wait for it. Answers whether it is there. */
export const prepare = (): Promise<boolean> =>
  load.inside().then(
    () => true,
    () => false,
  );

/** How fetching the widgets of this page stands, where it needs some. */
export function widgets(portal: Portal) {
  const needed = neededBy(portal);
  return needed && read<unknown>(portal, 'widgets', load[needed]);
}
