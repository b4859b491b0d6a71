import { budgetSourceKind } from '../model/kinds/money.ts';
import { labelsOf } from '../model/labels.ts';
import { defineTexts } from './language.ts';

const source = labelsOf(budgetSourceKind);

/** The budget: who can pay, what is asked of each source, and what is still free. */
export const budgetTexts = defineTexts(
  {
    title: 'Budget',
    free: (amount: string) => `Er is nog ${amount} vrij`,
    overspent: (amount: string) => `Er is ${amount} te veel verdeeld`,
    unknownFree: 'Hoeveel er vrij is, is nog onbekend',
    noSources: 'Nog geen bron die betaalt',
    lead: 'Hier zie je wie wat betaalt. Een onbekend bedrag is iets anders dan nul.',
    privateApart: 'Privé telt niet mee: dat is je eigen geld.',
    unknownApart: (names: string) => `Van ${names} is het bedrag onbekend. Dat telt niet mee.`,
    openCosts: (amount: string) => `Van je kosten is nog ${amount} niet verdeeld.`,
    unknownCosts: (count: number) =>
      count === 1
        ? 'Van 1 kostenpost is het bedrag nog onbekend.'
        : `Van ${count} kostenposten is het bedrag nog onbekend.`,
    /** After an amount: "€ 515,00 vrij van € 2.000,00". */
    freeOf: (amount: string) => `vrij van ${amount}`,
    tooMuchOf: (amount: string) => `te veel op ${amount}`,
    leftOf: (amount: string) => `over van ${amount}`,
    usedOfUnknown: (used: string) => `${used} verdeeld, bedrag onbekend`,
    sources: 'Bronnen',
    privateMoney: 'Privé',
    privateLead: 'Wat je zelf betaalt, staat apart.',
    name: source.nl.name,
    kind: source.nl.sourceKind,
    amount: source.nl.amountCents,
    amountHint: 'Hoeveel is er in deze periode? Leeg betekent: onbekend.',
    start: source.nl.startDate,
    end: source.nl.endDate,
    rules: source.nl.rules,
    rulesHint: 'Bijvoorbeeld: aanvragen vóór 1 december.',
    ledger: 'Wat deze bron betaalt',
    ledgerEmpty: 'Deze bron betaalt nog niets. Kies bij een activiteit wie er betaalt.',
    ledgerOpens: 'Beschikbaar',
    ledgerCarried: 'Meegekomen uit de vorige periode',
    ledgerEnds: 'Vrij',
    ledgerOver: 'Te veel',
    ledgerUnknown: 'Zolang het bedrag onbekend is, is er geen saldo.',
    balance: 'Saldo',
    date: 'Datum',
    noDate: 'nog geen dag',
    percent: (percent: string) => `${percent}% van de kosten`,
    receipt: (receipt: string) => `bon: ${receipt}`,
    windowOf: (period: string) => `Periode ${period}`,
    openEnd: 'geen einddatum',
    until: (date: string) => `tot en met ${date}`,
    from: (date: string) => `vanaf ${date}`,
    lapses: (date: string) => `wat over is, vervalt na ${date}`,
    lapsed: (date: string) => `liep tot en met ${date}: wat over was, is vervallen`,
    carries: (date: string) => `wat over is, gaat op ${date} mee`,
    carriedAlong: (amount: string) => `${amount} kwam mee uit de vorige periode`,
    pastApart: (names: string) => `De periode van ${names} is voorbij. Wat daarvan over was, telt niet mee.`,
    picture: 'Per bron: wat is er gevraagd, en wat is er vrij?',
    pictureLead: 'Van links naar rechts: hoe zeker het is. Wat open blijft, is vrij.',
    pictureLabel: 'Per bron wat er besteed, goedgekeurd, aangevraagd, gepland en vrij is.',
    table: { source: 'Bron', available: 'Beschikbaar', free: 'Vrij' },
    renewal: source.nl.renewal,
    renewalOptions: budgetSourceKind.fields.renewal.words.nl,
    renewalHints: {
      none: 'Het bedrag is er één keer.',
      resets: 'Telkens hetzelfde bedrag; wat over is, vervalt.',
      carriesOver: 'Telkens hetzelfde bedrag, en wat over is komt erbij.',
    },
    renewalMonths: source.nl.renewalMonths,
    months: 'maanden',
    renewalText: (renewal: 'none' | 'resets' | 'carriesOver', months: number) =>
      renewal === 'none'
        ? 'het stopt'
        : renewal === 'resets'
          ? `om de ${months} maanden opnieuw; wat over is, vervalt`
          : `om de ${months} maanden opnieuw; wat over is, gaat mee`,
    requests: 'Aanvragen',
    print: 'Budget en uren afdrukken',
    activity: 'Activiteit',
    state: 'Stand',
    stateOf: (activity: string) => `Stand van ${activity}`,
    total: 'Samen',
    edit: 'Gegevens en afspraken',
    remove: 'Bron verwijderen',
    removeAsk: (name: string) => `‘${name}’ verwijderen?`,
    removeAskText: (count: number, amount: string) =>
      count === 1
        ? `Deze bron betaalt 1 deel van je kosten: ${amount}. Dat deel is dan niet meer verdeeld. De kosten zelf blijven staan, en je kunt het ongedaan maken.`
        : `Deze bron betaalt ${count} delen van je kosten, samen ${amount}. Die zijn dan niet meer verdeeld. De kosten zelf blijven staan, en je kunt het ongedaan maken.`,
    removeAction: 'Verwijder de bron',
    removed: (name: string) => `Bron ‘${name}’ is verwijderd`,
    removedAlong: (count: number) =>
      count === 1
        ? 'Er ging 1 deel mee. De kosten zelf staan er nog.'
        : `Er gingen ${count} delen mee. De kosten zelf staan er nog.`,
    add: 'Bron toevoegen',
    addLabel: 'Nieuwe bron',
    addPlaceholder: 'Bijvoorbeeld: samenwerkingsfonds',
    addUsual: 'Vaak gebruikt:',
    untitledActivity: 'Activiteit zonder naam',
    empty: 'Wie kan er betalen?',
    emptyText:
      'Zet hier de bronnen neer, zoals je afdeling of je persoonlijk ontwikkelbudget. Het bedrag mag je nog openlaten.',
    dropped: 'vervallen',
    commands: {
      open: 'Ga naar Budget',
      newSource: 'Nieuwe bron die betaalt',
      requests: 'Ga naar Aanvragen',
      print: 'Budget en uren afdrukken',
      printRequests: 'Aanvragen afdrukken',
    },
    treeFree: (amount: string) => `${amount} vrij`,
    treeOver: (amount: string) => `${amount} te veel`,
  },
  {
    title: 'Budget',
    free: (amount) => `There is still ${amount} free`,
    overspent: (amount) => `${amount} too much is allocated`,
    unknownFree: 'How much is free is not known yet',
    noSources: 'No source that pays yet',
    lead: 'Here you see who pays what. An unknown amount is not the same as zero.',
    privateApart: 'Private money does not count: it is your own.',
    unknownApart: (names) => `The amount of ${names} is unknown. It does not count.`,
    openCosts: (amount) => `${amount} of your costs is not covered yet.`,
    unknownCosts: (count) =>
      count === 1 ? 'The amount of 1 cost is not known yet.' : `The amounts of ${count} costs are not known yet.`,
    freeOf: (amount) => `free of ${amount}`,
    tooMuchOf: (amount) => `too much on ${amount}`,
    leftOf: (amount) => `left of ${amount}`,
    usedOfUnknown: (used) => `${used} allocated, amount unknown`,
    sources: 'Sources',
    privateMoney: 'Private',
    privateLead: 'What you pay yourself stands apart.',
    name: source.en.name,
    kind: source.en.sourceKind,
    amount: source.en.amountCents,
    amountHint: 'How much is there in this period? Empty means: unknown.',
    start: source.en.startDate,
    end: source.en.endDate,
    rules: source.en.rules,
    rulesHint: 'For example: apply before 1 December.',
    ledger: 'What this source pays',
    ledgerEmpty: 'This source pays nothing yet. Choose at an activity who pays.',
    ledgerOpens: 'Available',
    ledgerCarried: 'Came along from the period before',
    ledgerEnds: 'Free',
    ledgerOver: 'Too much',
    ledgerUnknown: 'As long as the amount is unknown there is no balance.',
    balance: 'Balance',
    date: 'Date',
    noDate: 'no day yet',
    percent: (percent) => `${percent}% of the cost`,
    receipt: (receipt) => `receipt: ${receipt}`,
    windowOf: (period) => `Period ${period}`,
    openEnd: 'no end date',
    until: (date) => `until ${date}`,
    from: (date) => `from ${date}`,
    lapses: (date) => `what is left lapses after ${date}`,
    lapsed: (date) => `ran until ${date}: what was left has lapsed`,
    carries: (date) => `what is left goes along on ${date}`,
    carriedAlong: (amount) => `${amount} came along from the period before`,
    pastApart: (names) => `The period of ${names} is over. What was left of it does not count.`,
    picture: 'Of each source: what is asked, and what is free?',
    pictureLead: 'From left to right: how certain it is. What stays open is free.',
    pictureLabel: 'For each source what is spent, approved, requested, planned and free.',
    table: { source: 'Source', available: 'Available', free: 'Free' },
    renewal: source.en.renewal,
    renewalOptions: budgetSourceKind.fields.renewal.words.en,
    renewalHints: {
      none: 'The amount is there once.',
      resets: 'The same amount each time; what is left lapses.',
      carriesOver: 'The same amount each time, and what is left is added.',
    },
    renewalMonths: source.en.renewalMonths,
    months: 'months',
    renewalText: (renewal, months) =>
      renewal === 'none'
        ? 'it stops'
        : renewal === 'resets'
          ? `anew every ${months} months; what is left lapses`
          : `anew every ${months} months; what is left goes along`,
    requests: 'Requests',
    print: 'Print budget and hours',
    activity: 'Activity',
    state: 'State',
    stateOf: (activity) => `State of ${activity}`,
    total: 'Together',
    edit: 'Details and arrangements',
    remove: 'Delete source',
    removeAsk: (name) => `Delete ‘${name}’?`,
    removeAskText: (count, amount) =>
      count === 1
        ? `This source pays 1 part of your costs: ${amount}. That part will not be covered any more. The costs themselves stay, and you can undo this.`
        : `This source pays ${count} parts of your costs, ${amount} together. Those will not be covered any more. The costs themselves stay, and you can undo this.`,
    removeAction: 'Delete the source',
    removed: (name) => `Source ‘${name}’ was deleted`,
    removedAlong: (count) =>
      count === 1
        ? '1 allocated part went along. The costs themselves are still there.'
        : `${count} allocated parts went along. The costs themselves are still there.`,
    add: 'Add source',
    addLabel: 'New source',
    addPlaceholder: 'For example: cooperation fund',
    addUsual: 'Often used:',
    untitledActivity: 'Activity without a name',
    empty: 'Who can pay?',
    emptyText:
      'Put the sources here, such as your department or your personal development budget. You may leave the amount open.',
    dropped: 'dropped',
    commands: {
      open: 'Go to Budget',
      newSource: 'New source that pays',
      requests: 'Go to Requests',
      print: 'Print budget and hours',
      printRequests: 'Print requests',
    },
    treeFree: (amount) => `${amount} free`,
    treeOver: (amount) => `${amount} too much`,
  },
);
