import { ClaimWizard } from '@avenant/elements';
import type { InsurerApi } from '@avenant/api';
import { batisseuse } from '@avenant/sandbox';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { press, write } from './kit/hand.ts';
import { field, find, focused, get, query } from './kit/roles.ts';
import { sandboxInPage } from './kit/sandbox.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const nadia = 'nadia.ferrand@exemple.example';
type Insurer = Awaited<ReturnType<typeof sandboxInPage>>;

describe('avenant-claim-wizard', () => {
  let insurer: Insurer;
  afterEach(() => insurer.stop());
  const open = async (given: Partial<ClaimWizard> = {}) => {
    insurer = await sandboxInPage({ seed: batisseuse, signedIn: nadia });
    return stand(insurer.api, given);
  };
  const stand = (api: InsurerApi, given: Partial<ClaimWizard> = {}) =>
    mount(ClaimWizard, { contractId: 'ctr_bat_decennale', claimHref: '/sinistres/{id}', ...given }, { api });
  const kept = () => insurer.sandbox.world.rows.claimDrafts.all();

  it('A38, A39, A40: from the list of what to gather to the receipt: three steps, a letter, one claim', async function () {
    this.timeout(60_000); // Each of its seven screens is looked over.
    const { element, provider } = await open();
    const told: unknown[] = [];
    provider.addEventListener('avenant-claim-submitted', ({ detail }) => told.push(detail));
    await says(element, 'Des photographies des dommages');
    await goodFace(element);
    press('Commencer la déclaration');
    await find('heading', 'Étape 1 sur 3 : Mise en cause');
    expect(textOf(focused()!)).to.equal('Étape 1 sur 3 : Mise en cause');
    await goodFace(element);

    await find('group', /dommages/); // The column is as wide as before: the whole step is there.
    press('Continuer');
    await find('heading', 'Il y a 2 réponses à revoir');
    await goodFace(element);
    (await find('radio', /^Des travaux réalisés par mon entreprise/)).click();
    await find('group', /réceptionnés/);
    (await find('checkbox', 'Fissure')).click();
    await changes.until(() => !query('heading', /à revoir/));
    press('Non', 'radio');
    press('Continuer');
    await find('heading', 'Étape 2 sur 3 : Circonstances');
    press('Oui, précisément', 'radio');
    await find('textbox', 'Date du sinistre');
    write(field('Date du sinistre'), '02/11/2026');
    write(field('Nom du chantier'), 'Les Cèdres');
    write(field('Numéro et rue'), '4 rue Haute');
    write(field('Code postal'), '69007');
    write(field('Ville'), 'Lyon');
    write(get('textbox', /^Que s’est-il passé/), 'Une fissure court le long du mur nord depuis le gel.');
    for (const group of [/blessées/, /concernées/]) get<HTMLInputElement>('radio', 'Non', get('group', group)).click();
    await goodFace(element);
    await find('group', /concernées/);
    press('Continuer');
    await find('heading', 'Étape 3 sur 3 : Documents');
    await find('region', /^Photographies des dommages/);
    await goodFace(element);
    press('Relire ma déclaration');
    await find('heading', 'Relisez votre déclaration');
    for (const words of [
      'Des travaux réalisés par mon entreprise',
      'Fissure',
      '2 novembre 2026',
      'Les Cèdres, 4 rue Haute, 69007 Lyon',
      'Aucun fichier',
    ])
      await says(element, words);
    await says(element, 'Un sinistre se déclare en principe avant le 9 novembre 2026.');
    await goodFace(element);
    press('Envoyer ma déclaration');
    await says(element, 'Cochez la déclaration sur l’honneur pour envoyer.');
    press(/^Je déclare sur l’honneur/, 'checkbox');
    press('Envoyer ma déclaration');
    press('Envoyer ma déclaration');
    await find('heading', 'Votre déclaration est envoyée');
    await says(element, 'Et maintenant');
    const [draft] = kept();
    expect(insurer.sandbox.world.rows.claims.all().filter(({ id }) => id === draft!.receipt!.claimId).length).to.equal(1);
    expect(told).to.deep.equal([{ claimId: draft!.receipt!.claimId, number: draft!.receipt!.number }]);
    expect(get<HTMLAnchorElement>('link', 'Suivre mon sinistre').pathname).to.equal(`/sinistres/${draft!.receipt!.claimId}`);
    await goodFace(element);
  });

  it('F9: what is typed leaves by itself, and the same step is found again with it on another page', async () => {
    const { element } = await open();
    (await find('button', 'Commencer la déclaration')).click();
    (await find('radio', /^Une mise en cause par un tiers/)).click();
    await find('group', 'Qui vous met en cause ?');
    write(field('Nom ou raison sociale'), 'Cabinet Vasseur');
    await changes.until(() => JSON.stringify(kept()[0]?.answers).includes('Cabinet Vasseur'));
    await says(element, 'Enregistré à 9 h');
    element.remove();
    const again = stand(insurer.api, { draftId: kept()[0]!.id });
    await find('heading', 'Étape 1 sur 3 : Mise en cause');
    expect(field('Nom ou raison sociale').value).to.equal('Cabinet Vasseur');
    await goodFace(again.element);
  });

  it('F12: answered elsewhere too: nothing is overwritten until somebody chooses', async () => {
    const { element } = await open();
    (await find('button', 'Commencer la déclaration')).click();
    await find('radio', /^Un dommage subi/);
    const { id: draftId } = kept()[0]!;
    const there = await insurer.api.claimDrafts.get({ draftId });
    await insurer.api.claimDrafts.change({ draftId, etag: there.etag, answers: { implication: 'own_works' } });
    press(/^Un dommage subi/, 'radio');
    await find('heading', 'Ces réponses ont aussi changé ailleurs');
    expect(kept()[0]!.answers['implication']).to.equal('own_works');
    await goodFace(element);
    press('Garder ce que j’ai saisi ici');
    await changes.until(() => kept()[0]!.answers['implication'] === 'own_site');
    await says(element, 'Enregistré à');
    expect(query('heading', 'Ces réponses ont aussi changé ailleurs')).to.equal(null);
  });

  it('a declaration is given up in two presses; a contract that takes none online says whom to ask', async () => {
    const { element } = await open();
    (await find('button', 'Commencer la déclaration')).click();
    (await find('button', 'Abandonner cette déclaration')).click();
    const { id: draftId } = kept()[0]!;
    const closed: unknown[] = [];
    element.addEventListener('avenant-draft-closed', ({ detail }) => closed.push(detail));
    (await find('button', 'Supprimer la déclaration')).click();
    await find('button', 'Commencer la déclaration');
    expect(kept()).to.deep.equal([]);
    expect(closed).to.deep.equal([{ draftId }]);
    Object.assign(element, { contractId: 'ctr_bat_flotte' });
    await says(element, 'Aucun contrat ne se déclare en ligne');
    await goodFace(element);
  });
});
