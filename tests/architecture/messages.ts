/**
 * The families of messages whose keys are made at run time; `*` stands for the part that is. Code makes them
 * by a template, or names their section. Whether each member has its message is told by the tests of its
 * family.
 */
export const DYNAMIC_KEYS: readonly string[] = [
  'change.*',
  'change.failed.*',
  'column.*',
  'editor.preset.*',
  'evidence.*',
  'failure.*',
  'field.*',
  'filter.hint.*',
  'filter.issue.*',
  'flag.*',
  'flag.*Hint',
  'headerIssue.*',
  'headerMend.*',
  'issue.*',
  'list.kind.*',
  'mend.*',
  'origin.*',
  'origin.removed.*',
  'popup.chip.*',
  'role.*',
  'roleHint.*',
  'send.*',
  'send.answer.*',
  'send.from.*',
  'send.mark.*',
  'setCookie.contradiction.*',
  'setCookie.outcome.*',
  'setCookie.severity.*',
  'setCookie.shown.*',
  'tester.context.*',
  'time.*',
  'undone.*',
];

/** Whether a key is one of a family. */
export function isOfFamily(key: string, family: string): boolean {
  const pattern = family.replaceAll('.', '\\.').replaceAll('*', '\\w+');
  return new RegExp(`^${pattern}$`).test(key);
}
