import { check, on, refused, same, signedIn, type Make, type Runner } from './bench.js';

export function sessionConforms(make: Make, { describe, it }: Runner): void {
  describe('session', () => {
    it(
      'tells the tenant’s policies to anybody',
      on(make, async ({ api }) => {
        const config = await api.tenant.config({});
        check(config.name.length > 0 && config.uploadPolicy.maxBytesPerFile > 0, 'a name and an upload policy');
      }),
    );
    it(
      'refuses everything else to somebody who has not signed in',
      on(make, async ({ api }) => {
        await refused(api.contracts.list({}), 'unauthenticated');
        await refused(api.cases.list({}), 'unauthenticated');
        await refused(api.session.current({}), 'unauthenticated');
      }),
    );
    it(
      'answers the same to an unknown identifier and to a wrong password',
      on(make, async ({ api, credentials }) => {
        await refused(api.session.signIn({ ...credentials, password: `${credentials.password}x` }), 'invalid-credentials');
        await refused(api.session.signIn({ ...credentials, identifier: `${credentials.identifier}99` }), 'invalid-credentials');
      }),
    );
    it(
      'opens a session that ends in the order of its dates',
      signedIn(make, async (api) => {
        const session = await api.session.current({});
        const dates = [session.authTime, session.accessExpiresAt, session.idleExpiresAt, session.expiresAt].map((at) => Date.parse(at));
        same(
          dates,
          dates.toSorted((a, b) => a - b),
          'the dates of the session',
        );
        const now = api.now().getTime();
        check(now >= dates[0]! - 2000 && now <= dates[3]!, 'a "now" of the insurer’s, within the session');
      }),
    );
    it(
      'ends the session on signing out, and signing out again is no error',
      signedIn(make, async (api) => {
        await api.session.signOut({});
        await refused(api.session.current({}), 'unauthenticated');
        await api.session.signOut({});
      }),
    );
  });
}
