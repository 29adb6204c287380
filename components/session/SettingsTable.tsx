import './SettingsTable.css';
import { ClipboardCopy } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deduction } from '../../lib/session/settings/deduction.ts';
import type { DeducedSettings } from '../../lib/session/settings/reader.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';

interface SettingsTableProps {
  readonly settings: DeducedSettings;
  readonly copy: (text: string) => Promise<void>;
}

/** What the framework's settings seem to be, in its own terms, how sure that is and why. */
export function SettingsTable({ settings, copy }: SettingsTableProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const { product, docs, deductions, snippet } = settings;
  return (
    <section class="session-settings">
      <header class="session-settings__head">
        <h4>{i18n.t('lifecycle.settings', [product])}</h4>
        <a href={docs} target="_blank" rel="noreferrer">
          {i18n.t('lifecycle.docs')}
          <span class="visually-hidden"> {i18n.t('setCookie.newTab')}</span>
        </a>
        <Button
          size="small"
          variant="ghost"
          icon={ClipboardCopy}
          onClick={() => void copy(snippet).then(() => setCopied(snippet))}
        >
          {i18n.t(copied === snippet ? 'lifecycle.copied' : 'lifecycle.copySnippet')}
        </Button>
      </header>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{i18n.t('lifecycle.setting')}</th>
            <th scope="col">{i18n.t('lifecycle.value')}</th>
            <th scope="col">{i18n.t('lifecycle.because.title')}</th>
          </tr>
        </thead>
        <tbody>
          {deductions.map((deduction) => (
            <SettingRow key={deduction.setting} deduction={deduction} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SettingRow({ deduction }: { readonly deduction: Deduction }) {
  const { setting, value, candidates, certainty, because } = deduction;
  return (
    <tr data-setting={setting} data-value={value ?? ''} data-certainty={certainty}>
      <th scope="row" class="mono">
        {setting}
      </th>
      <td>
        {value !== null && (
          <span class="mono">
            <ValueText value={value} />
          </span>
        )}
        {value === null && (
          <span class="dim">
            {i18n.t('lifecycle.unknown')}
            {candidates.length > 0 && `, ${i18n.t('lifecycle.oneOf')}`}
          </span>
        )}
        {candidates.map((each) => (
          <div key={each} class="mono session-settings__candidate">
            {each}
          </div>
        ))}
        {certainty === 'likely' && (
          <Badge tone="quiet" title={i18n.t('lifecycle.likelyHint')}>
            {i18n.t('lifecycle.likely')}
          </Badge>
        )}
      </td>
      <td class="session-settings__why">
        <Sentence
          id={`lifecycle.because.${because.code}`}
          params={because.params.map((text) => (
            <span key={text} class="mono">
              <ValueText value={text} most={60} />
            </span>
          ))}
        />
      </td>
    </tr>
  );
}
