import { i18n } from '#i18n';
import { kindOf } from '../../../lib/cookie/lifetime.ts';
import { cookieSize } from '../../../lib/cookie/size.ts';
import type { Row } from '../../../lib/store/row.ts';
import { FlagBadges } from '../../cookies/FlagBadges.tsx';
import { flagsOf } from '../../cookies/format/flags.ts';
import { SizeText } from '../../cookies/SizeText.tsx';
import { message } from '../../ui/message.ts';
import { LivingTime } from '../columns/LivingTime.tsx';
import type { CookieLife } from '../cookie-life.ts';
import { exactTime } from './exact-time.ts';
import { Facts } from './Facts.tsx';

interface AttributesProps {
  readonly row: Row;
  readonly now: () => number;
  readonly life: CookieLife | undefined;
}

/** How long the cookie lives, how it is protected, how large it is. */
export function Attributes({ row, now, life }: AttributesProps) {
  const { cookie, detection } = row;
  const { expirationDate } = cookie;
  return (
    <Facts
      facts={[
        { label: i18n.t('column.kind'), content: message(`list.kind.${kindOf(cookie)}`) },
        {
          label: i18n.t('column.expires'),
          content:
            expirationDate === null ? (
              i18n.t('time.sessionHint')
            ) : (
              <ExactTimeText expirationDate={expirationDate} />
            ),
        },
        {
          label: i18n.t('column.maxAge'),
          content: (
            <span class="panel-facts__life">
              <LivingTime cookie={cookie} now={now} life={life} />
            </span>
          ),
        },
        {
          label: i18n.t('panel.flags'),
          content:
            flagsOf(cookie, detection.level).length > 0 ? (
              <FlagBadges cookie={cookie} level={detection.level} />
            ) : (
              <span class="dim">{i18n.t('panel.noFlags')}</span>
            ),
        },
        { label: i18n.t('column.size'), content: <SizeText bytes={cookieSize(cookie)} single /> },
      ]}
    />
  );
}

function ExactTimeText({ expirationDate }: { readonly expirationDate: number }) {
  const { local, iso } = exactTime(expirationDate);
  return (
    <>
      <div>{local}</div>
      <div class="dim">{iso}</div>
    </>
  );
}
