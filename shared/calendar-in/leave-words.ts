import { folded } from '../lines/lexemes.ts';

export type LeaveKind = 'leave' | 'holiday' | 'other';

/**
 * What an entry of a calendar is by its title: days off, a public holiday, or anything else. A title names leave only when leave is what
 * it is about: "Vakantie", "Verlof Noor", "Roostervrij", but not "Vergadering vakantierooster", "Verlofaanvraag bespreken" or
 * "Vrijdagmiddagborrel". Being ill and seeing a doctor are no leave.
 */
export function leaveKindOf(title: string, isAway = false): LeaveKind {
  const whole = plain(title);
  if (ill.test(whole) || aboutWork.some((pattern) => pattern.test(whole))) return 'other';
  if (whole.split(' ').some((word) => leaveWord.test(word))) return 'leave';
  // "Vrij: tuin", "Vrij (verjaardag)", "Vrij i.v.m. verhuizing": what it is stands before why.
  const parts = folded(title)
    .split(/[:|,;()[\]–—/]|\s-\s|\b(?:i\.v\.m\.?|ivm|wegens|vanwege|because of|due to|for)(?=\s)/)
    .map(plain);
  if (parts.some((part) => holidays.some((pattern) => pattern.test(part)))) return 'holiday';
  if (parts.some((part) => leavePhrases.some((pattern) => pattern.test(part)))) return 'leave';
  return isAway && !workAway.test(whole) ? 'leave' : 'other';
}

function plain(text: string): string {
  return (folded(text).match(/[\p{L}\p{N}']+/gu) ?? []).join(' ');
}

/** Not at work, but not off either. */
const ill =
  /\b(?:sick|doctor\w*|dentist\w*|ziek|zieke|ziekte\w*|ziekmelding|ziekmelden|ziekteverlof|griep|dokter\w*|doktersafspraak|huisarts\w*|tandarts\w*|mondhygienist\w*|fysio\w*|ziekenhuis\w*|specialist|bedrijfsarts|arts|orthodontist|prik|griepprik|vaccinatie)\b/;

/** Titles about leave as a subject, or with a word for leave in the name of something else. */
const aboutWork: readonly RegExp[] = [
  /\b(?:vergader\w*|overleg\w*|bespre\w*|meeting|meet|call|sessie|workshop|training|cursus|webinar|lezing|presentatie|evaluatie|intervisie|werkgroep|bijeenkomst|gesprek|interview|sollicitatie\w*|doornemen|invullen|inplannen|aanvragen|goedkeuren|indienen|doorgeven|regelen|afstemmen|opstellen|bijwerken|controleren|checken|deadline|herinnering|reminder|vragen|mailen|bellen|boeken|review|planning|discuss\w*|approve|request|submit|plan)\b/,
  /\b(?:verlof|vakantie|adv|atv|vrije?)(?:aanvra\w*|rooster\w*|planning\w*|regeling\w*|registratie\w*|administratie\w*|beleid|geld|toeslag|saldo|overzicht\w*|kaart\w*|formulier\w*|kalender|foto\w*|huis\w*|park\w*|beurs|werk|baan|borrel|lunch|opvang|plannen|systeem|tegoed|stuwmeer|bestemming\w*|groet\w*|wensen|lijst\w*|dagenoverzicht)\b/,
  /\b(?:leave|vacation|holiday|pto) (?:policy|planning|request|schedule|plan|balance|party|pay|photos?|season|overview|calendar|rota)\b/,
  /\bvrij (?:spreken|inloop\w*|podium|parkeren|zwemmen|nederland|toegankelijk|in te vullen|onderzoek|schrijven|drinken|roeien)\b|\bvrije (?:inloop|keuze|ruimte|val|trap|hand|markt|tribune|school)\b/,
];

/** Away for work, although the calendar shows it as out of office. */
const workAway =
  /\b(?:congres\w*|conferentie\w*|conference|dienstreis\w*|zakenreis\w*|werkbezoek\w*|klant\w*|beurs|symposium|training|cursus|opleiding\w*|studiedag\w*|heidag\w*|teamdag\w*|teamuitje\w*|bedrijfsuitje\w*|business|travel|trip|client|customer|offsite|extern|op locatie|detachering)\b/;

/** Single words that are leave wherever they stand. */
const leaveWord =
  /^(?:\w*verlof(?:dag(?:en)?|uren|week|weken|periode|ochtend|middag)?|\w*vakantie(?:dag(?:en)?|ochtend|middag|week|weken|periode|verlof|uren)?|vrijaf|roostervrij\w*|roosterdag(?:en)?|snipper(?:dag(?:en)?|en|uren|middag|ochtend)?|papa(?:dag(?:en)?|middag|ochtend)|mama(?:dag(?:en)?|middag|ochtend)|opadag(?:en)?|omadag(?:en)?|ouderdag|zorgdag|adv|atv|adv\w*dag(?:en)?|atv\w*dag(?:en)?|advuren|atvuren|tvt|plb|ikb|compensatie\w*|compenseren|compdag|recup\w*|brugdag(?:en)?|afwezig|afwezigheid|sabbatical|ooo|pto|toil|vacation|bouwvak|zwangerschapsverlof|bevallingsverlof|vaderschapsverlof|geboorteverlof)$/;

const leavePhrases: readonly RegExp[] = [
  /^(?:\w+ )?(?:hele dag |halve dag |dag(?:je)? |ochtend |middag |'?s (?:ochtends|middags) )?vrij$/,
  /^vrij(?: (?:van|vanmiddag|vanochtend|vanaf|na|tot|t|m|dag|hele|halve|ochtend|middag|'s|s|nemen|genomen|wegens|ivm|voor|met|in|op|\d\w*|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))\b/,
  /\b(?:vrije|vrijgenomen|vrij genomen) (?:dag|dagen|dagje|middag|ochtend|week|weken|uren|maandag|dinsdag|woensdag|donderdag|vrijdag)\b/,
  /\b(?:dag|dagje|dagen|middag|middagje|ochtend|week|weekje|uurtje|uren|lekker|nog|ben|allemaal|iedereen) vrij\b/,
  /\bvrij(?: ?(?:nemen|genomen))\b/,
  /\btijd voor tijd\b/,
  /\b(?:out of office|out of the office|day off|days off|time off|off work|annual leave|on leave|on holiday|on vacation)\b/,
  /^(?:off|leave|holiday|holidays)$|\b(?:parental|maternity|paternity|unpaid|paid|special|care|adoption|bereavement|compassionate|study|personal|summer|family) (?:leave|holidays?)\b/,
  /\b(?:christmas|summer|winter|spring|autumn|easter|may|half.term) (?:break|holidays?|vacation|leave)\b/,
  /^(?:leave|holiday)\b(?! (?:policy|planning))|\b(?:leave|holiday)$/,
  /\b(?:kerst|zomer|herfst|voorjaars|mei|winter|krokus|paas)(?:reces|stop)\b|\b(?:zomer|kerst)sluiting\b|\bweg$|^weg\b|^(?:niet|not) (?:aanwezig|available|werkzaam)\b|^met verlof\b/,
];

const holidays: readonly RegExp[] = [
  /\bfeestdag(?:en)?\b|\b(?:public|bank|national) holiday\b|\bnationale feestdag\b/,
  /^(?:oud en )?nieuwjaar$|\bnieuwjaarsdag\b|\bnew year's day\b|^new year$/,
  /\bgoede vrijdag\b|\bgood friday\b/,
  /^pasen$|\b(?:eerste|tweede|1e|2e|1ste|2de) paasdag\b|\bpaas(?:maandag|zondag|dagen)\b|\beaster(?: (?:monday|sunday))?$/,
  /\b(?:konings|koninginne|bevrijdings)dag\b$|\bking's day\b|\bliberation day\b|^(?:konings|bevrijdings)dag\b/,
  /\bhemelvaart(?:sdag|sweekend)?\b$|\bascension(?: day)?\b/,
  /^pinksteren$|\b(?:eerste|tweede|1e|2e|1ste|2de) pinksterdag\b|\bpinkster(?:maandag|zondag|dagen)\b|\bwhit (?:monday|sunday)\b|\bpentecost\b/,
  /^kerst(?:mis)?$|\b(?:eerste|tweede|1e|2e|1ste|2de) kerstdag\b|\bkerstdagen\b|\bchristmas day\b|^christmas$|\bboxing day\b/,
  /^(?:oudjaarsdag|oudejaarsdag|dag van de arbeid|labou?r day|suikerfeest|offerfeest|keti koti)$/,
];
