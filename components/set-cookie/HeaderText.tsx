import './HeaderText.css';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HeaderIssue } from '../../lib/set-cookie/verdict.ts';
import { beginningOf } from '../cookies/format/visible-text.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { type HeaderStretch, headerStretches, shortened } from './header-stretches.ts';

interface HeaderTextProps {
  readonly header: string;
  readonly issues: readonly Pick<HeaderIssue, 'span' | 'severity'>[];
  /** Place of the issue that is pointed at: its characters light up. */
  readonly pointed?: number | null;
}

/** UTF-16 units shown at most. Browsers store no more than 4,096 bytes of name and value. */
const MOST = 20_000;

/** A raw Set-Cookie header, its parts told apart, what is at fault underlined, and nothing in it hidden. */
export function HeaderText({ header, issues, pointed = null }: HeaderTextProps) {
  const [whole, setWhole] = useState(false);
  const all = useMemo(() => headerStretches(beginningOf(header, MOST), issues), [header, issues]);
  const short = useMemo(() => shortened(all), [all]);
  return (
    <div>
      <div class={classNames('header-text', whole && 'header-text--whole')} dir="ltr">
        {header === '' && <span class="dim">{i18n.t('setCookie.emptyHeader')}</span>}
        {(whole ? all : short).map((stretch) => (
          <Stretch
            key={`${stretch.start} ${stretch.text === ''}`}
            stretch={stretch}
            pointed={pointed !== null && stretch.issues.includes(pointed)}
          />
        ))}
        {header.length > MOST && '…'}
      </div>
      {(short !== all || whole) && (
        <Button
          variant="link"
          size="small"
          class="header-text__more"
          onClick={() => setWhole(!whole)}
        >
          {whole
            ? i18n.t('setCookie.shorten')
            : i18n.t('setCookie.showWhole', [header.length.toLocaleString()])}
        </Button>
      )}
    </div>
  );
}

interface StretchProps {
  readonly stretch: HeaderStretch;
  readonly pointed: boolean;
}

function Stretch({ stretch, pointed }: StretchProps) {
  const { text, name, part, severity } = stretch;
  const Tag = severity === null ? 'span' : 'mark';
  return (
    <Tag
      class={part === null ? undefined : `header-text--${part}`}
      data-severity={severity ?? undefined}
      data-missing={text === '' ? '' : undefined}
      data-pointed={pointed ? '' : undefined}
    >
      {name === null ? text : <span class="cookie-value__name">{name}</span>}
    </Tag>
  );
}
