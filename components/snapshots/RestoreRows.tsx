import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import type { RestoreRow } from '../../lib/store/snapshots/restore-rows.ts';
import { CookieName } from '../audit/CookieName.tsx';
import { FieldValue } from '../cookies/FieldValue.tsx';
import { FlagBadges } from '../cookies/FlagBadges.tsx';
import { TimeLeft } from '../cookies/TimeLeft.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Becomes } from './Becomes.tsx';
import { KindBadge } from './KindBadge.tsx';

interface RestoreRowsProps {
  readonly rows: readonly RestoreRow[];
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Cookies at first, and more each time one asks. */
const PORTION = 100;

/** What a restore does, cookie by cookie, field by field. */
export function RestoreRows({ rows, masked, now }: RestoreRowsProps) {
  const [most, setMost] = useState(PORTION);
  const hidden = rows.length - most;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this is a list to scroll through.
    <div
      role="group"
      aria-label={i18n.t('snapshots.rows')}
      class="restore-rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
      tabIndex={0}
    >
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={keyId(row.cookie)} data-restore={row.cookie.name} data-kind={row.kind}>
            <KindBadge kind={row.kind} words="status" />
            <b class="restore-rows__name mono">
              <CookieName name={row.cookie.name} most={80} />
            </b>
            <span class="restore-rows__where dim">
              <ValueText value={`${dottedDomain(row.cookie)}${row.cookie.path}`} most={80} />
            </span>
            <div class="restore-rows__news">
              <News row={row} masked={masked} now={now} />
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="link" size="small" onClick={() => setMost(most + PORTION)}>
          {i18n.t('snapshots.showMore', Math.min(hidden, PORTION))}
        </Button>
      )}
    </div>
  );
}

interface NewsProps {
  readonly row: RestoreRow;
  readonly masked: boolean;
  readonly now: number;
}

function News({ row, masked, now }: NewsProps) {
  const { cookie } = row;
  const shown = (value: string) =>
    value === '' ? (
      <i class="dim">{i18n.t('snapshots.emptyValue')}</i>
    ) : (
      <ValueText value={value} masked={masked} most={60} />
    );
  switch (row.kind) {
    case 'changed':
      return row.differences.map(({ field, asked, stored }) => (
        <p key={field} class="restore-rows__field">
          <span class="dim">{message(`field.${field}`)}</span>{' '}
          {typeof asked === 'string' && typeof stored === 'string' && field === 'value' ? (
            <Becomes before={shown(stored)} after={shown(asked)} />
          ) : (
            <Becomes
              before={<FieldValue field={field} value={stored} />}
              after={<FieldValue field={field} value={asked} />}
            />
          )}
        </p>
      ));
    case 'skipped':
      return <p>{message(`snapshots.skipped.${row.reason}`)}</p>;
    case 'added':
    case 'removed':
      return (
        <p class="restore-rows__facts">
          <span class="restore-rows__value mono">
            <ValueText value={cookie.value} masked={masked} most={120} />
          </span>
          <TimeLeft cookie={cookie} now={now} />
          <FlagBadges cookie={cookie} level="no" />
        </p>
      );
  }
}
