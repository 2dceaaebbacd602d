/** The main line of a repository as the history of each unit's report of a month. */
import { classify } from '../check/layout.ts';
import type { HeadcountPlace } from '../check/layout.ts';
import type { Month } from '../model.ts';

/** A commit of the main line that touched files, the oldest first. A merge is one step: what it brought to the line. */
export interface HistoryStep {
  /** Full hash. */
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly at: number;
  /** First line of its message; untrusted text. */
  readonly subject: string;
  readonly files: readonly ChangedFile[];
}

export interface ChangedFile {
  /** Below the data directory, forward slashes. */
  readonly path: string;
  /** Names what stands in it after the step: the same name, the same bytes. null where no file is there. */
  readonly content: string | null;
}

/** The files of one report after a step: one as a rule, two where a month has both formats, none where it is gone. */
export interface ReportVersion {
  readonly step: HistoryStep;
  readonly files: readonly VersionFile[];
}

export interface VersionFile {
  readonly place: HeadcountPlace;
  readonly content: string;
}

export interface ReportHistory {
  readonly unit: string;
  readonly month: Month;
  /** In order of time; the files of one differ from those of the one before. */
  readonly versions: readonly ReportVersion[];
}

/**
 * The reports of a year that the line changed after it first had them. What stands as it first came has no history
 * worth reading, and nothing of it is read.
 */
export function reportHistories(steps: readonly HistoryStep[], year: number): readonly ReportHistory[] {
  const standing = new Map<string, Map<string, VersionFile>>();
  const histories = new Map<string, { unit: string; month: Month; versions: ReportVersion[] }>();
  for (const step of steps) {
    const touched = new Map<string, HeadcountPlace>();
    for (const { path, content } of step.files) {
      const place = classify(path);
      if (place.kind !== 'headcounts' || place.year !== String(year)) continue;
      const key = `${place.unit}/${place.month}`;
      const files = standing.get(key) ?? new Map<string, VersionFile>();
      standing.set(key, files);
      if (content === files.get(path)?.content) continue;
      if (content !== null) files.set(path, { place, content });
      else if (!files.delete(path)) continue;
      touched.set(key, place);
    }
    for (const [key, { unit, month }] of touched) {
      const history = histories.get(key) ?? { unit, month, versions: [] };
      histories.set(key, history);
      history.versions.push({ step, files: [...(standing.get(key)?.values() ?? [])] });
    }
  }
  return [...histories.values()].filter(({ versions }) => versions.length > 1);
}

/** Names of the contents that have to be read to tell what the histories come to. */
export function contentNames(histories: readonly ReportHistory[]): readonly string[] {
  const files = histories.flatMap(({ versions }) => versions.flatMap((version) => version.files));
  return [...new Set(files.map(({ content }) => content))];
}
