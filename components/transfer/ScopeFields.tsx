import '../cookies/editor/CookieForm.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { completeCookie, needsScope } from '../../lib/format/complete.ts';
import type { Entry } from '../../lib/format/format.ts';
import type { ImportStore } from '../../lib/store/import/create-import-store.ts';
import type { ImportChoice } from '../../lib/transfer/preview.ts';
import { settle } from '../../lib/transfer/settle.ts';
import { DomainField } from '../cookies/editor/DomainField.tsx';
import { rowNotes } from '../cookies/editor/form-notes.ts';
import { LifetimeField } from '../cookies/editor/LifetimeField.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useNow } from '../use-now.ts';

interface ScopeFieldsProps {
  readonly imports: ImportStore;
  readonly entries: readonly Entry[];
  readonly choice: ImportChoice;
}

/** Milliseconds between two looks at the clock: the form counts the seconds to an expiry. */
const TICK = 1000;

/** A cookie of which nothing but these fields can be at fault. */
const SAMPLE = { name: 'name', value: '' };

/** Asks whose cookies they are, where the text has names and values and nothing else. */
export function ScopeFields({ imports, entries, choice }: ScopeFieldsProps) {
  const now = useNow(TICK);
  const isAsked = useMemo(
    () => entries.some(({ cookie }) => cookie !== null && needsScope(cookie)),
    [entries],
  );
  if (!isAsked) return null;
  const cookie = completeCookie(SAMPLE, choice.scope, choice.storeId);
  const { issues } = settle(cookie, now);
  const change = imports.changeScope;
  const field = (row: 'domain' | 'path' | 'lifetime') => ({
    cookie,
    notes: rowNotes(row, issues, change),
    onChange: change,
  });
  return (
    <fieldset class="import-scope">
      <legend>{i18n.t('import.scope')}</legend>
      <p class="dim">{i18n.t('import.scopeHint')}</p>
      <div class="import-scope__fields">
        <DomainField {...field('domain')} />
        <div class="import-scope__path">
          <TextField
            label={i18n.t('field.path')}
            mono
            value={cookie.path}
            notes={field('path').notes}
            onInput={(path) => change({ path })}
          />
          <Checkbox
            label={i18n.t('import.secure')}
            checked={cookie.secure}
            onChange={(secure) => change({ secure })}
          />
        </div>
        <LifetimeField {...field('lifetime')} now={now} />
      </div>
    </fieldset>
  );
}
