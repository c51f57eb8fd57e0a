// `npm start`: the sandbox insurer and the portal on this machine. `PORT` chooses the port, `AVENANT_DATA` the folder that the insurer
// keeps its records in, `--reset` starts afresh.
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from './build.mjs';
import { root } from './run.mjs';

const port = Number(process.env.PORT ?? 4173);
const dataDir = process.env.AVENANT_DATA ?? join(root, '.data');
const state = { active: '', locked: 'accès bloqué', pending_activation: 'espace pas encore activé' };

/** The portal's folders have a router of their own: an address that is no file is a page of theirs. */
const sites = () =>
  globSync('*/index.html', { cwd: join(root, 'build') }).map((page) => ({
    prefix: `/${dirname(page)}/`,
    folder: join(root, 'build', dirname(page)),
    fallback: 'index.html',
  }));

function welcome(origin, { accounts, contracts, cases, config, password }) {
  const count = (rows, id, one, many) => {
    const { length } = rows.filter(({ accountId }) => accountId === id);
    return length === 0 ? `aucun ${one}` : `${length} ${length > 1 ? many : one}`;
  };
  const line = ({ id, username, displayName, state: at }) => {
    const what = state[at] || `${count(contracts, id, 'contrat', 'contrats')}, ${count(cases, id, 'dossier', 'dossiers')}`;
    return `    ${username}   ${displayName.padEnd(20)} ${what}`;
  };
  return [
    '',
    `  Avenant est prêt : ${origin}/`,
    `  ${config.name} : ${origin}/${config.id}/`,
    `  Bureau de l’assureur : ${origin}/desk/`,
    `  E-mails, SMS et codes qu’il envoie : ${origin}/desk/courrier`,
    '',
    `  Comptes de démonstration (mot de passe de chacun : ${password})`,
    ...accounts.map(line),
    '',
    `  Vos essais sont gardés dans ${relative('', dataDir)} ; « npm start -- --reset » repart de zéro. Ctrl-C arrête tout.`,
    '',
  ].join('\n');
}

/** Everything that may go wrong before the first page, in one sentence. */
function excuse(error) {
  if (error?.code === 'EADDRINUSE') return `Le port ${port} est déjà occupé. Choisissez-en un autre : PORT=${port + 1} npm start`;
  if (error?.code === 'EACCES') return `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez-en un autre : PORT=4173 npm start`;
  return error;
}

async function start() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw `PORT=${process.env.PORT} n’est pas un numéro de port (0 à 65535).`;
  if (!process.argv.includes('--no-build') && !(await build({ ifStale: true }))) throw 'La construction a échoué : voir ci-dessus.';
  const { startSandboxServer, lumio } = await import('@avenant/sandbox/node.js');
  const server = await startSandboxServer({
    port,
    dataDir,
    desk: true,
    reset: process.argv.includes('--reset'),
    staticDirs: [{ prefix: '/', folder: join(root, 'build') }, ...sites()],
  });
  console.log(welcome(server.origin, lumio));
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
