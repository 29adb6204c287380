import './MendCode.css';
import { ExternalLink } from 'lucide';
import { i18n } from '#i18n';
import type { Setting } from '../../lib/audit/finding.ts';
import type { MendTab } from '../../lib/store/audit-topics.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { CopyButton } from './CopyButton.tsx';

interface MendCodeProps {
  readonly tabs: readonly MendTab[];
  /** The product whose settings are shown, where it has any here. */
  readonly product: string | null;
  readonly onProduct: (product: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** Products that can be chosen without opening a list. */
const MOST_IN_SIGHT = 4;

/** What to write to mend a finding, in the words of a framework, to copy. */
export function MendCode({ tabs, product, onProduct, copy }: MendCodeProps) {
  const shown = tabs.find((each) => each.product === product) ?? tabs[0];
  if (!shown) return null;
  const products = tabs.map((each) => ({ value: each.product, label: each.product }));
  const choice = {
    label: i18n.t('auditView.framework'),
    value: shown.product,
    onChange: onProduct,
  };
  return (
    <div class="mend-code">
      {tabs.length > MOST_IN_SIGHT ? (
        <Select {...choice} hideLabel options={products} />
      ) : (
        tabs.length > 1 && <Segmented {...choice} segments={products} />
      )}
      {shown.blocks.map((setting) => (
        <Block key={setting.docs} setting={setting} copy={copy} />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly setting: Setting;
  readonly copy: (text: string) => Promise<void>;
}

function Block({ setting: { product, file, code, docs }, copy }: BlockProps) {
  return (
    <figure class="mend-code__block">
      <figcaption>
        <a href={docs} target="_blank" rel="noopener noreferrer">
          {product}
          <Icon icon={ExternalLink} label={i18n.t('setCookie.newTab')} />
        </a>
        <bdi class="mono truncate">{file}</bdi>
        <CopyButton label={i18n.t('auditView.copyCode', [product])} text={code} copy={copy} />
      </figcaption>
      <pre class="mono" dir="ltr">
        {code}
      </pre>
    </figure>
  );
}
