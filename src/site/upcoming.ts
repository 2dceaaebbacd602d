/** What comes next, in one line for the foot of every page. */
import { upcoming } from '../core/figures/upcoming.ts';
import type { PageContext } from './context.ts';

/** `下次报送期限与简报：10月28日（10月）`, each with its own day where these differ; after the last month that reporting has ended. */
export function upcomingLine({ figures, t, say }: PageContext): string {
  const { report, briefing, closesOn } = upcoming(figures);
  const c = t.chrome.upcoming;
  if (report === null && briefing === null) return closesOn === null ? c.closed : c.ended(say.date(closesOn));
  if (report !== null && report.day === briefing)
    return c.both(say.dateShort(briefing), say.month(report.month));
  return [
    report === null ? null : c.report(say.dateShort(report.day), say.month(report.month)),
    briefing === null ? null : c.briefing(say.dateShort(briefing)),
  ]
    .filter((each) => each !== null)
    .join(' · ');
}
