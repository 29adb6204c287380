import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../components/contents/chain.ts';
import { treeMove } from '../../../components/contents/tree-move.ts';
import {
  changeRow,
  PAGE,
  type TreeRow,
  type TreeState,
  treeRows,
  UNTOUCHED,
  withOpen,
} from '../../../components/contents/tree-rows.ts';
import { inspect } from '../../../lib/decode/inspect.ts';

/** The lines as one sees them: the level by dots, then the label. */
async function lines(value: string, state: TreeState = UNTOUCHED): Promise<string[]> {
  return treeRows(await inspect(value), state).map(line);
}

function line(row: TreeRow): string {
  const label = row.kind === 'more' ? `+${row.left}` : row.label;
  return '.'.repeat(row.level - 1) + label;
}

const base64 = (data: unknown) => btoa(JSON.stringify(data));
const token = `${btoa('{"alg":"HS256"}')}.${base64({ sub: '1', exp: 1767229200 })}.c2ln`.replaceAll(
  '=',
  '',
);

describe('the chain', () => {
  it.each([
    ['dark', []],
    ['1767225600', ['timestamp']],
    ['%7B%22id%22%3A1%7D', ['percent', 'json']],
    [encodeURIComponent(base64({ a: 1 })), ['percent', 'base64', 'json']],
    [
      `s%3Aj%3A${encodeURIComponent('{"a":1}')}.${'Q'.repeat(43)}`,
      ['percent', 'cookie-signature', 'express-json', 'json'],
    ],
    [token, ['jwt', 'base64', 'json']],
    ['user=ada&theme=dark', ['query']],
    ['a:1:{s:4:"user";s:3:"ada";}', ['php-serialize']],
  ])('of %s', async (value, formats) => {
    expect(chainOf(await inspect(value)).formats).toEqual(formats);
  });

  it('knows what is to be said of any layer', async () => {
    const value = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa('{"a":1}')}.`;
    expect(chainOf(await inspect(value.replaceAll('=', ''))).notes).toContain('alg-none');
  });
});

describe('the lines of a tree', () => {
  it('leave out what only wraps', async () => {
    expect(await lines('%7B%22id%22%3A1%2C%22in%22%3A%7B%22a%22%3A1%7D%7D')).toEqual([
      'id',
      'in',
      '.a',
    ]);
    expect(await lines(token)).toEqual(['header', '.alg', 'payload', '.sub', '.exp', 'signature']);
  });

  it('show a member that is called like a wrapping as a member', async () => {
    expect(await lines('{"x":{"decoded":"hello"},"y":1}')).toEqual(['x', '.decoded', 'y']);
    expect(await lines('decoded=hello')).toEqual(['decoded']);
  });

  it('are one for a mere text', async () => {
    expect(await lines('caf%C3%A9')).toEqual(['']);
  });

  it('are closed from the third level on, until one opens them', async () => {
    const value = JSON.stringify({ a: { b: { c: { d: 1 } } } });
    expect(await lines(value)).toEqual(['a', '.b', '..c']);
    expect(await lines(value, withOpen(UNTOUCHED, '/a/b/c', true))).toEqual([
      'a',
      '.b',
      '..c',
      '...d',
    ]);
    expect(await lines(value, withOpen(UNTOUCHED, '/a', false))).toEqual(['a']);
  });

  it('come in pages, so that thousands cost no more than fifty', async () => {
    const root = await inspect(JSON.stringify(Array.from({ length: 2000 }, (_, index) => index)));
    const first = treeRows(root, UNTOUCHED);
    expect(first).toHaveLength(PAGE + 1);
    const more = first.at(-1);
    if (!more) throw new Error('no rows');
    expect(line(more)).toBe(`+${2000 - PAGE}`);
    const second = treeRows(root, changeRow(more, UNTOUCHED));
    expect(second).toHaveLength(2 * PAGE + 1);
    expect(second[PAGE]).toMatchObject({ path: `/${PAGE}`, position: PAGE + 1 });
  });
});

describe('the keys of a tree', () => {
  const arrows = ['ArrowLeft', 'ArrowRight'] as const;
  const mirrored = ['ArrowRight', 'ArrowLeft'] as const;

  it.each([
    ['ArrowDown', 0, { type: 'focus', path: '/a/b' }],
    ['ArrowUp', 1, { type: 'focus', path: '/a' }],
    ['ArrowUp', 0, null],
    ['End', 0, { type: 'focus', path: '/z' }],
    ['Home', 3, { type: 'focus', path: '/a' }],
    ['ArrowRight', 0, { type: 'focus', path: '/a/b' }],
    ['ArrowRight', 2, { type: 'open', path: '/a/b/c', isOpen: true }],
    ['ArrowRight', 3, null],
    ['ArrowLeft', 2, { type: 'focus', path: '/a/b' }],
    ['ArrowLeft', 0, { type: 'open', path: '/a', isOpen: false }],
    ['x', 0, null],
  ])('%s on line %i', async (key, index, move) => {
    const rows = treeRows(await inspect('{"a":{"b":{"c":{"d":1}}},"z":1}'), UNTOUCHED);
    expect(treeMove(key, rows, index, arrows)).toEqual(move);
  });

  it('are mirrored where text runs from right to left', async () => {
    const rows = treeRows(await inspect('{"a":{"b":1}}'), UNTOUCHED);
    expect(treeMove('ArrowRight', rows, 0, mirrored)).toEqual({
      type: 'open',
      path: '/a',
      isOpen: false,
    });
  });
});
