import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appointmentFile } from '@avenant/elements/flows/appointment-file.js';

const appointment = {
  id: 'apt_1',
  kind: 'expertise',
  state: 'confirmed',
  start: '2026-12-02T14:00:00+01:00',
  end: '2026-12-02T15:00:00Z',
  place: 'Villa Les Acacias, 9 allée des Exemples; au fond de la cour, après le portail vert',
} as const;

test('an appointment becomes a calendar file: instants in UTC, marks escaped, long lines folded within 75 octets', () => {
  const file = appointmentFile(
    appointment,
    { title: 'Expertise – S26-00377', description: 'Sinistre\nn° 1' },
    new Date('2026-11-21T08:00:00Z'),
  );
  const lines = file.split('\r\n');
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
  const whole = file.replaceAll('\r\n ', '').split('\r\n');
  assert.equal(whole[0], 'BEGIN:VCALENDAR');
  for (const line of [
    'DTSTAMP:20261121T080000Z',
    'DTSTART:20261202T130000Z',
    'DTEND:20261202T150000Z',
    'SUMMARY:Expertise – S26-00377',
    'LOCATION:Villa Les Acacias\\, 9 allée des Exemples\\; au fond de la cour\\, après le portail vert',
    'DESCRIPTION:Sinistre\\nn° 1',
    'STATUS:CONFIRMED',
  ])
    assert.ok(whole.includes(line), line);
});
