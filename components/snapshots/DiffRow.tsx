import { ChevronRight, KeyRound } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { DiffEntry } from '../../lib/store/snapshots/comparison.ts';
import { CookieName } from '../audit/CookieName.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { DiffFacts } from './DiffFacts.tsx';
import { labelOf } from './FactText.tsx';
import { KindBadge } from './KindBadge.tsx';

interface DiffRowProps {
  readonly entry: DiffEntry;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** A line that says what became of a cookie; open, how exactly. */
export function DiffRow(props: DiffRowProps) {
  const { entry, open, tabIndex, masked, now, onToggle, onFocus } = props;
  const { diff, level, id } = entry;
  const cookie = diff.after ?? diff.before;
  const bodyId = useId();
  return (
    <li class="diff-row" data-diff={cookie.name} data-kind={diff.kind}>
      <h3>
        <button
          type="button"
          class="diff-row__head"
          data-head={id}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          tabIndex={tabIndex}
          onClick={onToggle}
          onFocus={onFocus}
        >
          <Icon icon={ChevronRight} mirrored />
          <KindBadge kind={diff.kind} words="kind" />{' '}
          <b class="diff-row__name mono">
            <CookieName name={cookie.name} most={80} />
          </b>{' '}
          {level === 'likely' && (
            <Badge tone="key" icon={KeyRound}>
              {i18n.t('snapshots.sessionId')}
            </Badge>
          )}{' '}
          {diff.kind === 'changed' && (
            <span class="diff-row__fields">{diff.facts.map(labelOf).join(', ')}</span>
          )}{' '}
          <span class="diff-row__where truncate">
            <ValueText value={`${dottedDomain(cookie)}${cookie.path}`} most={80} />
          </span>
        </button>
      </h3>
      {open && (
        <div id={bodyId} class="diff-row__body">
          <DiffFacts diff={diff} level={level} masked={masked} now={now} />
        </div>
      )}
    </li>
  );
}
