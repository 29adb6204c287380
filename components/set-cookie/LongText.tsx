import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';

/** Characters shown at first, and at most: no browser stores a cookie of more than 4,096 bytes. */
const FIRST = 200;
const MOST = 10_000;

/** A name, value or address from a stranger: its beginning, and all of it on demand. */
export function LongText({ value }: { readonly value: string }) {
  const [whole, setWhole] = useState(false);
  if (value === '') return <span class="dim">{i18n.t('panel.emptyValue')}</span>;
  return (
    <>
      <span class="mono">
        <ValueText value={value} most={whole ? MOST : FIRST} />
      </span>
      {value.length > FIRST && (
        <div>
          <Button variant="link" size="small" onClick={() => setWhole(!whole)}>
            {whole
              ? i18n.t('setCookie.shorten')
              : i18n.t('setCookie.showWhole', [value.length.toLocaleString()])}
          </Button>
        </div>
      )}
    </>
  );
}
