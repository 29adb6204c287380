// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Tester, type TesterProps } from '../../../components/set-cookie/Tester.tsx';
import { evaluateResponse } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import { click, mount } from '../mount.ts';

const now = Date.UTC(2026, 10, 20, 11, 58);
const profiles = { chromium, firefox };

async function tester(more: Partial<TesterProps> = {}) {
  const copied: string[] = [];
  const screen = await mount(
    <Tester
      judge={(browser, headers, request, jar) =>
        evaluateResponse(headers, request, jar, profiles[browser])
      }
      now={() => now}
      copy={async (text) => {
        copied.push(text);
      }}
      {...more}
    />,
  );
  const input = async (field: HTMLElement, value: string) => {
    await act(() => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const outcomes = () =>
    screen.all('.test-verdict').map(({ dataset }) => [dataset.browser, dataset.outcome]);
  return {
    ...screen,
    copied,
    outcomes,
    input,
    write: (text: string) => input(screen.get('textarea'), text),
    address: () => screen.all('input')[0] as HTMLElement,
  };
}

describe('the verdicts', () => {
  it('stand side by side, as one types', async () => {
    const screen = await tester();
    expect(screen.outcomes()).toEqual([]);
    await screen.write('=1; Path=/; SameSite=Lax');
    expect(screen.outcomes()).toEqual([
      ['chromium', 'stored'],
      ['firefox', 'refused'],
    ]);
    expect(screen.root.textContent).toContain('they differ');
    await screen.write('a=1; Path=/; SameSite=Lax');
    expect(screen.outcomes()).toEqual([
      ['chromium', 'stored'],
      ['firefox', 'stored'],
    ]);
    expect(screen.root.textContent).toContain('both browsers do the same');
  });

  it('depend on the headers before', async () => {
    const screen = await tester();
    await screen.write('a=1; Path=/\na=2; Path=/\na=; Path=/; Max-Age=0');
    expect(screen.outcomes().map(([, outcome]) => outcome)).toEqual([
      'stored',
      'stored',
      'updated',
      'updated',
      'deleted',
      'deleted',
    ]);
  });

  it('read a whole response head, and Expires by its clock', async () => {
    const screen = await tester();
    await screen.write(
      'HTTP/1.1 302 Found\nDate: Fri, 20 Nov 2020 11:58:00 GMT\nServer: x\n' +
        'Set-Cookie: a=1; Expires=Fri, 20 Nov 2020 12:58:00 GMT; SameSite=Lax; Path=/',
    );
    expect(screen.outcomes().map(([, outcome]) => outcome)).toEqual(['stored', 'stored']);
    const said = screen.get('[role=status]').textContent;
    expect(said).toBe(
      'Read as a response with 1 header. Its clock: Fri, 20 Nov 2020 11:58:00 GMT. 1 other line left out.',
    );
  });

  it('depend on the address', async () => {
    const screen = await tester();
    await screen.write('a=1; Secure; SameSite=Lax; Path=/');
    await screen.input(screen.address(), 'http://www.example.com/');
    expect(screen.outcomes().map(([, outcome]) => outcome)).toEqual(['refused', 'refused']);
    await screen.input(screen.address(), 'nonsense');
    expect(screen.outcomes()).toEqual([]);
    expect(screen.root.textContent).toContain('Write an http or https address.');
  });

  it('depend on where the response comes from', async () => {
    const context = { context: 'subresource', topUrl: 'https://other.test/' } as const;
    const screen = await tester({ initial: { ...context, text: 'a=1; Path=/' } });
    expect(screen.outcomes()).toEqual([
      ['chromium', 'refused'],
      ['firefox', 'stored'],
    ]);
  });

  it('mark what either browser finds in the header', async () => {
    const screen = await tester({ initial: { text: 'a=1; Max-Age=+1; SameSite=Lax; Path=/' } });
    const marks = [...screen.get('.header-text').querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent).join('')).toContain('+1');
  });
});

it('is shared as text, with nothing hidden in it', async () => {
  const screen = await tester({
    initial: { text: '=x\u202e | y; Path=/', url: 'https://www.example.com/' },
  });
  const copy = screen.all('.tester__bar button')[0] as HTMLElement;
  await click(copy);
  const [report = ''] = screen.copied;
  expect(report).toMatch(
    /^Set-Cookie, as judged by Cookiescope\nAddress of the response: https:\/\/www/,
  );
  expect(report).toContain('Set-Cookie: =x[U+202E] | y; Path=/');
  expect(report).toContain('  Chromium: stored');
  expect(report).toContain('  Firefox: refused\n    - refuses: ');
  expect(report).toMatch(/\(RFC 6265bis § [\d.]+\)/);
  expect(copy.textContent).toBe('Copied');
  await screen.write('a=1');
  expect(copy.textContent).toBe('Copy as text');
});

it('tells every change to whoever keeps the draft', async () => {
  const drafts: string[] = [];
  const screen = await tester({ onDraft: ({ text }) => drafts.push(text) });
  await screen.write('a');
  await screen.write('a=1');
  expect(drafts).toEqual(['a', 'a=1']);
});

it('says so where a response sets no cookie', async () => {
  const screen = await tester({ initial: { text: 'HTTP/1.1 200 OK\nServer: x' } });
  expect(screen.get('.ui-empty').textContent).toContain('no Set-Cookie header');
});
