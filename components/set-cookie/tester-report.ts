import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { HeaderIssue, StoredCookie, Verdict } from '../../lib/set-cookie/verdict.ts';
import { exactTime } from '../panel/details/exact-time.ts';
import { message } from '../ui/message.ts';
import { sectionName } from './issue-section.ts';
import { plainMessage, visible } from './plain-text.ts';
import { BROWSER_NAMES, type BrowserName } from './set-cookie-props.ts';
import { CONTEXT_CODES, type TesterDraft } from './tester-draft.ts';
import type { TestResult } from './tester-results.ts';

/** The results as plain text, to paste into an issue or a chat: headers, verdicts, reasons, sections. */
export function reportText(draft: TesterDraft, results: readonly TestResult[]): string {
  const context = message(`tester.context.${CONTEXT_CODES[draft.context]}`);
  const head = [
    i18n.t('tester.reportTitle'),
    `${i18n.t('tester.url')}: ${visible(draft.url.trim())}`,
    `${i18n.t('tester.from')}: ${context}`,
    ...(draft.context === 'top' || draft.topUrl.trim() === ''
      ? []
      : [`${i18n.t('tester.topUrl')}: ${visible(draft.topUrl.trim())}`]),
  ];
  return `${[head, ...results.map(resultLines)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function resultLines({ header, verdicts }: TestResult): string[] {
  return [
    `Set-Cookie: ${visible(header.text)}`,
    ...verdictLines('chromium', verdicts.chromium),
    ...verdictLines('firefox', verdicts.firefox),
  ];
}

function verdictLines(browser: BrowserName, { outcome, stored, issues }: Verdict): string[] {
  return [
    `  ${BROWSER_NAMES[browser]}: ${message(`setCookie.outcome.${outcome}`)}`,
    ...(stored ? [`    ${cookieText(stored)}`] : []),
    ...issues.flatMap((issue) => [
      `    - ${message(`setCookie.severity.${issue.severity}`)}: ${plainMessage(`headerIssue.${issue.code}`, issue.params)} (${source(browser, issue)})`,
      `      ${plainMessage(`headerMend.${issue.code}`, issue.params)}`,
    ]),
  ];
}

function source(browser: BrowserName, { section, chromium }: HeaderIssue): string {
  return chromium === undefined || browser !== 'chromium'
    ? sectionName(section)
    : `${sectionName(section)}, Chromium: ${chromium}`;
}

/** Also where nobody translates: the attributes as a server writes them. */
function cookieText(cookie: StoredCookie): string {
  const { name, value, path, expirationDate, secure, httpOnly, partitionKey } = cookie;
  const sameSite = { no_restriction: 'None', lax: 'Lax', strict: 'Strict', unspecified: '' };
  return [
    `${visible(name)}=${visible(value)}`,
    `Domain=${dottedDomain(cookie)}`,
    `Path=${visible(path)}`,
    ...(expirationDate === null ? [] : [`Expires=${exactTime(expirationDate).iso}`]),
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(sameSite[cookie.sameSite] === '' ? [] : [`SameSite=${sameSite[cookie.sameSite]}`]),
    ...(partitionKey ? [`Partitioned (${partitionKey.topLevelSite})`] : []),
  ].join('; ');
}
