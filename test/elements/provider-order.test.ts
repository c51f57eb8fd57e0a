// Scripts come in any order: a page whose elements were there before their provider works all the same. (A page of its own: tags are
// defined once.)
import { ContractCard, ContractList, type AvenantElementClass, define, Provider } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { StubInsurer } from './kit/insurer.ts';
import { mainPart } from './kit/stage.ts';

it('elements first, then the client, then the provider: they find each other', async () => {
  const insurer = new StubInsurer();
  mainPart().append(
    document
      .createRange()
      .createContextualFragment(
        '<avenant-provider lang="en"><avenant-contract-list></avenant-contract-list><section><avenant-contract-card contract-id="ctr_1"></avenant-contract-card></section></avenant-provider>',
      ),
  );
  define(ContractList);
  define(ContractCard);
  const [list, card] = [mainPart().querySelector('avenant-contract-list')!, mainPart().querySelector('section avenant-contract-card')!];
  await says(list, 'This content is not connected to any service for now.');
  // A property that was set before there was a class is not lost.
  Object.assign(mainPart().querySelector('avenant-provider')!, { api: insurer.api });
  define(Provider as AvenantElementClass);
  await says(list, 'Lumio Libre');
  await says(card, 'Lumio Libre');
  await changes.settled();
  expect(insurer.of('contracts.list')).to.have.length(1);
});
