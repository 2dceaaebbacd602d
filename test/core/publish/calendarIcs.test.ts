/** Calendars as a calendar program reads them. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../../src/core/model.ts';
import { programmeCalendar, unitCalendar } from '../../../src/core/office/dueCalendar.ts';
import { calendarIcs } from '../../../src/core/publish/calendarIcs.ts';
import { awkwardYear } from '../figures/awkwardYear.ts';
import { byId } from '../../site/support.ts';

const figures = computeFigures(awkwardYear(), { year: 2022, asOf: '2022-09-10', source: null });

interface Read {
  readonly uid: string;
  readonly day: string;
  readonly allDay: boolean;
  readonly summary: string;
  readonly description: string | null;
}

function read(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate && event.duration.toSeconds() === 86_400,
      summary: event.summary,
      description: component.getFirstPropertyValue('description') as string | null,
    };
  });
}

describe('the programme’s calendar', () => {
  test.each(LANGS)('has every month and every task with a day, in %s', (lang) => {
    const events = read(calendarIcs(programmeCalendar(figures, lang)));
    expect(events.map(({ uid, day }) => `${day} ${uid.replace('@gba-engineers', '')}`)).toEqual([
      '2022-02-25 task-1-2022',
      '2022-03-15 task-6-2022',
      ...['04', '05', '06'].map((month) => `2022-${month}-28 report-2022-${month}`),
      '2022-06-30 task-15-H1',
      ...['07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}-28 report-2022-${month}`),
      '2022-12-31 task-9-2022',
      '2022-12-31 task-15-H2',
    ]);
    expect(events.every(({ allDay }) => allDay)).toBe(true);
    expect(events[2]?.summary).toBe(
      { 'zh-CN': '2022年4月月报截止', 'zh-HK': '2022年4月月報截止', en: 'Report for April 2022 is due' }[
        lang
      ],
    );
  });
});

describe('a unit’s calendar', () => {
  const events = read(calendarIcs(unitCalendar(figures, byId(figures.byUnit, 'shenzhen-ast'), 'en')));

  test('has its own days, an extension included', () => {
    const july = events.find(({ uid }) => uid.startsWith('report-2022-07-shenzhen-ast@'));
    expect(july).toMatchObject({ day: '2022-09-20', description: 'Extended; it was due on 28 July' });
    expect(events.find(({ uid }) => uid.startsWith('report-2022-05-'))).toMatchObject({
      day: '2022-05-28',
      description: null,
    });
    expect(events.map(({ uid }) => uid).filter((uid) => uid.startsWith('task'))).toEqual([
      'task-6-2022-shenzhen-ast@gba-engineers',
    ]);
  });

  test('has only the months that it reports; a coordinator’s has its tasks', () => {
    const left = read(calendarIcs(unitCalendar(figures, byId(figures.byUnit, 'guangzhou-ast'), 'en')));
    expect(left.filter(({ uid }) => uid.startsWith('report')).map(({ day }) => day)).toEqual([
      '2022-04-28',
      '2022-05-28',
      '2022-06-28',
    ]);
    const [coordinator] = figures.coordinators;
    const own = read(calendarIcs(unitCalendar(figures, coordinator!, 'en')));
    expect(own.map(({ uid }) => uid).filter((uid) => uid.startsWith('task-4'))).toHaveLength(9);
    expect(own.filter(({ uid }) => uid.startsWith('report'))).toEqual([]);
  });

  test('keeps the id of a report whose day is moved', () => {
    const before = computeFigures(awkwardYear(), { year: 2022, asOf: '2022-07-20', source: null });
    const july = read(calendarIcs(unitCalendar(before, byId(before.byUnit, 'shenzhen-ast'), 'en'))).find(
      ({ uid }) => uid === 'report-2022-07-shenzhen-ast@gba-engineers',
    );
    expect(july?.day).toBe('2022-07-28');
  });
});

describe('the file', () => {
  const hostile = '=1;a,b\\c\r\nEND:VCALENDAR 工程师资格互认工程师资格互认工程师资格互认😀😀😀工程师资格互认';
  const text = calendarIcs({
    name: hostile,
    lang: 'zh-CN',
    asOf: '2022-09-10',
    events: [{ id: 'a', day: '2022-12-31', title: hostile, note: hostile }],
  });

  test('has lines of at most 75 octets, ended by CRLF, and no character cut in two', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      const bytes = new TextEncoder().encode(line);
      expect(bytes.length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    }
  });

  test('holds what it was given, and no name can add a property', () => {
    const [event] = read(text);
    expect(event?.summary).toBe(hostile.replace('\r\n', '\n'));
    expect(event?.description).toBe(hostile.replace('\r\n', '\n'));
    // The year's last day ends on the next year's first.
    expect(text).toContain('DTEND;VALUE=DATE:20230101\r\n');
    expect(text).toContain('DTSTAMP:20220910T000000Z\r\n');
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });

  test('is the same bytes for the same figures', () => {
    const again = computeFigures(awkwardYear(), { year: 2022, asOf: '2022-09-10', source: null });
    expect(calendarIcs(programmeCalendar(again, 'zh-HK'))).toBe(
      calendarIcs(programmeCalendar(figures, 'zh-HK')),
    );
  });
});
