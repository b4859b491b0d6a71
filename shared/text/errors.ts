import type { ErrorCode, ErrorReply } from '../contract/errors.ts';
import { formatDate } from './format.ts';
import { defineTexts, type Language } from './language.ts';

type Data = ErrorReply['data'];
type Sentences = Readonly<Record<ErrorCode, (data: Data) => string>>;

const nl: Sentences = {
  'invalid-input': () => 'Routekaart begreep deze opdracht niet. Er is niets veranderd; probeer het opnieuw.',
  'unknown-plan': () => 'Dit plan bestaat niet (meer). Er is niets veranderd; kies een ander plan in de lijst.',
  'plan-in-use': () =>
    'Alleen een voorbeeldplan of een plan in het archief kun je verwijderen. Er is niets veranderd; leg het plan eerst in het archief.',
  conflict: () =>
    'Dit is ondertussen in een ander venster veranderd. Jouw laatste wijziging is niet opgeslagen; kijk wat er nu staat en pas het zo nodig opnieuw aan.',
  'broken-reference': () =>
    'Dit hoort bij iets dat er niet meer is. Er is niets veranderd; kies iets anders of maak eerst ongedaan wat je verwijderde.',
  'fixed-field': () =>
    'Een score blijft staan zoals je hem gaf, met de datum erbij. Er is niets veranderd; geef een nieuwe score als je er nu anders over denkt.',
  'bad-dates': () =>
    'De einddatum ligt voor de begindatum. Er is niets veranderd; kies een einde op of na het begin, bijvoorbeeld 1 januari 2027 tot en met 31 maart 2027.',
  'nothing-to-undo': () => 'Er is niets om ongedaan te maken. Er is niets veranderd; je kunt gewoon verder werken.',
  'changed-since': () =>
    'Hier is daarna verder aan gewerkt, dus het kan niet zomaar terug. Er is niets veranderd; kies of je ook dat latere wilt terugnemen.',
  'nothing-to-redo': () => 'Er is niets om opnieuw te doen. Er is niets veranderd; je kunt gewoon verder werken.',
  'not-saved-yet': () =>
    'Verder terug kan pas als je laatste wijzigingen zijn opgeslagen. Er is niets veranderd; probeer het straks opnieuw.',
  'store-full': (d) =>
    `De schijf is vol, dus je laatste wijziging is nog niet opgeslagen. Wat eerder is opgeslagen, is veilig; maak ruimte op de schijf${where(d, ' van')} en Routekaart slaat vanzelf verder op.`,
  'store-readonly': (d) =>
    `Routekaart mag niet schrijven in de map${where(d)}. Er is niets veranderd; zorg dat je in die map mag schrijven, of kies een andere map.`,
  'store-io': (d) =>
    `De schijf gaf een fout bij het lezen of schrijven${where(d, ' in')}. Wat eerder is opgeslagen, is niet veranderd; kijk of de schijf of de netwerkmap er nog is en probeer het opnieuw.`,
  'store-busy': (d) =>
    `De map${where(d)} is al in gebruik door een andere Routekaart. Er is niets veranderd; ga naar dat venster, of sluit het en probeer het opnieuw.`,
  'store-damaged': (d) => `${damageNl(d)} Er is niets veranderd of weggegooid; ${backupNl(d)}`,
  'store-newer': () =>
    'Deze gegevens zijn gemaakt met een nieuwere versie van Routekaart. Er is niets veranderd; installeer de nieuwste versie en open ze daarmee.',
  'old-runtime': (d) =>
    `${d.part ?? 'Node.js'} ${d.found ?? ''} is te oud om je gegevens veilig te bewaren. Er is niets veranderd; installeer ${d.part ?? 'Node.js'} ${d.needed ?? ''} of nieuwer.`,
  'unknown-backup': () => 'Deze reservekopie is er niet (meer). Er is niets veranderd; kies een andere dag.',
  'bad-folder': (d) => `${badFolder.nl[reasonOf(d)]} Er is niets veranderd; kies een andere map.`,
  'not-reachable': (d) =>
    d.why === 'ticket'
      ? 'Dit adres is al gebruikt of verlopen: het opent Routekaart één keer, binnen een minuut. Start Routekaart nog een keer, dan krijg je een nieuw adres. Een venster dat al open is, gaat gewoon verder.'
      : 'Routekaart antwoordt niet. Wat eerder is opgeslagen, is veilig; start Routekaart opnieuw, dan gaat het opslaan verder.',
  internal: (d) =>
    `Er ging iets mis dat we niet verwachtten. Wat eerder is opgeslagen, is veilig; probeer het opnieuw, en meld het als het blijft gebeuren${d.id === undefined ? '' : ` (foutnummer ${d.id})`}.`,
};

const en: Sentences = {
  'invalid-input': () => 'Routekaart did not understand this. Nothing has changed; try again.',
  'unknown-plan': () => 'This plan does not exist (any more). Nothing has changed; choose another plan from the list.',
  'plan-in-use': () =>
    'You can only delete an example plan or a plan in the archive. Nothing has changed; put the plan in the archive first.',
  conflict: () =>
    'This was changed in another window in the meantime. Your last change was not saved; look at what is there now and change it again if you need to.',
  'broken-reference': () =>
    'This belongs to something that is no longer there. Nothing has changed; choose something else, or first undo what you removed.',
  'fixed-field': () =>
    'A score stays as you gave it, with its date. Nothing has changed; give a new score if you see it differently now.',
  'bad-dates': () =>
    'The end date is before the start date. Nothing has changed; choose an end on or after the start, for example 1 January 2027 to 31 March 2027.',
  'nothing-to-undo': () => 'There is nothing to undo. Nothing has changed; you can simply go on.',
  'changed-since': () =>
    'This was worked on afterwards, so it cannot simply go back. Nothing has changed; choose whether to take back the later work too.',
  'nothing-to-redo': () => 'There is nothing to do again. Nothing has changed; you can simply go on.',
  'not-saved-yet': () =>
    'You can only go back further once your last changes are saved. Nothing has changed; try again later.',
  'store-full': (d) =>
    `The disk is full, so your last change is not saved yet. What was saved before is safe; make room on the disk${where(d, ' of')} and Routekaart goes on saving by itself.`,
  'store-readonly': (d) =>
    `Routekaart may not write in the folder${where(d)}. Nothing has changed; see to it that you may write there, or choose another folder.`,
  'store-io': (d) =>
    `The disk gave an error while reading or writing${where(d, ' in')}. What was saved before has not changed; see whether the disk or network folder is still there and try again.`,
  'store-busy': (d) =>
    `The folder${where(d)} is in use by another Routekaart. Nothing has changed; go to that window, or close it and try again.`,
  'store-damaged': (d) => `${damageEn(d)} Nothing was changed or thrown away; ${backupEn(d)}`,
  'store-newer': () =>
    'This data was made with a newer version of Routekaart. Nothing has changed; install the newest version and open it with that.',
  'old-runtime': (d) =>
    `${d.part ?? 'Node.js'} ${d.found ?? ''} is too old to keep your data safe. Nothing has changed; install ${d.part ?? 'Node.js'} ${d.needed ?? ''} or newer.`,
  'unknown-backup': () => 'This backup is not there (any more). Nothing has changed; choose another day.',
  'bad-folder': (d) => `${badFolder.en[reasonOf(d)]} Nothing has changed; choose another folder.`,
  'not-reachable': (d) =>
    d.why === 'ticket'
      ? 'This address was used before or is too old: it opens Routekaart once, within a minute. Start Routekaart once more for a new address. A window that is open already simply goes on.'
      : 'Routekaart does not answer. What was saved before is safe; start Routekaart again and saving goes on.',
  internal: (d) =>
    `Something went wrong that we did not expect. What was saved before is safe; try again, and report it if it keeps happening${d.id === undefined ? '' : ` (error number ${d.id})`}.`,
};

const texts = defineTexts(nl, en);

/** What happened, that nothing was lost or changed, and what to do: one message for each declared failure. */
export function errorSentence(reply: ErrorReply, language: Language): string {
  return texts[language][reply.code](reply.data).replaceAll(/ {2,}/g, ' ');
}

function where(data: Data, before = ''): string {
  return data.folder === undefined ? '' : `${before} ${data.folder}`;
}

function day(value: string | number | undefined, language: Language): string {
  return formatDate(String(value ?? '').slice(0, 10), language);
}

type BadFolder = 'not-absolute' | 'not-there' | 'same-place' | 'not-writable';
const badFolder = defineTexts<Readonly<Record<BadFolder, string>>>(
  {
    'not-absolute': 'Geef de hele naam van de map, vanaf het begin, bijvoorbeeld E:\\Reserve of /media/stick/reserve.',
    'not-there': 'Deze map is er niet.',
    'same-place': 'Deze map ligt bij je plannen zelf; een tweede plek helpt alleen als die ergens anders is.',
    'not-writable': 'In deze map mag Routekaart niet schrijven.',
  },
  {
    'not-absolute': 'Give the whole name of the folder, from the start, for example E:\\Backup or /media/stick/backup.',
    'not-there': 'This folder does not exist.',
    'same-place': 'This folder is where your plans are; a second place only helps when it is somewhere else.',
    'not-writable': 'Routekaart may not write in this folder.',
  },
);

function reasonOf(data: Data): BadFolder {
  return String(data.reason) in badFolder.nl ? (data.reason as BadFolder) : 'not-there';
}

/** What is wrong with a store that is damaged, and no more: what to do is said where it can be done. */
export function damageSentence(data: Data, language: Language): string {
  return (language === 'nl' ? damageNl : damageEn)(data).replaceAll(/ {2,}/g, ' ');
}

function damageNl(data: Data): string {
  if (data.reason === 'no-mark')
    return 'Een bestand dat bij je plannen hoort, is weg. Daardoor is niet zeker of het laatste wat je schreef erbij is.';
  const missing = Number(data.missing ?? 0);
  const changes = missing === 1 ? 'de laatste wijziging' : `de laatste ${missing} wijzigingen`;
  const until = data.lastEditAt === undefined ? '' : ` (tot en met ${day(data.lastEditAt, 'nl')})`;
  if (missing > 0) return `Er ontbreekt iets in je gegevens${where(data, ' in')}: ${changes}${until}.`;
  return `Je gegevens${where(data, ' in')} zijn beschadigd en kunnen niet veilig geopend worden.`;
}

function backupNl(data: Data): string {
  if (data.backup === undefined) return 'er is nog geen reservekopie. Routekaart laat zien hoe je verder kunt.';
  return `de nieuwste goede reservekopie is van ${day(data.backupAt, 'nl')}. Routekaart laat zien hoe je verder kunt.`;
}

function damageEn(data: Data): string {
  if (data.reason === 'no-mark')
    return 'A file that belongs to your plans is gone, so it is not certain that the last things you wrote are there.';
  const missing = Number(data.missing ?? 0);
  const changes = missing === 1 ? 'the last change' : `the last ${missing} changes`;
  const until = data.lastEditAt === undefined ? '' : ` (up to ${day(data.lastEditAt, 'en')})`;
  if (missing > 0) return `Something is missing from your data${where(data, ' in')}: ${changes}${until}.`;
  return `Your data${where(data, ' in')} is damaged and cannot be opened safely.`;
}

function backupEn(data: Data): string {
  if (data.backup === undefined) return 'there is no backup yet. Routekaart shows how you can go on.';
  return `the newest good backup is of ${day(data.backupAt, 'en')}. Routekaart shows how you can go on.`;
}
