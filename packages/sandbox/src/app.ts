import { Hono } from 'hono';
import { ConnectionDropped, type DoorEnv, type Ports } from './ports.js';
import type { App, Context, Env } from './routes/context.js';
import { crossOrigin } from './routes/cross-origin.js';
import { serveAccess } from './routes/access.js';
import { serveMemberships, serveOrganisations } from './routes/companies.js';
import { serveBaseStatements } from './routes/base-statements.js';
import { serveAttestations } from './routes/attestations.js';
import { servePreferences, serveProfiles } from './routes/preferences.js';
import { servePremiums } from './routes/premiums.js';
import { serveCallbacks } from './routes/callbacks.js';
import { serveClaimDrafts } from './routes/claim-drafts.js';
import { serveClaims } from './routes/claims.js';
import { serveChallenges } from './routes/challenges.js';
import { serveDocuments } from './routes/documents.js';
import { ownPagesOnly, serveDesk } from './routes/desk.js';
import { serveAdvice, serveBenefits, serveDecisions, serveNews } from './routes/following.js';
import { serveStream } from './routes/stream.js';
import { envelope } from './routes/envelope.js';
import { serveReceipts, serveSubmissions } from './routes/giving.js';
import { serveOutbox } from './routes/outbox.js';
import { problem } from './routes/problem.js';
import { serveCases, serveContracts, serveTenant } from './routes/reading.js';
import { serveSession } from './routes/session.js';
import { serveTus } from './routes/tus.js';
import { controlRoutes } from './trial/control-routes.js';
import { Controls } from './trial/controls.js';
import { meetFaults } from './trial/faults.js';
import { Refusal } from './world/refusal.js';
import { plant } from './world/seed/plant.js';
import type { Seed } from './world/seed/seed.js';
import { createWorld, type World } from './world/world.js';

export interface SandboxOptions {
  seed: Seed;
  /** Opens the fault header and the control routes. Never on a server that others can reach. */
  testMode?: boolean;
  /** Opens the insurer's side, which asks nobody who they are: the desk, and the outbox of what it "sends". So does test mode. */
  desk?: boolean;
  /** How long a scan takes, in milliseconds. */
  scanDelay?: number;
  /** Told of what should not have happened; answers never tell. */
  onError?: (error: unknown) => void;
}

/** A pretend insurer behind one function, whatever door it stands at. */
export interface Sandbox {
  readonly app: App;
  readonly world: World;
  readonly controls: Controls;
  /** Answers once the sample data is in place. Rejects with `ConnectionDropped` where the caller is to get no answer. */
  fetch(request: Request, env?: DoorEnv): Promise<Response>;
  /** Settles when the sample data is in place. */
  readonly ready: Promise<void>;
}

/** Every route of an insurer. */
function serveRoutes(app: App, world: World, testMode: boolean): App {
  serveTenant(app, world);
  serveSession(app, world);
  serveAccess(app, world);
  serveChallenges(app, world);
  serveContracts(app, world);
  serveCases(app, world);
  serveSubmissions(app, world);
  serveReceipts(app, world);
  serveTus(app, world);
  serveDocuments(app, world);
  serveDecisions(app, world);
  serveBenefits(app, world);
  serveNews(app, world);
  serveAdvice(app, world, testMode);
  serveOrganisations(app, world);
  serveMemberships(app, world);
  serveAttestations(app, world);
  servePremiums(app, world);
  serveProfiles(app, world);
  servePreferences(app, world);
  serveClaimDrafts(app, world);
  serveClaims(app, world);
  serveCallbacks(app, world);
  serveBaseStatements(app, world);
  serveStream(app, world);
  return app;
}

const refuse = (onError: SandboxOptions['onError']) => (error: Error, c: Context) => {
  if (error instanceof ConnectionDropped) throw error;
  if (error instanceof Refusal) return problem(c, error);
  onError?.(error);
  return problem(c, new Refusal('internal'));
};

export function createSandbox(ports: Ports, { seed, testMode = false, desk = testMode, scanDelay, onError }: SandboxOptions): Sandbox {
  const world = createWorld(ports, seed, scanDelay);
  const controls = new Controls(world, seed);
  const prefix = `/api/${seed.config.id}/v1`;
  const app: App = new Hono<Env>();
  app.onError(refuse(onError));
  app.notFound((c) => problem(c, new Refusal('not-found')));
  app.use(envelope(world));
  if (testMode) app.route(`/api/${seed.config.id}/__test`, controlRoutes(world, controls));
  if (desk) {
    const side = `/api/${seed.config.id}`;
    for (const path of [`${side}/desk/*`, `${side}/outbox`]) if (ports.origins) app.use(path, ownPagesOnly(ports.origins));
    serveOutbox(app, world, `${side}/outbox`);
    app.route(`${side}/desk`, serveDesk(world));
  }

  const v1: App = new Hono<Env>();
  if (ports.origins) v1.use(crossOrigin(ports.origins));
  if (testMode) {
    v1.use(async (c, next) => {
      const name = `${c.req.method} ${c.req.path.slice(prefix.length)}`;
      controls.requests.set(name, (controls.requests.get(name) ?? 0) + 1);
      await next();
    });
    v1.use(meetFaults(controls.faults, prefix));
  }
  app.route(prefix, serveRoutes(v1, world, testMode));

  const ready = plant(world, seed);
  ready.catch(() => {});
  return {
    app,
    world,
    controls,
    ready,
    fetch: async (request, env = {}) => {
      await ready;
      return app.fetch(request, env);
    },
  };
}
