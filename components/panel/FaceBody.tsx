import type { CookieKey } from '../../lib/cookie/key.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { Audit } from '../audit/use-audit.ts';
import { ExperimentFrame } from '../experiment/ExperimentFrame.tsx';
import { LazySessions } from '../session/LazySessions.tsx';
import { LogBody } from '../set-cookie/LogBody.tsx';
import { Tester } from '../set-cookie/Tester.tsx';
import { LazySnapshots } from '../snapshots/LazySnapshots.tsx';
import { AuditFace } from './AuditFace.tsx';
import type { LateAudit } from './late-audit.ts';
import type { PanelProps } from './panel-props.ts';
import type { Faces } from './use-faces.ts';

interface FaceBodyProps
  extends Pick<
    PanelProps,
    | 'view'
    | 'sessions'
    | 'experiment'
    | 'snapshots'
    | 'store'
    | 'setCookie'
    | 'judge'
    | 'copy'
    | 'now'
    | 'settings'
    | 'onSettings'
    | 'hasAccess'
    | 'running'
    | 'onCancel'
  > {
  readonly faces: Faces;
  readonly audited: Audit<LateAudit>;
  readonly state: CookieState;
  /** Shows a cookie in the list. */
  readonly onCookie: (key: CookieKey) => void;
}

/** A face other than the cookies. */
export function FaceBody(props: FaceBodyProps) {
  const { faces, sessions, experiment, setCookie, judge, copy, now } = props;
  if (faces.face === 'sessions' && sessions && setCookie) {
    const { pageRows } = props.view(props.state);
    const shown = (
      <LazySessions
        {...props}
        sessions={sessions}
        setCookie={setCookie}
        pageRows={pageRows}
        onShowHeader={(entryId) => {
          faces.ui.open(entryId);
          faces.show('set-cookie');
        }}
      />
    );
    return experiment ? (
      <ExperimentFrame experiment={experiment} state={props.state} pageRows={pageRows}>
        {shown}
      </ExperimentFrame>
    ) : (
      shown
    );
  }
  if (faces.face === 'snapshots' && props.snapshots) {
    return <LazySnapshots {...props} snapshots={props.snapshots} />;
  }
  if (faces.face === 'audit') {
    return <AuditFace {...props} ui={faces.auditUi} site={props.audited.site} />;
  }
  if (faces.face === 'set-cookie' && setCookie) {
    return <LogBody {...setCookie} ui={faces.ui} {...(judge ? { onTest: faces.test } : {})} />;
  }
  if (faces.face === 'tester' && judge) {
    return (
      <Tester judge={judge} now={now} copy={copy} initial={faces.draft} onDraft={faces.setDraft} />
    );
  }
  return null;
}
