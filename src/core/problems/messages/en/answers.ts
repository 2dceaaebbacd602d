import type { Messages } from '../message.ts';

export const answers = {
  'not-answerable': {
    title: 'Code that cannot be answered',
    message: ({ where, value, meant }) =>
      `${where}${value} is no warning that may be answered with a reason${meant}.`,
    cure: ({ params, names }) =>
      `Copy the code from the warning. These may be answered: ${names(params.allowed)}.`,
    why: 'Only a number that looks odd but may be right is answered with a reason. What is written wrongly has to be corrected.',
  },
  'duplicate-answer': {
    title: 'Answer given twice',
    message: ({ row, params }) => `${row}Line ${params.first} answers the same warning already.`,
    cure: 'Keep one row with the whole reason, and delete the other.',
    why: 'With two reasons for one number nobody knows which of them holds.',
  },
  'answers-nothing': {
    title: 'Answer without a warning',
    message: ({ row, value, params }) =>
      `${row}The row answers ${value}, but the data of ${params.month} gives no such warning now.`,
    cure: 'If the number has been changed, delete the row. If there still is a warning, copy the row that it prints and write the reason.',
    why: 'A reason holds for the number it was given for. Once the number changes, the old reason says nothing about the new one.',
  },
} satisfies Partial<Messages>;
