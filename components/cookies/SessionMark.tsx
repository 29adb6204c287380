import './SessionMark.css';
import { KeyRound } from 'lucide';
import { i18n } from '#i18n';
import type { Detection } from '../../lib/session/detection.ts';
import { Badge } from '../ui/Badge.tsx';

interface SessionMarkProps {
  readonly detection: Pick<Detection, 'level' | 'score'>;
  /** Opens the evidence. */
  readonly onOpen: () => void;
  readonly expanded?: boolean;
  /** The key and the score only. */
  readonly compact?: boolean;
  readonly tabIndex?: 0 | -1;
}

/** Marks a likely or possible session ID, with its score; nothing for any other cookie. */
export function SessionMark(props: SessionMarkProps) {
  const { detection, onOpen, expanded, compact, tabIndex } = props;
  const { level, score } = detection;
  if (level === 'no') return null;
  const likely = level === 'likely';
  const label = i18n.t(likely ? 'flag.sessionMark' : 'flag.sessionMarkPossible', [`${score}`]);
  return (
    <button
      type="button"
      class={`session-mark session-mark--${level}`}
      aria-label={label}
      aria-expanded={expanded}
      data-tip={label}
      tabIndex={tabIndex ?? 0}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      <Badge tone="key" icon={KeyRound}>
        {!compact && <span>{i18n.t(likely ? 'flag.sessionLikely' : 'flag.sessionPossible')}</span>}{' '}
        <b>{score}</b>
      </Badge>
    </button>
  );
}
