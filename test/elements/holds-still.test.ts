// What is typed is kept as it is typed. What says so must not move the button on which a finger is coming down: the press would be lost.
import { BaseStatementForm, ClaimWizard } from '@avenant/elements';
import { batisseuse } from '@avenant/sandbox';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { write } from './kit/hand.ts';
import { atRest, placesOf } from './kit/hold-still.ts';
import { all } from './kit/roles.ts';
import { sandboxInPage } from './kit/sandbox.ts';
import { mainPart, mount } from './kit/stage.ts';
import { StatementDesk } from './kit/statement-stage.ts';

const nadia = 'nadia.ferrand@exemple.example';

describe('on a phone nothing moves under the finger while it is kept', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  for (const lang of ['fr', 'en', 'de', 'it'])
    it(`a declaration (${lang})`, async () => {
      const { api, sandbox, ...insurer } = await sandboxInPage({ seed: batisseuse, signedIn: nadia });
      stop = () => insurer.stop();
      const kept = () => sandbox.world.rows.claimDrafts.all()[0];
      mainPart().style.setProperty('inline-size', '320px');
      mount(ClaimWizard, { contractId: 'ctr_bat_decennale' }, { api, lang });
      (await changes.until(() => all('button').at(-1) ?? null)).click();
      const forward = () => all<HTMLButtonElement>('button').find(({ type }) => type === 'submit')!;
      const [one, other] = await changes.until(() => (all('radio').length > 1 ? all('radio') : null));
      await atRest(forward);
      const places = await placesOf(forward, async () => {
        one!.click();
        await changes.until(() => kept()?.answers['implication'] !== undefined);
        const before = kept()!.answers['implication'];
        other!.click();
        await changes.until(() => kept()!.answers['implication'] !== before);
        await changes.settled();
      });
      expect(places).to.have.length(1);
    });

  for (const lang of ['fr', 'en', 'de', 'it'])
    it(`a base statement (${lang})`, async () => {
      mainPart().style.setProperty('inline-size', '320px');
      const desk = new StatementDesk();
      mount(BaseStatementForm, { contractId: 'ctr_1' }, { insurer: desk.insurer, lang });
      const figure = await changes.until(() => all<HTMLInputElement>('textbox').at(-1) ?? null);
      const check = () => all<HTMLButtonElement>('button').find(({ type }) => type === 'submit')!;
      await atRest(check);
      const places = await placesOf(check, async () => {
        write(figure, '13,5');
        figure.blur();
        await changes.until(() => desk.kept.savedAt !== undefined);
        await changes.settled();
      });
      expect(places).to.have.length(1);
    });
});
