import type { Contact, TenantConfig } from '@avenant/api';
import type { Questionnaire } from './drafts/draft-row.js';
import type { Ports } from '../ports.js';
import { Bulletin } from './bulletin.js';
import type { SampleHelpTopic, Seed } from './seed/seed.js';
import { openRows, type ChallengePurpose, type Rows } from './records.js';

/** How this insurer does things that its configuration need not tell. */
export interface Policies {
  /** Where the links in e-mails lead, below the portal's origin; `{token}` stands for the secret, in the fragment that no server is sent. */
  readonly accessHref: Readonly<Record<'activation' | 'password_reset' | 'sign_in', string>>;
  /** Where a paper's code is checked by whoever is shown it; the code goes in the fragment, that no server is sent. */
  readonly checkHref?: string;
  /** When people are called back: times of day at the insurer's, Monday to Friday, in slots of so many minutes. Nobody is where it is absent. */
  readonly callbacks?: { readonly ranges: readonly (readonly [from: string, until: string])[]; readonly minutes: number };
  /** Questions that ask for a second step first: `POST /cases/{caseId}/submissions` → the purpose of the challenge. */
  readonly stepUp?: Readonly<Record<string, ChallengePurpose>>;
}

export interface World extends Ports {
  readonly rows: Rows;
  readonly config: TenantConfig;
  readonly policies: Policies;
  readonly recourse: Seed['recourse'];
  /** What whoever declares a claim is asked; as the configuration, never changed by a move of the world. */
  readonly questionnaires: readonly Questionnaire[];
  readonly contacts: readonly Contact[];
  readonly helpTopics: readonly SampleHelpTopic[];
  /** Where moves are announced to open pages. */
  readonly bulletin: Bulletin;
  /** Milliseconds since 1970 at the insurer's: the only "now" of the world. */
  now(): number;
  /** The same as RFC 3339, whole seconds of UTC. */
  instant(at?: number): string;
  /** Calendar day at the insurer's, `YYYY-MM-DD`. */
  today(at?: number): string;
  /** Sets the world's clock; it goes on from there at real speed, also after a restart. */
  setNow(at: number): void;
  /** How long a scan takes, in milliseconds of the world's clock. */
  readonly scanDelay: number;
  /** Octets that arrived for each upload since the door opened, over all attempts; more than its size means that some were sent again. */
  readonly received: Map<string, number>;
}

export function createWorld(
  ports: Ports,
  { config, policies, recourse, questionnaires = [], contacts, helpTopics }: Seed,
  scanDelay = 300,
): World {
  const rows = ports.store.transaction(() => openRows(ports.store));
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone: config.timeZone, dateStyle: 'short' });
  let shift = Number(rows.settings.get('clock-shift')?.value ?? 0);
  const now = () => ports.clock.now() + shift;
  const instant = (at = now()) => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const bulletin = new Bulletin(instant);
  return {
    ...ports,
    rows,
    config,
    policies,
    recourse,
    questionnaires,
    contacts,
    helpTopics,
    bulletin,
    scanDelay,
    received: new Map(),
    now,
    instant,
    today: (at = now()) => days.format(at),
    setNow(at) {
      shift = at - ports.clock.now();
      rows.settings.put({ id: 'clock-shift', value: shift });
      bulletin.recheck();
    },
  };
}
