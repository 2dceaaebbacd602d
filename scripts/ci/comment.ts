/**
 * Posts the result of a check to its pull request, as one comment that later runs update.
 *
 * Runs beside the check, with the right to comment, on the code of the default branch. What the check left
 * behind is untrusted (untrustedReport.ts), its pull request number too: it is believed only if that pull
 * request's newest commit is the one that was checked.
 *
 *   node scripts/ci/comment.ts FOLDER
 *
 * Environment: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, HEAD_SHA, RUN_URL.
 */
import { githubApi, ownMarked, requiredEnvironment } from './githubApi.ts';
import { COMMENT_MARKER, renderComment } from './renderComment.ts';
import { readUntrustedReport } from './untrustedReport.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: comment.ts FOLDER');
const repository = requiredEnvironment('GITHUB_REPOSITORY');
const headSha = requiredEnvironment('HEAD_SHA');
const api = githubApi(requiredEnvironment('GITHUB_API_URL'), requiredEnvironment('GITHUB_TOKEN'));

const report = readUntrustedReport(folder);
const number = report.pullRequest;
const pull = (await api.request('GET', `/repos/${repository}/pulls/${number}`)) as {
  head: { sha: string };
  state: string;
};
if (pull.head.sha !== headSha || pull.state !== 'open') {
  // A newer commit has its own run; a forged number names a pull request with another head.
  console.log(`#${number} is not open at ${headSha}: nothing is posted.`);
} else {
  const body = renderComment(report, requiredEnvironment('RUN_URL'));
  const comments = `/repos/${repository}/issues/${number}/comments`;
  const existing = ownMarked(await api.list(comments), COMMENT_MARKER);
  if (existing) await api.request('PATCH', `/repos/${repository}/issues/comments/${existing.id}`, { body });
  else await api.request('POST', comments, { body });
  console.log(`${existing ? 'Updated' : 'Posted'} the comment on #${number}.`);
}
