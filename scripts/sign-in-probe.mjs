// Signs in on a page with nothing but the provider and the sign-in form. What that loads is the base that all elements share.
import { lumio } from '@avenant/sandbox/node.js';

const told = () => new Promise((resolve) => document.addEventListener('avenant-signed-in', () => resolve(true), { once: true }));

/** The files loaded until somebody was signed in, and the session. */
export const signInAt = (probe) =>
  probe.visit({
    elements: ['login-form', 'provider'],
    markup: '<avenant-login-form identifier-kinds="customer_number"></avenant-login-form>',
    async deed(page) {
      const signedIn = page.evaluate(told);
      await page.getByLabel('Identifiant').fill(lumio.accounts[0].username);
      await page.getByLabel('Mot de passe', { exact: true }).fill(lumio.password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await signedIn;
    },
  });
