import type { Appointment } from '@avenant/api';

/** Text of an iCalendar property (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const stamp = (instant: string | Date) => `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** Lines of 75 octets at most (RFC 5545, 3.1): cut between characters, the rest after a space. */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const lines = [''];
  for (const character of line) {
    if (bytes(lines.at(-1)! + character) > 74) lines.push(' ');
    lines[lines.length - 1] += character;
  }
  return lines.join('\r\n');
}

export interface AppointmentTexts {
  readonly title: string;
  readonly description?: string | undefined;
}

/** An appointment as a file that any calendar takes (iCalendar, RFC 5545). `now` is the insurer's. */
export const appointmentFile = (
  { id, start, end, place, state }: Appointment,
  { title, description }: AppointmentTexts,
  now: Date,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Avenant//Appointments//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@avenant`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `STATUS:${state === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
