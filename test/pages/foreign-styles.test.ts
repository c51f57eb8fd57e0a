// Pages whose own sheets reach for everything.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { assertReflows } from '../journeys/axe.ts';
import { picture, sizes } from '../journeys/browser.ts';
import { assertControls } from './controls.ts';
import { handIn } from './deposit.ts';
import { enter, everything, visit, type HostPage } from './host.ts';

const bootstrap = readFileSync(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css'), 'utf8');
const pages: [name: string, page: HostPage][] = [
  ['`body *{all:unset!important}`', { head: '<style>body *{all:unset!important}</style>' }],
  [
    'Bootstrap',
    {
      head: '<link rel="stylesheet" href="bootstrap.css">',
      files: { 'bootstrap.css': bootstrap },
      around: (it) => `<div class="container">${it}</div>`,
    },
  ],
  [
    'a reset of everything and a form sheet',
    {
      head: `<style>*,*::before,*::after{margin:0;padding:0;border:0;outline:0;box-sizing:content-box;min-height:0;font-size:10px;line-height:1}
        form{display:flex;float:left}label{display:none}input,button{height:10px!important;width:30px!important;border:none!important;outline:none!important}
        :focus{outline:none!important}[hidden]{display:block!important}a{color:red;display:none}</style>`,
    },
  ],
];

for (const [name, page] of pages)
  for (const [device, size] of sizes)
    test(`${name} around: every control visible, named, drawn, 24 px, with its focus shown; sign-in and deposit work (${device})`, async (t) => {
      const at = await visit(t, { ...page, inside: everything }, size);
      await at.page.getByLabel('Identifiant client').waitFor();
      await picture(at.page, `foreign-${pages.findIndex(([it]) => it === name)}-sign-in-${size.viewport?.width}`);
      assert.equal(await assertControls(at.page, 'sign-in'), 4);
      await enter(at.page);
      await at.page.getByRole('heading', { name: 'Récapitulatif de mon dossier' }).waitFor();
      await assertControls(at.page, 'inside');
      await picture(at.page, `foreign-${pages.findIndex(([it]) => it === name)}-inside-${size.viewport?.width}`);
      await assertReflows(at.page, name);
      await handIn(t, at);
    });
