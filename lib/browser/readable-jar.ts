import type { Jar, JarChange } from '../cookie/jar.ts';

/** The half of the jar that pages use: they read it, and leave writing to the background. */
export interface ReadableJar {
  list: Jar['list'];
  /** `onGap` is called when changes may have been missed, so that the caller lists again. */
  onChanged(listener: (change: JarChange) => void, onGap: () => void): () => void;
}
