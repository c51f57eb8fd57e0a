// `npm run bench`: what QUALITY.md §1 asks of sign-in, lists, uploads and PDFs, as ratios to the platform's floor measured side by side in one
// run. `--budgets` leaves out what only informs: floors, and the rounds that can no longer change whether a budget is met; a name (`sign-in`, `contract-list`, `upload`, `pdf`) runs that work alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './bench/browser.mjs';
import { benchContractList } from './bench/contract-list.mjs';
import { benchPdf } from './bench/pdf.mjs';
import { benchSignIn, signInPages } from './bench/sign-in.mjs';
import { openStand } from './bench/stand.mjs';
import { benchUpload } from './bench/upload.mjs';
import { Tally } from './tally.mjs';

const count = 9;
const untilSure = process.argv.includes('--budgets');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const folder = mkdtempSync(join(tmpdir(), 'avenant-bench-'));
const browser = await openBrowser();
const stand = await openStand({ pages: signInPages(), sinkFile: join(folder, 'sink') });

const given = { browser, stand, count, untilSure };
const works = {
  'sign-in': () => benchSignIn({ ...given, withFloors: !untilSure }),
  'contract-list': async () => [
    ...(await benchContractList({ ...given, cards: 1000, warm: true, budget: [0.6, 1.2, 0.9], goal: [0.25, 0.9, 0.7] })),
    ...(await benchContractList({ ...given, cards: 10_000, warm: false, budget: [0.4, 1.2, 0.9], goal: [0.03, 0.5, 0.5] })),
  ],
  upload: () => benchUpload({ ...given, folder, withFloors: !untilSure }),
  pdf: () => benchPdf({ ...given, folder }),
};

/**
 * What fails and depends on time is measured once more: a busy machine rarely strikes twice, a slow path does. So do time ratios, and how
 * many requests have come when the form is usable. Octets fail at once.
 */
async function settled(work) {
  const rows = await work();
  const isTimed = ({ unit, timed }) => unit === '×' || timed === true;
  if (!rows.some((row) => row.ok === false && isTimed(row))) return rows;
  const again = await work();
  return rows.map((row, i) => (row.ok === false && isTimed(row) ? again[i] : row));
}

const tally = new Tally();
const columns = (work, ...values) => [work.padEnd(54), ...values.map((value) => value.padStart(12))].join('');
const number = (value, unit) =>
  value === undefined ? '' : `${value.toFixed(unit === '×' ? 2 : unit === 's' ? 2 : unit ? 1 : 0)} ${unit}`.trim();

console.log(`     ${columns('work', 'median', 'quartile', 'budget', 'goal')}`);
try {
  for (const name of Object.keys(works).filter((work) => wanted.length === 0 || wanted.includes(work)))
    for (const { work, value, low, budget, goal, unit, ok } of await settled(works[name])) {
      const line = columns(work, number(value, unit), number(low, unit), number(budget, unit), number(goal, unit));
      if (ok === undefined) console.log(`     ${line}`);
      else
        tally.row(
          ok,
          line,
          value <= goal ? 'goal reached' : '',
          `${number(value, unit)}, quartile ${number(low, unit) || 'none'}, of ${number(budget, unit)}`,
        );
    }
} finally {
  await browser.close();
  await stand.close();
  rmSync(folder, { recursive: true, force: true });
}
tally.finish();
