import { i18n } from '#i18n';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { OptionField, TypedOptions } from './key-options.ts';

interface KeyOptionsFieldsProps {
  readonly fields: readonly OptionField[];
  readonly typed: TypedOptions;
  readonly onTyped: (typed: TypedOptions) => void;
}

/** What a framework can be set up with, folded: most sites keep to the defaults, which are shown. */
export function KeyOptionsFields({ fields, typed, onTyped }: KeyOptionsFieldsProps) {
  return (
    <details class="contents-options" open={Object.keys(typed).length > 0}>
      <summary>{i18n.t('contents.options')}</summary>
      <div class="contents-options__fields">
        {fields.map(({ id, fallback, choices }) => {
          const label = message(`contents.option.${id}`);
          const value = typed[id] ?? '';
          const change = (text: string) => onTyped({ ...typed, [id]: text });
          return choices ? (
            <Select
              key={id}
              label={label}
              value={value}
              options={[
                { value: '', label: i18n.t('contents.foundOut') },
                ...choices.map((each) => ({ value: each, label: each })),
              ]}
              onChange={change}
            />
          ) : (
            <TextField
              key={id}
              label={label}
              mono
              value={value}
              placeholder={fallback === '' ? i18n.t('contents.unset') : fallback}
              onInput={change}
            />
          );
        })}
      </div>
    </details>
  );
}
