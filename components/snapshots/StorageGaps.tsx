import { i18n } from '#i18n';
import type { StorageGap } from '../../lib/store/snapshots/storage-gaps.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { Button } from '../ui/Button.tsx';

interface StorageGapsProps {
  readonly gaps: readonly StorageGap[];
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAsk: (origins: readonly string[]) => void;
}

/** What of the storage is not compared, why, and what can be done about it. */
export function StorageGaps({ gaps, onAsk }: StorageGapsProps) {
  return gaps.map(({ code, origins, patterns }) => (
    <p key={code} class="storage-remark" data-gap={code}>
      <Sentence
        id={`snapshots.storageGap.${code}`}
        params={[<bdi key="origins">{origins.join(', ')}</bdi>]}
      />
      {patterns.length > 0 && (
        <Button size="small" onClick={() => onAsk(patterns)}>
          {i18n.t('snapshots.failure.accessMend')}
        </Button>
      )}
    </p>
  ));
}
