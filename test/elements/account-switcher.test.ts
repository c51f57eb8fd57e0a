import type { Contract } from '@avenant/api';
import { AccountSwitcher, CaseExtension, ContractList, Provider } from '@avenant/elements';
import { expect } from 'chai';
import { contract, page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { ferrand, invited, membership, organisation, organisations, toitures } from './kit/access-answers.ts';
import { says } from './kit/deposit-stage.ts';
import { inPayment } from './kit/extension-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo, write } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, field, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const opener = () => find('button', /^(Entreprise|Company|Choisir|Choose|Mes entr)/);
const open = async () => (await opener()).click();
/** Answers an insurer who has let the person in: what was entered is current from now on. */
const ready = () => {
  const insurer = new StubInsurer();
  return insurer.on('organisations.enter', ({ organisationId }) => {
    const { items } = organisations();
    insurer.on('organisations.list', () => organisations(...items.map((one) => ({ ...one, isCurrent: one.id === organisationId }))));
    return { ...items.find(({ id }) => id === organisationId)!, isCurrent: true };
  });
};

describeReadingFaces({
  element: AccountSwitcher,
  given: {},
  verb: 'organisations.list',
  ready: 'Toitures du Val SAS',
  english: 'My companies',
  show: open,
});

describe('avenant-account-switcher', () => {
  it('A7: says which company the page speaks for, and lists the others with what one is there', async () => {
    const { element } = mount(AccountSwitcher);
    await find('button', 'Entreprise : Ferrand Maçonnerie SARL. Changer d’entreprise');
    await goodFace(element);
    await open();
    await find('dialog', 'Mes entreprises');
    const rows = all('listitem', undefined, get('list', 'Mes entreprises')).map(textOf);
    expect(rows[0])
      .to.match(/^Ferrand Maçonnerie SARL Administrateur · n° B-40118/)
      .and.contain('Entreprise affichée');
    expect(rows[1]).to.contain('Les Tuileries SCI Collaborateur');
    expect(all('searchbox').length, 'three are read, not searched').to.equal(0);
    await goodFace(element);
  });

  it('A8: by the keyboard alone, another company is opened; the focus comes back, and it is told', async () => {
    const insurer = ready();
    const { element, provider } = mount(AccountSwitcher, {}, { insurer });
    const heard = listen(element);
    const told: unknown[] = [];
    provider.addEventListener('avenant-company-changed', ({ detail }) => told.push(detail));
    const button = await opener();
    await tabTo((at) => at === button);
    await keys('Enter');
    await find('button', /^Toitures du Val/);
    await tabTo((at) => textOf(at).startsWith('Toitures du Val'));
    await keys('Enter');
    await find('button', 'Entreprise : Toitures du Val SAS. Changer d’entreprise');
    expect(insurer.of('organisations.enter').map(({ input }) => input)).to.deep.equal([{ organisationId: 'org_2' }]);
    const { role, permissions } = toitures();
    expect(told).to.deep.equal([{ organisationId: 'org_2', role, permissions }]);
    await changes.until(() => heard.includes('Vous êtes dans l’espace de Toitures du Val SAS.'));
    const after = await opener();
    await changes.until(() => focused() === after && query('dialog') === null);
  });

  it('F37: nothing of the company before stays: everything below the provider is asked anew, and a late answer is dropped', async () => {
    const insurer = ready();
    const { element, provider } = mount(ContractList, {}, { insurer });
    const other = mount(AccountSwitcher, {}, { insurer });
    provider.append(other.element);
    await says(element, 'Lumio Libre');
    const late = Promise.withResolvers<ReturnType<typeof page<Contract>>>();
    insurer.on('contracts.list', () => late.promise);
    const { makeStale } = await import('@avenant/elements/kit/topics.js');
    makeStale((element as unknown as { client: typeof insurer.api }).client, 'contracts');
    await changes.until(() => insurer.of('contracts.list').length === 2);
    const held = insurer.hold('contracts.list');
    await open();
    (await find('button', /^Toitures/)).click();
    await changes.until(() => held.waiting.length === 1);
    await changes.until(() => !textOf(element).includes('Lumio Libre'));
    late.resolve(page(contract({ productName: 'Contrat de la précédente' })));
    await changes.settled();
    expect(textOf(element)).to.not.contain('précédente');
    held.answer(page(contract({ productName: 'Décennale de Toitures' })));
    await says(element, 'Décennale de Toitures');
  });

  it('what is typed and not sent is asked about first: one stays and loses nothing, or goes', async () => {
    const insurer = ready().on('cases.get', () => inPayment());
    const { element, provider } = mount(CaseExtension, { caseId: 'cas_1' }, { insurer });
    const { element: switcher } = mount(AccountSwitcher, {}, { insurer });
    provider.append(switcher);
    await find('textbox', 'Date de début');
    write(field('Date de début'), '01/11/2026');
    await open();
    (await find('button', /^Toitures/)).click();
    await says(switcher, 'Des informations saisies sur cette page ne sont pas envoyées');
    await changes.until(() => textOf(focused()!).includes('Elles seront perdues si vous ouvrez l’espace de Toitures du Val SAS.'));
    await goodFace(switcher);
    press('Rester sur cette page');
    await changes.until(() => query('dialog') === null);
    expect(field('Date de début').value).to.equal('01/11/2026');
    expect(insurer.of('organisations.enter')).to.deep.equal([]);
    await open();
    (await find('button', /^Toitures/)).click();
    (await find('button', 'Changer d’entreprise')).click();
    await find('button', 'Entreprise : Toitures du Val SAS. Changer d’entreprise');
    await changes.until(() => field('Date de début', element).value === '');
  });

  it('what stands under another insurer’s provider is not asked about', async () => {
    const { element } = mount(CaseExtension, { caseId: 'cas_1' }, { insurer: ready().on('cases.get', () => inPayment()) });
    await find('textbox', 'Date de début', element);
    write(field('Date de début'), '01/11/2026');
    const insurer = ready();
    const provider = document.createElement('avenant-provider') as Provider;
    provider.api = insurer.api;
    provider.append(document.createElement('avenant-account-switcher'));
    element.parentElement!.after(provider);
    await open();
    (await find('button', /^Toitures/)).click();
    await changes.until(() => insurer.of('organisations.enter').length === 1);
    expect(field('Date de début').value).to.equal('01/11/2026');
  });

  it('while one is being opened it says so, a second press is the same, and a failure leaves everything where it was', async () => {
    const insurer = ready();
    const held = insurer.hold('organisations.enter');
    const { element } = mount(AccountSwitcher, {}, { insurer });
    await open();
    const row = await find('button', /^Toitures/);
    row.click();
    await says(element, 'Ouverture de l’espace…');
    get('button', /^Les Tuileries/).click();
    row.click();
    await goodFace(element);
    expect(held.waiting.length).to.equal(1);
    held.fail('upstream-unavailable');
    await says(element, 'Le service ne répond pas. Réessayez dans quelques minutes.');
    await find('button', 'Entreprise : Ferrand Maçonnerie SARL. Changer d’entreprise');
    await goodFace(element);
    insurer.on('organisations.list', () => organisations(ferrand())).fail('organisations.enter', 'not-found');
    row.click();
    await says(element, 'Vous n’avez plus accès à cette entreprise. La liste est à jour.');
    await changes.until(() => query('button', /^Toitures/) === null);
  });

  it('more than seven are searched by name or number, whatever the accents', async () => {
    const many = Array.from({ length: 60 }, (_, n) => organisation({ id: `org_${n}`, name: `Société ${n}`, number: `B-${n}` }));
    const insurer = new StubInsurer().on('organisations.list', () => organisations(ferrand(), ...many));
    const { element } = mount(AccountSwitcher, {}, { insurer });
    await open();
    await says(element, '11 autres entreprises : précisez votre recherche.');
    write(field('Rechercher une entreprise'), 'maconnerie ferr');
    await says(element, '1 entreprise trouvée');
    await goodFace(element);
    write(field('Rechercher une entreprise'), 'b-59');
    await find('button', /^Société 59/);
    write(field('Rechercher une entreprise'), 'introuvable');
    await says(element, 'Aucune entreprise ne correspond. Vérifiez le nom ou le numéro.');
  });

  it('an invitation waits to be accepted, until its day; accepted, the company can be opened', async () => {
    const insurer = ready().on('organisations.list', () => organisations(ferrand(), invited()));
    insurer.on('memberships.get', ({ membershipId }) => membership({ id: membershipId, etag: '"7"', state: 'invited' }));
    insurer.on('memberships.accept', () => {
      insurer.on('organisations.list', () => organisations(ferrand(), organisation({ id: 'org_4', name: 'Charpentes Sow' })));
      return membership();
    });
    const { element } = mount(AccountSwitcher, {}, { insurer });
    await open();
    await says(element, 'Valable jusqu’au 28 novembre 2026.');
    expect(all('button', /^Charpentes/).length, 'not before it is accepted').to.equal(0);
    await goodFace(element);
    const heard = listen(element);
    (await find('button', 'Accepter l’invitation de Charpentes Sow')).click();
    await find('button', /^Charpentes Sow/);
    expect(insurer.of('memberships.accept').map(({ input }) => input)).to.deep.equal([{ membershipId: 'mbr_4', etag: '"7"' }]);
    expect(heard).to.contain('Invitation acceptée. Vous pouvez ouvrir l’espace de Charpentes Sow.');
  });

  it('A9: another company is attached by the usual contact, whose number is there', async () => {
    const { element, insurer } = mount(AccountSwitcher, { companies: [ferrand()] });
    await open();
    await says(element, 'Rattacher une autre entreprise');
    expect(insurer.of('contacts.list')).to.deep.equal([]);
    // A summary has no role of its own; its group has.
    all('group')[0]!.querySelector('summary')!.click();
    await says(element, 'appelez votre interlocuteur habituel');
    await find('link', '01 99 00 00 41');
    await goodFace(element);
  });

  it('where nobody acts for a company, it says so; where none is current, it asks to choose', async () => {
    const insurer = new StubInsurer().on('organisations.list', () => ({ items: [] }));
    const { element } = mount(AccountSwitcher, {}, { insurer });
    await open();
    await find('heading', 'Aucune entreprise n’est rattachée à votre adresse e-mail');
    await goodFace(element);
    element.companies = [toitures()];
    await find('button', 'Choisir une entreprise');
  });
});
