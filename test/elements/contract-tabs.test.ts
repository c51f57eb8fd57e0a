import { ContractTabs } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { all, find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

function panel(slot: string, text: string, label?: string): HTMLElement {
  const made = Object.assign(document.createElement('div'), { slot, textContent: text });
  if (label) made.dataset['label'] = label;
  return made;
}

async function tabs(lang?: string) {
  const it = mount(ContractTabs, {}, lang ? { lang } : {});
  it.element.append(panel('loan', 'Le crédit'), panel('instalments', 'Les échéances'), panel('insurance', 'Les garanties'));
  await find('tablist');
  await changes.until(() => all('tab').length === 3);
  return it;
}
const selected = () =>
  all('tab')
    .filter((tab) => tab.ariaSelected === 'true')
    .map((tab) => tab.textContent?.trim());

describe('avenant-contract-tabs', () => {
  it('names the page’s panels in their order, and shows the first', async () => {
    const { element } = await tabs();
    expect(all('tab').map((tab) => tab.textContent?.trim())).to.deep.equal(['Mon crédit', 'Mes échéances', 'Assurance']);
    expect(selected()).to.deep.equal(['Mon crédit']);
    expect(textOf(element)).to.contain('Le crédit').and.not.contain('Les garanties');
    get('tabpanel', 'Mon crédit');
    await goodFace(element);
  });

  it('shows what is pressed, says so to the page, and writes it in its attribute', async () => {
    const { element } = await tabs();
    const changed: unknown[] = [];
    element.addEventListener('avenant-tab-changed', ({ detail }) => changed.push(detail));
    get('tab', 'Assurance').click();
    await says(element, 'Les garanties');
    get('tab', 'Assurance').click();
    expect(changed).to.deep.equal([{ tab: 'insurance' }]);
    expect(element.getAttribute('selected')).to.equal('insurance');
    expect(textOf(element)).to.not.contain('Le crédit');
    await goodFace(element);
  });

  it('is walked with arrows, Home and End; Tab leads into the panel', async () => {
    await tabs();
    await tabTo((at) => at.getAttribute('role') === 'tab');
    const at = () => focused()?.textContent?.trim();
    await keys('ArrowRight');
    await changes.until(() => expect([at(), selected()]).to.deep.equal(['Mes échéances', ['Mes échéances']]));
    await keys('End');
    await changes.until(() => expect(at()).to.equal('Assurance'));
    await keys('ArrowRight');
    await changes.until(() => expect(at()).to.equal('Mon crédit'));
    await keys('ArrowLeft');
    await changes.until(() => expect(at()).to.equal('Assurance'));
    await keys('Home');
    await changes.until(() => expect(at()).to.equal('Mon crédit'));
    await keys('Tab');
    expect(focused()).to.equal(get('tabpanel', 'Mon crédit'));
    await keys('Shift+Tab');
    expect(at(), 'one stop for all the tabs').to.equal('Mon crédit');
  });

  it('the page may choose; a name that is not there shows the first', async () => {
    const { element } = await tabs();
    element.selected = 'insurance';
    await says(element, 'Les garanties');
    element.selected = 'nowhere';
    await says(element, 'Le crédit');
  });

  it('panels may come, go and be named anew', async () => {
    const { element } = await tabs();
    element.append(panel('pets', 'Les animaux', 'Mes animaux'));
    (await find('tab', 'Mes animaux')).click();
    await says(element, 'Les animaux');
    element.querySelector<HTMLElement>('[slot="pets"]')!.dataset['label'] = 'Ma ménagerie';
    await find('tab', 'Ma ménagerie');
    element.querySelector('[slot="pets"]')!.remove();
    await changes.until(() => query('tab', 'Ma ménagerie') === null);
    expect(selected()).to.deep.equal(['Mon crédit']);
  });

  it('one panel, or none, is no trouble', async () => {
    const { element } = mount(ContractTabs);
    await find('tablist');
    await changes.settled();
    element.append(panel('loan', 'Le crédit'));
    await find('tab', 'Mon crédit');
    await says(element, 'Le crédit');
    await goodFace(element);
  });

  it('speaks English, and changes language with the page', async () => {
    const { element, provider } = await tabs('en');
    await find('tab', 'My loan');
    await goodFace(element);
    provider.lang = 'fr';
    await find('tab', 'Mon crédit');
  });
});
