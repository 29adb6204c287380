import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { LogToolbar } from '../set-cookie/LogToolbar.tsx';
import type { PanelProps } from './panel-props.ts';
import type { Faces } from './use-faces.ts';

interface FaceToolbarProps extends Pick<PanelProps, 'setCookie'> {
  readonly faces: Faces;
  /** The choice of the section, where there is no side bar. */
  readonly sections: ComponentChildren;
}

/** The tool bar of a face other than the cookies. */
export function FaceToolbar({ faces, setCookie, sections }: FaceToolbarProps) {
  if (faces.face === 'set-cookie' && setCookie) {
    return <LogToolbar log={setCookie.log} ui={faces.ui} lead={sections} />;
  }
  return (
    <header class="log-toolbar">
      {sections || <h2 class="log-toolbar__title">{i18n.t('tester.heading')}</h2>}
    </header>
  );
}
