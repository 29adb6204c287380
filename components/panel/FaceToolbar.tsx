import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { AuditToolbar } from '../audit/AuditToolbar.tsx';
import type { Audit } from '../audit/use-audit.ts';
import { LogToolbar } from '../set-cookie/LogToolbar.tsx';
import { LazySnapshotsToolbar } from '../snapshots/LazySnapshots.tsx';
import type { LateAudit } from './late-audit.ts';
import type { AuditProps, PanelProps } from './panel-props.ts';
import type { Faces } from './use-faces.ts';

interface FaceToolbarProps extends Pick<PanelProps, 'setCookie' | 'copy' | 'snapshots'> {
  readonly state: CookieState;
  readonly faces: Faces;
  readonly audited: Audit<LateAudit>;
  readonly audit: AuditProps | undefined;
  /** The choice of the section, where there is no side bar. */
  readonly sections: ComponentChildren;
}

/** The tool bar of a face other than the cookies. */
export function FaceToolbar(props: FaceToolbarProps) {
  const { faces, setCookie, sections, audited, audit, copy } = props;
  if (faces.face === 'audit') {
    const { site, late, framework, setFramework } = audited;
    return (
      <AuditToolbar
        site={site}
        ui={faces.auditUi}
        frameworks={late?.FRAMEWORKS ?? []}
        framework={framework}
        onFramework={setFramework}
        exporting={late && audit ? { ...late, ...audit, copy } : null}
        lead={sections}
      />
    );
  }
  if (faces.face === 'snapshots' && props.snapshots) {
    return <LazySnapshotsToolbar snapshots={props.snapshots} state={props.state} lead={sections} />;
  }
  if (faces.face === 'set-cookie' && setCookie) {
    return <LogToolbar log={setCookie.log} ui={faces.ui} lead={sections} />;
  }
  return (
    <header class="log-toolbar">
      {sections || (
        <h2 class="log-toolbar__title">
          {i18n.t(faces.face === 'sessions' ? 'lifecycle.title' : 'tester.heading')}
        </h2>
      )}
    </header>
  );
}
