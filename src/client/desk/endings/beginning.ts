/** Before anything is open: a draft that was kept is offered, and the page is made to work without a network. */
import type { Lang } from '../../../core/model.ts';
import type { EndingSetting } from '../../../desk/endings/setting.ts';
import { formatMonth } from '../../../i18n/format.ts';
import { draftKeeper } from '../keptDraft.ts';
import type { DraftKeeper, Found } from '../keptDraft.ts';
import { make, part } from '../make.ts';
import { registerOffline } from '../offline/register.ts';
import type { OpenDesk } from '../openDesk.ts';
import { forgetButton, showLine, timeOf } from './keptLine.ts';
import { loadEndingWords } from './words.ts';

/**
 * @param root of the desk: holds the places `kept` and `offline`
 * @param wake starts the engine; rejects where that fails, which the page tells
 */
export function beginWith(
  root: HTMLElement,
  lang: Lang,
  setting: EndingSetting,
  wake: () => Promise<OpenDesk>,
): void {
  void offerDraft(root, lang, setting, wake);
  whenIdle(() => {
    void registerOffline(setting.folder, window).then(async (isOffline) => {
      if (!isOffline) return;
      const { deskEndings: words } = await loadEndingWords[lang]();
      part(root, '[data-part="offline"]').replaceChildren(make('p', {}, words.offline));
    });
  });
}

/** The one draft of this site on this device. */
export const keeperOf = ({ base }: EndingSetting): DraftKeeper =>
  draftKeeper(
    () => window.localStorage,
    base,
    () => new Date(),
  );

/** Tells of a draft that was kept before; nothing where there is none. */
export async function offerDraft(
  root: HTMLElement,
  lang: Lang,
  setting: EndingSetting,
  wake: () => Promise<OpenDesk>,
): Promise<void> {
  const place = part(root, '[data-part="kept"]');
  place.hidden = true;
  const keeper = keeperOf(setting);
  const found = keeper.find();
  if (found === null) return;
  const { deskEndings: words } = await loadEndingWords[lang]();
  const { keep } = words;
  const { unit, month } = found.kept;
  const shown = formatMonth(month, lang, 'long');
  const what = unit === null ? keep.ofMany(shown) : keep.of(setting.names[unit] ?? unit, shown);
  const said = [
    keep.found(what, timeOf(found.keptAt, lang)),
    ...(found.leftOut === 0 ? [] : [keep.leftOut(found.leftOut)]),
  ];
  const resume = make('button', { type: 'button', class: 'desk-button desk-main' }, keep.resume);
  resume.addEventListener('click', () => {
    void wake().then((desk) => {
      takeUp(desk, found);
    });
  });
  showLine(place, said.join(lang === 'en' ? ' ' : ''), resume, forgetButton(place, keeper, words));
}

function takeUp(desk: OpenDesk, { kept: { unit, month, work } }: Found): void {
  const { drafts, standing } = work;
  desk.open({ unit, month, drafts, standing, problems: [], facts: NO_FACTS, history: null }, work);
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
