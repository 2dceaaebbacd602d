/** What has been signed and set up since the last briefing. */
import type { MilestoneFigure } from '../../core/figures/figures.ts';
import type { BriefingBlock } from '../document.ts';
import { isNews } from '../telling.ts';
import type { Telling } from '../telling.ts';

export function milestonesPart(telling: Telling): readonly BriefingBlock[] {
  const { figures, w, period } = telling;
  const news = figures.milestones.filter(({ date }) => date !== null && isNews(telling, date));
  if (news.length === 0)
    return [{ kind: 'paragraph', text: period.before === null ? w.milestones.noneFirst : w.milestones.none }];
  return [{ kind: 'list', items: news.map((milestone) => told(telling, milestone)) }];
}

/** `8月19日，东莞市设立工作站（示例〔2022〕12号）。` */
function told({ w, say, name }: Telling, { date, type, subject, evidence, counts }: MilestoneFigure): string {
  const what = w.milestones.what[type](subject === null ? '' : name.subject(subject));
  // A policy counts towards no target, with or without evidence.
  const apart = !counts && type !== 'policy' ? w.milestones.notCounted : '';
  return w.milestones.event(date === null ? '' : say.dateShort(date), what, evidence ?? apart);
}
