import { createBrowserSandbox } from '@avenant/sandbox/browser.js';
import { expect } from 'chai';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';

describe('the sandbox in a page', () => {
  it('prints a letter as it does on the server: tagged, in French, its text as it was written', async () => {
    GlobalWorkerOptions.workerSrc = '/node_modules/pdfjs-dist/build/pdf.worker.min.mjs';
    const sandbox = createBrowserSandbox({ signedIn: true });
    const ask = async (path: string, body?: object) => {
      const more = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
      const response = await sandbox.fetch(new Request(`${location.origin}/api/lumio/${path}`, more));
      expect(response.ok, `${path}: ${response.status}`).to.equal(true);
      return response;
    };
    await ask('desk/cases/cas_2026_1041/letters', { title: 'Où en est votre dossier', text: 'L’œuvre de l’été – 3 € …' });
    const { items } = (await (await ask('v1/documents?limit=100')).json()) as { items: { id: string; title: string }[] };
    const letter = items.find(({ title }) => title === 'Où en est votre dossier')!;
    const { url } = (await (await ask(`v1/documents/${letter.id}/links`, {})).json()) as { url: string };
    const task = getDocument({ data: await (await ask(url.split('/api/lumio/')[1]!)).arrayBuffer() });
    const pdf = await task.promise;
    const page = await pdf.getPage(1);
    const { items: texts, lang } = await page.getTextContent();
    expect([lang, ...texts.map((one) => ('str' in one ? one.str : '')).filter((text) => text.trim() !== '')].slice(0, 4)).to.deep.equal([
      'fr-FR',
      'Lumio Crédit',
      'Où en est votre dossier',
      'L’œuvre de l’été – 3 € …',
    ]);
    const { children } = (await page.getStructTree()) as unknown as { children: { children: { role: string }[] }[] };
    expect(children[0]!.children.slice(0, 3).map(({ role }) => role)).to.deep.equal(['P', 'H1', 'P']);
    await task.destroy();
  });
});
