/** Days as an iCalendar file (RFC 5545), for the calendars of phones and offices. The same days give the same bytes. */
import { addDays } from '../dates.ts';
import type { IsoDate } from '../model.ts';

export interface CalendarEvent {
  /** Stable: the same thing has the same one in every file that holds it, whatever its day. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  /** One sentence more; null for none. */
  readonly note: string | null;
}

export interface Calendar {
  readonly name: string;
  readonly lang: string;
  /** The day that the file is as of; it stands for when each event was written. */
  readonly asOf: IsoDate;
  readonly events: readonly CalendarEvent[];
}

/** Behind every id, so that no other calendar has it. */
const REALM = 'gba-engineers';
/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** UTF-8 text with CRLF and folded lines. Each event fills its whole day, and nobody's time is taken by it. */
export function calendarIcs({ name, lang, asOf, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${REALM}//due days//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escapeText(name)}`,
    // What most programs read in its place.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, lang, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ id, day, title, note }: CalendarEvent, lang: string, asOf: IsoDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${REALM}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeText(title)}`,
    ...(note === null ? [] : [`DESCRIPTION;LANGUAGE=${lang}:${escapeText(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: IsoDate): string => day.replaceAll('-', '');

/** TEXT (3.3.11): no line of a value can begin a property of its own. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Breaks a line where it grows too long in UTF-8; no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      // The blank counts.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
