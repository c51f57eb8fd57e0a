import { type TemplateResult, html, nothing } from 'lit';
import { type NotificationTopic, type Ticked, differing, isSame } from '../flows/preference-choice.js';
import type { Place } from '../kit/format.js';
import { list } from '../kit/phrases.js';
import type { PreferenceTopicWords } from './preference-topics.js';

type Named = { topic: string; ways: string };
type Differing = { topic: string; mine: string; theirs: string };
export type PreferenceNewsWords = PreferenceTopicWords &
  Readonly<Record<'saved' | 'turnedOn' | 'turnedOff' | 'none' | 'conflict' | 'on' | 'stopped' | 'notifications', string>> & {
    readonly ways: (p: Named) => string;
    readonly differs: (p: Differing) => string;
  };

function waysIn({ ways }: Ticked, topic: NotificationTopic, words: PreferenceNewsWords, place: Place): string {
  const named = (ways[topic] ?? []).map((way) => words[way]);
  return named.length > 0 ? list(named, place) : words.none;
}

const lines = (texts: readonly string[]) =>
  texts.length > 0
    ? html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;

/** What was changed, topic by topic, in words. */
export function preferenceOutcome(before: Ticked, after: Ticked, words: PreferenceNewsWords, place: Place): TemplateResult {
  const turned = before.notified === after.notified ? [] : [after.notified ? words.turnedOn : words.turnedOff];
  const changed = differing(before, after).map((topic) => words.ways({ topic: words[topic], ways: waysIn(after, topic, words, place) }));
  return html`<div class="said">
    <p>${words.saved}</p>
    ${lines([...turned, ...changed])}
  </div>`;
}

/** What is ticked here beside what was saved elsewhere, once that is known; then the choice between them. */
export function preferenceConflict(
  mine: Ticked,
  theirs: Ticked | undefined,
  choice: unknown,
  words: PreferenceNewsWords,
  place: Place,
): TemplateResult {
  const stand = ({ notified }: Ticked) => (notified ? words.on : words.stopped);
  const told: string[] = [];
  if (theirs && !isSame(mine, theirs)) {
    if (mine.notified !== theirs.notified)
      told.push(words.differs({ topic: words.notifications, mine: stand(mine), theirs: stand(theirs) }));
    for (const topic of differing(mine, theirs))
      told.push(
        words.differs({ topic: words[topic], mine: waysIn(mine, topic, words, place), theirs: waysIn(theirs, topic, words, place) }),
      );
  }
  return html`<div class="said">
    <p>${words.conflict}</p>
    ${lines(told)}${theirs ? choice : nothing}
  </div>`;
}
