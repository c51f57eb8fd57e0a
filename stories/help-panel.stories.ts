import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/help-panel.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { firstAs, none } from './kit/listed.ts';
import { says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Help panel',
  component: 'avenant-help-panel',
  args: { context: 'deposit' },
} satisfies Meta;

/** As a press on the first title: a `<summary>` has no role of its own to be found by. */
const open =
  (then: NonNullable<StoryObj['play']>): StoryObj['play'] =>
  async (context) => {
    const found = () => context.canvasElement.querySelector('avenant-help-panel')?.shadowRoot?.querySelector('details');
    while (!found()) await new Promise(requestAnimationFrame);
    found()!.open = true;
    await then(context);
  };

export const Ready: StoryObj = { play: shows('heading', /^(Aide|Help)$/) };
export const Waiting = waiting('/help-topics');
export const Empty: StoryObj = { ...none, play: shows('heading', /^(Aucune aide|No help)/) };
export const Failed = failed('/help-topics');
export const Forbidden = forbidden('/help-topics');
export const Themed = themed;
export const English = english;

const text = (html: string, words: RegExp): StoryObj => ({ ...firstAs({ html }), play: open(says(words)) });

/** Rich text is cleaned by DOMPurify, which is fetched now. */
export const Open = text(
  '<p>Une photo nette suffit, si <strong>les quatre bords</strong> se voient.</p><ol><li>Je pose la page à plat.</li><li>Je vérifie.</li></ol>',
  /^Je vérifie\.$/,
);
export const PlainText = text('Appelez-nous : nous le ferons ensemble.', /^Appelez-nous/);
export const HeadingsAndTable = text(
  '<h2>Qui fait quoi ?</h2><table><thead><tr><th>Étape</th><th>À qui le tour</th></tr></thead><tbody><tr><td>Étude</td><td>À nous</td></tr></tbody></table>',
  /^À nous$/,
);
export const Links = text(
  '<p><a href="#/dossiers">Mes dossiers</a>, <a href="https://ameli.example/">ameli</a>, <a href="tel:+33199000041">nous appeler</a>.</p>',
  /^Mes dossiers$/,
);
/** Scripts, styles, forms, frames and pictures from elsewhere do not come through. */
export const Hostile = text(
  '<p>Un texte honnête.</p><script>document.title="hostile"</script><img src="x" onerror="document.title=1"><style>*{display:none}</style><form><input name="password"></form><a href="javascript:document.title=1">Un lien qui ne mène nulle part</a>',
  /^Un texte honnête\.$/,
);
