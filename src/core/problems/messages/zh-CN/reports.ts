import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const reports = {
  'unknown-milestone-type': {
    title: '没有这种里程碑',
    message: ({ where, value, meant }) => `${where}写的是${value}，没有这种里程碑${meant}。`,
    cure: ({ params, names }) => `请从以下几种里选一种：${names(params.allowed)}。`,
    why: '每种里程碑对应一项目标，类型不认识就不知道该计入哪一项。',
  },
  'unknown-subject': {
    title: '没有这个对象',
    message: ({ where, value, meant }) => `${where}写的是${value}，登记表里没有这个专业领域或地点${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? '请填已登记的专业领域（互认签约）或地点（示范点、工作站）。'
        : `如果是，请改为${suggestion}；如果不是，请填已登记的专业领域或地点。`,
    why: '对象说明是哪个领域签约、哪个地点挂牌，对不上就无法计入目标。',
  },
  'subject-kind': {
    title: '对象的种类不对',
    message: ({ where, value, params, name }) =>
      `${where}写的是${value}，${name(params.type)}的对象必须是${terms.subject[params.needs]}。`,
    cure: ({ params }) => `请填一个已登记的${terms.subject[params.needs]}。`,
    why: '签约是某个领域的签约，示范点和工作站设在某个地点，缺了对象就不能计入目标。',
  },
  'duplicate-milestone': {
    title: '里程碑重复',
    message: ({ row, params, quote }) =>
      `${row}的里程碑已经登记过，在${quote(params.other)}第 ${params.first} 行。`,
    cure: '请与另一单位核对，只由一个单位登记，删除另一行。',
    why: '同一次签约、同一个示范点只能计一次。',
  },
  'evidence-format': {
    title: '依据的写法不对',
    message: ({ where, value }) => `${where}写的是${value}，既不是 https 网址，也不是文号。`,
    cure: '请写 https:// 开头的网址，或者文号，例如“粤科协学〔2022〕2号”；还没有依据的请留空。',
    why: '有日期又有依据的里程碑才计入目标，依据要让别人查得到。',
  },
  'unknown-task': {
    title: '没有这项任务',
    message: ({ where, value }) => `${where}写的是${value}，分工表里没有这个编号的任务。`,
    cure: ({ params, names }) => `请填分工表（附件2）里的编号：${names(params.allowed)}。`,
    why: '任务按方案附件2的编号登记；原文没有第 5 项。',
  },
  'unknown-status': {
    title: '没有这种状态',
    message: ({ where, value, meant }) => `${where}写的是${value}，没有这种状态${meant}。`,
    cure: ({ params, names }) => `请从以下几种里选一种：${names(params.allowed)}。`,
    why: '状态统一，才能统计有几家单位已经完成。',
  },
  'period-required': {
    title: '缺少期间',
    message: ({ where, params }) => `${where}是空的，任务 ${params.task} 要按期填报，必须写明是哪一期。`,
    cure: ({ params, quote }) => `请写明期间，例如${quote(params.expected)}。`,
    why: '月报和半年总结每期都要完成，不写期间就不知道完成的是哪一期。',
  },
  'period-not-allowed': {
    title: '不该填期间',
    message: ({ where, value, params }) => `${where}写的是${value}，但任务 ${params.task} 不分期填报。`,
    cure: '请把期间这一格清空，并检查任务编号有没有填错。',
    why: '只有月报（第 4 项）和半年总结（第 15 项）分期填报。',
  },
  'invalid-period': {
    title: '期间写法不对',
    message: ({ where, value, params, quote }) =>
      `${where}写的是${value}，任务 ${params.task} 的期间应当写成像${quote(params.expected)}这样。`,
    cure: ({ suggestion, params, quote }) =>
      `请改为${suggestion ?? `像${quote(params.expected)}这样的写法`}。`,
    why: '月报按月、半年总结按上下半年统计，期间对不上就无法计入。',
  },
  'task-not-responsible': {
    title: '不是本单位的任务',
    message: ({ where, params, name }) =>
      `${where}填的任务 ${params.task}，责任单位里没有${name(params.unit)}。`,
    cure: '请检查任务编号有没有填错、文件有没有放错单位。确有分工变动的，请联系办公室。',
    why: '任务要由分工表列明的责任单位全部完成才算完成，别的单位填报不计入。',
  },
  'duplicate-task-row': {
    title: '任务重复',
    message: ({ row, params }) => `${row}与第 ${params.first} 行是同一项任务、同一期间。`,
    cure: '请只保留最新的一行，删除另一行。',
    why: '同一项任务有两种状态，不知道以哪个为准。',
  },
  'done-without-date': {
    title: '已完成却没有日期',
    message: ({ where }) => `${where}是空的，状态却是“已完成”。`,
    cure: '请填完成的日期，例如“2022-06-28”；还没有完成的，请把状态改为“进行中”。',
    why: '没有完成日期，就无法判断是否按期完成。',
  },
  'declaration-differs': {
    title: '说的与文件不一致',
    message: ({ where, value, params, quote, suggestion }) =>
      params.found === 'no-file'
        ? `${where}写的是${value}，可是任务 ${params.task} 的文件${quote(params.path)}还没有交来。`
        : params.found === 'file'
          ? `${where}写的是${value}，可是任务 ${params.task} 的文件${quote(params.path)}已经交来。`
          : `${where}写的是${value}，可是文件${quote(params.path)}的报送日期是${suggestion ?? ''}。`,
    cure: '请核对：文件漏交的请补交；已经交来的，请把状态和日期改成与文件一致，或者删除这一行。',
    why: '月报以人数文件和它的报送日期为准，半年总结要有文件才算交来。两处说法不同，别人不知道该信哪一处。',
  },
  'summary-unknown-heading': {
    title: '不认识的标题',
    message: ({ where, value }) => `${where}的标题${value}不认识，这一段会并入前面的内容。`,
    cure: '只用两个标题：“## 工作情况”和“## 意见建议”。其他小标题请改成普通文字。',
    why: '工作情况和意见建议要分开汇总进简报，标题不对就会混在一起。',
  },
  'summary-empty': {
    title: '没有正文',
    message: '这个文件里没有工作情况，也没有意见建议。',
    cure: '请写上内容；没有要说的，请删除这个文件，它本来就可以不交。',
    why: '空的文件会让人以为已经报过，其实什么也没有说。',
  },
} satisfies Partial<Messages>;
