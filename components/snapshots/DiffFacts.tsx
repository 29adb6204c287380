import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Level } from '../../lib/session/detection.ts';
import type { CookieDiff } from '../../lib/snapshot/diff.ts';
import { FlagBadges } from '../cookies/FlagBadges.tsx';
import { flagsOf } from '../cookies/format/flags.ts';
import { TimeLeft } from '../cookies/TimeLeft.tsx';
import { message } from '../ui/message.ts';
import { ChangedText } from './ChangedText.tsx';
import { ContentFacts } from './ContentFacts.tsx';
import { FactList } from './FactList.tsx';
import { FactText, labelOf } from './FactText.tsx';
import { useContentsDiff } from './use-contents-diff.ts';

interface DiffFactsProps {
  readonly diff: CookieDiff;
  readonly level: Level;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type LabelledFact = readonly [label: string, content: ComponentChildren];

/** What became of one cookie: field by field, the value letter by letter and by what is inside. */
export function DiffFacts({ diff, level, masked, now }: DiffFactsProps) {
  const contents = useContentsDiff(diff);
  const { kind, before, after, facts } = diff;
  const isWhole = kind === 'added' || kind === 'removed';
  const cookie = after ?? before;
  const inside: readonly LabelledFact[] =
    contents.length > 0 && !masked
      ? [
          [
            i18n.t('snapshots.contents'),
            <ContentFacts key="contents" facts={contents} isWhole={isWhole} />,
          ],
        ]
      : [];
  const changes = facts.map((fact): LabelledFact => {
    return [labelOf(fact), <FactText key={fact.code} fact={fact} masked={masked} />];
  });
  return (
    <FactList
      facts={
        isWhole
          ? [...inside, valueFact(cookie, masked), ...otherFacts(cookie, level, now)]
          : [...inside, ...changes]
      }
    />
  );
}

function valueFact({ value }: Cookie, masked: boolean): LabelledFact {
  return [
    i18n.t('snapshots.value'),
    value === '' ? (
      <i class="dim">{i18n.t('snapshots.emptyValue')}</i>
    ) : (
      // The badge says whether it came or went as a whole.
      <ChangedText segments={[{ kind: 'same', text: value }]} masked={masked} />
    ),
  ];
}

function otherFacts(cookie: Cookie, level: Level, now: number): LabelledFact[] {
  return [
    [message('field.expirationDate'), <TimeLeft key="left" cookie={cookie} now={now} />],
    ...(flagsOf(cookie, level).length > 0
      ? [[i18n.t('panel.flags'), <FlagBadges key="flags" cookie={cookie} level={level} />] as const]
      : []),
  ];
}
