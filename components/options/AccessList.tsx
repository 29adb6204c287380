import { Globe } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { AccessEntry } from './access-entries.ts';

interface AccessListProps {
  readonly entries: readonly AccessEntry[];
  readonly onWithdraw: (entry: AccessEntry) => void;
}

/** The sites in reach. When one goes, the focus passes to the next. */
export function AccessList({ entries, onWithdraw }: AccessListProps) {
  const list = useRef<HTMLUListElement>(null);
  const withdrawn = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = withdrawn.current;
    withdrawn.current = null;
    if (place === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(place, buttons.length - 1)]?.focus();
  }, [entries.length]);
  return (
    <ul ref={list} class="options-sites">
      {entries.map((entry, index) => {
        const name = entry.site ?? i18n.t('options.allSites');
        return (
          <li key={entry.pattern}>
            <Icon icon={Globe} />
            <span class="options-sites__name">
              <bdi>{name}</bdi> <code class="dim">{entry.pattern}</code>
            </span>
            <Button
              size="small"
              aria-label={i18n.t('options.withdrawFrom', [name])}
              onClick={() => {
                withdrawn.current = index;
                onWithdraw(entry);
              }}
            >
              {i18n.t('options.withdraw')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
