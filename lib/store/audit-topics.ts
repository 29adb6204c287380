import type { Finding, Setting, Severity } from '../audit/finding.ts';
import { HEADER_PRODUCT } from '../audit/settings/header-product.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';

/** Findings that say the same in the same words, of one cookie or of many: one setting often mends them all. */
export interface Topic extends Pick<Finding, 'code' | 'severity' | 'params' | 'source'> {
  /** Unique among the topics; stays the same while the topic does. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Every cookie that it is about, each once. */
  readonly cookies: readonly CookieKey[];
}

/** What one product's settings for a topic are; those of one file stand in one block. */
export interface MendTab {
  readonly product: string;
  readonly blocks: readonly Setting[];
}

/** What tells a topic from others. */
export type FindingId = Pick<Finding, 'code' | 'severity' | 'params'>;

/** The findings by what they say, in the order in which they came. */
export function topicsOf(findings: readonly Finding[]): Topic[] {
  return [...Map.groupBy(findings, topicId)].flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const { code, severity, params, source } = first;
    const keys = new Map(group.flatMap(keysOf).map((key) => [keyId(key), key]));
    return [{ id, code, severity, params, source, findings: group, cookies: [...keys.values()] }];
  });
}

/** The topic that a finding belongs to. */
export function topicId({ code, severity, params }: FindingId): string {
  return [severity, code, ...params].join('\n');
}

/** The cookies that a finding is about. */
export function keysOf({ cookie, also }: Finding): readonly CookieKey[] {
  return cookie ? [cookie, ...also] : also;
}

/** How many findings there are of a severity. */
export function countOf(topics: readonly Topic[], severity: Severity): number {
  return topics.reduce(
    (sum, each) => sum + (each.severity === severity ? each.findings.length : 0),
    0,
  );
}

/** Whether it costs points: a note does not. */
export function isCostly({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'note';
}

/** The settings that mend some findings, by product; what goes to one place is put together. */
export function mendTabs(findings: readonly Finding[]): MendTab[] {
  return settingTabs(findings.flatMap(({ mend }) => mend?.settings ?? []));
}

/** Settings by product; what goes to one place is put together. */
export function settingTabs(settings: readonly Setting[]): MendTab[] {
  const inOrder = [
    ...settings.filter(isFrameworks),
    ...settings.filter((each) => !isFrameworks(each)),
  ];
  return [...Map.groupBy(inOrder, ({ product }) => product)].map(([product, group]) => ({
    product,
    blocks: [...Map.groupBy(group, ({ file, docs }) => `${file}\n${docs}`).values()].flatMap(
      joined,
    ),
  }));
}

/** The plain header is for those who have no framework, and so stands last. */
function isFrameworks({ product }: Setting): boolean {
  return product !== HEADER_PRODUCT;
}

function joined(settings: readonly Setting[]): Setting[] {
  const [first] = settings;
  if (!first) return [];
  const codes = [...new Set(settings.map(({ code }) => code))];
  const isLong = codes.some((code) => code.includes('\n'));
  return [{ ...first, code: codes.join(isLong ? '\n\n' : '\n') }];
}
