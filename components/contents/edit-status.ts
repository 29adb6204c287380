import type { Resealed } from '../../lib/decode/reseal.ts';
import { type JsonFault, jsonFault } from './json-fault.ts';
import type { ContentsDraft } from './memory.ts';

/** How an edit of contents stands. */
export interface EditStatus {
  /** Where the text is no JSON, although it has to be. */
  readonly fault: JsonFault | null;
  /** Whether it would write anything. */
  readonly isChanged: boolean;
  /** Whether the cookie has another value than when the edit began. */
  readonly isChangedMeanwhile: boolean;
  readonly canSave: boolean;
}

export function editStatus(
  draft: ContentsDraft,
  value: string,
  written: Resealed | null,
): EditStatus {
  const fault = draft.isJson ? jsonFault(draft.text) : null;
  const isChanged = draft.text !== draft.original;
  const canSave = isChanged && fault === null && written?.value != null;
  return { fault, isChanged, isChangedMeanwhile: draft.value !== value, canSave };
}
