import './EmptyState.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface EmptyStateProps {
  readonly icon: IconNode;
  readonly title: string;
  /** Why there is nothing, and what can be done. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** In the place of a list that has nothing to show. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      <span class="ui-empty__icon">
        <Icon icon={icon} size={22} />
      </span>
      <h2>{title}</h2>
      {children && <div class="ui-empty__text">{children}</div>}
      {actions && <div class="ui-empty__actions">{actions}</div>}
    </div>
  );
}
