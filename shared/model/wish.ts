/**
 * Whether a line is a wish for a way of learning ("ik wil een cursus Excel") rather than something the job asks
 * ("trainingen verzorgen voor collega's"). The common mistake is to start with the how (method.md, The routekaart); such a
 * line becomes a parked idea. In doubt the answer is false: a requirement that is taken for a wish annoys more than a wish
 * among the requirements.
 */
export function looksLikeWish(text: string): boolean {
  const words = wordsOf(text);
  const at = words.findIndex(isLearningForm);
  if (at < 0) return false;
  if (isAboutTeaching(words, at) || words.slice(0, at).some((w) => knowing.test(w))) return false;
  const form = words[at] as string;
  const asksFor = wishStart.test(words.join(' '));
  if (asksFor || isTaken(words, at)) return true;
  if (!isCourse(form) || (form.endsWith('opleiding') && asksDiploma.test(words.join(' ')))) return false;
  return startsWithCourse(words, at) || isShortNameOfCourse(words, at);
}

/** Something one goes to: alone it says that somebody wants to learn that way. Compounds end in it ("excelcursus"). */
const course = /(?:cursus|training|opleiding|leergang|workshop|masterclass|webinar|e-?learning|bootcamp|bijscholing)$/;
const courseInEnglish = /^(?:course|class)$/;
const courses =
  /(?:cursussen|trainingen|opleidingen|leergangen|workshops|masterclasses|webinars|e-?learnings|bootcamps|courses|trainings)$/;
/** Ways of learning that are a wish only when somebody says that they want them. */
const otherForm =
  /^(?:coach|coaching|coach(?:ings?)?traject|les|lessen|mentor|stage|congres|seminar|symposium|studie|master|mba|certificaat|diploma|internship|conference|degree|certificate)$/;

const wishStart =
  /^(?:(?:graag|wens|wish) |(?:ik|we|wij) (?:wil|willen|zou|zouden|ga|gaan|moet|moeten|volg|volgen|doe) |(?:mag|kan|mogen|kunnen) (?:ik|we|wij) |(?:wil|zou) (?:ik |graag |wel )|(?:i|we) (?:want|would like|wish|need|should|am going) |(?:i'd|we'd) like |i'll (?:take|do|follow) |(?:can|may|could) (?:i|we) )/;
const taking =
  /^(?:volg|volgen|gevolgd|doen|halen|behalen|bijwonen|neem|nemen|afronden|starten|beginnen|take|taking|attend|attending|follow|following|enrol|enroll|join|complete)$/;
/** Verbs of people who make, give or look after learning for others: then it is their work. */
const teaching =
  /^(?:geef|geeft|geven|gegeven|(?:verzorg|organiseer|begeleid|ontwikkel|ontwerp|coördineer|evalueer|beoordeel|faciliteer|implementeer|actualiseer|vernieuw|beheer|regel|maak|schrijf|bereid|leid|bied|plan|koop|bouw|adviseer)t?|(?:verzorg|organiser|begeleid|ontwikkel|ontwerp|coördiner|evaluer|beoordel|faciliter|implementer|actualiser|vernieuw|beheer|beher|regel|mak|schrijv|leid|bied|aanbied|plann|kop|inkop|bouw|adviser|uitvoer|opzett|voorbereid|inricht|samenstell|verbeter|houd|modereer|moderer|acquirer|verkop)en|(?:giv|teach|develop|design|organis|organiz|facilitat|deliver|writ|creat|build|prepar|evaluat|coordinat|manag|lead|host|run|plan|provid|improv|assess)(?:e|es|s|ing|ning)?)$/;
/** "Ik moet weten welke opleidingen er zijn" asks for knowledge. */
const knowing = /^(?:weten|kennen|begrijpen|know|knowing|understand|understanding)$/;
const betweenFormAndVerb = /^(?:en|of|and|or|te|kunnen|zelf|willen|mee|helpen|to|be)$/;
const preposition = /^(?:tot|voor|van|met|aan|binnen|bij|in|over|om|op|for|of|with|to|at|on|about)$/;
const partOfSomething = /^(?:van|in|over|aan|rond|uit|bij|met|voor|tijdens|na|door|of|about|from|during|after|with)$/;
/** A line of a job profile that asks for a diploma. */
const asksDiploma =
  /\b(?:mbo|hbo|wo|vwo|havo|vmbo|bachelor|universitaire?|academische?|niveau|afgeronde?|voltooide?)\b/;
/** English puts another noun behind it, and it is about something else: "training needs", "course design". */
const compoundHead =
  /^(?:needs?|plans?|materials?|programmes?|programs?|budgets?|sessions?|design|facilitation|policy|policies|development|coordination|records?|manuals?|leaders?)$/;
const article = /^(?:een|n|a|an|nog|weer|another)$/;

/** A colon stays on its word, so that the heading "Opleiding: …" of a job profile is not a way of learning. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}':&-]+/u)
    .map((w) => w.replace(/^['-]+|['-]+$/g, ''))
    .filter((w) => w !== '');
}

function isCourse(word: string): boolean {
  return course.test(word) || courseInEnglish.test(word);
}

function isLearningForm(word: string): boolean {
  return isCourse(word) || courses.test(word) || otherForm.test(word);
}

function isAboutTeaching(words: readonly string[], at: number): boolean {
  if (words.slice(0, at).some((w) => teaching.test(w))) return true;
  const rest = words.slice(at + 1);
  const next = rest.find((w) => !betweenFormAndVerb.test(w) && !isLearningForm(w)) ?? '';
  if (teaching.test(next)) return true;
  if (compoundHead.test(rest[0] ?? '')) return true;
  if (rest.some((w) => taking.test(w))) return false;
  const isForOthers = preposition.test(rest[0] ?? '') || courses.test(words[at] as string);
  return isForOthers && rest.some((w) => teaching.test(w));
}

/** "training timemanagement volgen", "volgen van een cursus", "op cursus", "take a course". */
function isTaken(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).filter((w) => !article.test(w));
  const last = before.at(-1) ?? '';
  const isTakenBefore = before.some((w) => taking.test(w)) && before.length <= 3;
  if (isTakenBefore) return true;
  if (isCourse(words[at] as string) && before.length === 1 && /^(?:op|naar)$/.test(last)) return true;
  return !partOfSomething.test(last) && words.slice(at + 1).some((w) => taking.test(w));
}

/** "cursus Excel", "een korte leergang leiderschap", "a course in Excel"; not "training en ontwikkeling van …". */
function startsWithCourse(words: readonly string[], at: number): boolean {
  const hasArticle = article.test(words[0] ?? '');
  if (at > (hasArticle ? 2 : 0) || words.length > 10) return false;
  const next = words[at + 1] ?? '';
  return !/^(?:en|of|and|or|&|van|is|zijn)$/.test(next);
}

/** "Excel cursus", "excel course". */
function isShortNameOfCourse(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at);
  return (
    at === words.length - 1 &&
    at <= 2 &&
    !(words[at] as string).endsWith('opleiding') &&
    !before.some((w) => preposition.test(w) || /^(?:de|het|the|kennis|ervaring|goede|good|knowledge)$/.test(w))
  );
}
