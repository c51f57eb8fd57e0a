import type { TenantConfig } from '@avenant/api';
import type { Ports } from '../ports.js';
import { openRows, type ChallengePurpose, type Rows } from './records.js';

/** How this insurer does things that its configuration need not tell. */
export interface Policies {
  /** Where the links in e-mails lead, below the portal's origin; `{token}` stands for the secret, in the fragment that no server is sent. */
  readonly accessHref: Readonly<Record<'activation' | 'password_reset' | 'sign_in', string>>;
  /** Questions that ask for a second step first: `POST /cases/{caseId}/submissions` → the purpose of the challenge. */
  readonly stepUp?: Readonly<Record<string, ChallengePurpose>>;
}

export interface World extends Ports {
  readonly rows: Rows;
  readonly config: TenantConfig;
  readonly policies: Policies;
  /** Milliseconds since 1970 at the insurer's: the only "now" of the world. */
  now(): number;
  /** The same as RFC 3339, whole seconds of UTC. */
  instant(at?: number): string;
  /** Calendar day at the insurer's, `YYYY-MM-DD`. */
  today(): string;
  /** Sets the world's clock; it goes on from there at real speed, also after a restart. */
  setNow(at: number): void;
  /** How long a scan takes, in milliseconds of the world's clock. */
  readonly scanDelay: number;
  /** Octets that arrived for each upload since the door opened, over all attempts; more than its size means that some were sent again. */
  readonly received: Map<string, number>;
}

export function createWorld(ports: Ports, { config, policies }: Pick<World, 'config' | 'policies'>, scanDelay = 300): World {
  const rows = openRows(ports.store);
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone: config.timeZone, dateStyle: 'short' });
  let shift = Number(rows.settings.get('clock-shift')?.value ?? 0);
  const now = () => ports.clock.now() + shift;
  return {
    ...ports,
    rows,
    config,
    policies,
    scanDelay,
    received: new Map(),
    now,
    instant: (at = now()) => `${new Date(at).toISOString().slice(0, 19)}Z`,
    today: () => days.format(now()),
    setNow(at) {
      shift = at - ports.clock.now();
      rows.settings.put({ id: 'clock-shift', value: shift });
    },
  };
}
