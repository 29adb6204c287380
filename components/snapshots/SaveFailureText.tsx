import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { SizeText } from '../cookies/SizeText.tsx';
import { siteOfPattern } from '../cookies/states/pattern-site.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';

interface SaveFailureTextProps {
  readonly failure: SaveFailure;
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAsk: (origins: readonly string[]) => void;
}

/** Why a snapshot was not kept, and what can be done about it. */
export function SaveFailureText({ failure, onAsk }: SaveFailureTextProps) {
  switch (failure.code) {
    case 'access':
      return (
        <>
          <Sentence
            id="snapshots.failure.access"
            params={[<bdi key="sites">{failure.patterns.map(siteOfPattern).join(', ')}</bdi>]}
          />{' '}
          <Button size="small" onClick={() => onAsk(failure.patterns)}>
            {i18n.t('snapshots.failure.accessMend')}
          </Button>
        </>
      );
    case 'quota': {
      const { needed, usage, quota } = failure;
      return (
        <>
          {i18n.t('snapshots.failure.quota')}{' '}
          {usage !== null && quota !== null && (
            <Sentence
              id="snapshots.failure.quotaFigures"
              params={[needed, usage, quota].map((bytes, place) => (
                <SizeText key={`${place}`} bytes={bytes} />
              ))}
            />
          )}{' '}
          {i18n.t('snapshots.failure.quotaMend')}
        </>
      );
    }
    case 'error':
      return (
        <Sentence
          id="snapshots.failure.error"
          params={[<ValueText key="words" value={failure.detail} />]}
        />
      );
  }
}
