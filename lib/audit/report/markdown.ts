import { dottedDomain } from '../../cookie/cookie.ts';
import type { CookieKey } from '../../cookie/key.ts';
import type { Finding, Setting } from '../finding.ts';
import { SOURCES } from '../source.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './markdown-text.ts';
import { type AuditReport, originOf, type Say } from './report.ts';

/** First of the private-use characters that stand for $1, $2, … until the sentence around them is escaped. */
const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\ue008]/g;
/** Further cookies that are named; the rest is counted. */
const MOST_NAMED = 20;

/** The report as Markdown, for a ticket or a pull request. Names are hostile text and shown as code. */
export function markdownReport(report: AuditReport, say: Say): string {
  const { findings, grade, cookies, now } = report;
  const tell = (key: string, params: readonly string[] = []) => sentence(say, key, params);
  const day = new Date(now).toISOString().slice(0, 10);
  const blocks = [
    `# ${tell('report.title', [originOf(report)])}`,
    `**${tell('report.grade', [grade.grade, String(grade.score)])}**`,
    tell('report.facts', [String(cookies), String(findings.length), day]),
    ...(findings.length === 0 ? [tell('report.nothing')] : []),
    ...(grade.raisedBy.length > 0 ? [`## ${tell('report.raise')}`, raises(report, tell)] : []),
    ...findings.flatMap((finding) => findingBlocks(finding, tell)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Tell = (key: string, params?: readonly string[]) => string;

function sentence(say: Say, key: string, params: readonly string[]): string {
  const marks = params.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return escapeMarkdown(say(key, marks)).replace(MARKS, (mark) =>
    shown(params[mark.charCodeAt(0) - FIRST_MARK] ?? ''),
  );
}

/** Figures, grades and days read better as text; whatever could be anything is code. */
function shown(param: string): string {
  return /^(?:\d[\d.,-]*|[A-F])$/.test(param) ? param : codeSpan(param);
}

function raises({ grade, findings }: AuditReport, tell: Tell): string {
  return grade.raisedBy
    .map((raise) => {
      const { params = [] } = findings.find(({ code }) => code === raise.code) ?? {};
      const title = tell(`${raise.code}.title`, params);
      return `- ${title}: ${tell('report.raiseTo', [raise.grade, String(raise.score)])}`;
    })
    .join('\n');
}

function findingBlocks(finding: Finding, tell: Tell): string[] {
  const { code, severity, params, cookie, also, source, mend } = finding;
  const { name, url } = SOURCES[source];
  return [
    `## ${tell(`severity.${severity}`)}: ${tell(`${code}.title`, params)}`,
    ...(cookie ? [cookieList([cookie, ...also], tell)] : []),
    `${tell(`${code}.why`, params)} ([${escapeMarkdown(name)}](${url}))`,
    `**${tell('report.mend')}** ${tell(`${code}.mend`, params)}`,
    ...(mend?.settings ?? []).flatMap(settingBlocks),
  ];
}

function cookieList(keys: readonly CookieKey[], tell: Tell): string {
  const lines = keys
    .slice(0, MOST_NAMED)
    .map((key) => `- ${codeSpan(key.name)} · ${codeSpan(`${dottedDomain(key)}${key.path}`)}`);
  const left = keys.length - lines.length;
  return [...lines, ...(left > 0 ? [`- ${tell('report.more', [String(left)])}`] : [])].join('\n');
}

function settingBlocks({ product, file, code, docs }: Setting): string[] {
  return [`[${escapeMarkdown(product)}](${docs}), ${codeSpan(file)}`, codeBlock(code)];
}
