import './IssueList.css';
import { ExternalLink, Wrench } from 'lucide';
import { i18n } from '#i18n';
import type { HeaderIssue } from '../../lib/set-cookie/verdict.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { IssueText } from './IssueText.tsx';
import { sectionName, sectionUrl } from './issue-section.ts';
import { SEVERITY_TONES } from './outcome.ts';
import type { BrowserName } from './set-cookie-props.ts';

interface IssueListProps {
  /** Which browser finds them. */
  readonly browser: BrowserName;
  readonly issues: readonly HeaderIssue[];
  /** Hears the place of the issue that the pointer is on, or null. */
  readonly onPoint?: (issue: number | null) => void;
}

/** Everything found in a header: how bad, what, how it is mended, and who says so. */
export function IssueList({ browser, issues, onPoint }: IssueListProps) {
  if (issues.length === 0) return <p class="dim">{i18n.t('setCookie.noIssues')}</p>;
  return (
    <ul class="issue-list">
      {issues.map((issue, place) => (
        <li
          key={`${issue.code} ${place}`}
          class="issue-list__item"
          data-code={issue.code}
          data-severity={issue.severity}
          onPointerEnter={() => onPoint?.(place)}
          onPointerLeave={() => onPoint?.(null)}
        >
          <Badge tone={SEVERITY_TONES[issue.severity]}>
            {message(`setCookie.severity.${issue.severity}`)}
          </Badge>
          <p>
            <IssueText kind="headerIssue" issue={issue} />
          </p>
          <p class="issue-list__mend">
            <Icon icon={Wrench} label={i18n.t('setCookie.mend')} />
            <IssueText kind="headerMend" issue={issue} />
          </p>
          <Source issue={issue} isChromium={browser === 'chromium'} />
        </li>
      ))}
    </ul>
  );
}

interface SourceProps {
  readonly issue: HeaderIssue;
  readonly isChromium: boolean;
}

/** Which document says so, and the name that a person meets in Chromium's own tools. */
function Source({ issue: { section, chromium }, isChromium }: SourceProps) {
  const url = sectionUrl(section);
  const name = sectionName(section);
  return (
    <p class="issue-list__source">
      {url === null ? (
        <span>{name}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
          <Icon icon={ExternalLink} label={i18n.t('setCookie.newTab')} />
        </a>
      )}
      {isChromium && chromium !== undefined && (
        <span>
          <Sentence
            id="setCookie.chromiumSays"
            params={[
              <code key="name" dir="ltr">
                {chromium}
              </code>,
            ]}
          />
        </span>
      )}
    </p>
  );
}
