/** Every schema of the api twice: made of zod, as on a server, and of the reader, as in browsers. */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import type { z } from '@avenant/api/z.js';

/** A module asked for as `?browser` is resolved, with all that it imports, as a browser's bundler would. */
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.endsWith('?browser')) return next(specifier, context);
    const found = next(specifier, { ...context, conditions: ['browser', ...context.conditions] });
    return { ...found, url: `${found.url}?browser` };
  },
});

interface Issue {
  path: PropertyKey[];
  code: string;
  params?: { code?: string };
}
export interface Verdict {
  success: boolean;
  data?: unknown;
  error?: { issues: Issue[] };
}
export interface TwoDoors {
  name: string;
  zod: z.ZodMiniType;
  server: (given: unknown) => Verdict;
  browser: (given: unknown) => Verdict;
}

const dist = new URL('../../packages/api/dist/', import.meta.url);
export const modules = ['z.js', ...globSync('resources/*.schema.js', { cwd: dist })].sort();
export const loaded = (file: string, door: '' | '?browser') =>
  import(`${new URL(file, dist).href}${door}`) as Promise<Record<string, object>>;

const isSchema = (one: object): one is z.ZodMiniType => 'safeParse' in one;
export const schemas: TwoDoors[] = [];
for (const file of modules) {
  const [server, browser] = await Promise.all([loaded(file, ''), loaded(file, '?browser')]);
  for (const [name, zod] of Object.entries(server))
    if (isSchema(zod))
      schemas.push({
        name: `${file} ${name}`,
        zod,
        server: (given) => zod.safeParse(given) as Verdict,
        browser: (given) => (browser[name] as z.ZodMiniType).safeParse(given) as Verdict,
      });
}

/** What is wrong, and where: as a problem's `errors` tell it. */
export const faultsOf = ({ error }: Verdict): string[] =>
  (error?.issues ?? [])
    .map(({ path, code, params }) => `${path.map((step) => `/${String(step)}`).join('')} ${code} ${params?.code ?? ''}`)
    .sort();
