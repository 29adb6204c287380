import { describe, expect, it } from 'vitest';
import { createDocumentTree } from '../../lib/recording/document-tree.ts';

const PAGE = 'https://www.example.com/';

describe('the documents in a tab', () => {
  it('are found from the nearest outwards, without the page', () => {
    const tree = createDocumentTree(PAGE);
    tree.place(3, 0, 'https://outer.test/');
    tree.place(7, 3, 'https://inner.test/');
    expect(tree.chain(7)).toEqual(['https://inner.test/', 'https://outer.test/']);
    expect(tree.chain(3)).toEqual(['https://outer.test/']);
    expect(tree.chain(0)).toEqual([]);
    expect(tree.chain(99)).toEqual([]);
  });

  it('are left out where they are not known, but not those around them', () => {
    const tree = createDocumentTree(PAGE);
    tree.place(3, 0, 'https://outer.test/');
    tree.place(7, 3, '');
    expect(tree.chain(7)).toEqual(['https://outer.test/']);
  });

  it('go with the page', () => {
    const tree = createDocumentTree(PAGE);
    tree.place(3, 0, 'https://outer.test/');
    tree.open('https://next.test/');
    expect(tree.url).toBe('https://next.test/');
    expect(tree.chain(3)).toEqual([]);
  });

  it('change in place', () => {
    const tree = createDocumentTree(PAGE);
    tree.place(3, 0, 'https://one.test/');
    tree.place(3, 0, 'https://two.test/');
    expect(tree.chain(3)).toEqual(['https://two.test/']);
  });

  it('are no more than so many, and no circle', () => {
    const tree = createDocumentTree(PAGE);
    for (let id = 1; id <= 1_500; id++) tree.place(id, 0, 'https://frame.test/');
    expect([tree.has(1), tree.has(500), tree.has(501), tree.has(1_500)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    tree.place(1, 2, 'https://one.test/');
    tree.place(2, 1, 'https://two.test/');
    expect(tree.chain(1)).toEqual(['https://one.test/', 'https://two.test/']);
  });

  it.each([
    ['https://www.example.com/any/where', true],
    ['https://www.example.com', true],
    ['https://frame.test:8443/worker.js', true],
    ['https://frame.test/', false],
    ['http://www.example.com/', false],
    ['https://example.com/', false],
    ['null', false],
    ['', false],
    ['data:text/html,', false],
  ])('%j has an origin of theirs: %s', (address, expected) => {
    const tree = createDocumentTree(PAGE);
    tree.place(3, 0, 'https://frame.test:8443/');
    tree.place(4, 0, 'null');
    expect(tree.hasOriginOf(address)).toBe(expected);
  });

  it('have no origin in common with anything where the page is not known', () => {
    const tree = createDocumentTree('');
    expect(tree.hasOriginOf('')).toBe(false);
    expect(tree.hasOriginOf('about:blank')).toBe(false);
  });
});
