import type { Contact } from '@avenant/api';
import { ContactCard } from '@avenant/elements';
import { expect } from 'chai';
import { contact, page, tenant } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const card = (more: Partial<Contact> = {}) => mount(ContactCard, { contact: contact(more) });

describeReadingFaces({
  element: ContactCard,
  given: { topic: 'case' },
  verb: 'contacts.list',
  ready: 'Service Assurance Lumio',
  english: 'Handling your case',
});

describe('avenant-contact-card', () => {
  it('says who, for what, by which ways, what a call costs and when', async () => {
    const { element } = card();
    await find('heading', 'Service Assurance Lumio');
    const text = textOf(element);
    for (const words of [
      'Suivi de votre dossier',
      'Téléphone',
      '01 99 00 00 41',
      'appel non surtaxé',
      'Personnes sourdes ou malentendantes',
      'service@exemple.example',
      'Du lundi au vendredi, de 9 h à 18 h',
      'Le samedi, de 9 h à 12 h',
      '1 rue Neuve',
      '75001 Paris',
    ])
      expect(text).to.contain(words);
    await goodFace(element);
  });

  it('each way is a link that the keyboard reaches: to the phone, to the relay in a tab of its own, to the mail', async () => {
    card();
    await find('link', '01 99 00 00 41');
    for (const [name, href] of [
      ['01 99 00 00 41', 'tel:+33199000041'],
      ['Appeler par le service relais (nouvel onglet)', 'https://relais.example/lumio'],
      ['service@exemple.example', 'mailto:service@exemple.example'],
    ] as const) {
      const link = await tabTo((at) => at === get('link', name));
      expect(link.getAttribute('href')).to.equal(href);
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
    const relay = get('link', /^Appeler/);
    expect([relay.getAttribute('target'), relay.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  const roles: [Contact['role'], string][] = [
    ['usual_contact', 'Votre contact habituel'],
    ['agency', 'Votre agence'],
    ['contract_manager', 'Gestion de votre contrat'],
    ['health_manager', 'Gestion santé'],
    ['claim_handler', 'Suivi de votre dossier'],
    ['complaints', 'Si vous n’êtes pas d’accord'],
    ['assistance', 'Assistance'],
    ['expert', 'Expertise'],
    ['broker', 'Votre courtier'],
    ['unknown', 'Votre contact'],
  ];
  for (const [role, words] of roles)
    it(`draws ${role} as « ${words} »`, async () => {
      const { element } = card({ role });
      await says(element, words);
      expect(textOf(element)).to.not.contain(role);
    });

  it('leaves out the ways that there are not', async () => {
    const { element } = card({ phone: undefined, relayUrl: undefined, address: undefined, openingHours: [], phoneCost: undefined });
    await says(element, 'service@exemple.example');
    expect(textOf(element)).to.not.match(/Téléphone|sourdes|Horaires|Adresse postale/);
    await goodFace(element);
  });

  it('F16: an address that would run, write a mail or dial nothing is no link', async () => {
    const { element } = card({
      phone: 'javascript:alert(1)',
      relayUrl: 'javascript:alert(1)',
      email: 'a@b.example?cc=c@d.example&body=x',
    });
    await says(element, 'a@b.example?cc=');
    expect(all('link')).to.deep.equal([]);
    expect(textOf(element)).to.contain('javascript:alert(1)').and.not.contain('sourdes');
    for (const relayUrl of [
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:https://x.example/1',
      '//relais.example/',
    ]) {
      element.contact = contact({ relayUrl });
      await changes.settled();
      expect(query('link', /^Appeler/), relayUrl).to.equal(null);
    }
  });

  it('asks for the topic, the case and the contract that it was told, and again when they change', async () => {
    const { element, insurer } = mount(ContactCard, { topic: 'case', caseId: 'cas_1' });
    await find('heading', 'Service Assurance Lumio');
    element.contractId = 'ctr_1';
    element.topic = undefined as never;
    await changes.until(() => insurer.of('contacts.list').length === 2);
    expect(insurer.of('contacts.list').map(({ input }) => input)).to.deep.equal([
      { topic: 'case', caseId: 'cas_1' },
      { caseId: 'cas_1', contractId: 'ctr_1' },
    ]);
    await find('heading', 'Service Assurance Lumio');
  });

  it('shows the right person, who is first', async () => {
    const insurer = new StubInsurer().on('contacts.list', () => page(contact({ name: 'Sophie Arnaud' }), contact({ id: 'cnt_2' })));
    const { element } = mount(ContactCard, { caseId: 'cas_1' }, { insurer });
    await find('heading', 'Sophie Arnaud');
    expect(textOf(element)).to.not.contain('Service Assurance');
  });

  it('where nobody is named for it, gives the insurer’s own number', async () => {
    const insurer = new StubInsurer().on('contacts.list', () => page());
    const { element } = mount(ContactCard, { topic: 'autre' }, { insurer });
    await find('heading', 'Service Assurance Lumio');
    get('link', '01 99 00 00 41');
    await says(element, 'Votre contact');
    await goodFace(element);
  });

  it('where there is nobody at all, says where to look', async () => {
    const insurer = new StubInsurer().on('contacts.list', () => page()).on('tenant.config', () => tenant({ contact: undefined }));
    const { element } = mount(ContactCard, {}, { insurer });
    await find('heading', 'Aucun contact n’est indiqué ici');
    await goodFace(element);
  });

  it('given a contact, it asks for none', async () => {
    const { insurer } = card();
    await find('heading', 'Service Assurance Lumio');
    expect(insurer.of('contacts.list')).to.deep.equal([]);
  });
});
