import { Check, ClipboardCopy } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface CopyButtonProps {
  /** Its name for a screen reader, which begins with the word that is shown. */
  readonly label: string;
  readonly text: string;
  readonly copy: (text: string) => Promise<void>;
}

/** How long it says that it has copied, in milliseconds. */
const DURATION = 2000;

/** Copies a text, and says for a moment that it has. */
export function CopyButton({ label, text, copy }: CopyButtonProps) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), DURATION);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        variant="ghost"
        size="small"
        icon={copied > 0 ? Check : ClipboardCopy}
        aria-label={label}
        onClick={() => copy(text).then(() => setCopied((times) => times + 1))}
      >
        {i18n.t('auditView.copy')}
      </Button>
      <span class="visually-hidden" role="status">
        {copied > 0 && i18n.t('auditView.copied')}
      </span>
    </>
  );
}
