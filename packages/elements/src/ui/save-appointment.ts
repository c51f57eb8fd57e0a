import type { Appointment, Claim } from '@avenant/api';
import { appointmentFile } from '../flows/appointment-file.js';
import { saveFile } from '../kit/save-file.js';

/** Gives the customer an appointment as a file for their calendar. */
export const saveAppointment = (root: Node, appointment: Appointment, { number }: Claim, title: string, now: Date): void =>
  saveFile(root, `${number}.ics`, 'text/calendar', appointmentFile(appointment, { title: `${title} – ${number}` }, now));
