import { Check, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import { keyId } from '../../lib/cookie/key.ts';
import type { Loss } from '../../lib/format/export-cookies.ts';
import { type LossGroup, lossGroups } from '../../lib/transfer/losses.ts';
import { PhraseText } from '../cookies/PhraseText.tsx';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { isWhole, StorageLosses } from './StorageLosses.tsx';
import type { StorageReading } from './use-page-storage.ts';

interface LossListProps {
  readonly losses: readonly Loss[];
  readonly storage: StorageReading;
}

/** Cookies named at most. */
const MOST_NAMED = 50;

/** What the file does not hold, said before it is taken; each kind of loss opens to the cookies it is about. */
export function LossList({ losses, storage }: LossListProps) {
  const groups = lossGroups(losses);
  if (groups.length === 0 && isWhole(storage)) {
    return (
      <p class="export-losses export-losses--none">
        <Icon icon={Check} />
        {i18n.t('export.nothingLost')}
      </p>
    );
  }
  return (
    <section class="export-losses" aria-label={i18n.t('export.lossTitle')}>
      <h3>
        <Icon icon={TriangleAlert} />
        {i18n.t('export.lossTitle')}
      </h3>
      {groups.map((group) => (
        <details key={groupKey(group)} class="export-loss">
          <summary>
            <LossText group={group} />
          </summary>
          <ul>
            {group.cookies.slice(0, MOST_NAMED).map((cookie) => (
              <li key={keyId(cookie)}>
                <b class="mono">
                  <ValueText value={cookie.name} most={60} />
                </b>{' '}
                <span class="dim">
                  <ValueText value={cookie.domain} most={80} />
                </span>
              </li>
            ))}
            {group.cookies.length > MOST_NAMED && <li>…</li>}
          </ul>
        </details>
      ))}
      <StorageLosses storage={storage} />
    </section>
  );
}

function LossText({ group }: { readonly group: LossGroup }) {
  const count = group.cookies.length;
  const subject =
    group.kind === 'omitted' ? (
      <PhraseText
        phrase={{
          key: `transfer.omitted.${group.omission.code}`,
          count: null,
          params: group.omission.params,
        }}
      />
    ) : (
      <b key="field">{message(`field.${group.field}`)}</b>
    );
  return <Sentence id={`export.loss.${group.kind}`} count={count} params={[subject, `${count}`]} />;
}

function groupKey(group: LossGroup): string {
  return group.kind === 'omitted' ? JSON.stringify(group.omission) : `${group.kind} ${group.field}`;
}
