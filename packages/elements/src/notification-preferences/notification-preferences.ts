import type { InsurerApi, NotificationPreferences as Preferences, PreferenceChoice } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Ticked, choiceOf, isSame, tick, tickedIn, tickedOn, waysOf } from '../flows/preference-choice.js';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { Resource } from '../kit/resource.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { notice } from '../ui/notice.js';
import { preferenceConflict, preferenceOutcome } from '../ui/preference-news.js';
import { preferenceTopics } from '../ui/preference-topics.js';
import { notificationPreferencesLabels } from './notification-preferences.labels.js';
import { notificationPreferencesStyles } from './notification-preferences.styles.js';

/** The person has chosen anew what they are told of. */
export const preferenceSaved = 'avenant-preference-saved';
export interface PreferenceSavedDetail {
  /** Whether they receive notifications at all. */
  readonly notified: boolean;
}

/**
 * « Mes notifications »: of what somebody wants to hear, and by which ways; their own choice, for the company that the page is in.
 *
 * One button saves the whole. The insurer keeps it as one thing with one version: a box that saved itself at each press would ask as many
 * times, tell a screen reader as many times, and leave a consent behind that somebody was still thinking about. What is ticked stays ticked,
 * whatever is answered; leaving for another company with unsaved choices is asked first, and none of them goes along.
 *
 * @tag avenant-notification-preferences
 * @csspart heading - The title.
 * @csspart topics - Topics and ways.
 * @csspart topic - Each topic.
 * @csspart facts - Where the insurer writes to.
 * @csspart button - Every button.
 * @csspart notice - What was saved, or could not be.
 * @fires {CustomEvent<PreferenceSavedDetail>} avenant-preference-saved - The choices were saved.
 */
export class NotificationPreferences extends AvenantElement {
  static override readonly tag = 'avenant-notification-preferences';
  static override styles = notificationPreferencesStyles;
  static override properties = { ticked: { state: true }, said: { state: true } };

  private ticked?: Ticked | undefined;
  /** Made at each drawing: its words may come late, or in another language. */
  private said?: (() => unknown) | undefined;

  #words = new Labels(this, notificationPreferencesLabels);
  #faces = new Faces(this);
  #known = new Resource<Preferences>(this, {
    ask: (api, _, signal) => api.notifications.preferences({}, { signal }),
    topics: ['session', 'memberships'],
  });
  #saving = new Action<PreferenceChoice & { etag: string }, Preferences>(this, {
    send: (api, input) => api.notifications.prefer(input),
    topics: ['memberships'],
  });
  /** What is saved, as this page knows it: what is ticked is compared with it, and saved on its version. */
  #base?: Preferences | undefined;
  #seen?: Preferences | undefined;
  #of?: InsurerApi | undefined;
  /** Told that it has changed elsewhere: the person is asked once it is known how, or told what the insurer has withdrawn. */
  #meeting?: 'conflict' | 'gone' | undefined;
  #theirs?: Preferences | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#isDirty);
  }

  get #isDirty(): boolean {
    return !!this.#base && !!this.ticked && !isSame(tickedIn(this.#base), this.ticked);
  }

  protected override willUpdate(): void {
    if (this.client !== this.#of) {
      // Nothing of one company goes along to another.
      this.#of = this.client;
      this.#base = this.#seen = this.#theirs = this.#meeting = this.ticked = undefined;
      this.said = undefined;
      return;
    }
    const { value } = this.#known;
    if (!value || value === this.#seen) return;
    this.#seen = value;
    if (this.#meeting === 'conflict') this.#theirs = value;
    else if (this.#meeting === 'gone') {
      this.ticked = tickedOn(this.ticked!, value);
      [this.#base, this.#meeting] = [value, undefined];
    } else if (!this.#isDirty) this.#take(value);
  }

  #take(preferences: Preferences): void {
    this.#base = preferences;
    this.#meeting = this.#theirs = undefined;
    this.ticked = tickedIn(preferences);
  }

  #tick(change: (before: Ticked) => Ticked): void {
    this.ticked = change(this.ticked!);
    this.said = undefined;
  }

  async #say(said: () => unknown): Promise<void> {
    this.said = said;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.news [tabindex]')?.focus();
  }

  async #save(): Promise<void> {
    const before = this.#base!;
    const api = this.client;
    if (!this.#isDirty) return this.#say(() => notice('info', this.#words.words.already, { focusable: true }));
    const done = await this.#saving.send({ ...choiceOf(this.ticked!), etag: before.etag });
    // The page has gone over to another company: what was answered is about the one before.
    if (this.client !== api) return;
    if (!done) return this.#meet();
    this.#take(done);
    this.emit<PreferenceSavedDetail>(preferenceSaved, { notified: done.notified });
    await this.#say(() => {
      const { words, locale } = this.#words;
      return notice('success', preferenceOutcome(tickedIn(before), tickedIn(done), words, { locale }), { focusable: true });
    });
  }

  /** What is ticked stays, whatever was answered. */
  async #meet(): Promise<void> {
    const { error } = this.#saving;
    if (!error) return;
    this.#theirs = undefined;
    this.#meeting = error.code === 'precondition-failed' ? 'conflict' : error.code === 'validation-failed' ? 'gone' : undefined;
    if (this.#meeting) this.#known.again(true);
    const gone = this.#meeting === 'gone';
    await this.#say(() => {
      const { words } = this.#words;
      const why = gone
        ? words.gone
        : html`<p>${this.#faces.sentence(error)}</p>
            <p>${words.notSaved}</p>`;
      return notice('danger', why, { focusable: true });
    });
  }

  #keep(theirs: Preferences): Promise<void> {
    this.ticked = tickedOn(this.ticked!, theirs);
    this.#base = theirs;
    this.#meeting = this.#theirs = undefined;
    return this.#save();
  }

  #yield(theirs: Preferences): Promise<void> {
    this.#take(theirs);
    return this.#say(() => notice('info', this.#words.words.taken, { focusable: true }));
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'page-title' })}
      <div class="news" role="status">${this.#meeting === 'conflict' ? this.#renderConflict() : (this.said?.() ?? nothing)}</div>
      ${this.#faces.of(this.#known, 'rows', (preferences) => this.#renderKnown(this.#base ?? preferences))}`;
  }

  #renderConflict(): TemplateResult {
    const { words, locale } = this.#words;
    const theirs = this.#theirs;
    const busy = this.#saving.status === 'busy';
    const choice =
      theirs &&
      html`<div class="actions">
        ${button({ label: words.keepMine, busy, press: () => void this.#keep(theirs) })}
        ${button({ label: words.takeTheirs, busy, press: () => void this.#yield(theirs) })}
      </div>`;
    const text = preferenceConflict(this.ticked!, theirs && tickedIn(theirs), choice, words, { locale });
    return notice('warning', text, { focusable: true });
  }

  #renderKnown(preferences: Preferences): TemplateResult {
    const { words } = this.#words;
    const { organisationName: company, allowedActions, channels } = preferences;
    const ticked = this.ticked ?? tickedIn(preferences);
    const may = allowedActions.some(({ rel, enabled }) => rel === 'change' && enabled);
    const offered = waysOf(preferences);
    const targetOf = (way: string) =>
      channels.find(({ channel }) => channel === way)?.target || (way === 'post' ? words.postTarget : undefined);
    return html`<div class="card">
      <p>${company ? words.personal({ company }) : words.own}</p>
      <div class="consent">
        <label
          ><input
            type="checkbox"
            aria-describedby="consent"
            .checked=${ticked.notified}
            ?disabled=${!may}
            @change=${({ target }: Event) => this.#tick((before) => ({ ...before, notified: (target as HTMLInputElement).checked }))}
          /><span>${company ? words.notifiedOf({ company }) : words.notified}</span></label
        >
        <p class="hint" id="consent">${company ? words.consent : words.consentOwn}</p>
      </div>
      ${ticked.notified ? nothing : html`<p>${words.off}</p>`}
      <div>
        ${heading(Math.min(6, this.headingLevel + 1), words.topics, { class: 'title' })}
        ${preferenceTopics(preferences, {
          ticked,
          words,
          still: !may || !ticked.notified,
          tick: (topic, way, on) => this.#tick((before) => tick(before, topic, way, on, offered)),
        })}
      </div>
      <div>
        ${heading(Math.min(6, this.headingLevel + 1), words.targets, { class: 'title' })}
        ${facts(offered.map((way) => [words[way], targetOf(way)] as const))}
      </div>
      ${may ? this.#renderActions() : html`<p class="quiet">${words.notYours}</p>`}
    </div>`;
  }

  /** What has changed elsewhere is settled first, above. */
  #renderActions(): TemplateResult {
    const { words } = this.#words;
    if (this.#meeting === 'conflict') return html``;
    const busy = this.#saving.status === 'busy';
    return html`<div class="actions">
      ${button({ label: words.save, kind: 'primary', busy, press: () => void this.#save() })}
      ${
        this.#isDirty && !busy
          ? html`${button({ label: words.undo, kind: 'quiet', press: () => this.#undo() })}
              <p class="unsaved">${words.unsaved}</p>`
          : nothing
      }
    </div>`;
  }

  #undo(): void {
    this.#take(this.#base!);
    this.said = undefined;
    this.renderRoot.querySelector<HTMLElement>('.actions .primary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-notification-preferences': NotificationPreferences;
  }
  interface HTMLElementEventMap {
    'avenant-preference-saved': CustomEvent<PreferenceSavedDetail>;
  }
}
