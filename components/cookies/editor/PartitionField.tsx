import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteOf } from '../../../lib/cookie/site.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormFieldProps } from './field-props.ts';
import { type PartitionChoice, partitionChoice, partitionOf } from './partition-choice.ts';

interface PartitionFieldProps extends FormFieldProps {
  readonly pageUrl: string | null;
}

/** The jar within the jar (CHIPS): none, that of the page's site, or that of another. */
export function PartitionField({ cookie, notes, pageUrl, onChange }: PartitionFieldProps) {
  const { partitionKey } = cookie;
  const pageSite = pageUrl === null ? '' : siteOf(pageUrl);
  /** Chosen, though the text typed so far may be the page's site. */
  const [isOther, setOther] = useState(false);
  const derived = partitionChoice(partitionKey, pageSite);
  const choice = derived === 'page' && isOther ? 'other' : derived;
  const options: readonly Option<PartitionChoice>[] = [
    { value: 'none', label: i18n.t('editor.partitionNone') },
    ...(pageSite === ''
      ? []
      : [{ value: 'page', label: i18n.t('editor.partitionPage', [pageSite]) } as const]),
    { value: 'other', label: i18n.t('editor.partitionOther') },
  ];
  const choose = (next: PartitionChoice) => {
    setOther(next === 'other');
    if (next === 'none') onChange({ partitionKey: null });
    else onChange({ partitionKey: partitionOf(next === 'page' ? pageSite : 'https://', cookie) });
  };
  return (
    <div class="cookie-form__partition">
      <Select
        label={i18n.t('editor.partition')}
        value={choice}
        options={options}
        notes={choice === 'other' ? [] : notes}
        onChange={choose}
      />
      {partitionKey && choice === 'other' && (
        <TextField
          label={i18n.t('editor.partitionSite')}
          mono
          placeholder="https://example.com"
          value={partitionKey.topLevelSite}
          notes={notes}
          onInput={(topLevelSite) => onChange({ partitionKey: { ...partitionKey, topLevelSite } })}
        />
      )}
      {partitionKey && (
        <Checkbox
          label={i18n.t('editor.crossSiteAncestor')}
          checked={partitionKey.hasCrossSiteAncestor}
          onChange={(hasCrossSiteAncestor) =>
            onChange({ partitionKey: { ...partitionKey, hasCrossSiteAncestor } })
          }
        />
      )}
    </div>
  );
}
