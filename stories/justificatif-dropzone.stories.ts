import { createHttpClient } from '@avenant/client';
import type { BrowserSandbox } from '@avenant/sandbox/browser.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import 'avenant/justificatif-dropzone.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { choose, infectedPdf, lockedPdf, pdf, photo } from './kit/files.ts';
import { findField, press, says, shows } from './kit/screen.ts';
import { withCase } from './kit/seeds.ts';

const caseId = 'cas_2026_1041';
const statement = 'req_1041_indemnites';

export default {
  title: 'Elements/Justificatif dropzone',
  component: 'avenant-justificatif-dropzone',
  args: { 'case-id': caseId, 'case-href': '#/dossiers/{id}' },
  parameters: { sandbox: { scanDelay: 0 } },
} satisfies Meta;

const browse = (document = 'Relevé') => new RegExp(`^(Parcourir|Browse).* (pour|for) . ?${document}`);
/** Gives files to the zone of the statement. `ends`: what the zone then says. */
const giving =
  (files: () => File[] | Promise<File[]>, ends: RegExp): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    choose(await findField(canvasElement, browse()), ...(await files()));
    await says(ends)({ canvasElement });
  };
/** Files in the only zone of the story. */
const file = (sandbox: Parameters<typeof insurer>[0], play: NonNullable<StoryObj['play']>): StoryObj => ({
  args: { 'requirement-id': statement },
  ...insurer(sandbox),
  play,
});
const arriving = (fault: string) => ({ faults: [{ method: 'PATCH', path: '/uploads/*', fault }] });
const ready = /(Prêt à être transmis|Ready to be handed in)$/;

/** One document is missing, another is to be replaced, with the reason. */
export const Ready: StoryObj = { play: says(/La photo est floue/) };
export const Waiting = waiting('/cases/*/requirements');
export const Empty: StoryObj = {
  ...insurer({ seed: withCase({ state: 'in_review' }, []) }),
  play: shows('heading', /^(Aucun justificatif n’est attendu|No document is expected)$/),
};
export const Failed = failed('/cases/*/requirements');
export const Forbidden = forbidden('/cases/*/requirements');
export const Themed = themed;
export const English = english;

/** A service worker stands in front of this page and hides how much has left: "sending, without a percentage" is a state of its own. */
export const Sending = file(
  arriving('latency=3600000'),
  giving(() => [pdf('releve-octobre.pdf')], /(Envoi en cours…|Sending…)$/),
);
export const Paused = file(arriving('latency=3600000'), async ({ canvasElement }) => {
  choose(await findField(canvasElement, browse()), pdf('releve-octobre.pdf'));
  await press(canvasElement, 'button', /^(Mettre en pause|Pause) releve-octobre\.pdf$/);
  await says(/(En pause|Paused)$/)({ canvasElement });
});
export const Verifying = file(
  { scanDelay: 3_600_000 },
  giving(async () => [pdf('releve-octobre.pdf'), await photo('page-2.jpg')], /(Contrôle de sécurité…|Security check…)$/),
);
export const ReadyToBeSent = file(
  {},
  giving(async () => [pdf('releve-octobre.pdf'), await photo('IMG_20261119_182204.jpg')], ready),
);

/** Another tab was closed when two fifths had left. */
async function beginUpload({ fetch, world }: BrowserSandbox): Promise<void> {
  const baseUrl = `${location.origin}/api/${world.config.id}/v1`;
  const { uploads } = createHttpClient({ baseUrl, fetch: (input, init) => fetch(new Request(input, init)) });
  const cut = pdf('releve-octobre.pdf', 'x'.repeat(90_000));
  const about = { filename: cut.name, filetype: cut.type, bytes: cut.size, fingerprint: 'of-another-tab' };
  const { uploadId } = await uploads.create({ ...about, caseId, requirementId: statement });
  const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
  const body = cut.slice(0, cut.size * 0.4);
  await fetch(new Request(`${baseUrl}/uploads/${uploadId}`, { method: 'PATCH', headers, body }));
}
export const Interrupted = file({ prepare: beginUpload }, says(/(Envoi interrompu à 40|Sending stopped at 40)/));
export const FileFailed = file(
  arriving('status=500'),
  giving(() => [pdf('releve-octobre.pdf')], /(Le service a rencontré un problème|The service ran into a problem)/),
);
/** Each says what is wrong, and how to mend it; none has left. */
export const FileRefused = file(
  {},
  giving(
    async () => [
      new File([], 'vide.pdf'),
      new File(['Bonjour'], 'notes.pdf'),
      await lockedPdf('bulletin-protege.pdf'),
      new File([new Uint8Array(61_000_000)], 'scan-complet.pdf'),
      infectedPdf('facture.pdf'),
    ],
    /facture\.pdf.{1,3}(a été bloqué|was blocked)/,
  ),
);
/** The insurer found the first version too poor: its reason, in its own words. */
export const RejectedDocument: StoryObj = { args: { 'requirement-id': 'req_1041_avis' }, play: says(/La photo est floue/) };

/** Everything is there: what will be sent, and to whom. */
export const ToConfirm: StoryObj = {
  play: async ({ canvasElement }) => {
    choose(await findField(canvasElement, browse('Relevé')), pdf('releve-octobre.pdf'));
    choose(await findField(canvasElement, browse('Avis')), await photo('avis.jpg'));
    await userEvent.type(await findField(canvasElement, /^(Précision|Note)/), 'Mon employeur a prolongé la subrogation.');
    await says(ready)({ canvasElement });
  },
};
export const Sent = file({}, async ({ canvasElement }) => {
  choose(await findField(canvasElement, browse()), pdf('releve-octobre.pdf'));
  await says(ready)({ canvasElement });
  await press(canvasElement, 'button', /^(Confirmer|Confirm)$/);
  await says(/^(Vos justificatifs ont bien été transmis|Your documents have been handed in)/)({ canvasElement });
});
/** « Confirmer » was pressed, and nobody answered: the files are still there. */
export const NotConfirmed = file({ faults: [{ path: '/cases/*/submissions', fault: 'status=500' }] }, async ({ canvasElement }) => {
  choose(await findField(canvasElement, browse()), pdf('releve-octobre.pdf'));
  await says(ready)({ canvasElement });
  await press(canvasElement, 'button', /^(Confirmer|Confirm)$/);
  await says(/(Le service a rencontré un problème|The service ran into a problem)/)({ canvasElement });
});
