import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { messageKey } from '../../components/transfer/message-key.ts';
import { isRounding } from '../../lib/cookie/differences.ts';
import type { Loss } from '../../lib/format/export-cookies.ts';
import type { Fault, Format } from '../../lib/format/format.ts';
import { STORAGE_KINDS, type StorageCounts } from '../../lib/format/json/origins.ts';

/** What `lib/format` has to say, in the English of the extension. */
export interface Words {
  readonly formatName: (format: Format) => string;
  /** Why something could not be read, or was read otherwise than written. */
  readonly faultText: (fault: Fault) => string;
  /** What of one cookie a file does not hold; the losses are those of that cookie. */
  readonly lossText: (losses: readonly Loss[]) => string;
  /** How much of what pages store, by its kind; '' for nothing. */
  readonly storageText: (counts: StorageCounts) => string;
}

export async function readWords(): Promise<Words> {
  const file = join(import.meta.dirname, '../../components/locales/en.yml');
  const messages = new Map(
    (await parseMessagesFile(file)).map((message) => [
      message.key.join('.'),
      'message' in message ? { n: message.message } : message.plurals,
    ]),
  );
  const say = (key: string, params: readonly string[] = [], count = 0) => {
    const forms = new Map(Object.entries(messages.get(key) ?? {}));
    return (forms.get(String(count)) ?? forms.get('n') ?? key).replace(
      /\$([1-9])/g,
      (_, place: string) => params[Number(place) - 1] ?? '',
    );
  };
  return {
    formatName: ({ id }) => say(`transfer.format.${messageKey(id)}`),
    faultText: ({ code, params }) => say(`transfer.fault.${code}`, params),
    lossText: (losses) => {
      const omission = losses.find((loss) => loss.omission)?.omission;
      if (omission) return `left out. ${say(`transfer.omitted.${omission.code}`, omission.params)}`;
      const fields = losses.flatMap(({ difference }) => {
        if (!difference) return [];
        const name = say(`field.${difference.field}`);
        return isRounding(difference) ? `${name}, by less than a second` : name;
      });
      return `lost: ${fields.join('; ')}`;
    },
    storageText: (counts) =>
      STORAGE_KINDS.filter((kind) => counts[kind] > 0)
        .map((kind) => say(`transfer.storage.${kind}`, [String(counts[kind])], counts[kind]))
        .join('; '),
  };
}
