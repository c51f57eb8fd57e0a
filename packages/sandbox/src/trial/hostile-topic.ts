import type { SampleHelpTopic } from '../world/seed/seed.js';

/** What an insurer's rich text must never do to a page, for the tests of those who show it: asked by the context `hostile`, in test mode alone. */
export const hostileTopic: SampleHelpTopic = {
  contexts: ['hostile'],
  id: 'hlp_hostile',
  title: 'Je suis <img src=x onerror="document.title=1"> méchant',
  html: [
    '<p>Ce paragraphe est <strong>honnête</strong>.</p>',
    '<script>document.title = "hostile"</script>',
    '<img src="x" onerror="document.title = \'hostile\'">',
    '<svg onload="document.title = \'hostile\'"><use href="data:image/svg+xml,x"></use></svg>',
    '<a href="javascript:document.title=\'hostile\'">Un lien</a>',
    '<a href="https://example.org/" onclick="document.title=\'hostile\'" style="position:fixed;inset:0">Un autre lien</a>',
    '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
    '<form action="https://example.org/"><input name="password"><button formaction="javascript:alert(1)">Envoyer</button></form>',
    '<style>* { display: none }</style><link rel="stylesheet" href="https://example.org/x.css"><base href="https://example.org/">',
    '<math><mtext><table><mglyph><style><img src=x onerror="document.title=1"></style></mglyph></table></mtext></math>',
    '<p id="getElementById">Fin.</p>',
  ].join(''),
};
