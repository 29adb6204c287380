import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import './Button.css';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size' | 'label'> {
  readonly icon: IconNode;
  /** Its name for a screen reader, and its tooltip. */
  readonly label: string;
  readonly variant?: 'ghost' | 'secondary' | 'primary';
  readonly size?: 'regular' | 'small';
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly mirrored?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button with an icon and nothing else to see; its label is its name and its tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, variant = 'ghost', size, pressed, mirrored, buttonRef, ...rest } = props;
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      aria-pressed={pressed}
      {...rest}
      ref={buttonRef ?? null}
      class={classNames(
        'ui-button ui-button--icon',
        `ui-button--${variant}`,
        size === 'small' && 'ui-button--small',
        typeof rest.class === 'string' && rest.class,
      )}
    >
      <Icon icon={icon} {...(mirrored ? { mirrored } : {})} />
    </button>
  );
}
