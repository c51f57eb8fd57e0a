import { insuranceCase } from '../machines.js';
import { write } from '../outbox.js';
import { changed } from '../tag.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';
import { watchersOf } from '../companies/audience.js';
import { papersOf } from '../companies/permissions.js';
import { accountOf } from './accounts.js';
import { announce, authorOf, caseOf, letterOf, withLetter } from './announce.js';

const asFilename = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'lettre';

/** Sends a letter: a PDF in the customer's documents, and in the case's log. An e-mail announces it, and says nothing of what it is about. */
export async function sendLetter(world: World, caseId: string, letter: { title: string; text: string }): Promise<void> {
  const before = caseOf(world, caseId);
  const title = typeset(letter.title.trim());
  const text = typeset(letter.text.trim());
  const sheet = letterOf(world, before, {
    type: 'correspondence',
    title,
    filename: `${asFilename(title)}.pdf`,
    lines: [...text.split(/\r?\n/), '', authorOf(world, before), world.config.serviceName],
  });
  await withLetter(world, sheet, (document) => {
    for (const account of watchersOf(world, before, papersOf(before)).map((id) => accountOf(world, id)))
      write(world, account, {
        subject: 'Un nouveau courrier vous attend',
        text: `Bonjour ${account.displayName}, un courrier vous attend dans votre espace ${world.config.name}, rubrique « Documents ».`,
        link: world.policies.accessHref.sign_in,
      });
    announce(
      world,
      caseOf(world, caseId),
      {
        kind: 'message',
        subject: title,
        body: text,
        type: 'document_received',
        severity: 'info',
        notice: 'Un nouveau courrier vous attend dans vos documents.',
        target: { kind: 'document', id: document.id },
      },
      [document],
    );
  });
}

const endings = {
  closed: { subject: 'Dossier terminé', reached: ['payment', 'closed'] },
  reopened: { subject: 'Dossier rouvert', reached: [] },
} as const;

/** Closes a case whose payments are over, or opens it again. */
export function endCase(world: World, caseId: string, to: keyof typeof endings): void {
  world.store.transaction(() => {
    const ofCase = caseOf(world, caseId);
    const at = world.instant();
    const state = insuranceCase.move(ofCase.state, to);
    const { closed: _, payment: __, ...reached } = ofCase.reached;
    const { nextInstalment: ___, ...rest } = ofCase;
    const next = changed<typeof ofCase>(rest, at, {
      state,
      reached: { ...reached, ...Object.fromEntries(endings[to].reached.map((code) => [code, at])) },
    });
    world.rows.cases.put(next);
    announce(world, next, {
      kind: 'status_change',
      subject: endings[to].subject,
      type: 'case_update',
      severity: 'info',
      notice: `Dossier ${ofCase.number}`,
    });
  });
}
