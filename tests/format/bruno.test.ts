import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bruno } from '../../lib/format/formats/bruno.ts';
import { anyCookie, cookie, options, URL } from './cookies.ts';
import { entriesWith } from './read-with.ts';
import { written } from './rich-cookies.ts';

it('writes one request, which sends the cookies that the page would be sent', () => {
  const cookies = [
    cookie({ name: 'a', value: '{"x": 1}' }),
    cookie({ name: 'deep', path: '/app', value: 'x=y' }),
    cookie({ name: 'elsewhere', domain: 'other.test' }),
  ];
  expect(written(bruno, cookies).text).toBe(`meta {
  name: www.example.com
  type: http
  seq: 1
}

get {
  url: ${URL}
  body: none
  auth: none
}

headers {
  Cookie: deep=x=y; a={"x": 1}
}
`);
});

it.each([
  ['begins what Bruno takes for a text of many lines', { name: '', value: "'''a'''" }, 'character'],
  ['has a space around it that Bruno takes away', { value: 'a\u00a0' }, 'blankAtEnd'],
])('leaves out what %s', (_, fields, code) => {
  expect(bruno.writer?.hold(cookie(fields), options())).toMatchObject({ code });
});

it('is not sent without a page', () => {
  const answer = bruno.writer?.hold(cookie(), options({ url: null }));
  expect(answer).toEqual({ code: 'noUrl', params: [] });
});

// As the grammar of Bruno's files has it: a pair is one line, and `}` at the beginning of a line ends a block.
it('keeps any cookie on its line', () => {
  fc.assert(
    fc.property(fc.array(anyCookie, { maxLength: 4 }), (cookies) => {
      const lines = written(bruno, cookies).text.split(/\r?\n/);
      expect(lines).toHaveLength(16);
      const [headers, line = '', end] = lines.slice(12, 15);
      expect([headers, end]).toEqual(['headers {', '}']);
      const value = line.replace('  Cookie: ', '');
      expect(value.trim()).toBe(value);
      expect(value).not.toMatch(/^'''/);
    }),
  );
});

it('reads what a request sends, from its headers alone', () => {
  const file = `meta {
  name: Shop
}

post {
  url: https://www.example.com/login
}

headers {
  accept: */*
  cookie: a=1; b=x=y
  ~Cookie: off=1
}

body:json {
  cookie: body=1
}
`;
  const [a, b, ...others] = entriesWith(bruno, file);
  expect(a).toMatchObject({
    place: { index: 1, line: 11 },
    cookie: { name: 'a', domain: 'www.example.com' },
  });
  expect(b).toMatchObject({ cookie: { name: 'b', value: 'x=y' } });
  expect(others).toEqual([]);
});
