import { LogBody } from './LogBody.tsx';
import { LogToolbar } from './LogToolbar.tsx';
import type { SetCookieProps } from './set-cookie-props.ts';
import { useLogUi } from './use-log-ui.ts';

/** What the browser did with every Set-Cookie header it received, and why; a view of its own. */
export function SetCookieView(props: SetCookieProps) {
  const ui = useLogUi();
  return (
    <div class="log-body">
      <LogToolbar log={props.log} ui={ui} />
      <div class="log-body__area">
        <LogBody {...props} ui={ui} />
      </div>
    </div>
  );
}
