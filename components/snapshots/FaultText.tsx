import type { Fault } from '../../lib/format/format.ts';
import { PhraseText } from '../cookies/PhraseText.tsx';
import { messageKey } from '../transfer/message-key.ts';

interface FaultTextProps {
  readonly fault: Fault;
  readonly of: 'fault' | 'sealFault';
}

/** What is wrong with a file, in words. */
export function FaultText({ fault: { code, params }, of }: FaultTextProps) {
  const id = messageKey(code);
  const key = of === 'fault' ? `snapshots.fault.${id}` : `snapshots.sealFault.${id}`;
  return <PhraseText phrase={{ key, count: null, params }} />;
}
