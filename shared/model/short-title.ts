const longest = 48;

/** A few words for a learning question in tree, tab and on a sign: its short title, else the start of its text; '' when it has neither. */
export function shortTitleOf(question: { shortTitle: string; text: string }): string {
  return question.shortTitle.trim() || startOf(question.text);
}

/** The first words of a text on one line, whole words, with an ellipsis when something is left out. */
export function startOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= longest) return line;
  const cut = characters.slice(0, longest).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,.;:]+$/, '')} …`;
}
