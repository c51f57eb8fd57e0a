import type { AllowedAction, Contract } from '@avenant/api';
import { AttestationViewer } from '@avenant/elements';
import { expect } from 'chai';
import { contract, page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { attestation, withoutPaper } from './kit/company-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { field, find, focused, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';

const offering = (action: Partial<AllowedAction> = {}, more: Partial<Contract> = {}) =>
  contract({
    productName: 'Décennale',
    number: 'BAT-774120',
    allowedActions: [{ rel: 'request_attestation', enabled: true, ...action }],
    ...more,
  });
const made = () => withoutPaper({ id: 'att_9', number: 'ATT-2026-0009', kind: 'nominative_worksite', state: 'generating' });
const ready = (...contracts: Contract[]) =>
  new StubInsurer().on('contracts.list', () => page(...contracts)).on('attestations.request', () => made());

async function open(insurer: StubInsurer) {
  const mounted = mount(AttestationViewer, { worksiteRequests: true }, { insurer });
  (await find('button', 'Demander une attestation de chantier')).click();
  await find('heading', 'Demander une attestation de chantier');
  return mounted;
}
async function fill() {
  await find('textbox', 'Nom du chantier');
  write(field('Nom du chantier'), 'Halle des Lices');
  write(field('Adresse du chantier'), '1 place des Exemples');
  write(field('Date d’ouverture du chantier'), '15/12/2026');
  write(field('Coût total du chantier (EUR)'), '480 000,50');
}

describe('asking for an attestation for a building site', () => {
  it('A18: a few lines, by the keyboard, sent once; then it is in the making, in the list', async () => {
    const insurer = ready(offering(), contract({ id: 'ctr_2' }));
    const { element, provider } = await open(insurer);
    const told: unknown[] = [];
    provider.addEventListener('avenant-attestation-requested', ({ detail }) => told.push(detail));
    await fill();
    await goodFace(element);
    insurer.on('attestations.list', () => page(attestation(), made()));
    await tabTo((at) => at === field('Établie pour (facultatif)'));
    await keys(...'SCCV', 'Enter', 'Enter');
    await says(element, 'Votre demande est enregistrée.');
    await says(element, 'Nous préparons cette attestation.');
    expect(insurer.of('attestations.request').map(({ input }) => input)).to.deep.equal([
      {
        contractId: 'ctr_1',
        kind: 'nominative_worksite',
        worksite: {
          name: 'Halle des Lices',
          address: '1 place des Exemples',
          openingDate: '2026-12-15',
          cost: { amount: '480000.50', currency: 'EUR' },
        },
        recipient: 'SCCV',
      },
    ]);
    expect(told).to.deep.equal([{ attestationId: 'att_9' }]);
    await goodFace(element);
  });

  it('says everything that is to be put right, above the form and at each field, and keeps what was typed', async () => {
    const { element } = await open(ready(offering(), offering({}, { id: 'ctr_2', number: 'BAT-2' })));
    await find('combobox', 'Contrat');
    write(field('Date d’ouverture du chantier'), '31/02/2026');
    press('Envoyer ma demande');
    await find('heading', 'Il y a 5 erreurs');
    for (const words of ['Choisissez un contrat.', 'Indiquez le nom du chantier.', 'Saisissez la date sous la forme jj/mm/aaaa'])
      await says(element, words);
    expect(field('Date d’ouverture du chantier').value).to.equal('31/02/2026');
    await goodFace(element);
    press('Erreur : Indiquez le coût total du chantier.', 'link');
    expect(focused()).to.equal(field('Coût total du chantier (EUR)'));
  });

  it('what the insurer refuses comes back to its field', async () => {
    const errors = [{ pointer: '#/worksite/cost', code: 'money' }];
    const { element } = await open(ready(offering()).fail('attestations.request', 'validation-failed', { errors }));
    await fill();
    press('Envoyer ma demande');
    await find('heading', 'Il y a 1 erreur');
    await says(element, 'Saisissez un montant, par exemple');
  });

  it('F8: a lost answer is tried again under the same key; F10: nothing is lost meanwhile, and the browser asks before it is left', async () => {
    const insurer = ready(offering());
    const held = insurer.hold('attestations.request');
    const { element } = await open(insurer);
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(true);
    await fill();
    expect(leaves()).to.equal(false);
    press('Envoyer ma demande');
    await changes.until(() => held.waiting.length === 1);
    held.fail('network');
    await says(element, 'Votre demande reste sur cette page.');
    await goodFace(element);
    press('Envoyer ma demande');
    await changes.until(() => held.waiting.length === 1);
    held.answer(made());
    await says(element, 'Votre demande est enregistrée.');
    const [first, second] = insurer.of('attestations.request').map(({ options }) => options.idempotencyKey);
    expect(first).to.be.a('string').and.equal(second);
    expect(leaves()).to.equal(true);
  });

  it('where nothing gives a right to it, says why; who lacks the right is told who gives it', async () => {
    const insurer = ready(offering({ enabled: false, reasonCode: 'unpaid_premium' }));
    const { element } = await open(insurer);
    await says(element, 'Aucun de vos contrats en cours n’y donne droit.');
    insurer.on('contracts.list', () => page(offering({ enabled: false, reasonCode: 'attestation.issue' })));
    const { makeStale } = await import('@avenant/elements/kit/topics.js');
    makeStale((element as unknown as { client: typeof insurer.api }).client, 'contracts');
    await says(element, 'Demandez ce droit à un administrateur de votre entreprise.');
    await goodFace(element);
  });

  it('F22: another client’s page starts without what was typed; without the offer there is no button', async () => {
    const { element, provider } = await open(ready(offering()));
    await fill();
    provider.api = ready(offering()).api;
    await changes.until(() => query('textbox', 'Nom du chantier') === null);
    element.worksiteRequests = false;
    await changes.until(() => query('button', 'Demander une attestation de chantier') === null);
  });
});
