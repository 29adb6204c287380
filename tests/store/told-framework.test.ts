import { describe, expect, it } from 'vitest';
import { toldFramework } from '../../lib/store/told-framework.ts';
import { response } from '../recording/recorded.ts';

const entry = (url: string, ...software: string[]) => ({ response: response({ url, software }) });
const domainOf = (host: string) => host.split('.').slice(-2).join('.');

describe('the framework that servers tell of', () => {
  it.each([
    [[entry('https://www.shop.test/', 'x-powered-by: Express')], 'Express'],
    [[entry('https://www.shop.test/', 'server: Werkzeug/3.1 Python/3.13')], 'Flask'],
    [[entry('https://www.shop.test/', 'server: nginx')], null],
    [[entry('https://ads.test/', 'x-powered-by: Express')], null],
    [
      [
        entry('https://ads.test/', 'x-powered-by: PHP/8.4'),
        entry('https://api.shop.test/', 'x-powered-by: Express'),
      ],
      'Express',
    ],
    [
      [
        entry('https://www.shop.test/', 'x-powered-by: PHP/8.4'),
        entry('https://api.shop.test/', 'x-powered-by: Express'),
      ],
      null,
    ],
    [[], null],
  ])('%j: %s', (entries, framework) => {
    expect(toldFramework(entries, 'shop.test', domainOf)).toBe(framework);
  });
});
