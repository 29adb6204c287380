import { KeyRound } from 'lucide';
import { i18n } from '#i18n';
import type { SessionSwitch } from '../../lib/store/session-switch.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import type { Summary } from '../../lib/store/summary.ts';
import { PageGrade } from '../audit/PageGrade.tsx';
import { SizeText } from '../cookies/SizeText.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuItem } from '../ui/menu-item.ts';
import { Switch } from '../ui/Switch.tsx';

interface PopupHeaderProps {
  readonly host: string;
  readonly summary: Summary;
  /** null until the cookies were judged. */
  readonly audited: SiteAudit | null;
  readonly session: SessionSwitch;
  readonly menu: readonly MenuItem[];
  readonly onSession: (on: boolean) => void;
}

/** Whose cookies these are, what carries the session, and the switch that logs out and in. */
export function PopupHeader(props: PopupHeaderProps) {
  const { host, summary, audited, session, menu, onSession } = props;
  return (
    <header class="popup-header">
      <div class="popup-header__text">
        <div class="popup-header__host">
          <h1 class="truncate" title={host}>
            <bdi>{host}</bdi>
          </h1>
          {audited && audited.cookies > 0 && <PageGrade site={audited} />}
        </div>
        <p class="popup-header__summary">
          <span>{i18n.t('list.cookies', summary.cookies)}</span>
          <span>
            <SizeText bytes={summary.bytes} />
          </span>
          {session.state !== 'none' && <SessionCarriers session={session} />}
        </p>
      </div>
      {session.state !== 'none' && (
        <Switch
          checked={session.state === 'in'}
          label={i18n.t(session.state === 'in' ? 'list.signedIn' : 'list.signedOut')}
          onChange={onSession}
        />
      )}
      <Menu label={i18n.t('popup.menu')} items={menu} />
    </header>
  );
}

function SessionCarriers({
  session,
}: {
  readonly session: SessionSwitch & { state: 'in' | 'out' };
}) {
  const [first, ...others] = session.rows;
  if (!first) return null;
  const { framework } = first.detection;
  return (
    <span class="popup-header__carrier truncate">
      <Icon icon={KeyRound} />
      <b>
        <ValueText value={first.cookie.name} />
      </b>
      {framework && <span>{framework}</span>}
      {others.length > 0 && <span>+{others.length}</span>}
    </span>
  );
}
