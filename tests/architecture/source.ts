import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One file of the extension, taken apart as far as the rules look at it. */
export interface Source {
  /** From the root of the project, with slashes: `lib/cookie/key.ts`. */
  readonly path: string;
  readonly text: string;
  /** What is imported, types and re-exports included: paths from the root, or the names of packages. */
  readonly imports: readonly string[];
  /** Every text in the code. Of a template only the fixed parts, with `*` for each of the others. */
  readonly texts: readonly string[];
  /** Every use of a member, such as `Date.now` or `document.title`; only the last name where what is before it is no name. */
  readonly members: readonly string[];
  /** What is called with `new`, such as `Date()` or `Date(…)`. */
  readonly created: readonly string[];
  /** Every attribute in markup. */
  readonly attributes: readonly string[];
}

/** A node of the syntax tree (ESTree with TypeScript and JSX). */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The files in some folders, from the root of the project. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

export function readSource(path: string): Source {
  const text = read(path);
  const source = {
    path,
    text,
    imports: [] as string[],
    texts: [] as string[],
    members: [] as string[],
    created: [] as string[],
    attributes: [] as string[],
  };
  walk(parseAst(text, { lang: 'tsx' }) as unknown as Node, (node) => {
    const specifier = stringOf(node.source);
    if (specifier !== null) source.imports.push(resolved(path, specifier));
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') source.texts.push(node.value);
        break;
      case 'TemplateLiteral':
        source.texts.push(templateOf(node));
        break;
      case 'MemberExpression':
        source.members.push(memberOf(node));
        break;
      case 'NewExpression':
        source.created.push(`${nameOf(node.callee)}(${hasItems(node.arguments) ? '…' : ''})`);
        break;
      case 'JSXAttribute':
        source.attributes.push(nameOf(node.name));
        break;
    }
  });
  return source;
}

/** Visits a node and everything in it. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function stringOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string'
    ? value.value
    : null;
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value.name === 'string' ? value.name : '';
}

function memberOf({ object, property, computed }: Node): string {
  const name = computed === true ? `[${stringOf(property) ?? ''}]` : nameOf(property);
  return nameOf(object) === '' ? name : `${nameOf(object)}.${name}`;
}

function templateOf({ quasis }: Node): string {
  const parts = Array.isArray(quasis) ? quasis : [];
  return parts.map((part: { value: { cooked: string } }) => part.value.cooked).join('*');
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier;
}
