import { EllipsisVertical, type IconNode } from 'lucide';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Button, type ButtonVariant } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { MenuList } from './MenuList.tsx';
import type { MenuItem } from './menu-item.ts';
import type { Box } from './place-popover.ts';

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconNode;
  /** With its label as text beside the icon. */
  readonly showLabel?: boolean;
  readonly variant?: ButtonVariant;
  readonly size?: 'regular' | 'small';
  readonly align?: 'start' | 'end';
  readonly disabled?: boolean;
  readonly tabIndex?: 0 | -1;
}

/** A button that opens a list of actions. */
export function Menu(props: MenuProps) {
  const { label, items, showLabel, variant, align = 'end' } = props;
  const icon = props.icon ?? (showLabel ? undefined : EllipsisVertical);
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<Box | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const shared = {
    buttonRef: button,
    size: props.size ?? 'regular',
    disabled: props.disabled ?? false,
    tabIndex: props.tabIndex ?? 0,
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onClick: () => setAnchor(anchor ? null : (button.current?.getBoundingClientRect() ?? null)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || anchor !== null) return;
      event.preventDefault();
      event.stopPropagation();
      button.current?.click();
    },
  } as const;
  return (
    <>
      {showLabel || icon === undefined ? (
        <Button {...shared} variant={variant ?? 'secondary'} icon={icon}>
          {label}
        </Button>
      ) : (
        <IconButton {...shared} icon={icon} label={label} />
      )}
      {anchor && (
        <MenuList
          label={label}
          items={items}
          anchor={boxOf(anchor)}
          align={align}
          owner={button}
          onClose={close}
        />
      )}
    </>
  );
}

/** A DOMRect's numbers are getters of its prototype: they do not survive a spread. */
function boxOf({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}
