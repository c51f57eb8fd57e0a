import { policy } from '../../kit/trusted-types.js';
import { pdfFile } from '../../kit/pdf-files.js';

/**
 * pdf.js's worker. Under Trusted Types it must come through our policy, or pdf.js would quietly do its work in the page itself. From another
 * origin (a CDN) no worker can be begun: then a module of ours that imports it is, which needs `worker-src blob:`.
 */
export function startWorker(): Worker {
  const address = pdfFile('pdf.worker.min.js');
  const begin = (at: string) => new Worker((policy()?.createScriptURL(at) ?? at) as string, { type: 'module', name: 'avenant-pdf' });
  if (new URL(address).origin === location.origin) return begin(address);
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  const worker = begin(blob);
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}
