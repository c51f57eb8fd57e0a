import type { Claim } from '@avenant/api';
import { ClaimSummary } from '@avenant/elements';
import { expect } from 'chai';
import { appointment, claim, offer, offered } from './kit/claim-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { focused } from './kit/roles.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, findField, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const given = {
  claimId: 'cas_1',
  depositHref: '/sinistres/{id}/justificatifs',
  decisionHref: '/sinistres/{id}/decision',
  contractHref: '/contrats/{id}',
};
const summary = (more: Partial<Claim> = {}) => mount(ClaimSummary, { ...given, claim: claim(more) });
const answering = (insurer = new StubInsurer()) => {
  let current = offered();
  insurer
    .on('claims.get', () => current)
    .on('claims.answerOffer', ({ response, comment }) => {
      const accepted = response === 'accept';
      const answered = offer({
        state: accepted ? 'accepted' : 'contested',
        respondedAt: '2026-11-21T08:00:00Z',
        ...(comment && { comment }),
      });
      return (current = offered({ state: accepted ? 'offer_accepted' : 'offer_contested', offer: answered, allowedActions: [] }));
    });
  return { ...mount(ClaimSummary, given, { insurer }), insurer };
};

describeReadingFaces({
  element: ClaimSummary,
  given,
  verb: 'claims.get',
  ready: 'Interlocuteur sur ce sinistre',
  english: 'Who handles this claim',
});

describe('avenant-claim-summary', () => {
  it('A43: dates, address, state, contract and who handles it, with the five steps', async () => {
    const { element } = summary();
    await find('heading', 'Fissures en façade');
    const text = textOf(element);
    for (const words of [
      'Sinistre n° S26-00377',
      'En cours d’étude',
      'À nous',
      'Date du sinistre 28 septembre 2026',
      'Constaté le 2 octobre 2026',
      'Déclaré le 6 octobre 2026',
      'Adresse 9 allée des Exemples',
      'Contrat concerné Décennale bâtiment BAT-774120',
      'Interlocuteur sur ce sinistre Hugo Lambert',
      'Mise en cause Mise en cause par un tiers',
      'Façade sud, Appui de fenêtre',
      '18 500,00 €',
    ])
      expect(text).to.contain(words);
    expect(get('list', 'Avancement du dossier').children.length).to.equal(5);
    await goodFace(element);
  });

  it('A44: something may be added while the insurer takes it, and only then', async () => {
    const { element } = summary();
    const add = await find('link', 'Ajouter un élément');
    await tabTo((at) => at === add);
    expect(add.getAttribute('href')).to.equal('/sinistres/cas_1/justificatifs');
    element.claim = claim({ state: 'to_complete' });
    await find('link', 'Joindre les justificatifs');
    element.claim = claim({ state: 'decided', outcome: 'refused', allowedActions: [] });
    await find('link', 'Voir la décision et comment la contester');
    expect(query('link', 'Ajouter un élément')).to.equal(null);
    await goodFace(element);
  });

  it('an appointment is said in words; one to come can be kept in a calendar', async () => {
    const { element } = summary({
      appointments: [
        appointment(),
        appointment({ id: 'apt_0', kind: 'visit', state: 'done', start: '2026-10-01T07:00:00Z', end: '2026-10-01T08:00:00Z' }),
      ],
    });
    await says(element, 'Le 2 décembre 2026, de 14 h 00 à 16 h 00');
    await says(element, 'Avec Élodie Marchand');
    const files: string[] = [];
    element.addEventListener('click', (event) => {
      const link = event.composedPath()[0] as HTMLAnchorElement;
      if (link.localName !== 'a' || !link.download) return;
      event.preventDefault();
      files.push(link.download);
    });
    press('Ajouter à mon agenda, Expertise sur place');
    while (files.length === 0) await new Promise(requestAnimationFrame);
    expect(files).to.deep.equal(['S26-00377.ics']);
    expect(query('button', 'Ajouter à mon agenda, Visite sur place')).to.equal(null);
    await goodFace(element);
  });

  it('an offer is accepted after it was read over: the amount once more, then one press that sends it', async () => {
    const { element, insurer, provider } = answering();
    await says(element, 'Répondez avant le 10 décembre 2026 (dans 19 jours).');
    expect(textOf(element)).to.contain('6 840,00 €');
    await goodFace(element);
    const answered: unknown[] = [];
    provider.addEventListener('avenant-offer-answered', ({ detail }) => answered.push(detail));
    await tabTo((at) => at === get('button', 'Accepter la proposition'));
    await keys('Enter');
    await says(element, 'En acceptant 6 840,00 €, vous donnez votre accord définitif sur ce montant.');
    expect(insurer.of('claims.answerOffer').length).to.equal(0);
    await goodFace(element);
    press('Confirmer mon accord pour 6 840,00 €');
    await says(element, 'Votre accord est enregistré. Nous préparons le versement.');
    expect(insurer.of('claims.answerOffer').map(({ input }) => input)).to.deep.equal([
      { claimId: 'cas_1', offerId: 'off_1', response: 'accept' },
    ]);
    expect(answered).to.deep.equal([{ claimId: 'cas_1', response: 'accept' }]);
    expect(query('button', 'Accepter la proposition')).to.equal(null);
    await goodFace(element);
  });

  it('who contests says why: what was typed survives a failure, and is shown with the answer', async () => {
    const { element, insurer } = answering();
    const works = insurer.answering('claims.answerOffer');
    insurer.fail('claims.answerOffer', 'upstream-unavailable');
    await find('button', 'Contester la proposition');
    press('Contester la proposition');
    await find('button', 'Envoyer ma contestation');
    press('Envoyer ma contestation');
    await says(element, 'Indiquez pourquoi vous contestez cette proposition.');
    const why = await findField<HTMLTextAreaElement>('Pourquoi contestez-vous cette proposition ?');
    expect(focused()).to.equal(why);
    await goodFace(element);
    write(why, 'Le mur était neuf.');
    press('Envoyer ma contestation');
    await says(element, 'Le service ne répond pas.');
    expect(why.value).to.equal('Le mur était neuf.');
    insurer.on('claims.answerOffer', works);
    press('Envoyer ma contestation');
    await says(element, 'Votre contestation est envoyée.');
    await says(element, 'Le mur était neuf.');
    const keysSent = insurer.of('claims.answerOffer').map(({ options }) => options.idempotencyKey);
    expect(new Set(keysSent).size, 'F8: the same intent').to.equal(1);
  });

  it('an offer that has run out offers nothing to press', async () => {
    const { element } = summary({ offer: offer({ state: 'expired' }), state: 'offer_made' });
    await says(element, 'Cette proposition était valable jusqu’au 10 décembre 2026.');
    expect(query('button', 'Accepter la proposition')).to.equal(null);
    await goodFace(element);
    element.claim = offered({
      allowedActions: ['accept_offer', 'contest_offer'].map((rel) => ({ rel, enabled: false, reasonCode: 'case.write' })),
    });
    await says(element, 'Pour y répondre, adressez-vous à un administrateur de votre entreprise.');
    expect(query('button', 'Accepter la proposition')).to.equal(null);
    await goodFace(element);
  });

  it('an offer that has changed meanwhile is told, and is read again before it is answered', async () => {
    const { element, insurer } = answering();
    insurer.fail('claims.answerOffer', 'state-conflict', { reasonCode: 'another_offer' });
    await find('button', 'Accepter la proposition');
    press('Accepter la proposition');
    (await find('button', 'Confirmer mon accord pour 6 840,00 €')).click();
    await says(element, 'Cette proposition a changé depuis l’ouverture de la page.');
    await goodFace(element);
  });

  it('what was paid says when, how much and to whom', async () => {
    const { element } = summary({
      payments: [{ id: 'pay_1', amount: { amount: '4150.00', currency: 'EUR' }, paidAt: '2024-09-20T09:00:00Z', payeeName: 'M. Vasseur' }],
    });
    await says(element, 'Versé le 20 septembre 2024 à M. Vasseur');
    expect(textOf(element)).to.contain('4 150,00 €');
    await goodFace(element);
  });
});
