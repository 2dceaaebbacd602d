/** What surrounds the desk: the draft on the device, the endings, and the page that works without a network. */
import type { EndingSetting } from '../../../desk/endings/setting.ts';
import type { OpenDesk } from '../openDesk.ts';
import { draftKeeper } from '../keptDraft.ts';
import { make, part } from '../make.ts';
import { registerOffline } from '../offline/register.ts';
import { EndingsView } from './endingsView.ts';
import { KeepView } from './keepView.ts';
import { loadEndingWords } from './words.ts';

/** @param root of the desk: holds the places `kept`, `keep`, `endings` and `offline` */
export async function surround(root: HTMLElement, desk: OpenDesk, setting: EndingSetting): Promise<void> {
  const { deskEndings: words } = await loadEndingWords[desk.lang]();
  const place = (name: string): HTMLElement => part(root, `[data-part="${name}"]`);
  const keeper = draftKeeper(
    () => window.localStorage,
    setting.base,
    () => new Date(),
  );
  new EndingsView(place('endings'), desk, setting, words);
  new KeepView(place('keep'), desk, keeper, words).offer(place('kept'), ({ kept: { unit, month, work } }) => {
    const { drafts, standing } = work;
    desk.open({ unit, month, drafts, standing, problems: [], facts: NO_FACTS, history: null }, work);
  });
  whenIdle(() => {
    void registerOffline(setting.folder, window).then((isOffline) => {
      if (isOffline) place('offline').replaceChildren(make('p', {}, words.offline));
    });
  });
}

/** How the file was read is told when it is opened, and not again. */
const NO_FACTS = {
  format: 'none',
  lines: [],
  entries: [],
  readings: [],
  unusedSheets: [],
  hiddenSheets: [],
} as const;

/** Not every browser tells when it has nothing to do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 2000);
}
