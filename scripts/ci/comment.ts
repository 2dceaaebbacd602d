/**
 * Posts the result of a check to its pull request, as one comment that later runs update.
 *
 * Runs beside the check, with the right to comment, on the code of the default branch. What the check left behind
 * is untrusted (untrustedReport.ts), its pull request number too: it is believed only if that pull request's newest
 * commit is the one that was checked, and if it agrees with how the run ended. Where nothing believable was left,
 * the pull requests of that commit are told that it could not be checked.
 *
 *   node scripts/ci/comment.ts FOLDER
 *
 * Environment: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN; of the run: HEAD_SHA, RUN_URL, CONCLUSION, RUN_ID,
 * WORKFLOW_ID.
 */
import { githubApi, ownMarked, requiredEnvironment } from './githubApi.ts';
import { COMMENT_MARKER, isAccepted, renderComment, renderUnchecked } from './renderComment.ts';
import { readUntrustedReport } from './untrustedReport.ts';
import type { UntrustedReport } from './untrustedReport.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: comment.ts FOLDER');
const repository = `/repos/${requiredEnvironment('GITHUB_REPOSITORY')}`;
const headSha = requiredEnvironment('HEAD_SHA');
const runUrl = requiredEnvironment('RUN_URL');
const conclusion = requiredEnvironment('CONCLUSION');
const api = githubApi(requiredEnvironment('GITHUB_API_URL'), requiredEnvironment('GITHUB_TOKEN'));

const numbers = await pullRequestsAt(headSha);
const report = reportIn(folder);
if (numbers.length === 0) {
  // A newer commit has its own run.
  console.log(`No pull request is open at ${headSha}: nothing is posted.`);
} else if (report !== null && numbers.includes(report.pullRequest)) {
  await post(report.pullRequest, renderComment(report, runUrl));
} else if (conclusion === 'cancelled' && (await hasNewerRun())) {
  console.log('A newer run of the same commit speaks for itself.');
} else {
  for (const number of numbers) await post(number, renderUnchecked(runUrl));
}

/** Open pull requests whose newest commit this is. Asked of the host, because a fork's run could name any. */
async function pullRequestsAt(sha: string): Promise<readonly number[]> {
  const open = (await api.list(`${repository}/pulls?state=open`)) as readonly {
    readonly number: number;
    readonly state: string;
    readonly head: { readonly sha: string };
  }[];
  return open.filter(({ state, head }) => state === 'open' && head.sha === sha).map(({ number }) => number);
}

/** What the check left, or null where it is not there, is not readable, or says other than the run itself. */
function reportIn(place: string): UntrustedReport | null {
  try {
    const found = readUntrustedReport(place);
    if (isAccepted(found) === (conclusion === 'success')) return found;
    console.log(`The report does not agree with a run that ended in ${conclusion}.`);
  } catch (error) {
    console.log(`No report: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}

/** A label that is set while a run is under way starts another and cancels this one. */
async function hasNewerRun(): Promise<boolean> {
  const workflow = requiredEnvironment('WORKFLOW_ID');
  const { workflow_runs: runs } = (await api.request(
    'GET',
    `${repository}/actions/workflows/${workflow}/runs?head_sha=${headSha}&per_page=100`,
  )) as { readonly workflow_runs: readonly { readonly id: number }[] };
  return runs.some(({ id }) => id > Number(requiredEnvironment('RUN_ID')));
}

async function post(number: number, body: string): Promise<void> {
  const comments = `${repository}/issues/${number}/comments`;
  const existing = ownMarked(await api.list(comments), COMMENT_MARKER);
  if (existing) await api.request('PATCH', `${repository}/issues/comments/${existing.id}`, { body });
  else await api.request('POST', comments, { body });
  console.log(`${existing ? 'Updated' : 'Posted'} the comment on #${number}.`);
}
