import { dottedDomain } from '../../cookie/cookie.ts';
import type { CookieKey } from '../../cookie/key.ts';
import type { Finding, Severity } from '../finding.ts';
import { SOURCES } from '../source.ts';
import { type AuditReport, originOf, type Say } from './report.ts';
import type { Level, SarifLocation, SarifLog, SarifResult, SarifRule } from './sarif-log.ts';
import { showInvisible, visibleText } from './visible-text.ts';

const LEVELS: Readonly<Record<Severity, Level>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
  note: 'note',
};

/** How pressing a result is, from 0 to 100 (SARIF 2.1.0 section 3.27.25). */
const RANKS: Readonly<Record<Severity, number>> = { high: 90, medium: 60, low: 30, note: 10 };

/**
 * The report in the Static Analysis Results Interchange Format 2.1.0, as code scanning and editors read it
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). To be written as JSON.
 */
export function sarifReport(report: AuditReport, say: Say, version: string): SarifLog {
  const codes = [...new Set(report.findings.map(({ code }) => code))];
  const rules = codes.map((code) => ruleOf(code, report.findings, say));
  const results = report.findings.map((finding) => resultOf(finding, codes, report, say));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cookiescope', version, rules } },
        columnKind: 'utf16CodeUnits',
        properties: { grade: report.grade.grade, score: report.grade.score },
        results,
      },
    ],
  };
}

/** A code as a rule: the sentences without what only one cookie has. */
function ruleOf(code: string, findings: readonly Finding[], say: Say): SarifRule {
  const first = findings.find((each) => each.code === code);
  const blanks = first?.params.map(() => '…') ?? [];
  return {
    id: code,
    shortDescription: { text: say(`${code}.title`, blanks) },
    fullDescription: { text: say(`${code}.why`, blanks) },
    help: { text: say(`${code}.mend`, blanks) },
    ...(first ? { helpUri: SOURCES[first.source].url } : {}),
    defaultConfiguration: { level: LEVELS[first?.severity ?? 'note'] },
    properties: { tags: ['security', 'cookies'] },
  };
}

function resultOf(
  finding: Finding,
  codes: readonly string[],
  report: AuditReport,
  say: Say,
): SarifResult {
  const { code, severity, params, cookie, also, mend } = finding;
  const safe = params.map(plainText);
  const [title, why, advice] = ['title', 'why', 'mend'].map((part) => say(`${code}.${part}`, safe));
  const subject = cookie ? `: ${plainText(cookie.name)}` : '';
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    rank: RANKS[severity],
    message: { text: `${title}${subject}\n${why}\n${advice}` },
    locations: [locationOf(cookie ? [cookie, ...also] : [], originOf(report))],
    partialFingerprints: {
      'cookiescope/v1': `${code} ${cookie ? showInvisible(placeOf(cookie)) : ''}`,
    },
    properties: { severity, settings: mend?.settings ?? [] },
  };
}

function locationOf(cookies: readonly CookieKey[], origin: string): SarifLocation {
  const physicalLocation = { artifactLocation: { uri: `${origin}/` } };
  return {
    ...(origin === '' ? {} : { physicalLocation }),
    logicalLocations: differing(cookies).map((cookie) => ({
      name: visibleText(cookie.name),
      fullyQualifiedName: visibleText(placeOf(cookie)),
      kind: 'cookie',
    })),
  };
}

/** Those that do not look the same in the report: each location may stand there but once (section 3.28.4). */
function differing(cookies: readonly CookieKey[]): CookieKey[] {
  return [...new Map(cookies.map((each) => [visibleText(placeOf(each)), each])).values()];
}

/** What tells a cookie from others: `example.com/shop:sid`, with the partition that it is in. */
function placeOf(cookie: CookieKey): string {
  const partition = cookie.partitionKey ? ` (${cookie.partitionKey.topLevelSite})` : '';
  return `${dottedDomain(cookie)}${cookie.path}:${cookie.name}${partition}`;
}

/** Text of others in a message: brackets would make links, braces placeholders (sections 3.11.5 and 3.11.6). */
function plainText(text: string): string {
  return visibleText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}
