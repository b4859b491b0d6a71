import { decisionKind } from '../model/kinds/sharing.ts';
import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

const n = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What came back of a shared plan: remarks, proposals, decisions, and where they stand now. */
export const returnedTexts = defineTexts(
  {
    tab: 'Teruggekomen',
    title: 'Wat anderen teruggaven',
    lead: 'Open het bestand dat je terugkreeg. Jij beslist wat je met een voorstel doet; er verandert niets vanzelf.',
    open: 'Bestand openen',
    paste: 'Of plak de tekst uit een mail',
    pasteLabel: 'Tekst van de reactie',
    pasteRead: 'Lees de tekst',
    nothing: 'Er is nog niets teruggekomen',
    nothingText: 'Deel je plan met je leidinggevende. Wat die terugstuurt, open je hier.',
    proposals: 'Voorstellen',
    noOpenProposals: 'Er wacht geen voorstel op je antwoord.',
    remarks: 'Opmerkingen',
    noRemarks: 'Er zijn geen opmerkingen.',
    here: 'Bij dit blad',
    elsewhere: 'Elders in je plan',
    answered: (count: number) => `Beantwoord (${count})`,
    resolved: (count: number) => `Afgehandeld (${count})`,
    takeOver: 'Neem over',
    decline: 'Neem niet over',
    answerTo: 'Antwoord',
    answerHint: 'Gaat mee in de volgende ronde.',
    send: 'Antwoord toevoegen',
    resolve: 'Afgehandeld',
    reopen: 'Weer openen',
    valueThen: 'Toen je deelde',
    valueNow: 'Nu in je plan',
    valueProposed: 'Voorstel',
    meanwhile: 'Je hebt dit veranderd nadat je deelde. Kies welke van de twee het wordt.',
    already: 'Dit staat al zo in je plan.',
    gone: 'Waar dit over gaat, staat niet meer in je plan.',
    cannot: 'Zo zou het einde voor het begin liggen. Verander de datums zelf, of neem het niet over.',
    wholePlan: 'Het hele plan',
    consents: 'Akkoorden',
    consentsTitle: 'Waar je akkoord op hebt',
    consentsLead:
      'Een akkoord geldt voor de tekst, kosten en uren zoals ze toen waren. Verandert er iets, dan staat het hier.',
    consentsNone: 'Nog geen besluiten',
    consentsNoneText:
      'Je leidinggevende kan akkoord gaan met een neventaak, kosten, uren in werktijd, een leervraag of het hele plan.',
    trust: 'Dit is een afspraak tussen jullie twee, geen bewijs tegen vervalsing.',
    part: 'Onderdeel',
    decision: 'Besluit',
    standing: 'Stand',
    asAgreed: 'zoals afgesproken',
    unbound: 'klopt niet meer',
    unboundText:
      'Dit besluit is veranderd nadat het was genomen. Wat er nu staat, is dus niet zeker: vraag het opnieuw na.',
    changedAfter: 'gewijzigd na akkoord',
    agreedThen: (name: string, date: string) =>
      `${name || 'Je leidinggevende'} ging op ${formatDate(date, 'nl')} akkoord. Daarna veranderde:`,
    parts: decisionKind.fields.part.words.nl,
    panel: 'Opmerkingen',
    intake: {
      title: (name: string) => `Reactie van ${name || 'de ander'} is binnen`,
      knownTitle: 'Deze reactie had je al',
      known: 'Er is niets dubbel gezet en niets veranderd.',
      added: (remarks: number, proposals: number, decisions: number) =>
        [
          remarks > 0 ? n(remarks, 'opmerking', 'opmerkingen') : '',
          proposals > 0 ? n(proposals, 'voorstel', 'voorstellen') : '',
          decisions > 0 ? n(decisions, 'besluit', 'besluiten') : '',
        ]
          .filter(Boolean)
          .join(', ') || 'Alleen de woorden zijn bijgewerkt.',
      olderRound: (round: number, newest: number) =>
        `Dit hoort bij ronde ${round}; je deelde daarna ronde ${newest}. Kijk of het nog klopt.`,
      unknownShare: 'Deze ronde staat niet meer in je plan. De reactie is er toch bij gezet.',
      ofReceived:
        'Dit is een reactie op een plan dat iemand met je deelde. Mail haar naar die persoon; hier is niets veranderd.',
      otherPlan: 'Deze reactie hoort bij een plan dat hier niet staat. Er is niets overgenomen.',
      otherPlanOpened: (title: string) => `Deze reactie hoort bij ${quote(title)}. Dat plan is geopend.`,
      feedbackTitle: (count: number) =>
        count === 1 ? 'Feedback van 1 persoon is binnen' : `Feedback van ${count} mensen is binnen`,
      feedbackAdded: (items: number) => `${n(items, 'stuk feedback staat', 'stukken feedback staan')} nu in stap 2.`,
      feedbackKnown: (count: number) =>
        `${n(count, 'bestand had', 'bestanden had')} je al; die zijn niet dubbel gezet.`,
      feedbackLost: (items: number) =>
        `${n(items, 'antwoord ging', 'antwoorden gingen')} over een eis die er niet meer is.`,
      feedbackGone: 'De vraag staat niet meer in je plan. De feedback is er toch bij gezet.',
      form: 'Dit is een leeg feedbackformulier. Stuur het naar iemand die je om feedback vraagt.',
      ownShare: (title: string) => `Dit is een bestand van je eigen plan ${quote(title)}. Dat staat hier al.`,
      show: 'Bekijk',
      failed: (name: string) => `${quote(name)} is niet geopend`,
      passphraseTitle: 'Dit bestand is beveiligd',
      passphraseText: (name: string) => `${quote(name)} gaat open met de wachtwoordzin die je van de afzender kreeg.`,
      passphrase: 'Wachtwoordzin',
      openIt: 'Openen',
      cancel: 'Annuleren',
    },
  },
  {
    tab: 'Come back',
    title: 'What others gave back',
    lead: 'Open the file you got back. You decide what to do with a proposal; nothing changes by itself.',
    open: 'Open a file',
    paste: 'Or paste the text from a mail',
    pasteLabel: 'Text of the response',
    pasteRead: 'Read the text',
    nothing: 'Nothing has come back yet',
    nothingText: 'Share your plan with your manager. What comes back is opened here.',
    proposals: 'Proposals',
    noOpenProposals: 'No proposal waits for your answer.',
    remarks: 'Remarks',
    noRemarks: 'There are no remarks.',
    here: 'On this sheet',
    elsewhere: 'Elsewhere in your plan',
    answered: (count: number) => `Answered (${count})`,
    resolved: (count: number) => `Dealt with (${count})`,
    takeOver: 'Take over',
    decline: 'Do not take over',
    answerTo: 'Answer',
    answerHint: 'Goes along in the next round.',
    send: 'Add the answer',
    resolve: 'Dealt with',
    reopen: 'Open again',
    valueThen: 'When you shared',
    valueNow: 'In your plan now',
    valueProposed: 'Proposal',
    meanwhile: 'You changed this after you shared. Choose which of the two it becomes.',
    already: 'Your plan says so already.',
    gone: 'What this is about is no longer in your plan.',
    cannot: 'The end would lie before the start. Change the dates yourself, or do not take it over.',
    wholePlan: 'The whole plan',
    consents: 'Consents',
    consentsTitle: 'What you have consent for',
    consentsLead:
      'A consent holds for the text, costs and hours as they were then. When something changes, it says so here.',
    consentsNone: 'No decisions yet',
    consentsNoneText:
      'Your manager can agree to a side task, costs, hours in work time, a learning question or the whole plan.',
    trust: 'This is an agreement between the two of you, no proof against forgery.',
    part: 'Part',
    decision: 'Decision',
    standing: 'Standing',
    asAgreed: 'as agreed',
    unbound: 'no longer right',
    unboundText: 'This decision was altered after it was made. So what it says now is not certain: ask again.',
    changedAfter: 'changed after consent',
    agreedThen: (name: string, date: string) =>
      `${name || 'Your manager'} agreed on ${formatDate(date, 'en')}. Since then this changed:`,
    parts: decisionKind.fields.part.words.en,
    panel: 'Remarks',
    intake: {
      title: (name: string) => `The response of ${name || 'the other person'} is in`,
      knownTitle: 'You had this response already',
      known: 'Nothing was doubled and nothing changed.',
      added: (remarks: number, proposals: number, decisions: number) =>
        [
          remarks > 0 ? n(remarks, 'remark', 'remarks') : '',
          proposals > 0 ? n(proposals, 'proposal', 'proposals') : '',
          decisions > 0 ? n(decisions, 'decision', 'decisions') : '',
        ]
          .filter(Boolean)
          .join(', ') || 'Only the words were brought up to date.',
      olderRound: (round: number, newest: number) =>
        `This belongs to round ${round}; you shared round ${newest} since. See whether it still holds.`,
      unknownShare: 'This round is no longer in your plan. The response was added all the same.',
      ofReceived:
        'This is a response to a plan that somebody shared with you. Mail it to that person; nothing changed here.',
      otherPlan: 'This response belongs to a plan that is not here. Nothing was taken over.',
      otherPlanOpened: (title: string) => `This response belongs to ${quoteEnglish(title)}. That plan was opened.`,
      feedbackTitle: (count: number) =>
        count === 1 ? 'Feedback of 1 person is in' : `Feedback of ${count} people is in`,
      feedbackAdded: (items: number) => `${n(items, 'piece of feedback is', 'pieces of feedback are')} in step 2 now.`,
      feedbackKnown: (count: number) => `You had ${n(count, 'file', 'files')} already; nothing was doubled.`,
      feedbackLost: (items: number) => `${n(items, 'answer was', 'answers were')} about a requirement that is gone.`,
      feedbackGone: 'The question is no longer in your plan. The feedback was added all the same.',
      form: 'This is an empty feedback form. Send it to somebody you ask for feedback.',
      ownShare: (title: string) => `This is a file of your own plan ${quoteEnglish(title)}. It is here already.`,
      show: 'Look',
      failed: (name: string) => `${quoteEnglish(name)} was not opened`,
      passphraseTitle: 'This file is protected',
      passphraseText: (name: string) => `${quoteEnglish(name)} opens with the passphrase you got from the sender.`,
      passphrase: 'Passphrase',
      openIt: 'Open',
      cancel: 'Cancel',
    },
  },
);
