// A document that is fetched at a press (kit/download), as the decision panel and the lists do it.
import { DecisionPanel } from '@avenant/elements';
import { expect } from 'chai';
import { now } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { link } from './kit/outcome-answers.ts';
import { find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

/** The links that the page was about to follow; none is. */
const followed: HTMLAnchorElement[] = [];
const stay = (event: Event): void => {
  const link = event.composedPath().find((it): it is HTMLAnchorElement => it instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  followed.push(link);
};
beforeEach(() => {
  followed.length = 0;
  addEventListener('click', stay);
});
afterEach(() => {
  removeEventListener('click', stay);
  delete (navigator as Partial<Record<'userActivation', unknown>>).userActivation;
});
/** A browser forgets a press after a few seconds. */
const pressForgotten = () => Object.defineProperty(navigator, 'userActivation', { value: { isActive: false }, configurable: true });

const name = /^Télécharger le courrier de décision/;
async function letter(insurer = new StubInsurer()) {
  const it = mount(DecisionPanel, { caseId: 'cas_1' }, { insurer });
  const button = await find('button', name);
  button.focus();
  return { ...it, button };
}

describe('a document is fetched at a press', () => {
  it('its link is asked for then and not before, and followed without leaving the page or telling where it comes from', async () => {
    const { insurer, provider } = await letter();
    const told: unknown[] = [];
    const tracked: unknown[] = [];
    provider.track = (what) => tracked.push(what);
    provider.addEventListener('avenant-document-opened', (event) => told.push(event.detail));
    expect(insurer.of('documents.link')).to.have.length(0);
    await keys('Enter');
    await changes.until(() => followed.length === 1);
    const [anchor] = followed;
    expect(insurer.of('documents.link').map(({ input }) => input)).to.deep.equal([{ documentId: 'doc_1' }]);
    expect([anchor!.href, anchor!.target, anchor!.rel, anchor!.hasAttribute('download')]).to.deep.equal([
      'https://insurer.example/files/dl_1',
      '_blank',
      'noopener noreferrer',
      true,
    ]);
    // F22: no address that is its own permission leaves in an event.
    expect(told).to.deep.equal([{ documentId: 'doc_1' }]);
    expect(tracked).to.deep.equal(['document-opened']);
    expect(anchor!.isConnected).to.equal(false);
  });

  it('a second press while it is being prepared is the same press; the wait is told, and the focus stays', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('documents.link');
    const { element, button } = await letter(insurer);
    const heard = listen(element);
    await keys('Enter', 'Enter');
    await changes.until(() => heard.includes('Préparation du document…'));
    expect(held.waiting).to.have.length(1);
    expect(button.getAttribute('aria-busy')).to.equal('true');
    held.answer(link());
    await changes.until(() => followed.length === 1);
    expect(get('button', name).matches(':focus')).to.equal(true);
  });

  it('a link that comes long after the press is offered, not forced: browsers would block it', async () => {
    const { element } = await letter();
    pressForgotten();
    await keys('Enter');
    const late = await find<HTMLAnchorElement>('link', 'Ouvrir le document');
    expect(followed).to.deep.equal([]);
    expect([late.href, late.target, late.rel]).to.deep.equal(['https://insurer.example/files/dl_1', '_blank', 'noopener noreferrer']);
    await goodFace(element);
    late.click();
    await changes.until(() => followed.length === 1);
    await changes.until(() => query('link', 'Ouvrir le document') === null);
  });

  it('F11: a link that was left to expire is asked for anew', async () => {
    const insurer = new StubInsurer().on('documents.link', () => link({ expiresAt: now }));
    await letter(insurer);
    pressForgotten();
    await keys('Enter');
    const stale = await find('link', 'Ouvrir le document');
    stale.click();
    await changes.until(() => insurer.of('documents.link').length === 2);
    expect(followed).to.deep.equal([]);
  });

  const codes = [
    ['quarantined', 'Ce document est retenu par notre contrôle de sécurité.'],
    ['not-found', 'Cet élément est introuvable.'],
    ['upstream-unavailable', 'Le service ne répond pas.'],
  ] as const;
  for (const [code, sentence] of codes)
    it(`F1: ${code} is said under the button, aloud too, and a press tries again`, async () => {
      const insurer = new StubInsurer().fail('documents.link', code);
      const { element } = await letter(insurer);
      const heard = listen(element);
      await keys('Enter');
      await says(element, sentence);
      expect(heard.join(' ')).to.contain(sentence);
      await goodFace(element);
      insurer.on('documents.link', () => link());
      get('button', name).focus();
      await keys('Enter');
      await changes.until(() => followed.length === 1);
      expect(textOf(element)).to.not.contain(sentence);
    });

  for (const url of ['javascript:avenantHit=1', 'data:text/html,x', 'https://', 'file:///etc/hosts'])
    it(`F16: « ${url} » is nobody’s document`, async () => {
      const { element } = await letter(new StubInsurer().on('documents.link', () => link({ url })));
      await keys('Enter');
      await says(element, 'Le service a donné une réponse illisible.');
      expect(followed).to.deep.equal([]);
    });

  it('F13: an element that leaves stops asking, and follows nothing', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('documents.link');
    const { element } = await letter(insurer);
    await keys('Enter');
    await changes.until(() => held.waiting.length === 1);
    element.remove();
    await changes.until(() => held.aborted === 1);
    expect(followed).to.deep.equal([]);
  });
});
