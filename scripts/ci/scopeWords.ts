/**
 * How a file is taken out of a submission, for someone who works on the web page alone. In Simplified Chinese;
 * buttons are named as the host's page names them.
 */
import type { ChangedFile } from './changedFiles.ts';
import type { PointedOut, Reason } from './submissionScope.ts';

export type Host = 'github' | 'gitlab';

export const CHANGE_WORDS: Readonly<Record<ChangedFile['change'], string>> = {
  added: '新增',
  modified: '改动',
  deleted: '删除',
};

const WHY: Readonly<Record<Reason, string>> = {
  'other-unit': '不是本单位的文件，各单位只提交自己的',
  office: '由办公室管理的文件，单位不能改动',
  outside: '不是填报文件',
  'deleted-month': '删除后，这个月会重新变为“未报”，人数不再计入',
  'earlier-version': '内容与以前的一个旧版本完全相同，合并后，后来的更正会被撤回',
};

const WHOSE = '几个单位的文件不能一起提交：是本单位的留下，不是的移出';

const DELETE: Readonly<Record<Host, string>> = {
  github: '在“Files changed”页找到它，点右边的“…”，选“Delete file”，再点“Commit changes”',
  gitlab: '在“变更”页找到它，点右边的“⋮”，选“查看文件”，再点“删除”和“提交更改”',
};
const AFRESH = '网页上不能还原，请按下面的步骤重新提交';

/** @param own the unit that the submission seems to be of; null where that cannot be told */
export function whyPointedOut({ reason }: Pick<PointedOut, 'reason'>, own: string | null): string {
  return reason === 'other-unit' && own === null ? WHOSE : WHY[reason];
}

export function howToTakeOut({ reason, change }: Omit<PointedOut, 'path'>, host: Host): string {
  if (reason === 'deleted-month') return '确要撤回这个月的，不用改；不是本意的，请按下面的步骤重新提交';
  if (reason === 'earlier-version') return '确要改回旧版本的，不用改；不是本意的，请按下面的步骤重新提交';
  return change === 'added' ? DELETE[host] : AFRESH;
}

/** Steps of a submission that starts anew, numbered; none where every file can simply be deleted. */
export function stepsAfresh(
  pointedOut: readonly Omit<PointedOut, 'path'>[],
  own: string | null,
  host: Host,
): readonly string[] {
  const simple = pointedOut.every(({ reason, change }) => change === 'added' && reason !== 'earlier-version');
  if (simple) return [];
  const folder = `data → 年份 → headcounts → ${own ?? '本单位的文件夹'}`;
  const steps: Readonly<Record<Host, readonly string[]>> = {
    github: [
      '打开仓库首页；用自己的副本（fork）提交的，先在副本首页点“Sync fork”，再点“Update branch”',
      `依次点开 ${folder}`,
      '点“Add file”，选“Upload files”，只放要报的那一个文件，不要放整个文件夹',
      '选“Create a new branch”，点“Propose changes”，再点“Create pull request”',
      '回到本页，点最下面的“Close pull request”',
    ],
    gitlab: [
      '打开仓库首页；用自己的副本（派生）提交的，先在副本首页点“更新派生”',
      `依次点开 ${folder}`,
      '点“+”，选“上传文件”，只放要报的那一个文件，不要放整个文件夹',
      '在“目标分支”写一个新的分支名，点“上传文件”，再点“创建合并请求”',
      '回到本页，点“关闭合并请求”',
    ],
  };
  return steps[host].map((step, index) => `${index + 1}. ${step}。`);
}

/** Everything about the files that are pointed out, as lines of plain text; none where none is. */
export function scopeLines(
  { pointedOut, own }: { readonly pointedOut: readonly PointedOut[]; readonly own: string | null },
  host: Host,
): readonly string[] {
  const lines = pointedOut.map(
    (file) =>
      `- ${file.path}（${CHANGE_WORDS[file.change]}）：${whyPointedOut(file, own)}。${howToTakeOut(file, host)}。`,
  );
  const steps = stepsAfresh(pointedOut, own, host);
  return steps.length === 0 ? lines : [...lines, '重新提交（只用网页）：', ...steps];
}
