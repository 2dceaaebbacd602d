import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const reports = {
  'unknown-milestone-type': {
    title: 'Unknown kind of milestone',
    message: ({ where, value, meant }) => `${where}${value} is not a kind of milestone${meant}.`,
    cure: ({ params, names }) => `Use one of these: ${names(params.allowed)}.`,
    why: 'Each kind of milestone counts towards a target of its own; an unknown kind counts towards none.',
  },
  'unknown-subject': {
    title: 'Unknown subject',
    message: ({ where, value, meant }) =>
      `${where}${value} is neither a registered domain nor a registered site${meant}.`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? 'Name a registered domain (for an agreement) or a registered site (for a demonstration point or workstation).'
        : `If so, change it to ${suggestion}; if not, name a registered domain or site.`,
    why: 'The subject says which domain signed or which site opened. Without a match it cannot count towards a target.',
  },
  'subject-kind': {
    title: 'Wrong kind of subject',
    message: ({ where, value, params, name }) =>
      `${where}The subject is ${value}, but for ${name(params.type)} it must be ${terms.subject[params.needs]}.`,
    cure: ({ params }) => `Name ${terms.subject[params.needs]} that is registered.`,
    why: 'An agreement is signed for a domain; demonstration points and workstations are at a site. Without it they cannot count.',
  },
  'duplicate-milestone': {
    title: 'Milestone occurs twice',
    message: ({ row, params, quote }) =>
      `${row}The milestone is already recorded in ${quote(params.other)}, line ${params.first}.`,
    cure: 'Agree with the other unit which of you records it, and delete the other row.',
    why: 'One agreement or one demonstration point counts once.',
  },
  'evidence-format': {
    title: 'Evidence is not in a known form',
    message: ({ where, value }) => `${where}${value} is neither an https address nor a document number.`,
    cure: 'Write an address that starts with https://, or a document number such as GDAST [2022] No. 2. Leave it blank if there is no evidence yet.',
    why: 'A milestone counts with a date and evidence, and others must be able to look the evidence up.',
  },
  'unknown-task': {
    title: 'Unknown task',
    message: ({ where, value }) => `${where}${value} is not the number of a task in the division of work.`,
    cure: ({ params, names }) => `Use a number of annex 2: ${names(params.allowed)}.`,
    why: 'Tasks go by their numbers in annex 2 of the plan; the source has no number 5.',
  },
  'unknown-status': {
    title: 'Unknown status',
    message: ({ where, value, meant }) => `${where}${value} is not a status${meant}.`,
    cure: ({ params, names }) => `Use one of these: ${names(params.allowed)}.`,
    why: 'With one set of statuses it can be counted how many units are done.',
  },
  'period-required': {
    title: 'Period is missing',
    message: ({ where, params }) =>
      `${where}The cell is blank, but task ${params.task} is reported for each period.`,
    cure: ({ params, quote }) => `Name the period, for example ${quote(params.expected)}.`,
    why: 'Briefings and half-yearly summaries are due again each period; without it nobody knows which one is done.',
  },
  'period-not-allowed': {
    title: 'Period does not belong here',
    message: ({ where, value, params }) =>
      `${where}The cell says ${value}, but task ${params.task} has no periods.`,
    cure: 'Clear the period, and check the number of the task.',
    why: 'Only the monthly briefing (4) and the half-yearly summary (15) have periods.',
  },
  'invalid-period': {
    title: 'Period is not in its form',
    message: ({ where, value, params, quote }) =>
      `${where}${value} is not a period of task ${params.task}; it should look like ${quote(params.expected)}.`,
    cure: ({ suggestion, params, quote }) =>
      `Change it to ${suggestion ?? `something like ${quote(params.expected)}`}.`,
    why: 'Briefings are counted by month and summaries by half-year; a period that matches neither cannot be counted.',
  },
  'task-not-responsible': {
    title: 'Not a task of this unit',
    message: ({ where, params, name }) =>
      `${where}${name(params.unit)} is not among the units responsible for task ${params.task}.`,
    cure: 'Check the number of the task and the unit of the file. If the division of work has changed, ask the office.',
    why: 'A task is done when every unit named for it says so; reports of other units do not count.',
  },
  'duplicate-task-row': {
    title: 'Task occurs twice',
    message: ({ row, params }) => `${row}The row is for the same task and period as line ${params.first}.`,
    cure: 'Keep the latest row and delete the other.',
    why: 'With two statuses for one task, nobody knows which is right.',
  },
  'done-without-date': {
    title: 'Done, but without a date',
    message: ({ where }) => `${where}The cell is blank, although the status is “done”.`,
    cure: 'Fill in the day on which it was done, for example “2022-06-28”; if it is not done yet, change the status to “in-progress”.',
    why: 'Without the day nobody can tell whether it was done in time.',
  },
  'declaration-differs': {
    title: 'The files say otherwise',
    message: ({ where, value, params, quote, suggestion }) =>
      params.found === 'no-file'
        ? `${where}The cell says ${value}, but the file of task ${params.task}, ${quote(params.path)}, has not come.`
        : params.found === 'file'
          ? `${where}The cell says ${value}, but the file of task ${params.task}, ${quote(params.path)}, has come.`
          : `${where}The cell says ${value}, but ${quote(params.path)} was delivered on ${suggestion ?? ''}.`,
    cure: 'Send the file if it was forgotten. If it is there, make the status and the day agree with it, or delete the row.',
    why: 'A month’s briefing goes by the headcount file and its day, and a half-yearly summary needs its file. Where two places differ, nobody knows which to believe.',
  },
  'summary-unknown-heading': {
    title: 'Unknown heading',
    message: ({ where, value }) =>
      `${where}The heading ${value} is not known; its text is added to what stands before it.`,
    cure: 'Use two headings only: “## Work done” and “## Suggestions”. Make other headings plain text.',
    why: 'Work done and suggestions go into the briefing separately; under a wrong heading they are mixed up.',
  },
  'summary-empty': {
    title: 'No text',
    message: 'This file holds neither work done nor suggestions.',
    cure: 'Write something; if there is nothing to say, delete the file, which is optional anyway.',
    why: 'An empty file looks like a report although it says nothing.',
  },
} satisfies Partial<Messages>;
