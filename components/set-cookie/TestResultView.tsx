import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../lib/set-cookie/verdict.ts';
import { Badge } from '../ui/Badge.tsx';
import { HeaderText } from './HeaderText.tsx';
import { IssueList } from './IssueList.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { StoredFacts } from './StoredFacts.tsx';
import { BROWSER_NAMES, type BrowserName } from './set-cookie-props.ts';
import type { TestResult } from './tester-results.ts';

interface TestResultViewProps {
  readonly result: TestResult;
  /** From 1. */
  readonly number: number;
}

/** One header with all that either browser finds in it underlined, and both verdicts side by side. */
export function TestResultView({ result, number }: TestResultViewProps) {
  const { header, verdicts, agree } = result;
  const { chromium, firefox } = verdicts;
  const [pointed, setPointed] = useState<number | null>(null);
  const issues = useMemo(() => [...chromium.issues, ...firefox.issues], [chromium, firefox]);
  const first = chromium.issues.length;
  return (
    <section class="test-result" data-agree={agree ? '' : undefined}>
      <div class="test-result__head">
        <h3>{i18n.t('tester.number', [`${number}`])}</h3>
        {header.response.statusLine !== '' && (
          <span class="dim mono truncate" dir="ltr">
            {header.response.statusLine}
          </span>
        )}
        {agree ? (
          <span class="dim">{i18n.t('tester.agree')}</span>
        ) : (
          <Badge tone="key">{i18n.t('tester.differ')}</Badge>
        )}
      </div>
      <HeaderText header={header.text} issues={issues} pointed={pointed} />
      <div class="test-result__verdicts">
        <BrowserVerdict browser="chromium" verdict={chromium} onPoint={setPointed} />
        <BrowserVerdict
          browser="firefox"
          verdict={firefox}
          onPoint={(place) => setPointed(place === null ? null : first + place)}
        />
      </div>
    </section>
  );
}

interface BrowserVerdictProps {
  readonly browser: BrowserName;
  readonly verdict: Verdict;
  /** Hears the place of the issue that the pointer is on, or null. */
  readonly onPoint: (issue: number | null) => void;
}

function BrowserVerdict({ browser, verdict, onPoint }: BrowserVerdictProps) {
  const { outcome, stored, cookie, issues } = verdict;
  return (
    <div
      class="test-verdict"
      data-browser={browser}
      data-set-cookie={cookie?.name ?? ''}
      data-outcome={outcome}
    >
      <h4 class="test-verdict__head">
        {BROWSER_NAMES[browser]}
        <OutcomeBadge outcome={outcome} />
      </h4>
      <IssueList browser={browser} issues={issues} onPoint={onPoint} />
      {stored && <StoredFacts cookie={stored} />}
    </div>
  );
}
