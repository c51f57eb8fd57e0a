import type { NotificationPreferences as Preferences } from '@avenant/api';
import { NotificationPreferences } from '@avenant/elements';
import { expect } from 'chai';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, press, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { StubInsurer } from './kit/insurer.ts';
import { preferences } from './kit/profile-answers.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, focused, get, query } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: NotificationPreferences,
  given: {},
  verb: 'notifications.preferences',
  ready: 'Disponibilité des attestations',
  english: 'Certificates available',
});

const box = (topic: string, way: string) => get<HTMLInputElement>('checkbox', way, get('group', topic));
/** An insurer that keeps what it is told, under the next version. */
function keeping(insurer = new StubInsurer()): StubInsurer {
  return insurer.on('notifications.prefer', ({ notified, topics }) =>
    preferences({
      etag: '"2"',
      notified,
      topics: preferences().topics.map((kept) => ({
        ...kept,
        ...topics.find(({ topic }) => topic === kept.topic),
      })) as Preferences['topics'],
    }),
  );
}
async function stand(insurer = keeping()) {
  const mounted = mount(NotificationPreferences, {}, { insurer });
  await find('group', 'Suivi des sinistres');
  return mounted;
}
const sent = (insurer: StubInsurer) => insurer.of('notifications.prefer').map(({ input }) => input);

describe('avenant-notification-preferences', () => {
  it('A31, A32: says whose choices they are and for which company, shows each topic with its ways, and keeps security on with the reason', async () => {
    const { element } = await stand();
    const text = textOf(element);
    expect(text).to.contain('ne valent que pour Ferrand Maçonnerie SARL. Vos collègues font les leurs.');
    expect(text).to.contain('nadia.ferrand@exemple.example');
    const on = (topic: string) => ['E-mail', 'SMS', 'Courrier'].filter((way) => box(topic, way).checked);
    expect(['Appels de cotisation', 'Disponibilité des attestations', 'Suivi des sinistres'].map(on)).to.deep.equal([
      ['E-mail', 'Courrier'],
      ['E-mail'],
      [],
    ]);
    const security = get('group', 'Sécurité de votre accès');
    expect(textOf(security)).to.match(/Ne s’arrête pas.*E-mail Toujours.*SMS Non.*Courrier Non/);
    expect(query('checkbox', undefined, security)).to.equal(null);
    for (const width of ['1200px', '280px']) {
      mainPart().style.setProperty('inline-size', width);
      await goodFace(element);
    }
  });

  it('one press saves the whole on the version that was read; what was saved is told where it is heard, and to the page', async () => {
    const { element, insurer } = await stand();
    const heard = listen(element);
    const events: unknown[] = [];
    element.addEventListener('avenant-preference-saved', ({ detail }) => events.push(detail));
    await tabTo((at) => at === box('Suivi des sinistres', 'E-mail'));
    await keys(' ');
    box('Appels de cotisation', 'Courrier').click();
    expect(sent(insurer), 'nothing is saved before it is asked').to.deep.equal([]);
    await tabTo((at) => at === get('button', 'Enregistrer mes choix'));
    await keys('Enter');
    await says(element, 'Vos choix sont enregistrés. Appels de cotisation : E-mail Suivi des sinistres : E-mail');
    expect(heard.join(' ')).to.contain('Suivi des sinistres');
    expect(focused()?.textContent).to.contain('Vos choix sont enregistrés.');
    expect(events).to.deep.equal([{ notified: true }]);
    const ways = (topic: string, ...channels: string[]) => ({ topic, channels });
    expect(sent(insurer)).to.deep.equal([
      {
        etag: '"1"',
        notified: true,
        topics: [ways('premium_call', 'email'), ways('attestation_available', 'email'), ways('claim_update', 'email')],
      },
    ]);
    await goodFace(element);
    press('Enregistrer mes choix');
    await says(element, 'Rien n’a changé');
    expect(sent(insurer).length).to.equal(1);
  });

  it('A16: each turns notifications on or off for themselves; off, what was chosen is kept to be seen, and cannot be ticked', async () => {
    const { element, insurer } = await stand();
    const all = get<HTMLInputElement>('checkbox', 'Recevoir les notifications de Ferrand Maçonnerie SARL');
    all.click();
    await says(element, 'seuls les messages de sécurité vous parviennent');
    expect([box('Appels de cotisation', 'E-mail').checked, box('Appels de cotisation', 'E-mail').disabled]).to.deep.equal([true, true]);
    await goodFace(element);
    press('Enregistrer mes choix');
    await says(element, 'Notifications arrêtées');
    expect(sent(insurer)[0]).to.include({ notified: false });
  });

  it('a failure is said, and puts nothing back: what was ticked stays, and the same press tries again', async () => {
    const { element, insurer } = await stand(new StubInsurer().fail('notifications.prefer', 'upstream-unavailable'));
    box('Suivi des sinistres', 'SMS').click();
    press('Enregistrer mes choix');
    await says(element, 'Le service ne répond pas. Réessayez dans quelques minutes. Vos choix ne sont pas enregistrés.');
    expect(box('Suivi des sinistres', 'SMS').checked).to.equal(true);
    await goodFace(element);
    keeping(insurer);
    press('Enregistrer mes choix');
    await says(element, 'Suivi des sinistres : SMS');
  });

  it('F12: what was chosen elsewhere meanwhile is shown beside what is ticked here, and the person says which is kept', async () => {
    const elsewhere = () =>
      preferences({
        etag: '"7"',
        topics: preferences().topics.map((one) => (one.topic === 'claim_update' ? { ...one, channels: ['post'] } : one)),
      });
    const { element, insurer } = await stand(new StubInsurer().fail('notifications.prefer', 'precondition-failed'));
    const meet = async () => {
      insurer.on('notifications.preferences', elsewhere);
      press('Enregistrer mes choix');
      await says(element, 'Suivi des sinistres : ici SMS, ailleurs Courrier');
    };
    box('Suivi des sinistres', 'SMS').click();
    await meet();
    expect(focused()?.textContent).to.contain('Lesquels gardez-vous');
    expect(query('button', 'Enregistrer mes choix')).to.equal(null);
    await goodFace(element);
    press('Prendre les choix faits ailleurs');
    await says(element, 'Les choix faits ailleurs sont affichés.');
    expect([box('Suivi des sinistres', 'SMS').checked, box('Suivi des sinistres', 'Courrier').checked]).to.deep.equal([false, true]);
    box('Suivi des sinistres', 'SMS').click();
    box('Suivi des sinistres', 'Courrier').click();
    await meet();
    keeping(insurer);
    press('Enregistrer les choix de cette page');
    await says(element, 'Vos choix sont enregistrés.');
    expect(sent(insurer).at(-1)).to.deep.include({ etag: '"7"' });
  });

  it('a way that the insurer has withdrawn meanwhile is let go, and said; the rest stays ticked', async () => {
    const { element, insurer } = await stand(new StubInsurer().fail('notifications.prefer', 'validation-failed'));
    for (const way of ['SMS', 'Courrier']) box('Suivi des sinistres', way).click();
    insurer.on('notifications.preferences', () =>
      preferences({ etag: '"2"', channels: preferences().channels.filter(({ channel }) => channel !== 'sms') }),
    );
    press('Enregistrer mes choix');
    await says(element, 'Votre assureur ne propose plus un des moyens cochés');
    await changes.until(() => query('checkbox', 'SMS', get('group', 'Suivi des sinistres')) === null);
    expect(box('Suivi des sinistres', 'Courrier').checked).to.equal(true);
  });

  it('another company is asked for anew: nothing ticked, said or answered for the one before is left', async () => {
    const insurer = new StubInsurer();
    const held = insurer.hold('notifications.prefer');
    const { element, provider } = await stand(insurer);
    box('Suivi des sinistres', 'SMS').click();
    press('Enregistrer mes choix');
    await changes.until(() => held.waiting.length > 0);
    const leaving = new CustomEvent('avenant-company-chosen', {
      detail: { organisationId: 'org_2' },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(element.dispatchEvent(leaving), 'the person is asked first').to.equal(false);
    const other = new StubInsurer().on('notifications.preferences', () => preferences({ organisationName: 'Toitures du Val SAS' }));
    provider.api = other.api;
    await says(element, 'Toitures du Val SAS');
    held.waiting.slice().forEach(({ answer }) => answer(preferences({ etag: '"2"' })));
    await changes.settled();
    expect(textOf(element)).to.not.match(/Ferrand Maçonnerie|sont enregistrés/);
    expect(box('Suivi des sinistres', 'SMS').checked).to.equal(false);
  });

  it('who may not change them sees them, and finds nothing to press', async () => {
    const insurer = new StubInsurer().on('notifications.preferences', () => preferences({ allowedActions: [] }));
    const { element } = await stand(insurer);
    expect(textOf(element)).to.contain('ne permet pas de changer ces choix ici');
    expect(query('button')).to.equal(null);
    await goodFace(element);
  });
});
