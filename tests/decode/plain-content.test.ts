import { expect, it } from 'vitest';
import { inspect } from '../../lib/decode/inspect.ts';
import { plainContent } from '../../lib/decode/plain-content.ts';

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

it.each([
  ['a text', 'dark', 'dark'],
  ['a text in base64', base64('hello there'), 'hello there'],
  ['null of Express', 'j:null', null],
  ['JSON in percent-encoding', '%7B%22user%22%3A%22ada%22%2C%22x%22%3A1%7D', { user: 'ada', x: 1 }],
  // Members are called like the parts of a wrapping.
  ['PHP', 'a:2:{s:4:"user";s:3:"ada";s:1:"x";i:1;}', { user: 'ada', x: 1 }],
  ['a session of PHP', 'user|s:3:"ada";x|i:1;', { user: 'ada', x: 1 }],
  [
    'data in PHP',
    'a:2:{s:4:"data";a:1:{s:7:"content";i:1;}s:1:"x";i:1;}',
    { data: { content: 1 }, x: 1 },
  ],
  ['Marshal', base64('\x04\b{\x07:\tuser"\bada:\x06xi\x06'), { user: 'ada', x: 1 }],
  ['a query', 'user=ada&theme=dark', 'user=ada&theme=dark'],
])('%s', async (_, value, content) => {
  expect(plainContent(await inspect(value, 'x'))).toEqual(content);
});
