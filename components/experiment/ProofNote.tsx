import './ProofNote.css';
import { FlaskConical } from 'lucide';
import type { CookieKey } from '../../lib/cookie/key.ts';
import { proofOf } from '../../lib/experiment/proof.ts';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { useProofs } from './proofs.ts';
import { dateText, keyed } from './words.ts';

/** What an experiment has shown of a cookie, beside what only speaks for it; nothing where none was made. */
export function ProofNote({ cookie }: { readonly cookie: CookieKey }) {
  const proof = proofOf(useProofs(), cookie);
  if (!proof) return null;
  return (
    <p class="proof-note" data-proof={proof.need}>
      <Icon icon={FlaskConical} />
      <span>{message(`experiment.proof.${keyed(proof.need)}`, [dateText(proof.at)])}</span>
    </p>
  );
}
