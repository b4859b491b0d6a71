import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Nog geen eis van jezelf',
    what: () => 'Je eisen komen allemaal uit je werk; van jezelf staat er nog geen bij.',
    why: 'Stap 1 stelt twee vragen: wat moet je weten voor de opgave, en wat wil je zelf leren om met plezier te blijven werken?',
    goTo: 'Schrijf een eigen eis op',
  },
  {
    title: 'No requirement of your own yet',
    what: () => 'All your requirements come from your work; none is your own yet.',
    why: 'Step 1 asks two questions: what must you know for the assignment, and what do you want to learn to keep enjoying your work?',
    goTo: 'Write down a requirement of your own',
  },
);
