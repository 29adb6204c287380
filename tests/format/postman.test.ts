import { expect, it } from 'vitest';
import { postman } from '../../lib/format/formats/postman.ts';
import { cookie, URL } from './cookies.ts';
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
