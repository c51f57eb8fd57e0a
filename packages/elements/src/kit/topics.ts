import type { InsurerApi } from '@avenant/api';

/** What can go stale when something was written: the resources of the port. */
export type Topic =
  | 'session'
  | 'contracts'
  | 'cases'
  | 'documents'
  | 'attestations'
  | 'base-statements'
  | 'benefits'
  | 'tasks'
  | 'notifications'
  | 'organisations'
  | 'memberships';

type Listener = (topic: Topic) => void;
const boards = new WeakMap<InsurerApi, Set<Listener>>();

/** Elements that ask the same client hear from each other. */
export function onStale(api: InsurerApi, listener: Listener): () => void {
  const listeners = boards.get(api) ?? new Set();
  boards.set(api, listeners.add(listener));
  return () => listeners.delete(listener);
}

/** Tells everyone who shows one of these topics to ask again. */
export function makeStale(api: InsurerApi, ...topics: readonly Topic[]): void {
  for (const topic of topics) boards.get(api)?.forEach((tell) => tell(topic));
}
