import type { View } from '../../../scripts/drivers/driver.ts';

/** Elements by their role; the natural ones of HTML besides those that say it. */
const ROLES = {
  button: 'button:not([role])',
  checkbox: 'input[type=checkbox]',
  columnheader: '[role=columnheader]',
  combobox: '[role=combobox], select',
  dialog: 'dialog[open], [role=alertdialog]',
  grid: '[role=grid]',
  heading: 'h1, h2, h3',
  list: 'ul',
  menu: '[role=menu]',
  menuitem: '[role=menuitem], [role=menuitemcheckbox]',
  option: '[role=option]',
  radio: 'input[type=radio]',
  switch: '[role=switch]',
  textbox: 'input:not([type]), input[type=text], input[type=datetime-local], textarea',
} as const;

export type Role = keyof typeof ROLES;

/**
 * A selector for the one element with this role and accessible name, as a person or a screen reader would pick
 * it out; waits until it is there. A pattern takes the first whose name it matches.
 */
export async function named(view: View, role: Role, name: string | RegExp): Promise<string> {
  const pattern = typeof name === 'string' ? `^${RegExp.escape(name)}$` : name.source;
  return view.waitFor(markNamed, ROLES[role], pattern);
}

/** Whether there is such an element at this moment. */
export async function has(view: View, role: Role, name: string): Promise<boolean> {
  return (await view.evaluate(markNamed, ROLES[role], `^${RegExp.escape(name)}$`)) !== null;
}

/** Clicks the element with this role and accessible name. */
export async function click(view: View, role: Role, name: string | RegExp): Promise<void> {
  await view.click(await named(view, role, name));
}

/** Runs in the page: marks the element and gives the selector of the mark, or null while there is none. */
function markNamed(candidates: string, pattern: string): string | null {
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (ids.length > 0) return ids.map((id) => textOf(document.getElementById(id))).join(' ');
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    return textOf(labels?.[0] ?? element);
  };
  const expected = new RegExp(pattern);
  const found = [...document.querySelectorAll(candidates)].find(
    (element) => element.checkVisibility() && expected.test(nameOf(element)),
  );
  if (!found) return null;
  if (!found.hasAttribute('data-named')) {
    found.setAttribute('data-named', Math.random().toString(36).slice(2));
  }
  return `[data-named="${found.getAttribute('data-named')}"]`;
}
