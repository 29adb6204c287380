import { i18n } from '#i18n';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import type { Loading } from './use-loading.ts';

/** Why there is nothing to show of a snapshot: it is gone, or could not be read. */
export function Unreadable({ loading }: { readonly loading: Loading<unknown> }) {
  return (
    <p class="snap-unreadable" role="alert">
      {loading.kind === 'failed' ? (
        <Sentence
          id="snapshots.unreadable"
          params={[<ValueText key="words" value={loading.words} />]}
        />
      ) : (
        i18n.t('snapshots.gone')
      )}
    </p>
  );
}
