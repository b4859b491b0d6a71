import { startsSmall, wordCount } from '../document/fold.ts';
import { isCommaList } from '../document/sentences.ts';
import { foldedWords } from './same-words.ts';

/** What the first words of a line say about it. Word lists stand here, so that the reading itself knows none. */

/** How what somebody has to know, have or be is begun: "Kennis van …", "Minimaal 3 jaar …", "In bezit van …". */
const having =
  /^(?:(?:een |een aantoonbare? |een afgeronde? )?(?:\w*kennis|\w*ervaring|inzicht|vaardig(?:heid|heden)?|beheersing|beheerst|bekend(?:heid)? met|affiniteit|gevoel voor|begrip van|minimaal|minstens|ten ?minste|bij voorkeur|aantoonbare?|goede?|uitstekende|uitstekend|sterke?|ruime|relevante|actuele|brede|gedegen|afgeronde?|voltooide|diploma|getuigschrift|rijbewijs|geldig|(?:in (?:het )?)?bezit|bereid|bereidheid|beschikbaar|beschik\w*|vermogen|in staat|mbo|hbo|wo|vmbo|havo|vwo|vog|verklaring omtrent|vca\S*|bhv|code 95|adr|certificaat|certificering|registratie|big-\S*|startbekwaam|bevoegd\w*|lesbevoegdheid|werk- en denkniveau|academisch\w*|vloeiend\w*|fluent|knowledge|experience|proficien\w*|proven|demonstrable|strong|excellent|good|solid|understanding|ability|familiar\w*|at least|minimum|bachelor|master|degree|driving licen[cs]e|willing\w*|comfortable|(?:a )?(?:valid|completed)|\d+\+? (?:jaar|years))\b|(?:een )?rijbewijs\b)/i;
/** Speaks of whoever does the job. */
export const person =
  /^(?:je|jij|jouw|u|ik|you|your|you’(?:ll|re|ve)|you'(?:ll|re|ve)|de (?:functionaris|kandidaat|medewerker|functiehouder))(?=[\s’'])/i;
const havingPerson =
  /^(?:je|jij|u|you|de (?:kandidaat|functionaris|medewerker))\s+(?:hebt|heb|heeft|bent|is|beschikt|kunt|kan|kent|weet|beheerst|spreekt|schrijft|vindt het|houdt van|durft|haalt energie|woont|wilt|voelt|snapt|begrijpt|bezit|krijgt energie|have|are|can|know|speak|understand|possess|enjoy|hold)\b/i;
const verbs =
  /^(?:is|heeft|kan|kent|weet|mag|durft|doet|gaat|ziet|staat|geeft|leert|legt|zet|let|zit|treedt|biedt|houdt|leidt|stuurt|werkt|maakt|helpt|denkt|neemt|voert|stelt|zorgt|draagt|levert|schrijft|leest|past|lost|komt|brengt|spreekt|toont|zoekt|vraagt|deelt|kiest|bouwt|bewaakt|beheert|beheerst|opereert|rijdt|laadt|lost|verzorgt|verricht|voldoet|volgt|beschikt|bezit)$/i;
/** Nouns that end as such verbs do. */
const nouns =
  /(?:heid|teit|schap|recht|dienst|kracht|macht|wicht|zicht|licht|tekst|wet|tijd|markt|project|product|budget|contact|object|aspect|rapport|contract|document|management|talent|moment|beleid|accent|inzet|opzet|gebied|arbeid|feit|niet|met|het|dat|dit|tot|uit|wat|want|recent|direct|expert|assistent|docent|student|cliënt|patiënt|consulent|klant|adviseert?je)$/i;
/** "Bijgewerkt", "aangepast": done, not to do. */
const participle = /^(?:aan|af|bij|in|na|om|op|over|toe|uit|voor|door|vast|goed|samen)ge\p{L}+t$/iu;
const infinitive =
  /^(?:het )?(?:(?:zelfstandig|actief|mede|dagelijks|samen|goed|effectief|mondeling|schriftelijk|helder|adequaat|tijdig|proactief|kunnen) )*(?:\p{Ll}|\p{Lu})\p{Ll}+en(?:,| en | of | van | voor | op | bij | met | aan | in | tot | over | binnen | door |$)/u;
const bareVerb =
  /^(?:design|build|write|develop|lead|manage|support|maintain|work|drive|create|ensure|coordinate|plan|prepare|deliver|provide|monitor|analy[sz]e|review|report|help|train|coach|run|keep|make|handle|advise|assist|organi[sz]e|contribute|collaborate|communicate|own|test|improve|answer|choose|teach|serve|check|track|act|take|identify|implement|perform|represent|respond|collect|operate|oversee|conduct|participate|facilitate|translate|negotiate|process|resolve|supervise|guide|mentor|research|evaluate|document|set up|clean|welcome|present|follow|assess|define|execute|guard|draft|install|repair|load|register|recogni[sz]e|research|share)s?\b/i;

/** Whether a line says what is done, known or had, by the way it begins. */
export function isStatement(words: string): boolean {
  if (/\?$/.test(words)) return false;
  const [first = ''] = words.split(/[\s,/]/);
  if (having.test(words) || person.test(words) || verbs.test(first)) return true;
  if (isVerb(first) && wordCount(words) > 1) return true;
  const [, second = ''] = words.split(' ');
  if (
    /^(?:mede|actief|zelfstandig|dagelijks|tijdig|samen|proactief|regelmatig|periodiek|effectief|goed)$/i.test(first) &&
    isVerb(second)
  )
    return true;
  return infinitive.test(words) || bareVerb.test(words);
}

/** "Adviseert", "Stelt": the third person by its ending. */
export function isVerb(word: string): boolean {
  if (participle.test(word)) return false;
  return verbs.test(word) || (/^\p{L}{3,}t$/u.test(word) && !nouns.test(word));
}

/** Says what somebody has to have or be, so that it counts in running text too. */
export function asksOf(words: string): boolean {
  return !/\?$/.test(words) && (having.test(words) || havingPerson.test(words));
}

const factLabel =
  /^(?:naam|functie|functienaam|functietitel|functiebenaming|functiecode|functiefamilie|functiegroep|functiereeks|functiefamilie.*|functieschaal|naam functie|code|afdeling|team|cluster|sector|dienst|directie|divisie|eenheid|organisatie|organisatieonderdeel|organisatie eenheid|werkgever|bedrijf|locatie|standplaats|plaats|vestiging|regio|schaal|salaris|salarisschaal|salarisgroep|salarisindicatie|loonschaal|fwg|inschaling|uren|aantal uren|uren per week|fte|contract|contractduur|type contract|dienstverband|datum|versie|versiedatum|status|opgesteld|opgesteld door|opgesteld op|vastgesteld|vastgesteld door|vastgesteld op|goedgekeurd door|auteur|eigenaar|leidinggevende|rapporteert aan|hierarchisch leidinggevende|geeft leiding aan|leidinggeven|reageren voor|reageren|sluitingsdatum|sluit op|geplaatst|geplaatst op|vacaturenummer|vacature|referentie|referentienummer|werkniveau|branche|vakgebied|contactpersoon|telefoon|e mail|email|website|paraaf|handtekening|laatst gewijzigd|ingangsdatum|job title|position|title|department|location|salary|hours|grade|reports to|reporting to|line manager|contract type|start date|date|version|job code|team size|employment type|closing date|niveau functie|functieniveau|soort functie|soort|medewerker|manager|hr|periode|resultaat|resultaten|producten|voorbeelden|voorbeeld|examples|bron|opmerking|n b|nb|let op|noot|deadline|aantal medewerkers|waarderingsmethode|orba|hay|kostenplaats|proceseigenaar|documentnummer|document)$/;

/** The name of a fact about a job, as a form has it: "Schaal", "Standplaats". */
export function isFactLabel(words: string): boolean {
  return factLabel.test(foldedWords(words));
}

/** What a vacancy has below its title: "36 uur", "32–36 uur per week", "schaal 9". */
const bareFact =
  /^(?:\d{1,2}(?:\s?[-–/]\s?\d{1,2}|\s(?:tot|t\/m|à)\s\d{1,2})?\s?(?:uur|uren|hours|fte)(?:\s(?:per week|p\/w|a week|per week))?|\d[.,]\d{1,2}\s?fte|(?:salaris|functie|loon)?schaal\s\d{1,2}a?(?:\s?[-–/]\s?\d{1,2})?|fulltime|parttime|full-time|part-time)$/i;

/** "Schaal: 10", "Functie | adviseur": a fact about the job rather than something it asks. */
export function isFactLine(words: string): boolean {
  const parts = /^([^:|\t]{1,60}?)\s*[:|\t]\s*(.*)$/.exec(words);
  if (parts === null) return bareFact.test(words);
  if (isFactLabel(parts[1] ?? '')) return wordCount(parts[2] ?? '') <= 12 || isCommaList(words);
  return false;
}

const furniture =
  /^(?:sollicite+r (?:direct|nu|meteen|online)?|(?:direct )?solliciteren|deel deze vacature|deel dit|delen|whatsapp|linkedin|facebook|twitter|e mail|mail|instagram|(?:ga |direct |spring )?naar (?:de )?(?:hoofd)?inhoud|skip to (?:main )?content|vacatures?|alle vacatures|werken bij|contact|cookies?|cookie instellingen|accepteren|weigeren|accepteren weigeren|alles accepteren|terug|terug naar (?:overzicht|vacatures|boven)|print(?: deze pagina)?|menu|zoeken|zoek|lees (?:meer|verder)|home|inloggen|apply(?: now| today)?|share(?: this job)?|save(?: job)?|download(?: pdf)?|bewaar|bewaren|opslaan|sluiten|nieuwsbrief|privacy(?:verklaring)?|disclaimer|volg ons|toon meer|meer weergeven|whatsapp linkedin e mail|alle rechten voorbehouden|inhoud|inhoudsopgave|vertrouwelijk|concept|alvast bedankt|laat maar weten .*)$/;

/** The end of a letter. */
export function isGreeting(words: string): boolean {
  return /^(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|(?:kind )?regards)$/.test(foldedWords(words));
}

/** What a web page or a form has around its text. */
export function isFurniture(words: string): boolean {
  const folded = foldedWords(words);
  return (
    folded === '' ||
    furniture.test(folded) ||
    isGreeting(words) ||
    /\S@\S+\.\w{2}|https?:\/\/|\bwww\./i.test(words) ||
    /^(?:©|\(c\) (?:19|20)\d\d)|alle rechten voorbehouden|all rights reserved|^(?:pagina|blz|page) \d/i.test(words)
  );
}

const benefits =
  /€|\b(?:salaris(?!admin)|bruto per maand|per maand bruto|vakantiegeld|vakantietoeslag|vakantiedagen|vakantie-uren|verlofdagen|eindejaarsuitkering|dertiende maand|13e maand|reiskosten\w*|thuiswerkvergoeding|thuiswerkdag\w*|pensioen\w*|keuzebudget|ontwikkelbudget|opleidingsbudget|lease\w*|bonus|winstdeling|laptop en|telefoon en laptop|bedrijfsfitness|sportschool|fietsplan|borrel\w*|lunch|fruit|collectieve korting|cao\b.*(?:schaal|salaris)|jaarcontract|vast contract|arbeidsovereenkomst|uitzicht op (?:een )?vast|vaste aanstelling|tijdelijke aanstelling|doorgroeimogelijkheden|gezellige? (?:team|collega|sfeer)|flexibele werktijden|pension|holidays?|days off|health insurance|annual leave|salary|gym|stock options)\b/i;

/** Speaks of what one gets rather than of what is asked. */
export function isBenefit(words: string): boolean {
  return benefits.test(words);
}

/** Words of qualifications: a diploma, a licence, a certificate, a registration. Something to have stands as knowledge. */
const qualification =
  /\b(?:diploma\w*|getuigschrift|certifica(?:at|ten|te|tes|tion|tions)|gecertificeerd|certified|rijbewijs|driving licen[cs]e|vog|verklaring omtrent (?:het )?gedrag|(?:mbo|hbo|wo|vmbo|havo|vwo)\b.*(?:niveau|opleiding|diploma|werk)|(?:mbo|hbo|wo)[+-]?\d?(?: |-|\+\/wo|$)|\w*opleiding (?:\w+ )?(?:afgerond|tot|op|in|richting|niveau|behaald)|afgeronde \w*opleiding|\w+opleiding afgerond|werk- en denkniveau|denkniveau|vca\S*|bhv(?:-\w+)?|code 95|adr|big-?registra\w+|registratie in het|lesbevoegdheid|onderwijsbevoegdheid|(?:eerste|tweede)graads\w*|bevoegdheid|bachelor'?s?|master'?s degree|degree|heftruckcertificaat|nima|prince2|itil|scrum master|cissp|pabo|university)\b/i;

/** Whether what is asked is a paper somebody has rather than something they do. */
export function isQualification(words: string): boolean {
  return qualification.test(words);
}

/** A bare name as lists of competences have them, and no sentence. */
export function isName(words: string): boolean {
  return (
    wordCount(words) <= 6 &&
    !/[.!?;]$/.test(words) &&
    !startsSmall(words) &&
    !isVerb(words.split(' ')[0] ?? '') &&
    !person.test(words)
  );
}
