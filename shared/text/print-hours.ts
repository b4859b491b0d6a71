import { defineTexts } from './language.ts';

/** Hours on paper: the side task week by week, and all hours by quarter. */
export const printHoursTexts = defineTexts(
  {
    title: 'Neventaak: plan en werkelijkheid',
    label: (weeks: string, room: string) =>
      `Uren aan de neventaak per week. ${weeks}. Ruimte in de laatste week ${room} uur.`,
    week: (week: number, hours: string, plan: string) => `week ${week}: ${hours} uur, plan ${plan} uur`,
    room: (hours: string) => `ruimte: ${hours} u`,
    plan: (hours: string) => `plan: ${hours} u`,
    axis: (year: number) => `weeknummer ${year}`,
    worked: 'gewerkte uren',
    above: 'boven de ruimte',
    sentence: (weeks: number, worked: string, planned: string, room: string) =>
      `In ${weeks === 1 ? '1 week' : `${weeks} weken`} ${worked} uur gewerkt tegen ${planned} uur gepland. De ruimte in die tijd is ${room} uur.`,
    weekHead: 'Week',
    planRow: 'Plan',
    actualRow: 'Werkelijk',
    together: 'Samen',
    perQuarter: 'Uren per kwartaal',
    perYear: 'Uren per jaar',
    task: 'Waaraan',
    quarter: (quarter: number, year: number) => `${quarter}e kwartaal ${year}`,
    none: 'Er zijn nog geen uren opgeschreven.',
  },
  {
    title: 'Side task: plan and actual',
    label: (weeks, room) => `Hours on the side task by week. ${weeks}. Room in the last week ${room} hours.`,
    week: (week, hours, plan) => `week ${week}: ${hours} hours, plan ${plan} hours`,
    room: (hours) => `room: ${hours} h`,
    plan: (hours) => `plan: ${hours} h`,
    axis: (year) => `week number ${year}`,
    worked: 'hours worked',
    above: 'above the room',
    sentence: (weeks, worked, planned, room) =>
      `In ${weeks === 1 ? '1 week' : `${weeks} weeks`} ${worked} hours worked against ${planned} hours planned. The room in that time is ${room} hours.`,
    weekHead: 'Week',
    planRow: 'Plan',
    actualRow: 'Actual',
    together: 'Together',
    perQuarter: 'Hours by quarter',
    perYear: 'Hours by year',
    task: 'What for',
    quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    none: 'No hours have been written down yet.',
  },
);
