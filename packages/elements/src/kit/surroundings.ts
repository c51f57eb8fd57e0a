import type { InsurerApi } from '@avenant/api';
import { createContext } from '@lit/context';

/** Words that replace ours on the whole page, by catalogue (`'contract-card'`, `'status'`, `'faces'`) and key. */
export type LabelOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Told of what the customer did, for the host's own analytics: an event name and codes, never personal data.
 * Whether anything is recorded is the host's decision, and the customer's.
 */
export type Track = (name: string, codes?: Readonly<Record<string, string | number>>) => void;

/** What `<avenant-provider>` gives to everything below it. */
export interface Surroundings {
  readonly api?: InsurerApi | undefined;
  readonly labels?: LabelOverrides | undefined;
  readonly track?: Track | undefined;
}

/** One context for all; its key is shared by every copy of Avenant on the page. */
export const surroundings = createContext<Surroundings>(Symbol.for('avenant.surroundings'));
