import './StatusBar.css';
import { CircleAlert, CircleCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

export interface Status {
  /** Another id is another event, even with the same words. */
  readonly id: string | number;
  readonly text: ComponentChildren;
  readonly tone?: 'neutral' | 'good' | 'bad';
  readonly action?: {
    readonly label: string;
    readonly onAction: () => void;
    readonly keys?: string;
  };
}

interface StatusBarProps {
  readonly status: Status | null;
  /** Over the content, as a toast, rather than in a bar. */
  readonly floating?: boolean;
}

/** Says what has just been done, politely also to screen readers, with the way to undo it. */
export function StatusBar({ status, floating }: StatusBarProps) {
  const tone = status?.tone ?? 'neutral';
  return (
    <div role="status" class={classNames(!floating && 'ui-status')}>
      {status && (
        <div
          key={status.id}
          class={classNames('ui-status', `ui-status--${tone}`, floating && 'ui-status--floating')}
        >
          {tone !== 'neutral' && <Icon icon={tone === 'bad' ? CircleAlert : CircleCheck} />}
          <span class="ui-status__text truncate">{status.text}</span>
          {status.action && (
            <Button variant="link" onClick={status.action.onAction}>
              {status.action.label}
            </Button>
          )}
          {status.action?.keys && <Kbd keys={status.action.keys} />}
        </div>
      )}
    </div>
  );
}
