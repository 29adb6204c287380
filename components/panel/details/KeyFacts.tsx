import { i18n } from '#i18n';
import { dottedDomain } from '../../../lib/cookie/cookie.ts';
import type { Row } from '../../../lib/store/row.ts';
import { ValueText } from '../../cookies/ValueText.tsx';
import { type Fact, Facts } from './Facts.tsx';

/** The full key of the cookie: all that tells it from any other. */
export function KeyFacts({ row: { cookie } }: { readonly row: Row }) {
  const { partitionKey, firstPartyDomain } = cookie;
  const facts: Fact[] = [
    { label: i18n.t('column.name'), content: <Text text={cookie.name} /> },
    {
      label: i18n.t('column.domain'),
      content: (
        <>
          <Text text={dottedDomain(cookie)} />{' '}
          <span class="dim">
            {i18n.t(cookie.hostOnly ? 'panel.hostOnly' : 'panel.andSubdomains')}
          </span>
        </>
      ),
    },
    { label: i18n.t('column.path'), content: <Text text={cookie.path} /> },
    {
      label: i18n.t('column.partition'),
      content: partitionKey ? (
        <>
          <Text text={partitionKey.topLevelSite} />{' '}
          <span class="dim">
            {i18n.t(partitionKey.hasCrossSiteAncestor ? 'panel.crossSite' : 'panel.sameSite')}
          </span>
        </>
      ) : (
        <span class="dim">{i18n.t('panel.unpartitioned')}</span>
      ),
    },
    { label: i18n.t('panel.store'), content: <Text text={cookie.storeId} /> },
  ];
  if (firstPartyDomain !== '') {
    facts.push({ label: i18n.t('panel.firstParty'), content: <Text text={firstPartyDomain} /> });
  }
  return <Facts facts={facts} />;
}

function Text({ text }: { readonly text: string }) {
  return (
    <span class="mono">
      <ValueText value={text} most={4096} />
    </span>
  );
}
