import type { Task } from '@avenant/api';
import { TaskList } from '@avenant/elements';
import { expect } from 'chai';
import { page, task } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const hrefs = { caseHref: '/dossiers/{id}', contractHref: '/contrats/{id}', documentHref: '/documents/{id}' };
const list = (...tasks: Partial<Task>[]) => mount(TaskList, { ...hrefs, tasks: tasks.map((more) => task(more)) });

describeReadingFaces({
  element: TaskList,
  given: hrefs,
  verb: 'tasks.list',
  ready: 'Joindre le relevé d’indemnités',
  english: 'By 4 December 2026',
});

describe('avenant-task-list', () => {
  it('says what is to be done, for what, by when in words and in days, how pressing it is and what happens otherwise', async () => {
    const { element } = list({});
    await find('heading', 'À faire (1)');
    const item = get('listitem');
    for (const words of [
      'Important',
      'Joindre le relevé d’indemnités',
      'D-2026-1041 · Arrêt de travail',
      'Avant le 4 décembre 2026',
      'dans 13 jours',
      'Sans ce relevé, l’étude de votre dossier ne peut pas continuer.',
    ])
      expect(textOf(item)).to.contain(words);
    await goodFace(element);
  });

  const states: [Partial<Task>, string][] = [
    [{ severity: 'critical' }, 'Urgent'],
    [{ severity: 'info', dueDate: undefined, consequence: undefined }, 'Sans urgence'],
    [{ dueDate: undefined }, 'Sans date limite'],
    [{ dueDate: '2026-11-21' }, 'aujourd’hui'],
    [{ dueDate: '2026-11-18' }, 'En retard'],
    [{ dueDate: '2026-12-01' }, 'Avant le 1er décembre 2026'],
  ];
  for (const [more, words] of states)
    it(`draws « ${words} »`, async () => {
      const { element } = list(more);
      await says(element, words);
      await goodFace(element);
    });

  it('what is late says since when, and is not asked for before a day that has passed', async () => {
    const { element } = list({ dueDate: '2026-11-18', severity: 'info' });
    await says(element, 'Attendu le 18 novembre 2026');
    await says(element, 'il y a 3 jours');
    expect(textOf(element)).to.not.contain('Avant le').and.not.contain('Sans urgence');
  });

  it('keeps the insurer’s order: the most pressing is theirs to say', async () => {
    list({ id: 't1', title: 'Un', severity: 'info' }, { id: 't2', title: 'Deux', severity: 'critical' }, { id: 't3', title: 'Trois' });
    await find('heading', 'À faire (3)');
    expect(all('link').map((link) => link.textContent)).to.deep.equal(['Un', 'Deux', 'Trois']);
  });

  it('leads to what each task is about, and nowhere where the page has no place for it', async () => {
    const kinds = ['case', 'contract', 'document', 'unknown'] as const;
    const { element } = list(
      ...kinds.map((kind) => ({ id: kind, title: kind === 'unknown' ? 'Autre' : kind, target: { kind, id: `${kind}/1` } })),
    );
    await says(element, 'Autre');
    expect(all('link').map((link) => link.getAttribute('href'))).to.deep.equal([
      '/dossiers/case%2F1',
      '/contrats/contract%2F1',
      '/documents/document%2F1',
    ]);
    element.documentHref = undefined as never;
    await changes.until(() => all('link').length === 2);
  });

  it('F22: a task is followed by the keyboard, offered to the page’s router with an address and no more', async () => {
    const { provider } = list({});
    const link = await find('link', 'Joindre le relevé d’indemnités, D-2026-1041 · Arrêt de travail');
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    await tabTo((at) => at === link);
    await keys('Enter');
    expect(offered).to.deep.equal([{ href: '/dossiers/cas_1' }]);
  });

  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `t${i + 1}`, title: `Tâche ${i + 1}` }));

  it('of many, the five most pressing; all are counted, and the others come at a press, the focus on the first of them', async () => {
    const { element } = list(...many(8));
    await find('heading', 'À faire (8)');
    expect(all('listitem').length).to.equal(5);
    await goodFace(element);
    const more = get('button', 'Afficher les 3 autres');
    await tabTo((at) => at === more);
    await keys('Enter');
    await changes.until(() => focused()?.textContent === 'Tâche 6');
    expect(all('listitem').length).to.equal(8);
    expect(query('button')).to.equal(null);
    await goodFace(element);
  });

  it('where the page has no place for them, the focus goes to the name of the first of the others', async () => {
    mount(TaskList, { tasks: many(8).map((more) => task(more)) });
    (await find('button', 'Afficher les 3 autres')).click();
    await changes.until(() => focused()?.textContent === 'Tâche 6');
  });

  it('a sixth alone is shown, not hidden behind a button of its own size', async () => {
    list(...many(6));
    await find('heading', 'À faire (6)');
    expect(all('listitem').length).to.equal(6);
    expect(query('button')).to.equal(null);
  });

  it('the whole row is the target', async () => {
    list({});
    await find('link', /^Joindre/);
    await changes.settled();
    const { right, top } = get('listitem').getBoundingClientRect();
    let at: Element | null = document.elementFromPoint(right - 8, top + 4);
    while (at?.shadowRoot) at = at.shadowRoot.elementFromPoint(right - 8, top + 4);
    expect(at).to.equal(get('link', /^Joindre/));
  });

  it('nothing to do: says so, and why that is good', async () => {
    const { element } = mount(TaskList, hrefs, { insurer: new StubInsurer().on('tasks.list', () => page()) });
    await find('heading', 'Rien à faire pour le moment');
    await says(element, 'nous avons reçu tout ce que nous attendions de vous');
    expect(query('list')).to.equal(null);
    get('heading', 'À faire');
    await goodFace(element);
  });

  it('given tasks, it asks for none, and listens to nobody', async () => {
    const { insurer } = list({});
    await find('heading', 'À faire (1)');
    expect([...insurer.of('tasks.list'), ...insurer.of('events.watch')]).to.deep.equal([]);
  });

  it('changes by itself while the page is open', async () => {
    const insurer = new StubInsurer();
    const stream = insurer.hold('events.watch');
    const { element } = mount(TaskList, hrefs, { insurer });
    await find('heading', 'À faire (1)');
    await changes.until(() => stream.waiting.length === 1);
    insurer.on('tasks.list', () => page());
    stream.waiting[0]!.input.onEvent({ type: 'case.updated', id: 'cas_1' });
    await says(element, 'Rien à faire pour le moment');
  });

  it('F32: what this version does not know is left unsaid', async () => {
    const { element } = list({ rel: 'unknown', severity: 'unknown', target: { kind: 'unknown', id: 'x' } });
    await says(element, 'Joindre le relevé');
    expect(textOf(element)).to.not.contain('unknown');
    await goodFace(element);
  });
});
