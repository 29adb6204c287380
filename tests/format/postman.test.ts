import { expect, it } from 'vitest';
import { postman } from '../../lib/format/formats/postman.ts';
import { cookie, URL } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { written } from './rich-cookies.ts';

it('writes a collection with one request, which sends the cookies that the page would be sent', () => {
  const cookies = [
    cookie({ name: 'a', value: '"1"' }),
    cookie({ name: 'deep', path: '/app', secure: true, httpOnly: true, value: 'x=y' }),
    cookie({ name: 'elsewhere', domain: 'other.test' }),
  ];
  const { json, lost } = written(postman, cookies);
  expect(json()).toEqual({
    info: {
      name: `GET ${URL}`,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      {
        name: `GET ${URL}`,
        request: {
          method: 'GET',
          header: [{ key: 'Cookie', value: 'deep=x=y; a="1"', type: 'text' }],
          url: URL,
        },
        response: [],
      },
    ],
  });
  expect(lost).toContain('deep path');
  expect(lost.at(-1)).toMatch(/^elsewhere /);
});

it('reads what every request of a collection sends, in folders too', () => {
  const request = (value: string, url: unknown, more: object = {}) => ({
    request: { method: 'GET', header: [{ key: 'cookie', value, ...more }], url },
  });
  const item = [
    request('a=1; b=2', 'https://a.test/x'),
    { name: 'folder', item: [request('c=3', { raw: 'http://b.test/', host: ['b', 'test'] })] },
    request('off=1', 'https://a.test/', { disabled: true }),
    request('d=4', '{{base}}/x'),
    { request: { header: [{ key: 'Accept', value: '*/*' }], url: 'https://a.test/' } },
    null,
  ];
  expect(readWith(postman, { info: { name: 'x' }, item })).toMatchObject([
    { name: 'a', value: '1', domain: 'a.test', secure: true },
    { name: 'b', value: '2', domain: 'a.test' },
    { name: 'c', value: '3', domain: 'b.test', secure: false },
    { name: 'd', value: '4' },
  ]);
  expect(remarksWith(postman, { item })).toEqual(['1 noCookieList']);
});
