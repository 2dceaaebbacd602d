/** What stands around the work that is open: the draft on the device, and the ways out. */
import type { EndingSetting } from '../../../desk/endings/setting.ts';
import { part } from '../make.ts';
import type { OpenDesk } from '../openDesk.ts';
import { keeperOf, offerDraft } from './beginning.ts';
import { EndingsView } from './endingsView.ts';
import { KeepView } from './keepView.ts';
import { loadEndingWords } from './words.ts';

/** @param root of the desk: holds the places `kept`, `keep` and `endings` */
export async function surround(root: HTMLElement, desk: OpenDesk, setting: EndingSetting): Promise<void> {
  const { deskEndings: words } = await loadEndingWords[desk.lang]();
  new EndingsView(part(root, '[data-part="endings"]'), desk, setting, words);
  new KeepView(part(root, '[data-part="keep"]'), desk, keeperOf(setting), words);
  desk.on('closed', () => {
    void offerDraft(root, desk.lang, setting, () => Promise.resolve(desk));
  });
}
