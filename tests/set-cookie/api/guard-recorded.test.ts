import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import { validate } from '../../../lib/set-cookie/validate.ts';
import { apiCalls, wishOf } from '../corpus/api-call.ts';

// What the editor says before it saves, held against what the browsers did with the same cookies.

const STORES = { chromium: '0', firefox: 'firefox-default' } as const;

/** What a server is refused in both browsers, though Firefox's API takes it: Chromium's API tells. */
const refusedByChromium = new Set(
  apiCalls('chromium')
    .filter(({ error }) => error !== undefined)
    .map(({ id }) => id),
);

describe.each(['chromium', 'firefox'] as const)(
  'the rules, for recorded calls in %s',
  (browser) => {
    const judged = apiCalls(browser).flatMap((call) => {
      const wish = wishOf(call, STORES[browser]);
      if (wish === null) return [];
      const issues = validate(wish.cookie, { now: call.at, hosts: [wish.host], isPublicSuffix });
      return [{ ...call, asked: wish.cookie, found: call.stored[0], issues }];
    });
    const isRefused = ({ issues }: (typeof judged)[number]) =>
      issues.some(({ severity }) => severity === 'reject');
    const ids = (calls: typeof judged) => calls.map(({ id }) => id);

    it('have enough to go by', () => {
      expect(judged.length).toBeGreaterThan(150);
    });

    it('let nothing through that the API refuses', () => {
      const through = judged.filter((call) => call.error !== undefined && !isRefused(call));
      expect(ids(through)).toEqual([]);
    });

    it('let nothing through that a server would be refused', () => {
      const through = judged.filter((call) => refusedByChromium.has(call.id) && !isRefused(call));
      expect(ids(through)).toEqual([]);
    });

    it('say so when the cookie could not be removed again', () => {
      const silent = judged.filter(
        ({ removedAgain, issues }) => removedAgain === false && issues.length === 0,
      );
      expect(ids(silent)).toEqual([]);
    });

    it('say so when another name, value or path is stored', () => {
      const silent = judged.filter(
        ({ details, asked, found, issues }) =>
          found !== undefined &&
          (found.name !== asked.name ||
            found.value !== asked.value ||
            (details.path !== undefined && found.path !== asked.path)) &&
          issues.length === 0,
      );
      expect(ids(silent)).toEqual([]);
    });

    it('say so when nothing is stored at all', () => {
      const silent = judged.filter(({ found, issues }) => !found && issues.length === 0);
      expect(ids(silent)).toEqual([]);
    });
  },
);
