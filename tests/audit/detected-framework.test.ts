import { expect, it } from 'vitest';
import { detectedFramework } from '../../lib/audit/settings/detected-framework.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';

const made = (framework: string | null, thirdParty = false) => ({
  cookie: cookie(),
  detection: detection({ framework }),
  thirdParty,
});

it.each([
  ['the one that a cookie tells of', [made('Django'), made(null)], 'Django'],
  ['none where no cookie tells', [made(null)], null],
  ['none where they tell of several', [made('Django'), made('Laravel')], null],
  ['that of the site, not of a frame', [made('Django'), made('Laravel', true)], 'Django'],
  ['none for a product that no site is made with', [made('Google Analytics')], null],
  ['none where the name of a cookie may stand for several', [made('Express / Koa')], null],
])('it is %s', (_, cookies, framework) => {
  expect(detectedFramework(cookies)).toBe(framework);
});
