import { i18n } from '#i18n';
import type { Format } from '../../lib/format/format.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { message } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';
import { messageKey } from './message-key.ts';

/** The formats that can be written; every one can be read. */
export const WRITABLE = FORMATS.filter(({ writer }) => writer);

const GROUPS = ['files', 'tools', 'snippets', 'extensions'] as const;

type Group = (typeof GROUPS)[number];

/** What a format is for; one that is not named here is a file like any other. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  playwright: 'tools',
  puppeteer: 'tools',
  selenium: 'tools',
  'tough-cookie': 'tools',
  httpie: 'tools',
  postman: 'tools',
  bruno: 'tools',
  curl: 'snippets',
  'header-string': 'snippets',
  'set-cookie': 'snippets',
  'python-requests': 'snippets',
  'node-fetch': 'snippets',
  'django-test-client': 'snippets',
  'cookie-editor': 'extensions',
  'edit-this-cookie': 'extensions',
  'cookie-manager': 'extensions',
  'cookie-quick-manager': 'extensions',
};

export function formatName({ id }: Pick<Format, 'id'>): string {
  return message(`transfer.format.${messageKey(id)}`);
}

/** Formats to choose from, by what they are for. */
export function formatOptions(formats: readonly Format[]): Option<string>[] {
  const groupOf = ({ id }: Format) => GROUP_OF[id] ?? 'files';
  return GROUPS.flatMap((group) =>
    formats
      .filter((format) => groupOf(format) === group)
      .map((format) => ({
        value: format.id,
        label: formatName(format),
        group: i18n.t(`export.group.${group}`),
      })),
  );
}

/** The ways in which a format can be written; none where there is only one. */
export function presetOptions({ writer }: Format): Option<string>[] {
  return (writer?.presets ?? []).map((preset) => ({
    value: preset,
    label: message(`export.presetName.${messageKey(preset)}`),
  }));
}
