import 'avenant/login-form.js';
import type { Provider } from 'avenant/provider.js';
import 'avenant/provider.js';
import { render } from 'lit';
import { page, titleOf } from './pages/page.js';
import type { House, Language } from './house.js';
import type { Portal, Session } from './portal.js';
import { forget, refresh } from './reading.js';
import { Router } from './router.js';
import { shell } from './shell.js';
import type { PortalWords } from './words.js';

/** Fetched beside the sign-in. Answers whether it is there. */
const prepare = <W extends PortalWords>(house: House<W>): Promise<boolean> =>
  house.inside().then(
    () => true,
    () => false,
  );

/** Opens a customer space, assembled from nothing but Avenant's elements, a little CSS and a small router. */
export async function open<W extends PortalWords>(house: House<W>): Promise<void> {
  const provider = document.querySelector('avenant-provider') as Provider;
  const router = new Router(house.base, house.pages, () => arrive());
  let language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
  let session: Session | undefined;
  let permissions: readonly string[] = [];
  /** The last sign-out did not go through. */
  let isStuck = false;

  const portal = (): Portal<W> => ({
    house,
    api: provider.client!,
    router,
    words: house.words[language],
    language,
    session,
    permissions,
    redraw: draw,
    enter: () => void enter(),
    recheck: () => void recheck(),
  });

  function draw(): void {
    const at = portal();
    document.documentElement.lang = language;
    provider.pageLabels = house.labels[language];
    const content = page(at, house);
    const hadFocus = document.activeElement === title();
    render(shell(at, house, content, { skip, signOut: () => void signOut(), speak, isStuck }), provider);
    document.title = `${titleOf(at, house)} · ${house.name}`;
    // What a page has read may have become another page, with a title of its own.
    if (hadFocus) title()?.focus({ preventScroll: true });
  }

  const title = () => provider.querySelector<HTMLElement>('h1');

  /** Another page: its title takes the focus, so that a screen reader hears where it is. */
  function arrive(): void {
    // Who comes here while signed in may have put off signing in again.
    if (session && router.place.name === 'sign-in') return void enter();
    if (!session && !house.pages[router.place.name]?.isOpen) return router.go(`${router.base}connexion`, { replace: true });
    forget();
    isStuck = false;
    draw();
    scrollTo(0, 0);
    title()?.focus({ preventScroll: true });
  }

  /** The page that one is on stays, where it is about no single thing: another company has none of the first one's. */
  function changeCompany({ detail }: HTMLElementEventMap['avenant-company-changed']): void {
    permissions = detail.permissions;
    const { name, id } = router.place;
    const { under = 'home', permission } = house.pages[name] ?? {};
    if (permission && !permissions.includes(permission)) return router.go(router.base);
    if (id !== '') return router.go(`${router.base}${house.pages[under]!.path}`);
    forget();
    draw();
  }

  function skip(event: Event): void {
    event.preventDefault();
    title()?.focus();
  }

  function speak(next: Language): void {
    language = next;
    draw();
  }

  /** Who is signed in, if anyone: a session that does not answer is none. */
  const whoIsThere = (): Promise<Session | undefined> =>
    portal()
      .api.session.current({})
      .catch(() => undefined);

  /** What they may do in the company that the page is in; where nobody says, no more than everybody may. */
  const whatTheyMay = async (): Promise<readonly string[]> => {
    if (!Object.values(house.pages).some(({ permission }) => permission)) return [];
    const { items } = await portal().api.organisations.list({ limit: 100 });
    return items.find(({ isCurrent }) => isCurrent)?.permissions ?? [];
  };

  async function enter(): Promise<void> {
    const prepared = prepare(house);
    session = await whoIsThere();
    permissions = session ? await whatTheyMay().catch(() => []) : [];
    const isReady = !session || (await prepared);
    if (session && router.place.name === 'sign-in') {
      if (isReady) router.go(router.base, { replace: true });
      else location.replace(router.base); // The network failed while it was fetched, and is back: a new page fetches it anew.
    } else if (!session && router.place.name === 'sign-in') draw();
    else arrive();
  }

  /** A new password ends the sessions of its account: the page goes on as whoever is there. */
  async function recheck(): Promise<void> {
    session = await whoIsThere();
    draw();
  }

  async function signOut(): Promise<void> {
    try {
      await portal().api.session.signOut({});
    } catch (error) {
      // Whoever sits down here next would be this person: a sign-out that did not reach the insurer is none, and is told.
      isStuck = !/^(unauthenticated|session-expired)$/.test((error as { code?: string }).code ?? '');
      if (isStuck) return draw();
    }
    leave();
  }

  /** A fresh page: nothing of this person stays in memory. */
  const leave = () => location.assign(`${router.base}connexion`);

  provider.addEventListener('avenant-account-changed', () => void enter());
  provider.addEventListener('avenant-company-changed', changeCompany);
  provider.addEventListener('avenant-signed-out', leave);
  // News came: what the pages read for themselves may have changed; the widgets see to their own.
  provider.addEventListener('avenant-notifications-received', () => void refresh(portal()));
  await provider.updateComplete;
  await enter();
}
