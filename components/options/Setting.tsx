import type { ComponentChildren } from 'preact';

interface SettingProps {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** The control, at the end of the line where there is room. */
  readonly children?: ComponentChildren;
}

/** One line of a card: what it is about, what it means, and the control. */
export function Setting({ label, hint, children }: SettingProps) {
  return (
    <div class="options-setting">
      <div class="options-setting__text">
        <div class="options-setting__label">{label}</div>
        {hint && <p class="options-hint">{hint}</p>}
      </div>
      {children && <div class="options-setting__control">{children}</div>}
    </div>
  );
}
