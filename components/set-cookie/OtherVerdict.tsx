import './OtherVerdict.css';
import { ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import type { LoggedVerdict } from '../../lib/store/set-cookie-log/log-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { IssueList } from './IssueList.tsx';
import { IssueText } from './IssueText.tsx';
import { mainIssue } from './main-issue.ts';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { StoredFacts } from './StoredFacts.tsx';
import { isSameVerdict } from './same-verdict.ts';
import { BROWSER_NAMES, type BrowserName } from './set-cookie-props.ts';

interface OtherVerdictProps {
  readonly browser: BrowserName;
  /** What it would do. */
  readonly verdict: LoggedVerdict;
  /** What this browser does. */
  readonly here: LoggedVerdict;
}

/** What the other browser would do with the header: in a line, and on demand in full. */
export function OtherVerdict({ browser, verdict, here }: OtherVerdictProps) {
  const issue = mainIssue(verdict);
  const isSame = isSameVerdict(here, verdict);
  return (
    <details class="other-verdict" data-browser={browser} data-outcome={verdict.outcome}>
      <summary>
        <Icon icon={ChevronRight} mirrored size={13} />
        <b>{BROWSER_NAMES[browser]}</b>
        <OutcomeBadge outcome={verdict.outcome} />
        <span class="other-verdict__reason">
          {isSame ? (
            i18n.t('setCookie.sameThere')
          ) : issue ? (
            <IssueText kind="headerIssue" issue={issue} />
          ) : (
            i18n.t('setCookie.otherwise')
          )}
        </span>
      </summary>
      <div class="other-verdict__body">
        <IssueList browser={browser} issues={verdict.issues} />
        {verdict.stored && <StoredFacts cookie={verdict.stored} />}
      </div>
    </details>
  );
}
