/**
 * The submission desk: a custom element around a form that is there already. What is opened stays in the page: the engine
 * works in a worker of the browser, and nothing is sent anywhere.
 */
import type { Lang } from '../../core/model.ts';
import type { EndingSetting } from '../../desk/endings/setting.ts';
import { surround } from './endings/endings.ts';
import { deskWorker } from './offline/deskWorker.ts';
import { OpenDesk } from './openDesk.ts';
import { startEngine } from './engine.ts';
import { part } from './make.ts';
import { StartView } from './startView.ts';
import { WorkView } from './workView.ts';
import { loadWords } from './words.ts';

/** What the page tells the script. */
interface PageFacts {
  readonly lang: Lang;
  /** Address of the published data tree. */
  readonly tree: string;
  /** Address of the page that explains a code, `*` for it. */
  readonly problemPage: string;
  readonly endings: EndingSetting;
}

class SubmissionDesk extends HTMLElement {
  connectedCallback(): void {
    void start(this, JSON.parse(this.dataset['page'] ?? '') as PageFacts);
  }
}

async function start(root: HTMLElement, page: PageFacts): Promise<void> {
  const { desk: words } = await loadWords[page.lang]();
  const [beginning, work] = [part(root, '[data-part="start"]'), part(root, '[data-part="work"]')];
  const engine = startEngine(page, deskWorker(page.endings.folder));
  let choices;
  try {
    choices = await engine.choices;
  } catch (cause) {
    const said = part(beginning, '[data-part="start-said"]');
    said.hidden = false;
    said.textContent = words.notLoaded;
    throw cause;
  }
  const desk = new OpenDesk(engine, choices, page.lang);
  const first = new StartView(beginning, engine, words, (opened) => {
    desk.open(opened);
  });
  new WorkView(work, desk, words, page.problemPage);
  await surround(root, desk, page.endings);
  const turn = (isOpen: boolean): void => {
    beginning.hidden = isOpen;
    work.hidden = !isOpen;
  };
  desk.on('opened', () => {
    turn(true);
    part(work, 'h2').focus();
    window.scrollTo(0, 0);
  });
  desk.on('closed', () => {
    turn(false);
    part(beginning, 'h2').focus();
  });
  part(work, '[data-do="close"]').addEventListener('click', () => {
    desk.close();
  });
  first.begin();
  root.dataset['ready'] = '';
}

customElements.define('submission-desk', SubmissionDesk);
