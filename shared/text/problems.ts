import { defineTexts } from './language.ts';

/** The panel in which the coach speaks, and the ways to it. */
export const problemTexts = defineTexts(
  {
    coach: 'Coach',
    problems: 'Problemen',
    none: 'De coach ziet niets dat beter kan. Mooi.',
    filter: 'Laat alleen zien',
    solve: 'Oplossen',
    show: 'Laat zien wat de coach ziet',
    next: 'Volgende punt van de coach',
    previous: 'Vorige punt van de coach',
    solveCurrent: 'Dit punt van de coach oplossen',
    counts: (errors: number, warnings: number, tips: number) =>
      `De coach ziet: ${errors} fout, ${warnings} let op, ${tips} ${tips === 1 ? 'tip' : 'tips'}`,
  },
  {
    coach: 'Coach',
    problems: 'Problems',
    none: 'The coach sees nothing to improve. Well done.',
    filter: 'Show only',
    solve: 'Solve',
    show: 'Show what the coach sees',
    next: 'Next point of the coach',
    previous: 'Previous point of the coach',
    solveCurrent: 'Solve this point of the coach',
    counts: (errors: number, warnings: number, tips: number) =>
      `The coach sees: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} for attention, ${tips} ${tips === 1 ? 'tip' : 'tips'}`,
  },
);
