import { Badge } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';
import { type Kind, LOOKS } from './looks.ts';

interface KindBadgeProps {
  readonly kind: Kind;
  /** Whether it has happened, or is going to. */
  readonly words: 'kind' | 'status';
}

/** What became of something, in one word; of one width, so that what follows stands in line. */
export function KindBadge({ kind, words }: KindBadgeProps) {
  const { tone, icon } = LOOKS[kind];
  return (
    <span class="kind-badge">
      <Badge tone={tone} icon={icon}>
        {message(words === 'kind' ? `snapshots.kind.${kind}` : `snapshots.status.${kind}`)}
      </Badge>
    </span>
  );
}
