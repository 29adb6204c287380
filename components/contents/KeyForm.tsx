import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { KeyField } from './KeyField.tsx';
import { KeyOptionsFields } from './KeyOptionsFields.tsx';
import { type OptionField, readOptions, type TypedOptions, typedOptions } from './key-options.ts';
import type { SiteKeys } from './key-store.ts';

interface KeyFormProps {
  readonly site: string;
  /** The id of the decoder that the options are for. */
  readonly format: string;
  readonly fields: readonly OptionField[];
  readonly keys: SiteKeys;
  readonly onKeys: (keys: SiteKeys) => void;
  readonly onCancel: () => void;
}

/** Asks for the keys of a site's server, and for what else its signatures depend on. */
export function KeyForm({ site, format, fields, keys, onKeys, onCancel }: KeyFormProps) {
  const [secrets, setSecrets] = useState<readonly string[]>(
    keys.secrets.length > 0 ? keys.secrets : [''],
  );
  const [options, setOptions] = useState<TypedOptions>(typedOptions(keys.options[format] ?? {}));
  const [isRevealed, setRevealed] = useState(false);
  return (
    <form
      class="contents-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeys({ secrets, options: { ...keys.options, [format]: readOptions(options) } });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {secrets.map((secret, index) => (
        <KeyField
          key={index}
          label={
            secrets.length === 1
              ? i18n.t('contents.key')
              : i18n.t('contents.keyNumber', [`${index + 1}`])
          }
          value={secret}
          isRevealed={isRevealed}
          takesFocus={index === secrets.length - 1}
          onInput={(value) => setSecrets(secrets.with(index, value))}
          onReveal={() => setRevealed(!isRevealed)}
          onRemove={
            secrets.length > 1
              ? () => setSecrets(secrets.filter((_, place) => place !== index))
              : undefined
          }
        />
      ))}
      <p class="contents-form__promise">{i18n.t('contents.keyPromise', [site])}</p>
      {fields.length > 0 && (
        <KeyOptionsFields fields={fields} typed={options} onTyped={setOptions} />
      )}
      <div class="contents-buttons">
        <Button type="submit" variant="primary" size="small">
          {i18n.t('contents.check')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {i18n.t('contents.cancel')}
        </Button>
        <Button variant="ghost" size="small" onClick={() => setSecrets([...secrets, ''])}>
          {i18n.t('contents.anotherKey')}
        </Button>
      </div>
    </form>
  );
}
