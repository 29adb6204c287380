import { type CookieKey, keyOf } from '../cookie/key.ts';
import type { Severity, Wish } from './finding.ts';
import type { Site, Subject } from './site.ts';
import type { SourceId } from './source.ts';

/** What a check finds, before it is put into the words of a framework. */
export interface Draft {
  readonly code: string;
  readonly severity: Severity;
  readonly source: SourceId;
  /** The cookie it is about; null where it is the site as a whole. */
  readonly subject: Subject | null;
  readonly also: readonly CookieKey[];
  readonly params: readonly string[];
  /** What a setting could do about it. */
  readonly wish: Wish | null;
}

/** One question asked of a site and its cookies. */
export type Check = (site: Site) => readonly Draft[];

/** What a check says of one cookie; what is left out is empty. */
export type Remark = Pick<Draft, 'code' | 'severity' | 'source'> &
  Partial<Pick<Draft, 'also' | 'params' | 'wish'>>;

/** Makes a draft about a cookie or, with null, about the site. */
export function draft(subject: Subject | null, remark: Remark): Draft {
  const { code, severity, source, also = [], params = [], wish = null } = remark;
  return { code, severity, source, subject, also, params, wish };
}

/** Makes a check that asks each of the site's own cookies alone. */
export function ofEach(judge: (subject: Subject, site: Site) => Remark | null): Check {
  return (site) => {
    const drafts: Draft[] = [];
    // Most remarks are none: a loop makes no array for each of them.
    for (const subject of site.own) {
      const remark = judge(subject, site);
      if (remark) drafts.push(draft(subject, remark));
    }
    return drafts;
  };
}

/** Makes one finding of many cookies that share a fault: the first stands for all. */
export function together(subjects: readonly Subject[], remark: Remark): readonly Draft[] {
  const [first, ...others] = subjects;
  return first
    ? [draft(first, { ...remark, also: others.map(({ cookie }) => keyOf(cookie)) })]
    : [];
}
