// Loaded before a script: Node as root on a Debian where no browser is, but for what stands in the folder of BARE_MACHINE.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { accessSync } = fs;
process.getuid = () => 0;
fs.existsSync = (path) => path === '/usr/bin/apt-get' && process.env.BARE_MACHINE_APT === 'yes';
fs.accessSync = (path, mode) => {
  if (!String(path).startsWith(process.env.BARE_MACHINE)) throw new Error(`nothing at ${path}`);
  accessSync(path, mode);
};
syncBuiltinESMExports();
