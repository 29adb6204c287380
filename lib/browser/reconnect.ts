/**
 * Connects to the background anew, which was stopped; returns whether it could. A page that is on its way out itself
 * has no port any more: Firefox throws, and nobody is left to tell anything.
 */
export function reconnect(connect: () => void): boolean {
  try {
    connect();
    return true;
  } catch {
    return false;
  }
}
