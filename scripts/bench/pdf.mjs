// A paper that is opened, cold: how long until its first page is painted, and what was fetched for it, beside a picture of that page which a
// server would have made. Both begin with a visit of the same page of attestations, by somebody who is signed in and has nothing cached.
//
// On a flat page tree pdf.js looks up the entry of every page before it shows the first: it checks that the last one is there (`checkLastPage`
// in its worker), walks the branch up to it (`getPageDict`), and no option stops it. Two hundred questions take their time, linearised or not:
// how long only informs. What they bring along does not: each is for a kibibyte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batisseuse, startSandboxServer } from '@avenant/sandbox/node.js';
import { root } from '../run.mjs';
import { withPage } from './browser.mjs';
import { amountRow, isWithin, median, ratios, rounds, timeRow } from './rounds.mjs';
import { scan } from './scan.mjs';

const megabyte = 1_048_576;
const paperOf = 'doc_att_decennale_2026';

/** A paper of text, as an insurer's program writes it, of a tenth of a megabyte. */
async function terms() {
  const { print } = await import('../../packages/sandbox/dist/world/paper.js');
  const clause = 'L’assureur garantit l’assuré, pour la période indiquée, dans les limites et sous les réserves que le contrat énonce. ';
  const lines = Array.from({ length: 100 }, (_, i) => `Article ${i + 1} – ${clause.repeat(4)}`);
  return Buffer.from(await print({ title: 'Conditions générales', author: 'La Bâtisseuse', at: '2026-11-20T08:00:00Z', lines }));
}

async function openInsurer(folder) {
  const at = (path) => join(root, path);
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const server = await startSandboxServer({
    port: 0,
    dataDir: join(folder, 'attestations'),
    testMode: true,
    seeds: [batisseuse],
    staticDirs: [
      { prefix: '/', folder: at('build') },
      { prefix: '/floors/', folder: at('scripts/bench/floors') },
      { prefix: '/pages/', folder: at('scripts/bench/pages') },
      { prefix: '/pictures/', folder: pictures },
    ],
  });
  const { world } = server.sandbox;
  return {
    ...server,
    pictures,
    /** In the place of the latest attestation's own. */
    async lay(paper) {
      const row = world.rows.documents.get(paperOf);
      await world.files.delete(row.fileId);
      await world.files.append(row.fileId, new Blob([paper]).stream());
      world.rows.documents.put({ ...row, bytes: paper.length });
    },
  };
}

/**
 * In the page: opens the latest attestation as soon as its button is there, by a press, or by showing the picture that a server has made of
 * its first page; and answers when that has been painted, from the visit's beginning on.
 */
function openAtOnce({ name, picture }) {
  const within = (selector) => [...(document.querySelector('avenant-attestation-viewer')?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const until = (found) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (performance.now() > 30_000) reject(new Error('not shown within half a minute'));
        else if (found()) resolve(found());
        else requestAnimationFrame(look);
      };
      look();
    });
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
  globalThis.shown = (async () => {
    const button = await until(() => within('button').find((one) => (one.ariaLabel ?? one.textContent).includes(name)));
    if (picture) {
      const image = new Image();
      image.src = picture;
      await image.decode();
      document.body.prepend(image);
    } else {
      button.click();
      await until(() => within('.page canvas')[0]);
    }
    return painted();
  })();
}

/** Once for all visits: a password is dear to check by design. */
async function signIn(page, insurer) {
  if (insurer.cookies) return page.context().addCookies(insurer.cookies);
  const credentials = { identifier: batisseuse.accounts[0].username, password: batisseuse.password };
  const answer = await page.request.post('/api/batisseuse/v1/sessions', { data: credentials });
  if (!answer.ok()) throw new Error('not let in');
  insurer.cookies = await page.context().cookies();
}

const visit = (browser, insurer, { picture, look = () => {} } = {}) =>
  withPage(browser, insurer.origin, async (page) => {
    let octets = 0;
    page.on('response', (response) => {
      if (response.url().includes('/files/')) octets += Number(response.headers()['content-length']);
    });
    await signIn(page, insurer);
    await page.addInitScript(openAtOnce, { name: 'ATT-2026-DECENNALE-2026', picture });
    await page.goto('/pages/attestations.html', { waitUntil: 'commit' });
    const time = await page.evaluate(() => globalThis.shown);
    const fetched = octets;
    await look(page);
    return { time, octets: fetched };
  });

/** What a server would send: the first page as the reader draws it, the smaller of two makes. */
async function takePicture(browser, insurer, name) {
  let file;
  const look = async (page) => {
    const made = await page
      .locator('.page canvas')
      .first()
      .evaluate((canvas) => ['image/png', 'image/jpeg'].map((type) => canvas.toDataURL(type, 0.9)));
    const smaller = made.toSorted((a, b) => a.length - b.length)[0];
    file = `${name}.${/^data:image\/(\w+)/.exec(smaller)[1].replace('jpeg', 'jpg')}`;
    writeFileSync(join(insurer.pictures, file), Buffer.from(smaller.split(',')[1], 'base64'));
  };
  await visit(browser, insurer, { look });
  return `/pictures/${file}`;
}

const timesOf = (taken) => ratios(taken.ours, taken.floor, ({ time }) => time);
const budgets = { small: [2.6, 2.1], long: [3.6, 3.1], octets: [0.5, 0.23] };

/** `untilSure`: no more rounds than the budget needs. */
export async function benchPdf({ browser, folder, count, untilSure }) {
  const insurer = await openInsurer(folder);
  const pictures = new Map();
  /** Papers of one `name` have a first page that looks the same. */
  const measure = async (name, paper, most, within) => {
    await insurer.lay(paper);
    const picture = pictures.get(name) ?? (await takePicture(browser, insurer, name));
    pictures.set(name, picture);
    const enough = (taken) => untilSure && within !== undefined && isWithin(most, timesOf(taken), within);
    const contestants = { floor: () => visit(browser, insurer, { picture }), ours: () => visit(browser, insurer) };
    return rounds(most, contestants, { warm: false, enough });
  };
  const octets = (taken) => Math.max(...taken.ours.map((one) => one.octets)) / megabyte;
  const informs = (work, taken) => ({ work, value: median(timesOf(taken)), unit: '×' });
  try {
    const rows = [];
    const small = await measure('terms', await terms(), count, budgets.small[0]);
    rows.push(timeRow('PDF of 0.1 MB, first page', timesOf(small), ...budgets.small));
    for (const [work, kind] of [
      ['PDF of 200 pages, 20 MB', {}],
      ['… linearised', { linearised: true }],
      ['… flat page tree', { flat: true }],
      ['… flat and linearised', { flat: true, linearised: true }],
    ]) {
      const paper = scan({ pages: 200, noise: 320 * 320, ...kind });
      if (kind.flat && untilSure) {
        await insurer.lay(paper);
        rows.push(amountRow(`${work}: fetched`, octets({ ours: [await visit(browser, insurer)] }), ...budgets.octets, 'MB'));
        continue;
      }
      const taken = await measure('long', paper, kind.flat ? 3 : count, kind.flat ? undefined : budgets.long[0]);
      rows.push(kind.flat ? informs(`${work}, first page`, taken) : timeRow(`${work}, first page`, timesOf(taken), ...budgets.long));
      rows.push(amountRow('   fetched for it', octets(taken), ...budgets.octets, 'MB'));
    }
    return rows;
  } finally {
    await insurer.close();
  }
}
