import { defineTexts } from './language.ts';

/** The example plan as something one opens and throws away again; and throwing away a whole plan. */
export const exampleNoteTexts = defineTexts(
  {
    open: 'Voorbeeldplan openen',
    openHint: 'Een compleet plan van een verzonnen collega, om rond te kijken.',
    is: 'Dit is een voorbeeld',
    note: 'Alles is verzonnen. Kijk rond en verander gerust iets: je eigen plannen merken er niets van.',
    remove: 'Voorbeeld verwijderen',
    removed: 'Het voorbeeld is verwijderd.',
    confirmExample: {
      title: 'Het voorbeeld verwijderen?',
      text: 'Het hele voorbeeldplan gaat weg, ook wat je er zelf in veranderde. Je kunt later weer een nieuw voorbeeld openen.',
    },
    removePlan: 'Plan verwijderen …',
    removedPlan: (title: string) => `${title} is verwijderd.`,
    confirmPlanTitle: (title: string) => `${title} verwijderen?`,
    confirmPlanText: 'Het hele plan gaat weg, met alles wat erin staat. Dit kun je niet ongedaan maken.',
    alsoFromBackups: 'Haal het ook uit alle reservekopieën; dan is het nergens meer',
    secondAway: 'De tweede plek voor reservekopieën was er niet. In de kopieën daar staat het plan nog.',
    removeAction: 'Verwijderen',
  },
  {
    open: 'Open the example plan',
    openHint: 'A complete plan of an invented colleague, to look around in.',
    is: 'This is an example',
    note: 'All of it is invented. Look around and change what you like: your own plans stay as they are.',
    remove: 'Delete the example',
    removed: 'The example was deleted.',
    confirmExample: {
      title: 'Delete the example?',
      text: 'The whole example plan goes, with what you changed in it. You can open a new example later.',
    },
    removePlan: 'Delete the plan …',
    removedPlan: (title: string) => `${title} was deleted.`,
    confirmPlanTitle: (title: string) => `Delete ${title}?`,
    confirmPlanText: 'The whole plan goes, with everything in it. You cannot undo this.',
    alsoFromBackups: 'Take it out of all backups too; then it is nowhere any more',
    secondAway: 'The second place for backups was not there. The copies there still hold the plan.',
    removeAction: 'Delete',
  },
);
