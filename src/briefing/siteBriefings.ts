/** The briefings of the site: each period's figures computed once, for its pages in every language. */
import { briefingDay } from '../core/office/briefingPeriod.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Lang } from '../core/model.ts';
import { listBriefings } from '../site/briefings.ts';
import type { ListedBriefing } from '../site/briefings.ts';
import { siteData } from '../site/load.ts';
import { found } from '../site/paths.ts';
import { makeBriefing } from './make.ts';
import type { Briefing } from './make.ts';
import { briefingFigures } from './telling.ts';

const computed = new Map<string, Figures>();
const made = new Map<string, SiteBriefing>();

interface SiteBriefing extends Briefing {
  readonly listed: ListedBriefing;
}

/** @throws for an id that the site has no briefing of */
export function siteBriefing(lang: Lang, id: string): SiteBriefing {
  const key = `${lang} ${id}`;
  const briefing = made.get(key) ?? make(lang, id);
  made.set(key, briefing);
  return briefing;
}

function make(lang: Lang, id: string): SiteBriefing {
  const { checked, figures: own } = siteData();
  const listed = found(
    listBriefings(own).find((each) => each.id === id),
    `briefing ${id}`,
  );
  const { period, kind } = listed;
  const asOf = briefingDay(period, own.asOf);
  const figures =
    computed.get(period.id) ?? ofItsDay(briefingFigures({ checked, period, asOf, source: own.source }));
  computed.set(period.id, figures);
  const briefing = makeBriefing({ period, asOf }, figures, {
    kind,
    lang,
    corrections: { history: 'none' },
    linked: true,
  });
  return { ...briefing, listed };
}

/** On its day nobody knew how many files would come later. */
const ofItsDay = (figures: Figures): Figures => ({ ...figures, afterAsOf: 0 });
