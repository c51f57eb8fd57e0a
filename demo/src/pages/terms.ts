import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';

const texts = {
  fr: (name: string) => [
    [
      'Une démonstration',
      `${name} n’existe pas. Cet espace montre les composants Avenant au travail\u00a0: les personnes, les contrats et les montants sont inventés, et aucun contrat n’est conclu ici.`,
    ],
    [
      'Votre accès',
      'Votre mot de passe est personnel. Ne le donnez à personne, pas même à nous\u00a0: nous ne vous le demanderons jamais.',
    ],
    [
      'Ce que vous déposez',
      'Vos documents restent sur le serveur de la démonstration, jusqu’à ce que ses données soient effacées. N’y déposez pas de vrais justificatifs.',
    ],
    [
      'Ce que nous mesurons',
      'Rien\u00a0: ni publicité, ni mesure d’audience. Les cookies ne servent qu’à tenir votre session ouverte, et s’effacent quand vous vous déconnectez.',
    ],
  ],
  en: (name: string) => [
    [
      'A demonstration',
      `${name} does not exist. This space shows Avenant’s components at work: the people, the policies and the amounts are invented, and no policy is concluded here.`,
    ],
    ['Your access', 'Your password is yours alone. Give it to nobody, not even to us: we will never ask you for it.'],
    ['What you hand in', 'Your documents stay on the demonstration’s server until its data is erased. Do not hand in real documents.'],
    ['What we measure', 'Nothing: no advertising, no audience measurement. Cookies only keep your session open, and go when you sign out.'],
  ],
};

/** « Conditions d’utilisation »: what is agreed to at the first access. Whoever reads them there is in a window of their own. */
export const termsPage = ({ words, router, session, language, house }: Portal) =>
  html`${session ? '' : html`<p><a class="back" href=${hrefs(router.base).signIn}>← ${words.signIn}</a></p>`}
    <h1 tabindex="-1">${words.terms}</h1>
    <div class="text">
      ${texts[language === 'en' ? 'en' : 'fr'](house.name).map(
        ([title, text]) =>
          html`<h2>${title}</h2>
            <p>${text}</p>`,
      )}
    </div>`;
