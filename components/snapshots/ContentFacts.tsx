import { i18n } from '#i18n';
import type { Content, ContentFact } from '../../lib/snapshot/diff-contents.ts';
import { diffText } from '../../lib/snapshot/diff-text.ts';
import { momentText } from '../contents/moment-words.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { ChangedText } from './ChangedText.tsx';
import { movedText } from './FactText.tsx';

interface ContentFactsProps {
  readonly facts: readonly ContentFact[];
  /** Whether the value came or went as a whole: then nothing need be said of its signature. */
  readonly isWhole: boolean;
}

/** Parts shown at most: more than a cookie has, but for one that is made to annoy. */
const MOST_PARTS = 60;
/** Characters of a part that came or went. */
const MOST = 120;

/** What became of the contents of a value: `_auth_user_id` appeared, an expiry moved. */
export function ContentFacts({ facts, isWhole }: ContentFactsProps) {
  const telling = facts.filter(({ isSeal }) => !isSeal);
  return (
    <ul class="content-facts">
      {telling.slice(0, MOST_PARTS).map((fact) => (
        <li key={fact.path} data-part={fact.path} title={fact.path}>
          <PartText fact={fact} />
        </li>
      ))}
      {telling.length > MOST_PARTS && (
        <li class="dim">{i18n.t('snapshots.moreParts', telling.length - MOST_PARTS)}</li>
      )}
      {telling.length < facts.length && !isWhole && (
        <li class="dim">{i18n.t('snapshots.seals', facts.length - telling.length)}</li>
      )}
    </ul>
  );
}

function PartText({ fact: { label, before, after } }: { readonly fact: ContentFact }) {
  const name = (
    <b key="name" class="mono">
      <ValueText value={label} most={80} />
    </b>
  );
  if (before && after) {
    return (
      <>
        {name} <Changed before={before} after={after} />
      </>
    );
  }
  const part = before ?? after;
  if (!part) return null;
  return (
    <Sentence
      id={after ? 'snapshots.appeared' : 'snapshots.gonePart'}
      params={[name, <PartValue key="value" part={part} />]}
    />
  );
}

function Changed({ before, after }: { readonly before: Content; readonly after: Content }) {
  const moved = before.time !== null && after.time !== null ? after.time - before.time : 0;
  if (moved === 0)
    return <ChangedText segments={diffText(before.text, after.text)} masked={false} />;
  return (
    <>
      {movedText(moved / 1000)} <span class="dim">({momentText(after.time ?? 0)})</span>
    </>
  );
}

function PartValue({ part: { text, time } }: { readonly part: Content }) {
  return (
    <>
      {text === '' ? (
        <i class="dim">{i18n.t('snapshots.emptyValue')}</i>
      ) : (
        <span class="mono">
          <ValueText value={text} most={MOST} />
        </span>
      )}
      {time !== null && <span class="dim"> ({momentText(time)})</span>}
    </>
  );
}
