import { LogBody } from '../set-cookie/LogBody.tsx';
import { Tester } from '../set-cookie/Tester.tsx';
import type { PanelProps } from './panel-props.ts';
import type { Faces } from './use-faces.ts';

interface FaceBodyProps extends Pick<PanelProps, 'setCookie' | 'judge' | 'copy' | 'now'> {
  readonly faces: Faces;
}

/** A face other than the cookies. */
export function FaceBody({ faces, setCookie, judge, copy, now }: FaceBodyProps) {
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
