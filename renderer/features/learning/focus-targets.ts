/** What a view of step 3 can be opened for, beside the names of its fields. */
export const newActivityTarget = 'new-activity';
export const newIdeaTarget = 'new-idea';
/** The heading that is the person's own text. */
export const titleTarget = 'title';
