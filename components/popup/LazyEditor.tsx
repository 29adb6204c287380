import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';

type Editor = ComponentType<{ readonly store: CookieStore }>;

/** The form for the draft. It comes with every rule and the public suffix list, so it is loaded when first needed. */
export function LazyEditor({ store }: { readonly store: CookieStore }) {
  const [editor, setEditor] = useState<{ readonly Editor: Editor } | null>(null);
  useEffect(() => {
    import('../cookies/editor/index.ts').then(({ DraftEditor }) =>
      setEditor({ Editor: DraftEditor }),
    );
  }, []);
  return <div class="popup__editor">{editor && <editor.Editor store={store} />}</div>;
}
