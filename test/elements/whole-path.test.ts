// The elements, our own client and the pretend insurer in one page: nothing stubbed, a service worker in between.
import {
  type AvenantElementClass,
  CaseCard,
  ContractList,
  define,
  ExchangeLog,
  InsuranceTab,
  JustificatifDropzone,
  LoginForm,
} from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { choose, photo } from './kit/files.ts';
import { write } from './kit/hand.ts';
import { all, field, find, findField, get } from './kit/roles.ts';
import { sandboxInPage } from './kit/sandbox.ts';
import { mount } from './kit/stage.ts';

const sha256 = async (file: File) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

describe('the whole path, in a page', () => {
  let page: Awaited<ReturnType<typeof sandboxInPage>>;
  before(async function () {
    this.timeout(30_000);
    page = await sandboxInPage({ latency: 60 });
  });
  after(() => page.stop());

  it('signs in, and reads contracts, insurance and cases', async () => {
    await page.sandbox.ready;
    const { element } = mount(LoginForm, { identifierKinds: 'customer_number' }, { api: page.api });
    const signed = new Promise((done) => element.addEventListener('avenant-signed-in', done));
    write(await findField('Identifiant client'), '28 000 451');
    write(field('Mot de passe'), 'Demo-Lumio-2026!');
    get('button', 'Se connecter').click();
    await signed;
    const { element: list } = mount(ContractList, { contractHref: '/contrats/{id}' }, { api: page.api });
    await says(list, 'Lumio Libre');
    const { element: tab } = mount(InsuranceTab, { contractId: 'ctr_lumio_libre' }, { api: page.api });
    await says(tab, 'Mes garanties');
    await says(tab, 'D-2026-1041');
  });

  it('a photo leaves through a service worker, is handed in as it was given, and is found again in the exchanges', async function () {
    this.timeout(20_000);
    [CaseCard, ExchangeLog].forEach((it) => define(it as AvenantElementClass));
    const cases = await page.api.cases.list({});
    const { id: caseId } = cases.items.find(({ number }) => number === 'D-2026-1041')!;
    const { element, provider } = mount(JustificatifDropzone, { caseId }, { api: page.api });
    provider.append(Object.assign(document.createElement('avenant-exchange-log'), { caseId }));
    const file = await photo('mon relevé.jpg');
    await changes.until(() => all('region').length > 0);
    const label = (await page.api.cases.requirements({ caseId })).items.find(({ state }) => state === 'missing')!.label;
    choose(await findField(`Parcourir et ajouter un fichier… pour « ${label} »`), file);
    await says(element, 'Prêt à être transmis');
    write(get('textbox', /^Précision/), 'Page unique');
    get('button', 'Confirmer').click();
    await says(element, 'Vos justificatifs sont transmis');
    await says(provider, 'mon relevé.jpg');
    const { items } = await page.api.documents.list({ caseId });
    const sent = items.find(({ filename }) => filename === 'mon relevé.jpg')!;
    expect(await page.sandbox.controls.file(sent.id)).to.deep.equal({ bytes: file.size, sha256: await sha256(file) });
  });

  it('F14: a page of HTML with status 200, a cut body, a broken one: a drawn failure each time', async () => {
    for (const body of ['html', 'truncated', 'malformed', 'empty']) {
      page.sandbox.controls.faults.arm({ method: 'GET', path: '/contracts', fault: `body=${body}` });
      const { element, provider } = mount(ContractList, {}, { api: page.api });
      await says(element, 'Ce contenu n’a pas pu être affiché');
      (await find('button', 'Réessayer')).click();
      await says(element, 'Lumio Libre');
      provider.remove();
    }
  });
});
