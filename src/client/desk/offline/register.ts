/** Makes the desk work without a network: everything it needs is fetched once the page has nothing else to do. */

/**
 * @param folder path of the desk, with a final slash: the worker's script lies there, and it serves nothing else
 * @returns whether the desk will open again without a network; false where the browser, or a page over an open
 *   connection, has no service workers
 */
export async function registerOffline(folder: string, { navigator }: Window): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return false;
  try {
    await workers.register(`${folder}service-worker.js`, { scope: folder });
    await workers.ready;
    return true;
  } catch {
    return false;
  }
}
