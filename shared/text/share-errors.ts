import type { ShareProblem, ShareProblemCode } from '../share/problem.ts';
import type { Language } from './language.ts';

type Data = ShareProblem['data'];
type Sentences = Readonly<Record<ShareProblemCode, (data: Data) => string>>;

const sortsNl: Readonly<Record<string, string>> = {
  share: 'een gedeeld plan',
  response: 'een reactie op een gedeeld plan',
  feedbackForm: 'een feedbackformulier',
  feedbackAnswer: 'een ingevuld feedbackformulier',
};
const sortsEn: Readonly<Record<string, string>> = {
  share: 'a shared plan',
  response: 'a response to a shared plan',
  feedbackForm: 'a feedback form',
  feedbackAnswer: 'a feedback form that was filled in',
};

const damagedNl =
  'Dit Routekaart-bestand is niet heel of is veranderd, dus er is niets van overgenomen; vraag de afzender om het opnieuw te sturen.';
const damagedEn =
  'This Routekaart file is not whole or was changed, so nothing was taken from it; ask the sender to send it again.';

const nl: Sentences = {
  'too-large': () =>
    'Dit bestand is groter dan 50 MB en een gedeeld plan is dat nooit, dus er is niets van gelezen; kijk of je het goede bestand koos.',
  empty: () => 'Dit bestand is leeg, dus er is niets overgenomen; vraag de afzender om het opnieuw te sturen.',
  'not-routekaart': () =>
    'Dit is geen bestand van Routekaart, dus er is niets overgenomen; kies een bestand dat op .routekaart eindigt.',
  'not-text': () => damagedNl,
  'not-json': () => damagedNl,
  'too-deep': () => damagedNl,
  'too-many-values': () => damagedNl,
  'duplicate-key': () => damagedNl,
  'forbidden-key': () => damagedNl,
  'lone-surrogate': () => damagedNl,
  'newer-version': () =>
    'Dit bestand is gemaakt met een nieuwere Routekaart, dus er is niets van overgenomen; installeer de nieuwste versie en open het daarmee.',
  'unknown-version': () =>
    'Deze Routekaart kent de versie van dit bestand niet, dus er is niets van overgenomen; vraag de afzender om het met de nieuwste versie opnieuw te maken.',
  'wrong-type': (d) =>
    `Dit is ${sortsNl[d.found ?? ''] ?? 'een ander Routekaart-bestand'} en hier past ${sortsNl[d.expected ?? ''] ?? 'iets anders'}, dus er is niets overgenomen.`,
  damaged: () => damagedNl,
  inconsistent: () => damagedNl,
  'wrong-digest': () =>
    'Een besluit in dit bestand past niet bij de tekst waar het over gaat, dus er is niets overgenomen; vraag de afzender om het opnieuw te maken.',
  'needs-passphrase': () => 'Dit bestand is beveiligd met een wachtwoordzin; vul die in om het te openen.',
  'wrong-passphrase': () =>
    'Met deze wachtwoordzin gaat het bestand niet open; kijk of je hem precies zo typte als je hem kreeg.',
};

const en: Sentences = {
  'too-large': () =>
    'This file is larger than 50 MB and a shared plan never is, so nothing of it was read; see whether you chose the right file.',
  empty: () => 'This file is empty, so nothing was taken from it; ask the sender to send it again.',
  'not-routekaart': () =>
    'This is not a Routekaart file, so nothing was taken from it; choose a file whose name ends in .routekaart.',
  'not-text': () => damagedEn,
  'not-json': () => damagedEn,
  'too-deep': () => damagedEn,
  'too-many-values': () => damagedEn,
  'duplicate-key': () => damagedEn,
  'forbidden-key': () => damagedEn,
  'lone-surrogate': () => damagedEn,
  'newer-version': () =>
    'This file was made with a newer Routekaart, so nothing was taken from it; install the newest version and open it with that.',
  'unknown-version': () =>
    'This Routekaart does not know the version of this file, so nothing was taken from it; ask the sender to make it again with the newest version.',
  'wrong-type': (d) =>
    `This is ${sortsEn[d.found ?? ''] ?? 'another Routekaart file'} and ${sortsEn[d.expected ?? ''] ?? 'something else'} belongs here, so nothing was taken from it.`,
  damaged: () => damagedEn,
  inconsistent: () => damagedEn,
  'wrong-digest': () =>
    'A decision in this file does not fit the text it is about, so nothing was taken from it; ask the sender to make it again.',
  'needs-passphrase': () => 'This file is protected with a passphrase; fill it in to open the file.',
  'wrong-passphrase': () =>
    'This passphrase does not open the file; see whether you typed it exactly as it was given to you.',
};

const texts: Readonly<Record<Language, Sentences>> = { nl, en };

/** Why a file from outside was refused, that nothing was taken from it, and what to do: one sentence for each problem. */
export function shareProblemSentence(problem: ShareProblem, language: Language): string {
  return texts[language][problem.code](problem.data);
}
