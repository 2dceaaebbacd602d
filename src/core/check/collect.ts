/** What the files said, while they are being read one after another. */
import type {
  Answer,
  Checked,
  Extension,
  Milestone,
  Submission,
  Target,
  Task,
  TaskReport,
  UnitSummary,
  Year,
} from '../model.ts';
import { checkAnswerFile } from './answers/checkAnswers.ts';
import type { CheckContext } from './context.ts';
import { checkHeadcountFile } from './headcounts/checkHeadcounts.ts';
import type { Place } from './layout.ts';
import type { ProblemLog } from './problemLog.ts';
import { readExtensions } from './registry/readExtensions.ts';
import { readTargets, readTasks } from './registry/readYear.ts';
import { checkBriefing } from './reports/checkBriefing.ts';
import { checkMilestoneFile } from './reports/checkMilestones.ts';
import { checkSummaryFile } from './reports/checkSummary.ts';
import { checkTaskReportFile } from './reports/checkTaskReports.ts';

/** What the files say, before it is known which warnings are answered. */
export type ReadFiles = Omit<Checked, 'odd'>;

export interface Collector {
  /** Checks a file and keeps what it says. A file is read once, whoever asks. Returns its number of rows. */
  read(place: Place): number;
  /** Files of the year that could not be read although others need them: told whatever is reported on. */
  readonly blocking: ReadonlySet<string>;
  /** What has been read so far, in the order of unit, month and path. */
  checked(): ReadFiles;
}

/** @param registryLog for the year's targets and tasks, which other files are understood by */
export function createCollector(context: CheckContext, log: ProblemLog, registryLog: ProblemLog): Collector {
  const targets = new Map<string, readonly Target[]>();
  const tasks = new Map<string, readonly Task[] | null>();
  const blocking = new Set<string>();
  const submissions: Submission[] = [];
  const milestones: Milestone[] = [];
  const taskReports: TaskReport[] = [];
  const summaries: UnitSummary[] = [];
  const extensions: Extension[] = [];
  const answers: Answer[] = [];
  const done = new Set<string>();

  const tasksOf = (year: string): readonly Task[] | null => {
    const known = tasks.get(year);
    if (known !== undefined) return known;
    const read = readTasks(context.tree, year, context.registry, registryLog);
    tasks.set(year, read);
    return read;
  };

  return {
    read(place) {
      if (done.has(place.path)) return 0;
      done.add(place.path);
      switch (place.kind) {
        case 'targets':
          targets.set(place.year, readTargets(context.tree, place.year, context.registry, registryLog));
          // A year has both.
          tasksOf(place.year);
          return 0;
        case 'tasks':
          tasksOf(place.year);
          return 0;
        case 'extensions':
          for (const one of readExtensions(context, place.path, log)) extensions.push(one);
          return 0;
        case 'headcounts': {
          const { count, submission } = checkHeadcountFile(context, place, log);
          if (submission !== null) submissions.push(submission);
          return count;
        }
        case 'milestones': {
          const file = checkMilestoneFile(context, place, log);
          for (const milestone of file.milestones) milestones.push(milestone);
          return file.count;
        }
        case 'task-reports': {
          const known = tasksOf(place.year);
          if (known === null) blocking.add(`${place.year}/tasks.json`);
          const file = checkTaskReportFile(context, place, known, log);
          for (const report of file.reports) taskReports.push(report);
          return file.count;
        }
        case 'answers': {
          const file = checkAnswerFile(context, place, log);
          for (const answer of file.answers) answers.push(answer);
          return file.count;
        }
        case 'summary': {
          const summary = checkSummaryFile(context, place, log);
          if (summary !== null) summaries.push(summary);
          return 0;
        }
        case 'briefing':
          checkBriefing(context, place.path, log);
          return 0;
        default:
          return 0;
      }
    },
    blocking,
    checked: () => ({
      programme: context.programme,
      registry: context.registry,
      years: yearsOf(targets, tasks),
      submissions: submissions.toSorted(
        (left, right) => compare(left.unit, right.unit) || compare(left.file, right.file),
      ),
      milestones: milestones.toSorted(byFileAndLine),
      taskReports: taskReports.toSorted(byFileAndLine),
      summaries: summaries.toSorted((left, right) => compare(left.file, right.file)),
      extensions: extensions.toSorted(byFileAndLine),
      answers: answers.toSorted(byFileAndLine),
    }),
  };
}

function yearsOf(
  targets: ReadonlyMap<string, readonly Target[]>,
  tasks: ReadonlyMap<string, readonly Task[] | null>,
): readonly Year[] {
  const years = [...new Set([...targets.keys(), ...tasks.keys()])].sort();
  return years.map((year) => ({
    year: Number(year),
    targets: targets.get(year) ?? [],
    tasks: tasks.get(year) ?? [],
  }));
}

function byFileAndLine(
  left: { readonly file: string; readonly line: number },
  right: { readonly file: string; readonly line: number },
): number {
  return compare(left.file, right.file) || left.line - right.line;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
