import './StoredFacts.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { StoredCookie } from '../../lib/set-cookie/verdict.ts';
import { FlagBadges } from '../cookies/FlagBadges.tsx';
import { exactTime } from '../panel/details/exact-time.ts';
import { LongText } from './LongText.tsx';

interface StoredFactsProps {
  readonly cookie: StoredCookie;
}

/** A cookie as the jar has it. */
export function StoredFacts({ cookie }: StoredFactsProps) {
  const { name, value, path, expirationDate, partitionKey } = cookie;
  return (
    <dl class="stored-facts">
      <Fact label={i18n.t('column.name')}>
        <LongText value={name} />
      </Fact>
      <Fact label={i18n.t('column.value')}>
        <LongText value={value} />
      </Fact>
      <Fact label={i18n.t('column.domain')}>
        <LongText value={dottedDomain(cookie)} />{' '}
        <span class="dim">
          {i18n.t(cookie.hostOnly ? 'panel.hostOnly' : 'panel.andSubdomains')}
        </span>
      </Fact>
      <Fact label={i18n.t('column.path')}>
        <LongText value={path} />
      </Fact>
      <Fact label={i18n.t('column.expires')}>
        {expirationDate === null ? i18n.t('time.sessionHint') : <Moment seconds={expirationDate} />}
      </Fact>
      <Fact label={i18n.t('panel.flags')}>
        {cookie.secure || cookie.httpOnly || cookie.sameSite !== 'unspecified' || partitionKey ? (
          <FlagBadges cookie={cookie} level="no" />
        ) : (
          <span class="dim">{i18n.t('panel.noFlags')}</span>
        )}
      </Fact>
      {partitionKey && (
        <Fact label={i18n.t('column.partition')}>
          <LongText value={partitionKey.topLevelSite} />
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

function Fact({ label, children }: FactProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Moment({ seconds }: { readonly seconds: number }) {
  const { local, iso } = exactTime(seconds);
  return <span title={iso}>{local}</span>;
}
