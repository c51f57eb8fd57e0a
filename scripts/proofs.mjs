// Which tests hold which row of the tables of faults and attacks (F) and of what companies can do (A): read from the tests themselves,
// whose names begin with the row (« F12: … », or « A1, F8: … »), in a suite's name or in their own. `npm run manifest` writes it for stories/about/proofs.mdx.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const said = /^([AF]\d+(?:, [AF]\d+)*): (.+)$/s;
const suites = new Set(['describe', 'suite']);
const tests = new Set(['it', 'test']);

/** What a test is called; what is only known when it runs reads « … ». */
function nameOf(argument) {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return undefined;
  return argument.head.text + argument.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** Tests of a file: each with its rows, its own or its suite's. */
export function proofsIn(file, text) {
  const found = [];
  const visit = (node, rows, around) => {
    const callee = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
    const isSuite = suites.has(callee);
    const name = isSuite || tests.has(callee) ? nameOf(node.arguments[0]) : undefined;
    const [, own, rest = name] = said.exec(name ?? '') ?? [];
    const held = [...rows, ...(own?.split(', ') ?? [])];
    const whole = [...around, rest].join(' › ');
    // A suite whose tests are made by a function of their own says all that is known of them.
    if (name && (!isSuite || (own && !/\b(it|test)\(/.test(node.getText()))))
      for (const row of new Set(held)) found.push({ row, file, name: whole });
    ts.forEachChild(node, (child) => visit(child, isSuite ? held : rows, isSuite && rest ? [...around, rest] : around));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), [], []);
  return found;
}

const inOrder = (a, b) => a[0].localeCompare(b[0]) || Number(a.slice(1)) - Number(b.slice(1));

/** Row → the tests that hold it, in order of files. */
export function proofs(root) {
  const found = globSync('test/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => proofsIn(file, readFileSync(join(root, file), 'utf8')));
  const rows = [...new Set(found.map(({ row }) => row))].sort(inOrder);
  return Object.fromEntries(rows.map((row) => [row, found.filter((it) => it.row === row).map(({ file, name }) => ({ file, name }))]));
}
