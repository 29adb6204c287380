import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_OF_ANSWER, readAnswer } from '../../lib/experiment/answer.ts';

const URL = 'https://example.com/api/me';
const answer = { url: URL, status: 200, text: '{"name":"alice"}' };

describe('an answer', () => {
  it('is read as a page without links, known by its status too', () => {
    expect(readAnswer(answer)).toEqual({
      ok: true,
      reading: { ...answer, title: '', targets: [], hasPassword: false },
    });
  });

  it('is known by its beginning where it is long', () => {
    const loaded = readAnswer({ ...answer, text: 'ab '.repeat(MOST_OF_ANSWER) });
    expect(loaded.ok && loaded.reading.text.length).toBe(MOST_OF_ANSWER);
  });

  it.each<[string, boolean]>([
    ['<form><input type="password" name="p"></form>', true],
    ["<INPUT name=p TYPE = 'Password'>", true],
    ['<input\nclass="a b"\ntype=password>', true],
    ['<input type="text"> password', false],
    ['<input type="text"><b type="password">', false],
    ['<input data-type="passwords">', false],
    ['{"fields":[{"type":"password"}]}', false],
    ['', false],
  ])('%s may ask for a password', (text, hasPassword) => {
    expect(readAnswer({ ...answer, text })).toMatchObject({ reading: { hasPassword } });
  });

  it('is read in no time, whatever is in it', () => {
    const before = performance.now();
    for (const part of ['<input ', '<input type', '<input type =', ' type=text password']) {
      const text = part.repeat(MOST_OF_ANSWER / part.length);
      expect(readAnswer({ ...answer, text })).toMatchObject({ reading: { hasPassword: false } });
    }
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('that led to a site which may not be read is known by nothing else', () => {
    expect(readAnswer('elsewhere')).toMatchObject({ ok: true, reading: { url: '', status: null } });
  });

  it('that says one has asked too often tells nothing', () => {
    expect(readAnswer({ ...answer, status: 429 })).toEqual({ ok: false, problem: 'tooOften' });
  });

  it('that a page has made up is none', () => {
    for (const brought of ['none', null, 7, 'x', [], {}, { ...answer, text: 7 }]) {
      expect(readAnswer(brought)).toEqual({ ok: false, problem: 'notAnswered' });
    }
    fc.assert(
      fc.property(fc.anything(), (brought) => {
        readAnswer(brought);
      }),
    );
  });
});
