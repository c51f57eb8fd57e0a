// The sentence of a failure comes with the first failure of a page: nothing else is said in its place, and no focus lands before it is there.
import { CallbackRequest } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { press, write } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { findField, focused } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describe('the first failure of a page', () => {
  it('is said in its own sentence from the first word, to eyes and to the focus that moves there', async () => {
    const insurer = new StubInsurer().fail('callbacks.request', 'maintenance');
    const { element } = mount(CallbackRequest, { caseId: 'cas_1' }, { insurer });
    write(await findField('Numéro de téléphone'), '+41 79 000 00 00');
    press('Demander un rappel');
    const drawn = new Set<string>();
    await changes.until(() => drawn.add(textOf(element)) && focused()?.role === 'status');
    expect(textOf(focused()!)).to.include('Le service est en maintenance.');
    expect([...drawn].filter((text) => text.includes('ne répond pas'))).to.deep.equal([]);
  });
});
