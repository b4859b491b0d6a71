import { expect, test } from 'vitest';
import { minutesInField } from '#shared/lines/fields.ts';

const rows = `
  7u36 | 456
  7h36 | 456
  7:36 | 456
  07:36 | 456
  7,6 | 456
  7.6 | 456
  7,60 | 456
  7.60 | 456
  7,6 uur | 456
  7.6 hours | 456
  7 | 420
  36 | 2160
  0 | 0
  0,5 | 30
  ,5 | no
  1.250 | 75000
  1.250,5 | 75030
  7,333 | 440
  2u | 120
  2 u | 120
  2 u. | 120
  2uur | 120
  2 uur | 120
  2 uren | 120
  2 uurtjes | 120
  1 uurtje | 60
  2h | 120
  2 h | 120
  2 hr | 120
  2 hrs | 120
  2 hours | 120
  1 hour | 60
  1,5 uur | 90
  1.5 uur | 90
  1.5h | 90
  1,25u | 75
  1½ uur | 90
  1 ½ uur | 90
  ½ uur | 30
  ¾ uur | 45
  1½ | 90
  1/2 uur | 30
  2 1/2 uur | 150
  1/4 uur | 15
  een uur | 60
  één uur | 60
  twee uur | 120
  Drie uur | 180
  acht uur | 480
  two hours | 120
  an hour | 60
  one hour | 60
  half uur | 30
  een half uur | 30
  halfuur | 30
  half uurtje | 30
  halfuurtje | 30
  half an hour | 30
  a half hour | 30
  anderhalf uur | 90
  anderhalf | no
  tweeënhalf uur | 150
  twee en een half uur | 150
  2 en een half uur | 150
  drieënhalf uur | 210
  one and a half hours | 90
  two and a half hours | 150
  an hour and a half | 90
  an hour and a quarter | 75
  kwartier | 15
  een kwartier | 15
  kwartiertje | 15
  1 kwartier | 15
  twee kwartier | 30
  drie kwartier | 45
  driekwartier | 45
  3 kwartier | 45
  5 kwartier | 75
  vijf kwartier | 75
  5 kwartieren | 75
  a quarter of an hour | 15
  quarter of an hour | 15
  three quarters of an hour | 45
  90 min | 90
  90min | 90
  90 minuten | 90
  90 minutes | 90
  90 mins | 90
  90m | 90
  45 min. | 45
  twintig minuten | 20
  vijf minuten | 5
  1 minuut | 1
  2u30 | 150
  2h30 | 150
  2u05 | 125
  2u5 | no
  2u5m | 125
  2h30m | 150
  2h30min | 150
  2 uur 30 | 150
  2 uur 30 min | 150
  2 uur 5 minuten | 125
  2u 30m | 150
  2 uur en 30 minuten | 150
  1 uur en 20 minuten | 80
  1 hour and 20 minutes | 80
  1 hour 20 minutes | 80
  1h 20 min | 80
  een uur en een kwartier | 75
  een uur en drie kwartier | 105
  2 uur en een kwartier | 135
  een uur en een half uur | 90
  2 uur en een half uur | 150
  0:30 | 30
  10:00 | 600
  100:15 | 6015
  8:00 | 480
  1:05 | 65
  ongeveer 2 uur | 120
  circa 2 uur | 120
  ca 2 uur | 120
  zo'n 2 uur | 120
  ±2 uur | 120
  ~ 2u | 120
  about 2 hours | 120
  around two hours | 120
  2 uur lezen | no
  2 3 | no
  -2 | no
  −2 uur | no
  7:60 | no
  7:6 | no
  7u60 | no
  9-11 | no
  1.2.3 | no
  1,2,3 | no
  vandaag | no
  half | no
  een dag | no
  halve dag | no
  2 weken | no
  2 à 3 uur | no
  twee | no
  50% | no
  € 20 | no
  uur | no
  2 uur 75 min | no
`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);

test('the table is as long as it has to be', () => expect(rows.length).toBeGreaterThanOrEqual(120));

test.each(rows)('%s', (text, minutes) => {
  expect(minutesInField(text)).toBe(minutes === 'no' ? null : Number(minutes));
});
