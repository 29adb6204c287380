import { describe, expect, it } from 'vitest';
import { sayAudit } from '../../components/audit/say-audit.ts';
import { grade } from '../../lib/audit/grade.ts';
import { markdownReport } from '../../lib/audit/report/markdown.ts';
import { codeBlock, codeSpan, escapeMarkdown } from '../../lib/audit/report/markdown-text.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { findings, NOW, SESSION, SOUND_SESSION } from './site.ts';

function report(
  fields: readonly Partial<Cookie>[],
  pageUrl = 'https://example.com/a?token=geheim',
) {
  const found = findings(fields, { pageUrl });
  const given = { pageUrl, now: NOW, cookies: fields.length, findings: found, grade: grade(found) };
  return markdownReport(given, sayAudit);
}

describe('the Markdown report', () => {
  it('tells grade, what would raise it, and each finding with its mend', () => {
    expect(report([{ ...SESSION, secure: false }])).toBe(`# Cookies of \`https://example.com\`

**Grade C: 70 of 100**

Cookies: 1. Findings: 1. As of 2026-11-20.

## What would raise the grade

- Secure is missing: A, 100 of 100

## High: Secure is missing

- \`sessionid\` · \`example.com/\`

The browser also sends the cookie over plain http. Anyone on the way can lead it there, by a link or an image, and read or replace the value. ([OWASP Session Management Cheat Sheet, Secure Attribute](https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#secure-attribute))

**What to do:** Set Secure, which takes a site over https.

[Django](https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure), \`settings.py\`

\`\`\`
SESSION_COOKIE_SECURE = True
\`\`\`

[HTTP](https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie), \`Set-Cookie\`

\`\`\`
Set-Cookie: sessionid=…; Path=/; Secure; HttpOnly; SameSite=Lax
\`\`\`
`);
  });

  it('says when there is nothing to say', () => {
    expect(report([SOUND_SESSION])).toContain('Nothing to complain about.');
  });

  it('holds neither values nor the path of the page', () => {
    const text = report([{ ...SESSION, secure: false, httpOnly: false }]);
    expect(text).not.toContain(SESSION.value);
    expect(text).not.toContain('geheim');
  });

  it('names twenty cookies of many', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ name: `tab${at}`, value: 'open' }));
    const text = report(many);
    expect(text.match(/^- `tab/gm)).toHaveLength(20);
    expect(text).toContain('- and 5 more');
  });
});

describe('hostile names', () => {
  it.each([
    ['a|b', '`a|b`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['[x](javascript:alert(1))', '`[x](javascript:alert(1))`'],
    ['@everyone #1', '`@everyone #1`'],
    ['a\n# b', '`a\\u{a}# b`'],
    ['\u202egnp.exe', '`\\u{202e}gnp.exe`'],
    ['\ud800', '`\\u{d800}`'],
    ['', '`  `'],
    ['x'.repeat(500), `\`${'x'.repeat(119)}…\``],
  ])('%j is shown as code', (name, shown) => {
    expect(codeSpan(name)).toBe(shown);
  });

  it('stay code within a sentence too', () => {
    const name = '_*a`|<b>\n$1 \ue000';
    const text = report([
      { ...SOUND_SESSION, name },
      { ...SOUND_SESSION, name, path: '/shop' },
    ]);
    const shown = '``_*a`|<b>\\u{a}$1 \\u{e000}``';
    expect(text).toContain(`## Medium: Several cookies are called ${shown}`);
    expect(text.replaceAll(/``.+?``/g, '')).not.toContain('<b>');
  });

  it('never open or close a block of code', () => {
    expect(codeBlock('a\n```\nb')).toBe('````\na\n```\nb\n````');
  });

  it('our own text is escaped', () => {
    expect(escapeMarkdown('__Host-a *b* <c> [d] `e` f|g')).toBe(
      '\\_\\_Host-a \\*b\\* \\<c\\> \\[d\\] \\`e\\` f\\|g',
    );
  });
});
