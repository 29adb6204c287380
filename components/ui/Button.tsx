import './Button.css';
import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Spinner } from './Spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger' | 'link';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  readonly variant?: ButtonVariant;
  readonly size?: 'regular' | 'small';
  readonly icon?: IconNode | undefined;
  /** Shows that the work goes on, and takes no clicks meanwhile. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button with a text. For one with only an icon see IconButton. */
export function Button(props: ButtonProps) {
  const { variant = 'secondary', size, icon, busy, children, buttonRef, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      aria-busy={busy ? 'true' : undefined}
      disabled={busy || rest.disabled}
      class={classNames(
        'ui-button',
        `ui-button--${variant}`,
        size === 'small' && 'ui-button--small',
        typeof rest.class === 'string' && rest.class,
      )}
    >
      {busy ? <Spinner /> : icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}
