// `npm start`: the sandbox insurer and the portal on this machine. `PORT` chooses the port, `AVENANT_DATA` the folder that the insurer
// keeps its records in, `--reset` starts afresh.
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from './build.mjs';
import { root } from './run.mjs';

const port = Number(process.env.PORT ?? 4173);
const dataDir = process.env.AVENANT_DATA ?? join(root, '.data');
const state = { active: '', locked: 'accès bloqué', pending_activation: 'espace pas encore activé', invited: 'invitation envoyée' };

/** The portal's folders have a router of their own: an address that is no file is a page of theirs. */
const sites = () =>
  globSync('*/index.html', { cwd: join(root, 'build') }).map((page) => ({
    prefix: `/${dirname(page)}/`,
    folder: join(root, 'build', dirname(page)),
    fallback: 'index.html',
  }));

const counted = (n, one, many) => (n === 0 ? `aucun ${one}` : `${n} ${n > 1 ? many : one}`);

/** What somebody finds who signs in: their contracts and cases, or the companies that they act for. */
function finds({ id, state: at }, { contracts, cases, memberships = [] }) {
  const mine = ({ accountId }) => accountId === id;
  const companies = memberships.filter((row) => mine(row) && row.state === 'active');
  if (state[at]) return state[at];
  if (companies.length > 0) return counted(companies.length, 'société', 'sociétés');
  return `${counted(contracts.filter(mine).length, 'contrat', 'contrats')}, ${counted(cases.filter(mine).length, 'dossier', 'dossiers')}`;
}

function doors(origin, seed) {
  const { accounts, config, password } = seed;
  const wide = Math.max(...accounts.map(({ username }) => username.length));
  return [
    `  ${config.name} : ${origin}/${config.id}/`,
    `  Comptes (mot de passe de chacun : ${password})`,
    ...accounts.map((one) => `    ${one.username.padEnd(wide)}   ${one.displayName.padEnd(20)} ${finds(one, seed)}`),
    '',
  ];
}

const welcome = (origin, seeds) =>
  [
    '',
    `  Avenant est prêt : ${origin}/`,
    `  Bureau de l’assureur : ${origin}/desk/`,
    `  E-mails, SMS et codes qu’il envoie : ${origin}/desk/courrier`,
    '',
    ...seeds.flatMap((seed) => doors(origin, seed)),
    `  Vos essais sont gardés dans ${relative('', dataDir)} ; « npm start -- --reset » repart de zéro. Ctrl-C arrête tout.`,
    '',
  ].join('\n');

/** Everything that may go wrong before the first page, in one sentence. */
function excuse(error) {
  if (error?.code === 'EADDRINUSE') return `Le port ${port} est déjà occupé. Choisissez-en un autre : PORT=${port + 1} npm start`;
  if (error?.code === 'EACCES') return `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez-en un autre : PORT=4173 npm start`;
  return error;
}

async function start() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw `PORT=${process.env.PORT} n’est pas un numéro de port (0 à 65535).`;
  if (!process.argv.includes('--no-build') && !(await build({ ifStale: true }))) throw 'La construction a échoué : voir ci-dessus.';
  const { startSandboxServer, lumio, batisseuse } = await import('@avenant/sandbox/node.js');
  const server = await startSandboxServer({
    port,
    dataDir,
    desk: true,
    reset: process.argv.includes('--reset'),
    staticDirs: [{ prefix: '/', folder: join(root, 'build') }, ...sites()],
  });
  console.log(welcome(server.origin, [lumio, batisseuse]));
  let asked;
  const stop = () => {
    // A terminal tells the whole group, and npm or a watcher may tell us again. A person who asks a second time means it.
    if (asked !== undefined) return performance.now() - asked > 500 ? process.exit(130) : undefined;
    asked = performance.now();
    void server.close().then(() => console.log('  Arrêté. À bientôt.'));
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
}

start().catch((error) => {
  console.error(excuse(error));
  process.exitCode = 1;
});
