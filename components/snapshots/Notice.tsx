import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icon.tsx';

interface NoticeProps {
  readonly icon: IconNode;
  readonly tone?: 'info' | 'bad';
  /** Spoken as it comes. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Something that is worth knowing, in a line above the rest, with what can be done about it. */
export function Notice({ icon, tone = 'info', live, children, actions }: NoticeProps) {
  return (
    <div
      class={classNames('snap-notice', tone === 'bad' && 'snap-notice--bad')}
      {...(live ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}
    >
      <Icon icon={icon} />
      <span class="snap-notice__text">{children}</span>
      {actions && <span class="snap-notice__actions">{actions}</span>}
    </div>
  );
}
