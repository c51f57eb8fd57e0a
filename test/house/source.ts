import { posix } from 'node:path';
import ts from 'typescript';
import { lineAt, type Tree } from './tree.ts';

const parsed = new Map<string, ts.SourceFile>();
export function parse(text: string): ts.SourceFile {
  let file = parsed.get(text);
  if (!file) parsed.set(text, (file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true)));
  return file;
}

export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren())
    if (child.kind < ts.SyntaxKind.FirstJSDocNode || child.kind > ts.SyntaxKind.LastJSDocNode) yield* nodes(child);
}

export interface Import {
  /** As written, or from the repository's root where it is relative. */
  to: string;
  typeOnly: boolean;
  names: string[];
  line: number;
}

/** Every module that a module names: static, dynamic, re-exported, or for a type alone. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean, names: string[]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text: written } = specifier;
    const to = written.startsWith('.') ? posix.join(posix.dirname(path), written).replace(/\.js$/, '.ts') : written;
    found.push({ to, typeOnly, names, line: lineAt(text, specifier.pos) });
  };
  for (const node of nodes(parse(text))) {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
      const onlyTypes = elements.length > 0 && !clause?.name && elements.every(({ isTypeOnly }) => isTypeOnly);
      const names = elements.filter(({ isTypeOnly }) => !isTypeOnly && !clause?.isTypeOnly).map(({ name }) => name.text);
      add(node.moduleSpecifier, clause?.isTypeOnly === true || onlyTypes, names);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, []);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, []);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal as ts.Expression, true, []);
  }
  return found;
}

/** The code without its comments, each character where it was. */
export function codeOf(text: string): string {
  let code = '';
  for (const node of nodes(parse(text))) {
    if (node.getChildCount() > 0) continue;
    const start = node.getStart(undefined, false);
    code += text.slice(code.length, start).replace(/[^\n]/g, ' ') + text.slice(start, node.end);
  }
  return code;
}

export interface Literal {
  /** `html`, `css`, `svg`…; empty for a plain string. */
  tag: string;
  text: string;
  line: number;
}

/** What stands in quotes: strings, and the fixed parts of templates. */
export function literalsOf(text: string): Literal[] {
  const found: Literal[] = [];
  for (const node of nodes(parse(text))) {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) continue;
    let template: ts.Node = node;
    while (ts.isTemplateSpan(template.parent) || ts.isTemplateExpression(template.parent)) template = template.parent;
    const { parent } = template;
    const tag = ts.isTaggedTemplateExpression(parent) && parent.template === template ? parent.tag.getText() : '';
    found.push({ tag, text: node.text, line: lineAt(text, node.getStart()) });
  }
  return found;
}

/** Names that are used as values or types, not as keys or members of something else. */
export function* namesIn(text: string): Generator<{ name: string; line: number; node: ts.Identifier }> {
  for (const node of nodes(parse(text))) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isQualifiedName(parent) && parent.right === node);
    const isKey =
      (ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isMethodDeclaration(parent) ||
        ts.isPropertyDeclaration(parent)) &&
      parent.name === node;
    const renamed = (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) && parent.propertyName === node;
    if (!isMember && !isKey && !renamed) yield { name: node.text, line: lineAt(text, node.getStart()), node };
  }
}

/** Sources of the packages and the portal. */
export const sources = (tree: Tree, under = /^(packages\/[^/]+|demo)\/src\/.*\.ts$/) => [...tree].filter(([path]) => under.test(path));

/** Element folders: `contract-card`, `provider`… */
export const rooms = new Set(['kit', 'ui', 'flows']);
export function elementsOf(tree: Tree): string[] {
  const folders = [...tree.keys()].map((path) => /^packages\/elements\/src\/([^/]+)\/.+\.ts$/.exec(path)?.[1]);
  return [...new Set(folders)].filter((name): name is string => name !== undefined && !rooms.has(name)).sort();
}
export const folderOf = (name: string) => `packages/elements/src/${name}`;
export const classFile = (name: string) => `${folderOf(name)}/${name}.ts`;

export const classIn = (text: string) => parse(text).statements.find((one): one is ts.ClassDeclaration => ts.isClassDeclaration(one));
/** A static property of the class, as source: `[ContractCard]`. */
export const staticOf = (text: string, name: string) =>
  classIn(text)
    ?.members.filter(ts.isPropertyDeclaration)
    .find((member) => member.name.getText() === name && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
    ?.initializer?.getText();
