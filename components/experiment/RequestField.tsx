import './RequestField.css';
import type { Ref } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AddressFault } from '../../lib/experiment/request.ts';
import type { ExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

interface RequestFieldProps extends Pick<ExperimentStore, 'requests'> {
  readonly fieldRef: Ref<HTMLDivElement>;
  readonly value: string;
  readonly pageUrl: string;
  readonly fault: AddressFault | null;
  readonly onInput: (value: string) => void;
  readonly onLeft: () => void;
  readonly onEnter: () => void;
}

/** The address to ask for, with those to choose from that the page has asked for itself. */
export function RequestField(props: RequestFieldProps) {
  const { fieldRef, value, pageUrl, fault, requests, onInput, onLeft, onEnter } = props;
  const [offered, setOffered] = useState<readonly string[]>([]);
  const id = useId();
  useEffect(() => {
    let isWanted = true;
    requests(pageUrl).then((found) => isWanted && setOffered(found));
    return () => {
      isWanted = false;
    };
  }, [pageUrl]);
  return (
    <div ref={fieldRef} class="experiment-request">
      <TextField
        label={i18n.t('experiment.address')}
        hint={i18n.t('experiment.addressHint')}
        value={value}
        mono
        placeholder="/api/me"
        notes={
          fault === null ? [] : [{ id: fault, tone: 'error', text: faultText(fault, pageUrl) }]
        }
        onInput={onInput}
        onBlur={onLeft}
        onKeyDown={({ key }) => key === 'Enter' && onEnter()}
      />
      {offered.length > 0 && (
        <>
          <p id={id} class="ui-field__label">
            {i18n.t('experiment.offered')}
          </p>
          <ul aria-labelledby={id}>
            {offered.map((each) => (
              <li key={each}>
                <Button variant="link" size="small" class="mono" onClick={() => onInput(each)}>
                  <ValueText value={each} most={200} />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function faultText(fault: AddressFault, pageUrl: string): string {
  return message(`experiment.addressFault.${fault}`, [new URL(pageUrl).origin]);
}
