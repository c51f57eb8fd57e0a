import type { NotificationPreferences, PreferenceChoice } from '@avenant/api';

export type NotificationTopic = Exclude<NotificationPreferences['topics'][number]['topic'], 'unknown'>;
export type NotificationChannel = Exclude<NotificationPreferences['channels'][number]['channel'], 'unknown'>;

/** What somebody has ticked, saved or not. */
export interface Ticked {
  readonly notified: boolean;
  /** By topic, the ways in the order in which the insurer offers them. Topics that the insurer keeps on are not among them. */
  readonly ways: Readonly<Partial<Record<NotificationTopic, readonly NotificationChannel[]>>>;
}

/** The ways that this version can name, in the insurer's order. */
export const waysOf = ({ channels }: NotificationPreferences): readonly NotificationChannel[] =>
  channels.map(({ channel }) => channel).filter((channel) => channel !== 'unknown');

/** The topics that this version can name. */
export const topicsOf = ({ topics }: NotificationPreferences) =>
  topics.filter((one): one is typeof one & { topic: NotificationTopic } => one.topic !== 'unknown');

export const tickedIn = (preferences: NotificationPreferences): Ticked => {
  const offered = waysOf(preferences);
  return {
    notified: preferences.notified,
    ways: Object.fromEntries(
      topicsOf(preferences)
        .filter(({ locked }) => !locked)
        .map(({ topic, channels }) => [topic, offered.filter((way) => channels.includes(way))]),
    ),
  };
};

export function tick(ticked: Ticked, topic: NotificationTopic, way: NotificationChannel, on: boolean, offered: readonly string[]): Ticked {
  const before = ticked.ways[topic] ?? [];
  const after = on ? [...before, way] : before.filter((one) => one !== way);
  return { ...ticked, ways: { ...ticked.ways, [topic]: after.sort((a, b) => offered.indexOf(a) - offered.indexOf(b)) } };
}

/** The topics for which two choices differ. */
export const differing = (one: Ticked, other: Ticked): readonly NotificationTopic[] =>
  (Object.keys({ ...one.ways, ...other.ways }) as NotificationTopic[]).filter(
    (topic) => one.ways[topic]?.join() !== other.ways[topic]?.join(),
  );

export const isSame = (one: Ticked, other: Ticked): boolean => one.notified === other.notified && differing(one, other).length === 0;

/** What was ticked, on what the insurer offers by now: a topic or a way that it has withdrawn is let go. */
export function tickedOn(ticked: Ticked, preferences: NotificationPreferences): Ticked {
  const offered = waysOf(preferences);
  const fresh = tickedIn(preferences);
  return {
    notified: ticked.notified,
    ways: Object.fromEntries(
      Object.entries(fresh.ways).map(([topic, ways]) => [
        topic,
        ticked.ways[topic as NotificationTopic]?.filter((way) => offered.includes(way)) ?? ways,
      ]),
    ),
  };
}

/** What the insurer is told: the whole of what this page can name. */
export const choiceOf = ({ notified, ways }: Ticked): PreferenceChoice => ({
  notified,
  topics: Object.entries(ways).map(([topic, channels]) => ({ topic, channels: [...channels] })),
});
