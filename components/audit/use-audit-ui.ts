import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Severity } from '../../lib/audit/finding.ts';
import { type FindingId, isCostly, topicId } from '../../lib/store/audit-topics.ts';

/** Which findings are listed. */
export interface AuditFilter {
  readonly shown: 'all' | Severity;
  readonly text: string;
}

export const NO_AUDIT_FILTER: AuditFilter = { shown: 'all', text: '' };

/** What is on screen of the audit, shared by its tool bar and its list; it outlives both. */
export interface AuditUi {
  readonly filter: AuditFilter;
  readonly setFilter: (filter: AuditFilter) => void;
  /** Ids of the topics that are open. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** The topic that the keyboard is on. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  /** null until somebody says so. */
  readonly showsNotes: boolean | null;
  readonly setNotes: (shown: boolean) => void;
  /** The product whose settings are looked at. */
  readonly product: string | null;
  readonly setProduct: (product: string | null) => void;
  /** Opens what is said of a finding, whatever is filtered. */
  readonly show: (finding: FindingId) => void;
  /** The topic that was opened from elsewhere, until the list has brought it into sight. */
  readonly sought: RefObject<string | null>;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function useAuditUi(): AuditUi {
  const [filter, setFilter] = useState(NO_AUDIT_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [showsNotes, setNotes] = useState<boolean | null>(null);
  const [product, setProduct] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const sought = useRef<string | null>(null);
  return {
    filter,
    setFilter,
    open,
    toggle: (id) => setOpen(open.has(id) ? without(open, id) : new Set([...open, id])),
    active,
    setActive,
    showsNotes,
    setNotes,
    product,
    setProduct,
    show(finding) {
      const id = topicId(finding);
      setFilter(NO_AUDIT_FILTER);
      if (!isCostly(finding)) setNotes(true);
      setOpen(new Set([...open, id]));
      setActive(id);
      sought.current = id;
    },
    sought,
    search,
  };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}
