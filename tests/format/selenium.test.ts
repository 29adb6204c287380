import { expect, it } from 'vitest';
import { selenium } from '../../lib/format/formats/selenium.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As `json.dump(driver.get_cookies(), file)` writes them. */
const SAMPLE =
  '[{"domain": ".example.com", "expiry": 1830448302, "httpOnly": true, "name": "sid", "path": "/", ' +
  '"sameSite": "Lax", "secure": true, "value": "abc"}, {"domain": "www.example.com", "httpOnly": false, ' +
  '"name": "theme", "path": "/", "sameSite": "None", "secure": false, "value": "dark"}]';

it('reads what Selenium gives', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(selenium);
  expect(remarksWith(selenium, SAMPLE)).toEqual([]);
  expect(readWith(selenium, SAMPLE)).toEqual([
    {
      name: 'sid',
      value: 'abc',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: 1_830_448_302,
    },
    {
      name: 'theme',
      value: 'dark',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: false,
      sameSite: 'no_restriction',
    },
  ]);
});

it('knows a list of session cookies, which have no mark of their own', () => {
  const [, session] = JSON.parse(SAMPLE);
  expect(recogniseFormat(sampleOf(JSON.stringify([session]), NOW))).toBe(selenium);
  const other = [{ ...session, priority: 'Medium' }];
  expect(recogniseFormat(sampleOf(JSON.stringify(other), NOW))?.id).toBe('json');
});

it('writes what add_cookie takes, and says what is lost', () => {
  const { json, lost } = written(selenium, RICH);
  expect(json()).toEqual([
    {
      domain: 'www.example.com',
      httpOnly: true,
      name: 'sid',
      path: '/',
      secure: false,
      value: 'a=b; "ü"',
    },
    {
      domain: '.example.com',
      expiry: 1_800_000_000,
      httpOnly: true,
      name: '__Secure-all',
      path: '/app',
      sameSite: 'None',
      secure: true,
      value: '',
    },
  ]);
  // A cookie with a domain goes to sub-domains, too.
  expect(lost).toEqual([
    'sid hostOnly',
    '__Secure-all expirationDate',
    '__Secure-all storeId',
    '__Secure-all partitionKey',
    '__Secure-all firstPartyDomain',
  ]);
});

it('never makes a session cookie of one that has expired', () => {
  const expired = [0, -7, 0.5].map((expirationDate) => cookie({ name: 'a', expirationDate }));
  for (const each of expired) expect(written(selenium, [each]).json()[0].expiry).toBe(1);
});
