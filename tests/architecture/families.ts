/** A folder of small files of one kind, each of which stands in the list in its `index.ts`. */
export interface Family {
  readonly folder: string;
  /** What the files are. */
  readonly kind: string;
  /** Where their tests and fixtures are. */
  readonly tests: string;
  /** The section of the messages that word the codes they give, where they give any. */
  readonly codes: string | null;
  /** Files that are no members: the type that the members share, or what they are made with. */
  readonly others: readonly string[];
}

export const FAMILIES: readonly Family[] = [
  { folder: 'lib/audit/checks', kind: 'check', tests: 'tests/audit', codes: null, others: [] },
  {
    folder: 'lib/audit/mends',
    kind: 'framework',
    tests: 'tests/audit',
    codes: null,
    others: ['recipe.ts'],
  },
  {
    folder: 'lib/set-cookie/rules',
    kind: 'rule',
    tests: 'tests/set-cookie',
    codes: 'issue',
    others: [],
  },
  {
    folder: 'lib/set-cookie/header-rules',
    kind: 'rule',
    tests: 'tests/set-cookie/header',
    codes: 'headerIssue',
    others: [],
  },
  {
    folder: 'lib/decode/decoders',
    kind: 'decoder',
    tests: 'tests/decode',
    codes: null,
    others: [],
  },
  {
    folder: 'lib/format/formats',
    kind: 'format',
    tests: 'tests/format',
    codes: null,
    others: [],
  },
  { folder: 'lib/send/rules', kind: 'rule', tests: 'tests/send', codes: null, others: [] },
  { folder: 'lib/filter/filters', kind: 'filter', tests: 'tests/filter', codes: null, others: [] },
  {
    folder: 'lib/session/frameworks',
    kind: 'framework',
    tests: 'tests/session',
    codes: null,
    others: [],
  },
  {
    folder: 'lib/session/products',
    kind: 'product',
    tests: 'tests/session',
    codes: null,
    others: [],
  },
  {
    folder: 'lib/session/evidence',
    kind: 'evidence',
    tests: 'tests/session',
    codes: 'evidence',
    // The evidence of the maker needs the list of makers, which an evaluation replaces.
    others: ['kind.ts', 'maker.ts'],
  },
  {
    folder: 'lib/session/lifecycle/rules',
    kind: 'rule',
    tests: 'tests/session/lifecycle',
    codes: null,
    others: ['life-rule.ts'],
  },
  {
    folder: 'lib/session/settings',
    kind: 'framework',
    tests: 'tests/session/settings',
    codes: null,
    others: [
      'cookie-facts.ts',
      'deduction.ts',
      'express-cookie.ts',
      'lifetime.ts',
      'literals.ts',
      'reader.ts',
      'resent.ts',
      'secure.ts',
    ],
  },
  {
    folder: 'lib/session/structures',
    kind: 'structure',
    tests: 'tests/session',
    codes: null,
    others: ['structure.ts'],
  },
];
