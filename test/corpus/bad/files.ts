/** Files that are not what, or where, they should be. */
import { encodeUtf8 } from '../../core/text/helpers/encode.ts';
import { BASE_FILES } from '../base.ts';
import { PLACE, at, csv, files, rows } from '../case.ts';
import type { Case } from '../case.ts';

const GOOD = rows('2022-06,computer-information,guangdong,HK,3,');
const GOOD_JSON = JSON.stringify({
  unit: 'gd-computer',
  month: '2022-06',
  rows: [{ domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3 }],
});

export const FILES: readonly Case[] = [
  csv('a file that may not be read', 'UNREADABLE', 'file-unreadable@-:-'),
  csv('an empty file', '', 'file-empty@-:-'),
  csv('a file of blank lines', '\n  \n\n', 'file-empty@-:-'),
  csv('a byte order mark and nothing else', new Uint8Array([0xef, 0xbb, 0xbf]), 'file-empty@-:-'),
  csv('a file above one mebibyte', encodeUtf8(`${GOOD}${'\n'.repeat(1_048_576)}`), 'file-too-large@-:-'),
  csv('a symbolic link', 'SYMLINK', 'symbolic-link@-:-'),
  at('2022/headcounts/gd-food', 'a unit folder that is a symbolic link', 'SYMLINK', 'symbolic-link@-:-'),
  csv('a device', 'DEVICE', 'unexpected-file@-:-'),
  at('notes.txt', 'a stray file at the top', 'x', 'unexpected-file@-:-'),
  at('registry/people.json', 'a stray file in the registry', '{}', 'unexpected-file@-:-'),
  at('2022/extra.json', 'a stray file in a year', '{}', 'unexpected-file@-:-'),
  at('2022/headcounts/2022-06.csv', 'a month in no unit folder', GOOD, 'unexpected-file@-:-'),
  at('2022/headcounts/gd-computer/old/2022-06.csv', 'a folder in a unit folder', GOOD, 'unexpected-file@-:-'),
  at(
    '2022/headcounts/gd-computer/photo.png',
    'a picture',
    new Uint8Array([0x89, 0x50]),
    'unexpected-file@-:-',
  ),
  files(
    'a stray folder is one problem',
    { '2022/drafts/a.csv': GOOD, '2022/drafts/b.csv': GOOD, '2022/drafts/c/d.csv': GOOD },
    'unexpected-file@-:-',
  ),
  at('2022/headcounts/gd-computer/2022-6.csv', 'a month of one digit', GOOD, 'bad-file-name@-:-'),
  at('2022/headcounts/gd-computer/2022年6月.csv', 'a month in Chinese', GOOD, 'bad-file-name@-:-'),
  at('2022/headcounts/gd-computer/2022-06.CSV', 'an extension in capitals', GOOD, 'bad-file-name@-:-'),
  at('2022/headcounts/gd-computer/六月.csv', 'a name that tells no year', GOOD, 'bad-file-name@-:-'),
  at('2022/headcounts/gd-computer/2022-13.csv', 'a thirteenth month', GOOD, 'bad-file-name@-:-'),
  at(
    '2022/headcounts/gd-computer/2022-06.xlsx',
    'a workbook',
    new Uint8Array([0x50, 0x4b]),
    'bad-file-name@-:-',
  ),
  at('2022/summaries/gd-computer/上半年.md', 'a half-year in Chinese', '已开展互认。\n', 'bad-file-name@-:-'),
  at('2022/summaries/gd-computer/2022-06.txt', 'a summary as .txt', '已开展互认。\n', 'bad-file-name@-:-'),
  at(
    '2022/headcounts/gd-computer/2022-7.csv',
    'a wrong name does not hide what is wrong inside',
    rows('2022-07,computer-information,guangdong,HK,-3,'),
    'bad-file-name@-:-',
    'negative-headcount@2:5',
  ),
  at('2022/headcounts/gd-compter/2022-06.csv', 'a unit misspelt', GOOD, 'unknown-unit-folder@-:-'),
  at('2022/headcounts/省计算机学会/2022-06.csv', 'a unit by its name', GOOD, 'unknown-unit-folder@-:-'),
  files(
    'an unknown unit folder is one problem',
    {
      '2022/headcounts/nobody/2022-05.csv': GOOD.replace('2022-06', '2022-05'),
      '2022/headcounts/nobody/2022-06.csv': GOOD,
    },
    'unknown-unit-folder@-:-',
  ),
  at(
    '2022/milestones/gd-fod.csv',
    'milestones of a unit misspelt',
    'date,type,subject,evidence,note\n,policy,,,\n',
    'bad-file-name@-:-',
  ),
  files(
    'a year without targets is one problem',
    { '2021/headcounts/gd-computer/2021-06.csv': GOOD, '2021/headcounts/gd-food/2021-06.csv': GOOD },
    'year-without-targets@-:-',
  ),
  files(
    'one month as CSV and as JSON',
    { [PLACE.replace('.csv', '.json')]: GOOD_JSON, [PLACE]: GOOD },
    'both-formats@-:-',
  ),
  at('programme.json', 'no programme', null, 'missing-required-file@-:-'),
  at('registry/sites.json', 'no sites', null, 'missing-required-file@-:-'),
  at('2022/tasks.json', 'a year without tasks', null, 'missing-required-file@-:-'),
  files('an empty registry file', { 'registry/units.json': '' }, 'file-empty@-:-'),
  files(
    'a file name with a mobile number in it',
    { '2022/headcounts/gd-computer/13812345678.csv': GOOD },
    '2022/headcounts/gd-computer/***********.csv personal-data@-:-',
  ),
  files(
    'nothing but the targets',
    { ...Object.fromEntries(Object.keys(BASE_FILES).map((path) => [path, null])), '2022/targets.json': '{}' },
    'missing-required-file@-:-',
    'registry/domains.json missing-required-file@-:-',
    'registry/sites.json missing-required-file@-:-',
    'registry/units.json missing-required-file@-:-',
  ),
];
