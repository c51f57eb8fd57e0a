import type { Page, Task } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf, daysBetween, inDays } from '../kit/days.js';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { Live } from '../kit/live.js';
import { follow } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { hrefOf } from '../kit/target.js';
import { badge } from '../ui/badge.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import type { Tone } from '../ui/notice.js';
import { taskListLabels } from './task-list.labels.js';
import { taskListStyles } from './task-list.styles.js';

/** So many are shown at first. One more would take the place of the button, and is shown too. */
const first = 5;

const tones: Record<Task['severity'], Tone> = { critical: 'danger', warning: 'warning', info: 'neutral', unknown: 'neutral' };

/**
 * « À faire »: everything that waits for the customer over all contracts, by when, and what happens if it is not done.
 *
 * The insurer puts the most pressing first; of many, five are shown, and the others on demand. The list keeps itself up to date while the page is open.
 *
 * @tag avenant-task-list
 * @csspart heading - « À faire (3) ».
 * @csspart task - Each thing to do. @csspart status - « Urgent », « En retard »…
 * @csspart link - The name of a task, where the host has a page for it.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class TaskList extends AvenantElement {
  static override readonly tag = 'avenant-task-list';
  static override styles = taskListStyles;
  static override properties = {
    caseHref: { attribute: 'case-href' },
    contractHref: { attribute: 'contract-href' },
    documentHref: { attribute: 'document-href' },
    tasks: { attribute: false },
    all: { state: true },
  };

  /** Address of a case, for tasks about one: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address of a contract: `/contrats/{id}`. */
  contractHref?: string;
  /** Address of a document: `/documents/{id}`. */
  documentHref?: string;
  /** The tasks themselves: nothing is asked then. */
  tasks?: readonly Task[];

  private all = false;

  #words = new Labels(this, taskListLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #page = new Resource<Page<Task>>(this, {
    ask: (api, _, signal) => api.tasks.list({}, { signal }),
    given: () => this.tasks && { items: [...this.tasks] },
    topics: ['tasks', 'cases', 'contracts', 'documents'],
  });

  constructor() {
    super();
    new Live(this, () => this.tasks === undefined);
  }

  #showAll(): void {
    this.all = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`.task:nth-child(${first + 1}) .first`)?.focus());
  }

  protected override render() {
    const { words } = this.#words;
    const count = this.#page.value?.items.length ?? 0;
    const title = count > 0 ? words.counted({ count }) : words.title;
    return html`${heading(this.headingLevel, title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', ({ items }) => (items.length > 0 ? this.#renderTasks(items) : this.#renderEmpty()))}`;
  }

  #renderTasks(tasks: readonly Task[]): TemplateResult {
    const kept = tasks.length - first;
    const isShort = this.all || kept < 2;
    return html`<ul class="tasks">
        ${(isShort ? tasks : tasks.slice(0, first)).map((task) => this.#renderTask(task))}
      </ul>
      ${isShort ? nothing : button({ label: this.#words.words.more({ count: kept }), press: () => this.#showAll() })}`;
  }

  #renderTask(task: Task): TemplateResult {
    const { words, locale } = this.#words;
    const place = this.#here.place(locale);
    const days = task.dueDate === undefined ? undefined : daysBetween(dayOf(this.#here.now, place.timeZone), task.dueDate);
    const late = days !== undefined && days < 0;
    const { dueDate, severity } = task;
    return html`<li class="task" part="task">
      ${late ? badge('danger', words.overdue) : severity === 'unknown' ? nothing : badge(tones[severity], words[severity])}
      <div class="what">
        <p class="name">${this.#renderName(task)}</p>
        <p class="subject quiet">${task.subject}</p>
      </div>
      <p class="when">
        ${
          dueDate === undefined || days === undefined
            ? html`<span class="quiet">${words.noDeadline}</span>`
            : html`<time datetime=${dueDate}>${words[late ? 'awaited' : 'before']({ date: date(dueDate, place) })}</time>
                <span class="dot" aria-hidden="true">·</span> <span>${inDays(days, place)}</span>`
        }
      </p>
      ${task.consequence ? html`<p class="consequence">${task.consequence}</p>` : nothing}
    </li>`;
  }

  #renderName({ title, subject, target }: Task): unknown {
    const href = hrefOf(target, this);
    return href
      ? html`<a class="first" part="link" href=${href} aria-label="${title}, ${subject}" @click=${follow(this, href)}>${title}</a>`
      : html`<span class="first" tabindex="-1">${title}</span>`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, circleCheck());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-task-list': TaskList;
  }
}
