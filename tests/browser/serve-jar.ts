import { type Handlers, serve } from '../../lib/browser/server.ts';
import type { Jar } from '../../lib/cookie/jar.ts';

/** Handlers of which each fails unless it is given. */
export function handlers(given: Partial<Handlers>): Handlers {
  const notServed = async () => {
    throw new Error('not served');
  };
  return {
    'change.apply': notServed,
    'change.undo': notServed,
    'change.redo': notServed,
    'change.cancel': notServed,
    'change.recover': notServed,
    'lock.set': notServed,
    'lock.protect': notServed,
    'lock.resume': notServed,
    'jar.list': notServed,
    'stores.list': notServed,
    'tab.get': notServed,
    'tab.reload': notServed,
    'frames.list': notServed,
    'access.has': notServed,
    'access.ask': notServed,
    'page.options': notServed,
    'page.storage': notServed,
    'experiment.recover': notServed,
    'snapshot.list': notServed,
    'snapshot.get': notServed,
    'snapshot.take': notServed,
    'snapshot.keep': notServed,
    'snapshot.change': notServed,
    'snapshot.remove': notServed,
    'snapshot.cookies': notServed,
    'snapshot.restoreStorage': notServed,
    'kept.erase': notServed,
    ...given,
  };
}

/** The background, as far as a jar is concerned. */
export function serveJar(jar: Jar): void {
  serve(handlers({ 'jar.list': jar.list }));
}
