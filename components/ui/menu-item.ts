import type { IconNode } from 'lucide';

export interface MenuAction {
  readonly type?: 'action';
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  /** A shortcut that does the same, such as `Mod+Z`. */
  readonly keys?: string | undefined;
  /** A quiet word at the end. */
  readonly note?: string | undefined;
  /** Makes it a choice that is on or off; the menu stays open. */
  readonly checked?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onSelect: () => void;
}

export type MenuItem =
  | MenuAction
  | { readonly type: 'separator'; readonly id: string }
  | { readonly type: 'heading'; readonly id: string; readonly label: string };

export function isAction(item: MenuItem): item is MenuAction {
  return item.type === undefined || item.type === 'action';
}
