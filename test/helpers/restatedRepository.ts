/** The small programme with a history: reports corrected once and twice, withdrawn, put back, rewritten. */
import { dataRepository } from './dataRepository.ts';
import type { DataRepository } from './dataRepository.ts';

const HEADER = 'month,domain,site,origin,headcount,note,reported_on';

/** A file of the small programme with other rows: `food,guangdong,HK,4,note` below its month. */
function report(month: string, reportedOn: string, ...rows: readonly string[]): string {
  return `${[HEADER, ...rows.map((row) => `${month},${row},${reportedOn}`)].join('\n')}\n`;
}

export const FILES = {
  food4: '2022/headcounts/gd-food/2022-04.csv',
  food5: '2022/headcounts/gd-food/2022-05.csv',
  highway4: '2022/headcounts/gd-highway/2022-04.csv',
  highway5: '2022/headcounts/gd-highway/2022-05.csv',
  shenzhen4: '2022/headcounts/shenzhen-ast/2022-04.csv',
  shenzhen5: '2022/headcounts/shenzhen-ast/2022-05.csv',
} as const;

/** What a commit says that no page may repeat as it stands. */
export const HOSTILE_SUBJECT = '<img src=x onerror=alert(1)> 张三 13912345678 zhang@example.org';

export interface RestatedRepository extends DataRepository {
  /** Before anything was corrected; after the first correction; the last one. */
  readonly commits: Readonly<Record<'start' | 'first' | 'last', string>>;
}

/** @param dir a folder that is not there yet */
export function restatedRepository(dir: string): RestatedRepository {
  const repository = dataRepository(dir);
  const { branch, commit, git } = repository;
  const start = git('rev-parse', 'HEAD');
  // Corrected on a branch in two commits, merged: one step.
  git('checkout', '-q', '-b', 'food');
  commit('2022-06-01T02:00:00Z', 'wip', {
    [FILES.food4]: report('2022-04', '2022-04-26', 'food,guangdong,HK,9,'),
  });
  commit('2022-06-01T03:00:00Z', 'wip', {
    [FILES.food4]: report(
      '2022-04',
      '2022-04-26',
      'food,guangdong,HK,4,与五月重复计入1人',
      'food,shenzhen,MO,2,补报',
    ),
  });
  git('checkout', '-q', 'main');
  branch('2022-06-02T17:00:00Z', 'Merge branch food', 'food');
  const first = git('rev-parse', 'HEAD');
  // Corrected twice, without notes; the subject is hostile and personal.
  commit('2022-06-10T01:00:00Z', '更正五月人数', {
    [FILES.highway5]: report('2022-05', '2022-05-28', 'construction,guangdong,HK,5,'),
  });
  commit('2022-07-10T01:00:00Z', HOSTILE_SUBJECT, {
    [FILES.highway5]: report('2022-05', '2022-05-28', 'construction,guangdong,HK,2,'),
  });
  // Withdrawn; withdrawn and put back as it was.
  commit('2022-07-11T01:00:00Z', '误报，撤回', { [FILES.shenzhen5]: null });
  const kept = git('show', `HEAD:data/${FILES.shenzhen4}`);
  commit('2022-07-12T01:00:00Z', '误删', { [FILES.shenzhen4]: null });
  commit('2022-07-13T01:00:00Z', '恢复', { [FILES.shenzhen4]: `${kept}\n` });
  // No corrections: a note; JSON instead of CSV.
  commit('2022-07-14T01:00:00Z', '只改备注', {
    [FILES.food5]:
      git('show', `HEAD:data/${FILES.food5}`).replace(/,,(2022-\d\d-\d\d)/u, ',只改备注,$1') + '\n',
  });
  commit('2022-07-15T01:00:00Z', '改为JSON', jsonOf(git('show', `HEAD:data/${FILES.highway4}`)));
  return { ...repository, commits: { start, first, last: git('rev-parse', 'HEAD') } };
}

/** The highway society's April in the other format. */
function jsonOf(csv: string): Readonly<Record<string, string | null>> {
  const [, ...lines] = csv.trim().split('\n');
  const rows = lines.map((line) => {
    const [, domain, site, origin, headcount, note] = line.split(',');
    return { domain, site, origin, headcount: Number(headcount), note };
  });
  const file = { unit: 'gd-highway', month: '2022-04', reported_on: lines[0]?.split(',')[6], rows };
  return {
    [FILES.highway4]: null,
    [FILES.highway4.replace('.csv', '.json')]: `${JSON.stringify(file, null, 2)}\n`,
  };
}
