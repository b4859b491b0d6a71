import { foldedWords } from './same-words.ts';

/**
 * What a part of a profile is about, by the words of its heading: what the job asks (`ask`, `tasks`, `competence`), how a
 * competence shows (`behaviour`, `definition`), what its levels mean (`scale`), or something that asks nothing.
 */
export type SectionKind =
  | 'ask'
  | 'knowledge'
  | 'tasks'
  | 'competence'
  | 'behaviour'
  | 'definition'
  | 'scale'
  | 'context'
  | 'offer'
  | 'about'
  | 'procedure';

/** Parts of which an entry is asked of whoever does the job. */
export const asking: ReadonlySet<SectionKind> = new Set(['ask', 'knowledge', 'tasks', 'competence', 'behaviour']);
/** Parts that stand unticked under their own heading. */
export const besides: ReadonlySet<SectionKind> = new Set([
  'offer',
  'about',
  'procedure',
  'context',
  'scale',
  'definition',
]);

/** By folded words; the first that fits counts. Dutch and English side by side. */
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'procedure',
    /\b(?:sollicit\w*|procedure|interesse|geinteresseerd|enthousiast|meer (?:weten|informatie)|nieuwsgierig geworden|reageren|reageer|acquisitie|cookies?|privacy|deel deze|contact(?:persoon|gegevens)?|vragen over|heb je (?:nog )?vragen|nog vragen|assessment|screening|how to apply|apply(?: now)?|application|interested|next steps|hiring process|get in touch|disclaimer|planning van de|laat van je horen|spreekt dit je aan|nieuwe collega|klaar voor|zo gaat het verder|hoe verder|maak werk van|stuur (?:je|ons)|interviews?)\b|^(?:vragen|join us|ben jij het|herken jij jezelf|iets voor jou|klinkt (?:dit )?goed|is dit (?:iets|jouw))\b/,
  ],
  [
    'offer',
    /\b(?:(?:wij|we|je) (?:bieden|biedt)|bieden (?:wij|we)|(?:dit|wat) (?:bieden|bied)\w*|ons aanbod|aanbod|arbeidsvoorwaarden|secundaire|voorwaarden|(?:krijg|ontvang|mag) je (?:van ons )?(?:verwachten)?$|(?:krijg|ontvang) (?:je|jij)|wat je (?:krijgt|van ons krijgt)|je krijgt|jij krijgt|krijg je ervoor terug|salaris(?:indicatie)?|salariering|beloning|vergoeding(?:en)?|inschaling|extraatjes|voordelen|benefits?|perks|we offer|what you get|what is in it for you|whats in it for you|what s in it for you|compensation|salary|our offer|in return|ontwikkelmogelijkheden|doorgroei\w*|waarom (?:je )?(?:bij|voor) (?:ons|wij)|waarom werken bij|why (?:join|work)|you ll get|you get|wat hebben wij te bieden|wat mag je van ons verwachten|(?:mag|kun|kan) je van ons verwachten|daarom (?:kies|werk)\w*|dit vinden wij belangrijk voor jou|what s in it|what can you expect|daar staat tegenover|staat er tegenover|goed geregeld|extra s|te bieden|bieden jou|je ontvangt|dit vind je bij ons|hier kun je op rekenen|kun je op rekenen|rekenen op|secundair\w*|you can expect|what is in it)\b/,
  ],
  [
    'about',
    /\b(?:over ons|over (?:de|het) (?:team|afdeling|organisatie|school|bedrijf|gemeente|werkgever)|wie (?:zijn|wij|we)(?: zijn)? (?:wij|we)|wie wij zijn|wie we zijn|onze (?:organisatie|school|afdeling|missie|club|cultuur|kernwaarden)|ons (?:team|bedrijf|verhaal)|(?:jouw|je) (?:team|afdeling|werkplek|werkomgeving|nieuwe collega s)|waar (?:kom|ga) (?:je|jij) (?:te )?(?:werken|terecht)|(?:hier|daar) (?:kom|ga) je werken|about us|about the (?:company|team|organisation|organization)|who we are|our (?:company|team|mission|story)|where you ll work|introductie|inleiding|bedrijfsprofiel|korte introductie|(?:dit|dat) zijn wij|maak kennis|waar (?:je|jij) (?:komt|gaat) (?:te )?werken|hier (?:werk|kom) je|meet the team|where you work)\b|^(?:wij zijn \w+(?: \w+)?|de organisatie|het team|de afdeling|over (?!te |de (?:functie|rol|baan|vacature)|het werk|jou|jezelf|deze)\S+(?: \S+){0,3}|organisatie|afdeling|team|werkgever|about \w+(?: \w+)?)$/,
  ],
  [
    'scale',
    /\b(?:legenda|(?:toelichting|uitleg|omschrijving|betekenis)(?: op| van| bij)?(?: de| het)? (?:niveaus?|schaal|scores?)|niveau ?(?:schaal|indeling|omschrijving(?:en)?|aanduiding)|beoordelingsschaal|gebruikte schaal|scale|level descriptions?|key to (?:the )?levels|wat betekenen de)\b|^(?:schaal|niveaus|de niveaus|levels)$/,
  ],
  ['definition', /^(?:definitie|omschrijving|toelichting|definition|description)$/],
  [
    'behaviour',
    /\b(?:gedrags?(?:indicator\w*|voorbeeld\w*|kenmerk\w*|criteria|beschrijving\w*|anker\w*|indicatie\w*)|gedrag|voorbeeldgedrag|gedragingen|behaviou?r\w*|behavioral indicators|indicatoren|zichtbaar in|waaraan zie je|dit zie je|dat zie je)\b/,
  ],
  [
    'context',
    /\b(?:doel (?:van )?(?:de |het )?(?:functie|rol|positie)|functiedoel|doel|hoofddoel|kern van de functie|plaats in de organisatie|(?:organisatorische )?(?:positie|plaats|inbedding|context)|positionering|functiecontext|context|omgeving van de functie|algemene? (?:informatie|gegevens|kenmerken)|functie ?(?:informatie|gegevens|typering|indeling|waardering)|basisgegevens|identificatie|speelruimte|contacten|netwerk contacten|bevoegdheden|kaders?|voorbeelden?|werkomstandigheden|bezwarende|rapporteert|rapportage ?lijn\w*|hierarchi\w*|leidinggeven aan|ondertekening|handtekening\w*|akkoord|vaststelling|versie\w*|wijzigingen|bijlagen?|inhoudsopgave|inhoud|bronnen|purpose|job purpose|position summary|reporting lines?|reports to|working conditions|table of contents|aantal uren|dienstverband|wat is (?:het|een)|functiereeks|functiefamilie|functiegroep strategisch|gerelateerde functies|loopbaan\w*|doorstroom\w*|vervolgfuncties|functie informatie)\b|^(?:voorbeelden .*|algemeen|samenvatting|summary|the role in short|kort samengevat|in het kort|de functie in het kort|opmerkingen?|let wel|noten)$/,
  ],
  [
    'competence',
    /\b(?:\w*competent(?:ies?|ieprofiel)|competenc(?:e|es|y|ies)|\w*gedragscompetenties|kernwaarden|persoonskenmerken|persoonlijke? (?:eigenschappen|kwaliteiten|kenmerken)|eigenschappen|kwaliteiten|houding|attitude|soft skills|personal qualities|talenten)\b/,
  ],
  [
    'knowledge',
    /^(?:\w+ )?(?:\w*kennis(?:gebied(?:en)?)?|\w*opleiding(?:en|seisen)?|diploma s?|certificaten|kwalificaties|opleidingsniveau|education|qualifications?|knowledge|certificat\w+|training|licen[cs]es)$|^(?:kennis en opleiding|opleiding en kennis|kennis en inzicht|opleiding en certificaten|diploma s en certificaten|vereiste (?:kennis|opleiding|diploma s)|vakkennis|education and certificat\w+)$/,
  ],
  [
    'ask',
    /\b(?:\w*eisen|eis|wij (?:vragen|zoeken|verwachten)|we (?:vragen|zoeken|verwachten)|(?:vragen|zoeken|verwachten) (?:wij|we)|wat vraagt|wie (?:ben|zoeken|ben jij)|ben jij|(?:jij|je|jouw|jou) (?:bent|hebt|herkent|profiel|kwaliteiten|kracht|bagage|brengt|neemt|beschikt)|(?:breng|neem) (?:je|jij)|mee(?:brengt|neemt|te brengen)|in huis|heb (?:je|jij) nodig|nodig hebt|past bij (?:ons|jou)|herken (?:je|jij) (?:dit|jezelf in)|goed in|blij van|ideale kandidaat|ideal candidate|verwacht\w* (?:wij|we)? ?van (?:je|jou)|wat (?:wij|we) (?:van je )?(?:vragen|zoeken|verwachten)|(?:dit|wat) (?:ben|heb|kun|breng|neem)\w* (?:je|jij)|dit ben jij|dit heb jij|jouw profiel|profiel|functie ?vereisten|vereisten|vereist|kennis|vaardigheden|vaardigheid|ervaring|opleiding|requirements?|qualifications?|skills?|experience|about you|over jou|who you are|you (?:have|are|bring|will bring|ll bring)|what you bring|what we (?:are|re) looking for|we (?:are )?look(?:ing)? for|must haves?|nice to haves?|essential|desirable|person specification|(?:is )?een pre|pre s|wensen|wat neem je mee|functie ?criteria|selectiecriteria|bekwaamhe\w+|beroepseisen|toelatingseisen|voorwaarden voor deze functie|kerncompetentie|gevraagd|technical|talen|languages)\b/,
  ],
  [
    'tasks',
    /\b(?:\w*taken|\w*taak|\w*werkzaamheden|\w*resultaat ?gebied(?:en)?|\w*resultaten|verantwoordelijk(?:heden|heid)?|ga (?:je|jij) doen|(?:jouw|je) (?:rol|functie|baan|werk|dag|week|uitdaging|opdracht)|wat (?:je|jij) (?:gaat )?doe\w*|wat doe (?:je|jij)|dit ga je doen|dit doe je|(?:je|jij) gaat doen|ga (?:je|jij)|aan de slag|ziet (?:je|jouw) (?:dag|werk|week)|jouw impact|de (?:job|rol|baan)|de functie|functie ?inhoud|inhoud van de functie|functieomschrijving|activiteiten|bijdrage|opgave|wat houdt|responsibilit\w+|duties|key tasks|tasks|what you (?:will|ll) (?:do|be doing)|what you do|the role|your role|job description|you will|your (?:day|job|mission|impact)|kernactiviteiten|processen|prestatie ?indicatoren)\b/,
  ],
];

/** What a part is about by the words of its heading; null when they do not say. */
export function sectionKindOf(heading: string): SectionKind | null {
  const words = foldedWords(heading.replace(/^[\d.]+\s*/, ''));
  if (words === '' || words.split(' ').length > 14) return null;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
