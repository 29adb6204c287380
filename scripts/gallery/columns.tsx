import { DomainText } from '../../components/cookies/DomainText.tsx';
import { ExpiryText } from '../../components/cookies/ExpiryText.tsx';
import { FlagBadge } from '../../components/cookies/FlagBadges.tsx';
import { FlagToggle } from '../../components/cookies/FlagToggle.tsx';
import { sameSiteFlag } from '../../components/cookies/format/flags.ts';
import { LifetimeBar } from '../../components/cookies/LifetimeBar.tsx';
import { SessionMark } from '../../components/cookies/SessionMark.tsx';
import { TimeLeft } from '../../components/cookies/TimeLeft.tsx';
import { ValueText } from '../../components/cookies/ValueText.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import type { Column } from '../../components/ui/table/column.ts';
import { cookieSize } from '../../lib/cookie/size.ts';
import { now, type Sample } from './samples.ts';

const ignore = () => undefined;

/** Columns as a panel might have them. */
export const columns: readonly Column<Sample>[] = [
  {
    id: 'on',
    title: 'On',
    hideTitle: true,
    width: 40,
    minWidth: 40,
    priority: 90,
    required: true,
    widget: true,
    render: ({ off, cookie }, { tabIndex }) => (
      <Switch
        size="small"
        hideLabel
        label={cookie.name}
        checked={!off}
        tabIndex={tabIndex}
        onChange={ignore}
      />
    ),
  },
  {
    id: 'name',
    title: 'Name',
    width: 190,
    minWidth: 150,
    priority: 100,
    grow: 1,
    mono: true,
    required: true,
    compare: (a, b) => a.cookie.name.localeCompare(b.cookie.name),
    render: ({ cookie, detection }) => (
      <>
        <ValueText value={cookie.name} />
        <SessionMark detection={detection} compact tabIndex={-1} onOpen={ignore} />
      </>
    ),
  },
  {
    id: 'value',
    title: 'Value',
    width: 260,
    minWidth: 110,
    priority: 95,
    grow: 3,
    mono: true,
    compare: (a, b) => a.cookie.value.localeCompare(b.cookie.value),
    render: ({ cookie }) => <ValueText value={cookie.value} />,
  },
  {
    id: 'domain',
    title: 'Domain',
    width: 190,
    minWidth: 150,
    priority: 60,
    grow: 1,
    compare: (a, b) => a.cookie.domain.localeCompare(b.cookie.domain),
    render: ({ cookie }) => <DomainText cookie={cookie} />,
  },
  {
    id: 'path',
    title: 'Path',
    width: 70,
    minWidth: 50,
    priority: 30,
    mono: true,
    compare: (a, b) => a.cookie.path.localeCompare(b.cookie.path),
    render: ({ cookie }) => <ValueText value={cookie.path} />,
  },
  {
    id: 'expires',
    title: 'Expires',
    width: 130,
    minWidth: 110,
    priority: 40,
    compare: (a, b) => (a.cookie.expirationDate ?? 0) - (b.cookie.expirationDate ?? 0),
    render: ({ cookie }) => <ExpiryText cookie={cookie} now={now} />,
  },
  {
    id: 'left',
    title: 'Time left',
    width: 150,
    minWidth: 130,
    priority: 80,
    compare: (a, b) => (a.cookie.expirationDate ?? 0) - (b.cookie.expirationDate ?? 0),
    render: ({ cookie }) => (
      <>
        <LifetimeBar cookie={cookie} now={now} />
        <TimeLeft cookie={cookie} now={now} />
      </>
    ),
  },
  {
    id: 'size',
    title: 'Size',
    width: 60,
    minWidth: 50,
    priority: 20,
    align: 'end',
    compare: (a, b) => cookieSize(a.cookie) - cookieSize(b.cookie),
    render: ({ cookie }) => cookieSize(cookie),
  },
  {
    id: 'secure',
    title: 'Secure',
    width: 90,
    minWidth: 84,
    priority: 70,
    widget: true,
    compare: (a, b) => Number(a.cookie.secure) - Number(b.cookie.secure),
    render: ({ cookie, detection }, { tabIndex }) => (
      <FlagToggle
        id="secure"
        on={cookie.secure}
        level={detection.level}
        tabIndex={tabIndex}
        onToggle={ignore}
      />
    ),
  },
  {
    id: 'httpOnly',
    title: 'HttpOnly',
    width: 96,
    minWidth: 92,
    priority: 69,
    widget: true,
    compare: (a, b) => Number(a.cookie.httpOnly) - Number(b.cookie.httpOnly),
    render: ({ cookie, detection }, { tabIndex }) => (
      <FlagToggle
        id="httpOnly"
        on={cookie.httpOnly}
        level={detection.level}
        tabIndex={tabIndex}
        onToggle={ignore}
      />
    ),
  },
  {
    id: 'sameSite',
    title: 'SameSite',
    width: 84,
    minWidth: 76,
    priority: 68,
    compare: (a, b) => a.cookie.sameSite.localeCompare(b.cookie.sameSite),
    render: ({ cookie }) => <FlagBadge flag={sameSiteFlag(cookie.sameSite)} />,
  },
];
