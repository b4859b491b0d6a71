import { describe, expect, test } from 'vitest';
import { dayInField } from '#shared/lines/fields.ts';

/** Sunday of week 48. */
const today = '2026-11-29';
const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);
const read = (text: string, side: 'past' | 'coming' | 'nearest' = 'nearest') => {
  const found = dayInField(text, today, side);
  return found === null ? 'no day' : typeof found === 'string' ? found : found.problem;
};

describe('a day, the nearest where its year is not said', () => {
  test.each(
    table(`
      31-3-2027 | 2027-03-31
      31/03/2027 | 2027-03-31
      31.3.2027 | 2027-03-31
      31 3 2027 | 2027-03-31
      31-03-27 | 2027-03-31
      31-3-27 | 2027-03-31
      31/3/27 | 2027-03-31
      22-1-27 | 2027-01-22
      22/1/27 | 2027-01-22
      22.1.27 | 2027-01-22
      22-1 | 2027-01-22
      22/1 | 2027-01-22
      22.1 | 2027-01-22
      22-01 | 2027-01-22
      22 jan | 2027-01-22
      22 jan. | 2027-01-22
      22jan | 2027-01-22
      22 januari | 2027-01-22
      22 Januari 2027 | 2027-01-22
      22 januari '27 | 2027-01-22
      22 januari ’27 | 2027-01-22
      22 jan 27 | 2027-01-22
      22e januari | 2027-01-22
      2027-01-22 | 2027-01-22
      2027-1-2 | 2027-01-02
      1 september 2026 | 2026-09-01
      1 sept 2026 | 2026-09-01
      1 sep | 2026-09-01
      30 nov | 2026-11-30
      28 nov | 2026-11-28
      1 mrt 2028 | 2028-03-01
      1 maart | 2027-03-01
      29 februari 2028 | 2028-02-29
      29-2-2028 | 2028-02-29
      29 feb | 2028-02-29
      15 okt | 2026-10-15
      15 oktober | 2026-10-15
      5 mei | 2027-05-05
      5 mei 2025 | 2025-05-05
      7 dec | 2026-12-07
      zo 29 november | 2026-11-29
      zondag 29-11 | 2026-11-29
      ma 30-11-2026 | 2026-11-30
      maandag, 30 november | 2026-11-30
      vrijdag 4 december | 2026-12-04
      vr. 4 dec. 2026 | 2026-12-04
      di 1-12 | 2026-12-01
      wo 2 dec | 2026-12-02
      22 January 2027 | 2027-01-22
      22 Jan 2027 | 2027-01-22
      January 22 | 2027-01-22
      January 22, 2027 | 2027-01-22
      January 22nd, 2027 | 2027-01-22
      Jan 22 2027 | 2027-01-22
      22nd of January 2027 | 2027-01-22
      the 1st of May 2027 | 2027-05-01
      3rd March | 2027-03-03
      May 5 | 2027-05-05
      May 5th | 2027-05-05
      1 October | 2026-10-01
      Friday 4 December | 2026-12-04
      Fri 4 Dec | 2026-12-04
      vandaag | 2026-11-29
      Vandaag | 2026-11-29
      today | 2026-11-29
      morgen | 2026-11-30
      tomorrow | 2026-11-30
      overmorgen | 2026-12-01
      day after tomorrow | 2026-12-01
      the day after tomorrow | 2026-12-01
      gisteren | 2026-11-28
      gister | 2026-11-28
      yesterday | 2026-11-28
      eergisteren | 2026-11-27
      day before yesterday | 2026-11-27
      vrijdag | 2026-12-04
      vr | 2026-12-04
      zondag | 2026-11-29
      maandag | 2026-11-30
      friday | 2026-12-04
      mon | 2026-11-30
      komende vrijdag | 2026-12-04
      aanstaande vrijdag | 2026-12-04
      vrijdag a.s. | 2026-12-04
      eerstvolgende maandag | 2026-11-30
      coming friday | 2026-12-04
      volgende vrijdag | 2026-12-04
      next friday | 2026-12-04
      volgende week vrijdag | 2026-12-04
      vrijdag volgende week | 2026-12-04
      vrijdag van volgende week | 2026-12-04
      volgende week maandag | 2026-11-30
      next week tuesday | 2026-12-01
      tuesday next week | 2026-12-01
      deze week vrijdag | 2026-11-27
      vrijdag deze week | 2026-11-27
      this week friday | 2026-11-27
      vorige week vrijdag | 2026-11-20
      vrijdag vorige week | 2026-11-20
      last week friday | 2026-11-20
      friday last week | 2026-11-20
      afgelopen vrijdag | 2026-11-27
      afgelopen zondag | 2026-11-22
      vrijdag jl. | 2026-11-27
      vorige zondag | 2026-11-22
      over drie weken | 2026-12-20
      over 3 weken | 2026-12-20
      over een week | 2026-12-06
      over 2 dagen | 2026-12-01
      over een maand | 2026-12-29
      over twee maanden | 2027-01-29
      in two weeks | 2026-12-13
      in 3 days | 2026-12-02
      in a month | 2026-12-29
      een week geleden | 2026-11-22
      2 weken geleden | 2026-11-15
      drie dagen geleden | 2026-11-26
      3 dagen terug | 2026-11-26
      two weeks ago | 2026-11-15
      a week ago | 2026-11-22
      een maand geleden | 2026-10-29
      dinsdag in week 45 | 2026-11-03
      dinsdag week 45 | 2026-11-03
      week 45 dinsdag | 2026-11-03
      wk 2 ma | 2027-01-11
      vrijdag in week 53 | 2027-01-01
      monday in week 3 of 2027 | 2027-01-18
      koningsdag | 2027-04-27
      koningsdag 2027 | 2027-04-27
      king's day | 2027-04-27
      eerste paasdag 2027 | 2027-03-28
      1e paasdag | 2027-03-28
      tweede paasdag | 2027-03-29
      2e paasdag 2027 | 2027-03-29
      easter monday 2027 | 2027-03-29
      hemelvaart 2027 | 2027-05-06
      hemelvaartsdag | 2027-05-06
      dag na hemelvaart | 2027-05-07
      vrijdag na hemelvaart | 2027-05-07
      tweede pinksterdag 2027 | 2027-05-17
      goede vrijdag | 2027-03-26
      bevrijdingsdag | 2027-05-05
      eerste kerstdag | 2026-12-25
      2e kerstdag | 2026-12-26
      tweede kerstdag 2025 | 2025-12-26
      christmas day | 2026-12-25
      boxing day | 2026-12-26
      nieuwjaarsdag | 2027-01-01
      oudjaarsdag | 2026-12-31
      de 12e | 2026-12-12
      the 3rd | 2026-12-03
    `),
  )('%s', (text, day) => expect(read(text)).toBe(day));
});

describe('no day, or a question which', () => {
  test.each(
    table(`
      31-2-2027 | no-such-day
      31 november | no-such-day
      29-2-2027 | no-such-day
      32-1 | no-such-day
      22-13 | no-such-day
      donderdag 4 december | other-weekday
      week 54 van 2026 maandag | no-such-day
      eind maart | no day
      begin mei | no day
      maart | no day
      week 45 | no day
      volgende week | no day
      22 | no day
      2u | no day
      vrijdagmiddag | no day
      22-1 of 23-1 | no day
      22 t/m 24 januari | no day
      vrijdag 4 | no day
      binnenkort | no day
      2027 | no day
      22 jan 27 5 | no day
      over een uur | no day
      een week | no day
    `),
  )('%s', (text, said) => expect(read(text)).toBe(said));

  test('the next or the last one, as the field asks', () => {
    expect(read('22-1', 'past')).toBe('2026-01-22');
    expect(read('22-11', 'coming')).toBe('2027-11-22');
    expect(read('vrijdag', 'past')).toBe('2026-11-27');
    expect(dayInField('volgende vrijdag', '2026-11-25', 'coming')).toEqual({
      problem: 'which-date',
      said: 'volgende vrijdag',
      dates: ['2026-11-27', '2026-12-04'],
    });
  });
});
