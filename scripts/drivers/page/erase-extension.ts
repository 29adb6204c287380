interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>>;
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: string[] }>;
    remove(permissions: { readonly origins: string[] }): Promise<boolean>;
  };
}

/** Runs in a page of the extension: forgets all that it stored and all access it was given. */
export async function eraseExtension(): Promise<void> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { storage, permissions } = scope.browser ?? scope.chrome;
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined) await deleteDatabase(name);
  }
  await storage.local.clear();
  await storage.session.clear();
  const { origins = [] } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });

  function deleteDatabase(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      // Pages that were closed just now let go of it, in Firefox after some seconds at times; others never do.
      setTimeout(() => reject(new Error(`The database ${name} is still open somewhere`)), 20_000);
    });
  }
}
