/**
 * Keeps one issue while publishing fails, and closes it when it works again. The last site stays up meanwhile:
 * nothing is deployed unless the build succeeded.
 *
 * Environment: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, RUN_URL, RESULTS (results of the build and
 * deploy jobs, separated by spaces).
 */
import { githubApi, ownMarked, requiredEnvironment } from './githubApi.ts';

const MARKER = '<!-- publishing-failed -->';
const TITLE = '站点发布失败';

const repository = requiredEnvironment('GITHUB_REPOSITORY');
const runUrl = requiredEnvironment('RUN_URL');
const succeeded = requiredEnvironment('RESULTS')
  .split(/\s+/u)
  .every((result) => result === 'success');
const api = githubApi(requiredEnvironment('GITHUB_API_URL'), requiredEnvironment('GITHUB_TOKEN'));

const open = ownMarked(await api.list(`/repos/${repository}/issues?state=open`), MARKER);
const body = `${MARKER}\n最近一次发布没有成功，站点仍是上一次的内容。\n\n- 运行记录：${runUrl}\n- 常见原因：主分支上的数据有错误（在本地运行 \`npm run validate\` 可以看到全部问题）。\n\n下一次发布成功后，本条会自动关闭。\n`;

if (succeeded && open) {
  await api.request('PATCH', `/repos/${repository}/issues/${open.number}`, {
    state: 'closed',
    state_reason: 'completed',
  });
  console.log(`Closed #${open.number}.`);
} else if (!succeeded && open) {
  await api.request('PATCH', `/repos/${repository}/issues/${open.number}`, { title: TITLE, body });
  console.log(`Updated #${open.number}.`);
} else if (!succeeded) {
  const opened = (await api.request('POST', `/repos/${repository}/issues`, { title: TITLE, body })) as {
    number: number;
  };
  console.log(`Opened #${opened.number}.`);
} else {
  console.log('Published; no issue is open.');
}
