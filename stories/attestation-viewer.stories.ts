import type { Attestation } from '@avenant/api';
import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/attestation-viewer.js';
import { failed, forbidden, waiting } from './kit/faces.ts';
import { findAll, press, says, shows } from './kit/screen.ts';

const signedIn = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Attestation viewer',
  component: 'avenant-attestation-viewer',
  args: { 'premiums-href': '#/cotisations?contrat={id}', 'file-href': '#/contrats/{id}/justificatifs' },
  parameters: { sandbox: signedIn },
} satisfies Meta;

const like = (sandbox: object): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox: { ...signedIn, ...sandbox } } });
const face = (story: StoryObj): StoryObj => ({ ...story, ...like((story.parameters?.['sandbox'] ?? {}) as object) });
/** Only these of Ferrand’s, and otherwise. */
const only = (ids: readonly string[], change: Partial<Attestation> = {}): Pick<StoryObj, 'parameters'> => {
  const attestations = batisseuse.attestations!.filter(({ id }) => ids.includes(id)).map((one) => ({ ...one, ...change }));
  return like({ seed: { ...batisseuse, attestations } });
};

/** The latest of Ferrand Maçonnerie, one for a building site in the making, one that an unpaid premium blocks, and its history. */
export const Ready: StoryObj = { play: shows('img', /^QR/) };
export const Waiting = face(waiting('/attestations'));
export const Empty: StoryObj = { ...only([]), play: shows('heading', /^(Aucune attestation|No certificate)/) };
export const Failed = face(failed('/attestations'));
export const Forbidden = face(forbidden('/attestations'));
export const Themed: StoryObj = { globals: { theme: 'garnet' } };
export const English: StoryObj = { globals: { locale: 'en' } };

export const UnpaidPremium: StoryObj = { ...only(['att_flotte_2026']), play: shows('link', /^(Voir mes cotisations|View my premiums)$/) };
export const IncompleteFile: StoryObj = {
  ...only(['att_flotte_2026'], { reasonCode: 'file_incomplete' }),
  play: shows('link', /^(Compléter mon dossier|Complete my file)$/),
};
/** A reason of an insurer a version ahead. */
export const UnknownReason: StoryObj = {
  ...only(['att_flotte_2026'], { reasonCode: 'a_reason_of_tomorrow' }),
  play: says(/^(Cette attestation n’est pas disponible|This certificate is not available)/),
};
export const InTheMaking: StoryObj = {
  ...only(['att_chantier_cedres']),
  play: says(/^(Nous préparons cette attestation|We are preparing this certificate)/),
};
/** What holds no longer: replaced, expired, revoked. */
export const History: StoryObj = {
  play: async ({ canvasElement }) => {
    for (const one of await findAll(canvasElement, 'group', /^/)) (one as HTMLDetailsElement).open = true;
    await says(/^(Votre assureur l’a annulée|Your insurer has revoked it)/)({ canvasElement });
  },
};

/** The paper itself, drawn by pdf.js. */
export const Reading: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Ouvrir l’attestation|Open the certificate), .*ATT-2026-DECENNALE-2026$/);
    await shows('group', /^(Outils de lecture|Reading tools)$/)({ canvasElement });
  },
};
/** Its octets do not come. */
export const ReadingFailed: StoryObj = {
  ...like({ faults: [{ path: '/documents/*/links', fault: 'status=503' }] }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Ouvrir l’attestation|Open the certificate), .*ATT-2026-DECENNALE-2026$/);
    await shows('button', /^(Réessayer|Try again)$/)({ canvasElement });
  },
};
