import { BaseStatementHistory } from '@avenant/elements';
import { expect } from 'chai';
import { page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { press } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { allowing, statement } from './kit/statement-answers.ts';

const given = { contractId: 'ctr_1', statementHref: '/contrats/{contractId}/releves/{id}' };
describeReadingFaces({
  element: BaseStatementHistory,
  given,
  verb: 'baseStatements.list',
  ready: 'Relevé de bases 2025-2026',
  english: 'Base statement 2025-2026',
});

const past = statement({
  id: 'bst_2',
  exercise: { start: '2024-10-01', end: '2025-09-30' },
  state: 'validated',
  mode: 'scan',
  reference: 'RB-2025-0001',
  allowedActions: allowing([]),
  validatedDocument: { documentId: 'doc_valid', filename: 'releve.pdf', bytes: 1200 },
  history: [
    { state: 'open', at: '2025-11-02T08:00:00Z' },
    { state: 'submitted', at: '2025-11-20T08:00:00Z' },
    { state: 'correction_requested', at: '2025-11-26T08:00:00Z' },
    { state: 'validated', at: '2025-12-04T08:00:00Z' },
  ],
});

describe('avenant-base-statement-history', () => {
  it('A28: each exercise says how it stands and what became of it; what is validated is downloaded, what waits leads to its form', async () => {
    const insurer = new StubInsurer().on('baseStatements.list', () => page(statement(), past));
    const { element } = mount(BaseStatementHistory, given, { insurer });
    await says(element, 'Relevé de bases 2024-2025');
    expect(all('listitem')).to.have.length.at.least(2);
    await says(element, 'Exercice du 1er octobre 2024 au 30 septembre 2025');
    await says(element, 'Déposé en version numérisée, référence RB-2025-0001');
    await says(element, 'À retourner avant le 15 décembre 2026');
    expect(get<HTMLAnchorElement>('link', 'Saisir ce relevé, Relevé de bases 2025-2026').pathname).to.equal(
      '/contrats/ctr_1/releves/bst_1',
    );
    (await find('group')).querySelector('summary')!.click();
    await says(element, 'Renvoyé pour correction le 26 novembre 2025');
    await goodFace(element);
    press('Télécharger le relevé validé, Relevé de bases 2024-2025');
    await changes.until(() => expect(insurer.of('documents.link').at(-1)?.input).to.deep.equal({ documentId: 'doc_valid' }));
  });

  it('none yet says when there will be one', async () => {
    const insurer = new StubInsurer().on('baseStatements.list', () => page());
    const { element } = mount(BaseStatementHistory, given, { insurer });
    await says(element, 'Aucun relevé de bases pour le moment');
    await goodFace(element);
  });
});
