import { createEvent } from './event.ts';

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

type AreaName = 'local' | 'session';

/** `browser.storage`, of which `session` holds no more than a quota in bytes, as browsers have it. */
export function createStorage(quota = 10_485_760) {
  const onChanged = createEvent<[Record<string, Change>, AreaName]>();

  function area(name: AreaName) {
    const items = new Map<string, string>();
    const read = (key: string) => JSON.parse(items.get(key) ?? 'null') as unknown;

    function change(key: string, newText: string | undefined): void {
      const oldText = items.get(key);
      if (oldText === newText) return;
      if (newText === undefined) items.delete(key);
      else items.set(key, newText);
      const changes: Record<string, Change> = {
        [key]: {
          ...(oldText === undefined ? {} : { oldValue: JSON.parse(oldText) }),
          ...(newText === undefined ? {} : { newValue: JSON.parse(newText) }),
        },
      };
      onChanged.fire(changes, name);
    }

    return {
      async get(key: string): Promise<Record<string, unknown>> {
        return items.has(key) ? { [key]: read(key) } : {};
      },
      async set(values: Record<string, unknown>): Promise<void> {
        for (const [key, value] of Object.entries(values)) {
          const text = JSON.stringify(value);
          if (name === 'session' && text.length > quota) throw new Error('QuotaExceededError');
          change(key, text);
        }
      },
      async clear(): Promise<void> {
        for (const key of [...items.keys()]) change(key, undefined);
      },
      /** Everything that is stored, as text. */
      dump: () => JSON.stringify([...items]),
    };
  }

  return { local: area('local'), session: area('session'), onChanged };
}
