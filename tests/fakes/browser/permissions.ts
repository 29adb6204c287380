import { createEvent } from './event.ts';

interface Origins {
  readonly origins?: string[];
}

const EVERYWHERE = '*://*/*';

/** `browser.permissions`, for hosts only. A request is granted unless `answer` says otherwise. */
export function createPermissions() {
  const granted = new Set([EVERYWHERE]);
  const onAdded = createEvent<[Origins]>();
  const onRemoved = createEvent<[Origins]>();
  const covers = (wanted: string) => [...granted].some((held) => isWithin(wanted, held));
  const control = { answer: true };

  return {
    control,
    /** Whether the extension may touch the cookies of a host. */
    reaches: (host: string) => covers(`*://${host}/*`),
    api: {
      contains: async ({ origins = [] }: Origins) => origins.every(covers),
      getAll: async () => ({ origins: [...granted] }),
      async request({ origins = [] }: Origins) {
        if (!control.answer) return false;
        for (const origin of origins) granted.add(origin);
        onAdded.fire({ origins });
        return true;
      },
      async remove({ origins = [] }: Origins) {
        for (const origin of origins) granted.delete(origin);
        onRemoved.fire({ origins });
        return true;
      },
      onAdded,
      onRemoved,
    },
  };
}

/** Whether a match pattern lies within another; both of the form `*://host/*`. */
function isWithin(wanted: string, held: string): boolean {
  const [inner, outer] = [hostPart(wanted), hostPart(held)];
  if (outer === '*' || inner === outer) return true;
  if (!outer.startsWith('*.')) return false;
  const domain = outer.slice(2);
  const host = inner.startsWith('*.') ? inner.slice(2) : inner;
  return host === domain || host.endsWith(`.${domain}`);
}

function hostPart(pattern: string): string {
  return pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
}
