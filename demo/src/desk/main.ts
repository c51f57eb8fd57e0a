/** The insurer's desk: how a person who tries the demo plays the other side. It is no element, and never shipped. */
import { html, render } from 'lit';
import { accountsPage } from './accounts-page.js';
import { casePage } from './case-page.js';
import { casesPage } from './cases-page.js';
import { Desk } from './desk.js';
import { outboxPage } from './outbox-page.js';
import { type Place, base, caseWords, followLinks, insurer, insurers, placeOf } from './places.js';
import { queuePage } from './queue-page.js';

const root = document.getElementById('desk')!;
const here = () => placeOf(new URL(location.href));
const desk = new Desk(here(), draw);

/** While the page is looked at, it keeps up by itself. */
const pulse = 3000;

const links: readonly (readonly [name: Place['name'], path: string, word: string])[] = [
  ...(insurer.id === 'batisseuse'
    ? ([
        ['queue', '', 'À traiter'],
        ['cases', 'dossiers', caseWords.many],
      ] as const)
    : ([['cases', '', caseWords.many]] as const)),
  ['accounts', 'clients', 'Clients'],
  ['outbox', 'courrier', 'Courrier'],
];

function page(place: Place): unknown {
  switch (place.name) {
    case 'cases':
      return casesPage(desk, place, draw);
    case 'case':
      return casePage(desk, place.id);
    case 'queue':
      return queuePage(desk);
    case 'accounts':
      return accountsPage(desk);
    case 'outbox':
      return outboxPage(desk);
    default:
      return html`<h1 tabindex="-1">Cette page n’existe pas</h1>`;
  }
}

function draw(): void {
  const place = here();
  const current = place.name === 'case' ? 'cases' : place.name;
  render(
    html`<a class="skip" href="#main">Aller au contenu</a>
      <header class="top">
        <a class="brand" href=${base}><img src="/desk/icon.svg" alt="" width="28" height="28" /><span>Bureau de l’assureur</span></a>
        <nav class="insurers" aria-label="Assureur">
          <ul>
            ${insurers.map(
              ({ id, name, base: href }) => html`<li><a href=${href} aria-current=${id === insurer.id ? 'true' : 'false'}>${name}</a></li>`,
            )}
          </ul>
        </nav>
        <nav aria-label="Rubriques">
          <ul>
            ${links.map(
              ([name, path, word]) =>
                html`<li><a href="${base}${path}" aria-current=${name === current ? 'page' : 'false'}>${word}</a></li>`,
            )}
          </ul>
        </nav>
      </header>
      <div class="told ${desk.told ? 'on' : ''}" role="status">${desk.told}</div>
      ${desk.away ? html`<div class="away" role="alert">${desk.away.sentence}</div>` : ''}
      <main id="main">${page(place)}</main>`,
    root,
  );
  const title = root.querySelector('h1')?.textContent?.trim();
  document.title = title ? `${title} · Bureau de l’assureur` : 'Bureau de l’assureur';
}

/** Another page: its title takes the focus, so that a screen reader hears where it is. */
function arrive(): void {
  desk.arrive(here());
  draw();
  scrollTo(0, 0);
  root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

const keepUp = () => {
  if (document.visibilityState === 'visible' && !desk.busy) void desk.look();
};

followLinks(arrive);
document.addEventListener('visibilitychange', keepUp);
setInterval(keepUp, pulse);
draw();
void desk.look();
