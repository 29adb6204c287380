import {
  Ban,
  Camera,
  CircleAlert,
  FlaskConical,
  Hourglass,
  KeyRound,
  ScrollText,
  ShieldCheck,
} from 'lucide';
import { i18n } from '#i18n';
import { GradeBadge } from '../audit/GradeBadge.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { faceTitle } from './face-title.ts';
import type { Face, FaceEntry } from './faces.ts';

interface FaceListProps {
  readonly entries: readonly FaceEntry[];
  readonly current: Face;
  readonly onShow: (face: Face) => void;
}

const ICONS = {
  sessions: KeyRound,
  audit: ShieldCheck,
  snapshots: Camera,
  'set-cookie': ScrollText,
  tester: FlaskConical,
};

/** The entries of the side bar that lead away from the cookies: the audit, the log of headers, the tester. */
export function FaceList({ entries, current, onShow }: FaceListProps) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.face}>
          <button
            type="button"
            class="panel-section"
            data-face={entry.face}
            aria-current={entry.face === current ? 'true' : undefined}
            onClick={() => onShow(entry.face)}
          >
            <Icon icon={ICONS[entry.face]} />
            <span class="truncate">{faceTitle(entry)}</span>
            {entry.grade && <GradeBadge grade={entry.grade} />}
            {entry.refused > 0 && <RefusedBadge count={entry.refused} />}
            {entry.alert === 'waiting' && (
              <Icon icon={Hourglass} label={i18n.t('snapshots.waiting')} />
            )}
            {entry.alert === 'failed' && (
              <Icon icon={CircleAlert} label={i18n.t('snapshots.failedMark')} />
            )}
            {entry.count !== null && (
              <span class="panel-section__count">{entry.count.toLocaleString()}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** In few pixels: the side bar is narrow, and the name has to stay whole. */
function RefusedBadge({ count }: { readonly count: number }) {
  const label = i18n.t('setCookie.refused', count);
  return (
    <Badge tone="bad" icon={Ban} title={label}>
      <span aria-hidden="true">{count.toLocaleString()}</span>
      <span class="visually-hidden">{label}</span>
    </Badge>
  );
}
