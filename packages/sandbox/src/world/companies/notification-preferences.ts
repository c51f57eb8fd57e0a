/** Of what somebody wants to be told, and how: their own choice, company by company. */
import type { NotificationPreferences, PreferenceChoice } from '@avenant/api';
import type { AccountRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { begun, changed, tagged } from '../tag.js';
import type { World } from '../world.js';
import type { MembershipRow, PreferenceRow } from './company-rows.js';

export type Topic = Exclude<NotificationPreferences['topics'][number]['topic'], 'unknown'>;
export type Channel = Exclude<NotificationPreferences['channels'][number]['channel'], 'unknown'>;

const companyTopics: readonly Topic[] = ['premium_call', 'attestation_available', 'claim_update', 'due_date', 'data_change', 'security'];
const ownTopics: readonly Topic[] = ['claim_update', 'reimbursement', 'document_request', 'due_date', 'data_change', 'message', 'security'];
const topicsOf = (access: MembershipRow | undefined) => (access ? companyTopics : ownTopics);
const isLocked = (topic: string) => topic === 'security';
/** Until somebody has chosen: by e-mail. */
const usual: readonly Channel[] = ['email'];

const idOf = (accountId: string, access: Pick<MembershipRow, 'organisationId'> | undefined) =>
  `prf_${accountId}_${access?.organisationId ?? 'own'}`;
const channelsFor = (row: PreferenceRow | undefined, topic: Topic): readonly string[] =>
  isLocked(topic) ? usual : (row?.topics[topic] ?? usual);

/** Whether somebody wants to hear of it; by this way, where one is named. */
export function wants(world: World, access: MembershipRow, topic: Topic, channel?: Channel): boolean {
  if (isLocked(topic)) return channel === undefined || usual.includes(channel);
  if (!access.notified) return false;
  const channels = channelsFor(world.rows.preferences.get(idOf(access.accountId, access)), topic);
  return channel ? channels.includes(channel) : channels.length > 0;
}

/** What the insurer has of a person to write to. */
function waysTo({ email, secondFactors = [] }: AccountRow): NotificationPreferences['channels'] {
  const phone = secondFactors.find(({ method }) => method === 'sms');
  return [
    ...(email ? [{ channel: 'email' as const, target: email }] : []),
    ...(phone ? [{ channel: 'sms' as const, target: phone.target }] : []),
    { channel: 'post', target: '' },
  ];
}

export function viewPreferences(world: World, account: AccountRow, access: MembershipRow | undefined): NotificationPreferences {
  const at = access?.createdAt ?? '2026-01-01T00:00:00Z';
  const row = world.rows.preferences.get(idOf(account.id, access));
  const kept = row ?? { id: idOf(account.id, access), ...begun(at) };
  const company = access && world.rows.organisations.get(access.organisationId);
  return tagged(kept, {
    ...(company && { organisationName: [company.name, company.legalForm].filter(Boolean).join(' ') }),
    notified: access ? access.notified : (row?.notified ?? true),
    channels: waysTo(account),
    topics: topicsOf(access).map((topic) => ({
      topic,
      locked: isLocked(topic),
      channels: channelsFor(row, topic) as NotificationPreferences['channels'][number]['channel'][],
    })),
    allowedActions: [{ rel: 'change', enabled: true }],
  });
}

function check(choice: PreferenceChoice, topics: readonly Topic[], ways: ReadonlySet<string>): void {
  const errors = choice.topics.flatMap(({ topic, channels }, at) => {
    if (!topics.includes(topic as Topic)) return [{ pointer: `#/topics/${at}/topic`, code: 'not_offered' }];
    if (isLocked(topic) && channels.join() !== usual.join()) return [{ pointer: `#/topics/${at}/channels`, code: 'topic_locked' }];
    const wrong = channels.findIndex((channel) => !ways.has(channel));
    return wrong < 0 ? [] : [{ pointer: `#/topics/${at}/channels/${wrong}`, code: 'not_offered' }];
  });
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
}

export function choosePreferences(
  world: World,
  account: AccountRow,
  access: MembershipRow | undefined,
  { etag, ...choice }: PreferenceChoice & { etag: string },
): NotificationPreferences {
  return world.store.transaction(() => {
    const before = viewPreferences(world, account, access);
    if (before.etag !== etag) throw new Refusal('precondition-failed');
    check(choice, topicsOf(access), new Set(before.channels.map(({ channel }) => channel)));
    const { id, version, createdAt, updatedAt } = before;
    const row: PreferenceRow = { id, version, createdAt, updatedAt, accountId: account.id, topics: {} };
    // A topic that is younger than the page that asks is not named by it, and stays as it was.
    const named = choice.topics.filter(({ topic }) => !isLocked(topic)).map(({ topic, channels }) => [topic, channels]);
    const topics = { ...world.rows.preferences.get(id)?.topics, ...Object.fromEntries(named) };
    world.rows.preferences.put(changed(row, world.instant(), { topics, notified: choice.notified }));
    const next = access && access.notified !== choice.notified ? changed(access, world.instant(), { notified: choice.notified }) : access;
    if (next && next !== access) world.rows.memberships.put(next);
    return viewPreferences(world, account, next);
  });
}
