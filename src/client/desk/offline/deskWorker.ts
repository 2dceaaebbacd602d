/**
 * The engine's worker by an address in the desk's own folder, which the build writes (scripts/lib/offlinePlan.ts): started
 * from elsewhere it would not be there without a network.
 *
 * @param folder path of the desk, with a final slash
 * @returns nothing while the site is developed: the bundler's own address serves then
 */
export const deskWorker = (folder: string): Worker | undefined =>
  import.meta.env.DEV ? undefined : new Worker(`${folder}worker.js`, { type: 'module' });
