import type { NotificationPreferences } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type NotificationChannel, type NotificationTopic, type Ticked, topicsOf, waysOf } from '../flows/preference-choice.js';
import { lock } from './icons/lock.js';

export type PreferenceTopicWords = Readonly<
  Record<NotificationTopic | `${Exclude<NotificationTopic, 'security'>}Hint` | NotificationChannel, string>
> & {
  readonly always: string;
  readonly never: string;
  readonly locked: string;
};

export interface PreferenceTopicsOptions {
  readonly ticked: Ticked;
  readonly words: PreferenceTopicWords;
  /** Nothing can be ticked: notifications are off, or it is not the person's to choose. */
  readonly still: boolean;
  readonly tick: (topic: NotificationTopic, way: NotificationChannel, on: boolean) => void;
}

/**
 * Topics and ways: each topic a group with its ways, under one another on a phone; where there is room, in columns under the names of the
 * ways. They stay groups then too, so that a screen reader says « Suivi des sinistres, E-mail » at any width.
 */
export function preferenceTopics(preferences: NotificationPreferences, options: PreferenceTopicsOptions): TemplateResult {
  const { words } = options;
  const offered = waysOf(preferences);
  return html`<div class="matrix" part="topics">
    <div class="heads" aria-hidden="true">
      <span></span>
      <div>${offered.map((way) => html`<span>${words[way]}</span>`)}</div>
    </div>
    ${topicsOf(preferences).map(({ topic, locked, channels }) => {
      const hint = topic === 'security' ? '' : words[`${topic}Hint`];
      return html`<div class="topic" part="topic" role="group" aria-labelledby="name-${topic}" aria-describedby="hint-${topic}">
        <div class="about">
          <p class="name" id="name-${topic}">${words[topic]}</p>
          <p class="hint" id="hint-${topic}">${locked ? words.locked : hint}</p>
        </div>
        <div class=${locked ? 'ways kept' : 'ways'}>
          ${offered.map((way) => (locked ? fixed(way, channels.includes(way), words) : choice(topic, way, options)))}
        </div>
      </div>`;
    })}
  </div>`;
}

const choice = (topic: NotificationTopic, way: NotificationChannel, { ticked, words, still, tick }: PreferenceTopicsOptions) =>
  html`<label
    ><input
      type="checkbox"
      .checked=${ticked.ways[topic]?.includes(way) ?? false}
      ?disabled=${still}
      @change=${({ target }: Event) => tick(topic, way, (target as HTMLInputElement).checked)}
    /><span>${words[way]}</span></label
  >`;

/** What nobody can turn off is said, not drawn as a box that will not be ticked. */
const fixed = (way: NotificationChannel, on: boolean, words: PreferenceTopicWords) =>
  html`<p class="fixed">
    ${on ? lock() : nothing}<span class="way">${words[way]}</span> <span class="quiet">${on ? words.always : words.never}</span>
  </p>`;
