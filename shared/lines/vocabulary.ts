import type { HolidayName, NamedSunday } from '../hours/public-holidays.ts';

/** The words for days, amounts and what holds them together, folded (small letters, no accents), Dutch and English. */

const list = (words: string) => new Set(words.split(' '));
const numbered = (rows: readonly string[]) =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)));

export const months: ReadonlyMap<string, number> = numbered([
  'januari january jan',
  'februari february feb febr',
  'maart march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

/** Names of a month that are a word or a name as well: alone they say nothing. */
export const doubtfulMonths = list('jan mar may sep jun jul');

export const weekdays: ReadonlyMap<string, number> = numbered([
  'maandag monday ma mon',
  'dinsdag tuesday di tue tues',
  'woensdag wednesday wo wed',
  'donderdag thursday do thu thur thurs',
  'vrijdag friday vr fri',
  'zaterdag saturday za sat',
  'zondag sunday zo sun',
]);
/** More than one of them: "alle vrijdagen", "fridays". */
export const manyWeekdays: ReadonlyMap<string, number> = numbered([
  'maandagen maandags mondays',
  'dinsdagen dinsdags tuesdays',
  'woensdagen woensdags wednesdays',
  'donderdagen donderdags thursdays',
  'vrijdagen vrijdags fridays',
  'zaterdagen zaterdags saturdays',
  'zondagen zondags sundays',
]);
/** Short names of a day that are another word as well: they only count beside a date or a time, and else are asked about. */
export const doubtfulWeekdays = list('ma zo do sat sun mon wed fri di wo vr za tue thu');
/** The ends of "vrijdagmiddag", and words by themselves. */
export const dayParts: ReadonlyMap<string, 'morning' | 'afternoon' | 'evening'> = new Map([
  ...['ochtend', 'morgen', 'voormiddag', 'morning', 'ochtends', 'morgens', 'mornings', "'s-ochtends"].map(
    (word) => [word, 'morning'] as const,
  ),
  ...['middag', 'namiddag', 'afternoon', 'middags', 'afternoons'].map((word) => [word, 'afternoon'] as const),
  ...['avond', 'nacht', 'evening', 'night', 'avonds', 'nachts'].map((word) => [word, 'evening'] as const),
]);

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered([
    'een one',
    'twee two',
    'drie three',
    'vier four',
    'vijf five',
    'zes six',
    'zeven seven',
    'acht eight',
    'negen nine',
    'tien ten',
    'elf eleven',
    'twaalf twelve',
    'dertien thirteen',
    'veertien fourteen',
    'vijftien fifteen',
    'zestien sixteen',
    'zeventien seventeen',
    'achttien eighteen',
    'negentien nineteen',
    'twintig twenty',
  ]),
  ['vijfentwintig', 25],
  ['dertig', 30],
  ['thirty', 30],
  ['veertig', 40],
  ['forty', 40],
  ['vijfenveertig', 45],
  ['vijftig', 50],
  ['fifty', 50],
  ['zestig', 60],
  ['sixty', 60],
  ['negentig', 90],
  ['ninety', 90],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['tweeenhalf', 2.5],
  ['tweeenhalve', 2.5],
  ['drieenhalf', 3.5],
  ['drieenhalve', 3.5],
  ['vierenhalf', 4.5],
  ['vijfenhalf', 5.5],
  ['zesenhalf', 6.5],
  ['zevenenhalf', 7.5],
]);
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['first', 1],
  ['tweede', 2],
  ['second', 2],
]);
export const articles = list('a an');
export const halves = list('half halve halfje');

export const hourWords = list('uur uren uurtje uurtjes u hour hours h hr hrs');
export const minuteWords = list('minuut minuten minuutje minuutjes min mins minute minutes m');
export const quarterWords = list('kwartier kwartiertje kwartieren kwartiertjes');
export const dayWords = list('dag dagen dagje dagjes day days werkdag werkdagen workday workdays');
export const weekWords = list('week weken weekje weekjes weeks wk wkn');
export const monthWords = list('maand maanden month months');

/** "ongeveer 2 uur" is as good as 2 hours: an estimate is all that is asked. */
export const about = list("ongeveer circa ca zo'n zon plusminus about around roughly approximately");

export const untilWords = list('t/m tm t.m. tot until till to through thru');
export const andWords = list('en and & plus');
export const orWords = list('of or');
export const fromWords = list('van vanaf from starting between tussen');
export const atWords = list('om at vanaf sinds since rond omstreeks voor before na after by');

export const lastWords = list('vorige vorig last afgelopen previous past jongstleden');
export const justPast = list('afgelopen past jongstleden jl');
export const thisWords = list('deze dit this');
export const nextWords = list('volgende volgend komende komend aanstaande eerstvolgende next coming aankomende');
export const justComing = list('komende komend aanstaande eerstvolgende coming aankomende a.s. as');
export const everyWords = list('elke elk iedere ieder every each alle');

export const vagueWords = list('eind begin half medio midden halverwege end early mid late beginning start middle');
export const wholeWords = list('hele heel gehele whole all full entire');

/** Words for a time that only say what they mean beside a number or a day: when nothing took them in, there is a question. */
export const timeWords = new Set([
  ...hourWords,
  ...minuteWords,
  ...quarterWords,
  ...weekWords,
  ...[...months.keys()].filter((name) => !doubtfulMonths.has(name)),
  ...[...weekdays.keys()].filter((name) => !doubtfulWeekdays.has(name)),
  ...manyWeekdays.keys(),
  ...halves,
  ...monthWords,
  ...list(
    'anderhalf anderhalve kwart quarter quarters weekend weekends weekenden dagelijks wekelijks daily weekly maandelijks monthly elke elk iedere ieder every each tweewekelijks',
  ),
]);
// These letters alone are no word for a time.
for (const letter of ['h', 'u', 'm']) timeWords.delete(letter);

/** Days of the year with a name, as several words of a line: "tweede kerstdag". */
export const namedDays: readonly (readonly [RegExp, HolidayName | NamedSunday | `${number}-${number}`])[] = [
  [/^(?:nieuwjaar|nieuwjaarsdag|new year's day)$/, 'newYear'],
  [/^(?:goede vrijdag|good friday)$/, 'goodFriday'],
  [/^(?:1e|1ste|eerste) paasdag$|^easter sunday$/, 'easterSunday'],
  [/^(?:2e|2de|tweede) paasdag$|^(?:paasmaandag|easter monday)$/, 'easterMonday'],
  [/^(?:koningsdag|king's day|kings day)$/, 'kingsDay'],
  [/^(?:bevrijdingsdag|liberation day)$/, 'liberationDay'],
  [/^(?:hemelvaart|hemelvaartsdag|ascension day|ascension)$/, 'ascension'],
  [/^(?:1e|1ste|eerste) pinksterdag$|^(?:pinksterzondag|whit sunday)$/, 'whitSunday'],
  [/^(?:2e|2de|tweede) pinksterdag$|^(?:pinkstermaandag|whit monday)$/, 'whitMonday'],
  [/^(?:1e|1ste|eerste) kerstdag$|^christmas day$/, 'christmas'],
  [/^(?:2e|2de|tweede) kerstdag$|^boxing day$/, 'boxingDay'],
  [/^(?:kerstavond|christmas eve)$/, '12-24'],
  [/^(?:oudjaarsdag|oudejaarsdag|oudjaar|new year's eve)$/, '12-31'],
  [/^(?:sinterklaas|sinterklaasavond|pakjesavond)$/, '12-5'],
  [/^dodenherdenking$/, '5-4'],
];
