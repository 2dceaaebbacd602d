/**
 * The submission desk: a custom element around a form that is there already. What is opened stays in the page: the engine
 * works in a worker of the browser, and nothing is sent anywhere.
 */
import type { Lang } from '../../core/model.ts';
import type { EndingSetting } from '../../desk/endings/setting.ts';
import { beginWith } from './endings/beginning.ts';
import { deskWorker } from './offline/deskWorker.ts';
import { OpenDesk } from './openDesk.ts';
import { startEngine } from './engine.ts';
import { part } from './make.ts';
import { StartView } from './startView.ts';
import { loadWords } from './words.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';

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
  /** For whoever looks from outside; null until something is to be opened. */
  desk: OpenDesk | null = null;

  connectedCallback(): void {
    void start(this, JSON.parse(this.dataset['page'] ?? '') as PageFacts);
  }
}

/** What is worth a worker: till then the page is light. */
const SIGNS_OF_USE = ['pointerover', 'focusin', 'keydown', 'dragenter'] as const;

async function start(root: SubmissionDesk, page: PageFacts): Promise<void> {
  const { desk: words } = await loadWords[page.lang]();
  const beginning = part(root, '[data-part="start"]');
  let desk: Promise<OpenDesk> | null = null;
  const wake = (): Promise<OpenDesk> => {
    desk ??= begin(root, page, words).catch((cause: unknown) => {
      // The next attempt is a new one.
      desk = null;
      throw cause;
    });
    return desk;
  };
  new StartView(beginning, wake, words).begin();
  for (const sign of SIGNS_OF_USE) {
    document.addEventListener(
      sign,
      () => {
        // Told when something is opened.
        wake().catch(() => undefined);
      },
      { once: true, passive: true },
    );
  }
  beginWith(root, page.lang, page.endings, wake);
  root.dataset['ready'] = '';
}

/** Starts the engine, and lays the desk. */
async function begin(root: SubmissionDesk, page: PageFacts, words: DeskWords): Promise<OpenDesk> {
  const [beginning, work] = [part(root, '[data-part="start"]'), part(root, '[data-part="work"]')];
  const engine = startEngine(page, deskWorker(page.endings.folder));
  const [choices, { WorkView }, { surround }] = await Promise.all([
    engine.choices,
    import('./workView.ts'),
    import('./endings/endings.ts'),
  ]);
  const desk = new OpenDesk(engine, choices, page.lang);
  new WorkView(work, desk, words, page.problemPage);
  await surround(root, desk, page.endings);
  const turn = (isOpen: boolean): void => {
    beginning.hidden = isOpen;
    work.hidden = !isOpen;
    document.documentElement.toggleAttribute('data-desk', isOpen);
  };
  desk.on('opened', () => {
    turn(true);
    window.scrollTo(0, 0);
    part(work, 'h2').focus({ preventScroll: true });
  });
  desk.on('closed', () => {
    turn(false);
    part(beginning, 'h2').focus();
  });
  part(work, '[data-do="close"]').addEventListener('click', () => {
    desk.close();
  });
  root.desk = desk;
  return desk;
}

customElements.define('submission-desk', SubmissionDesk);
