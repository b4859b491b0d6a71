/** Focus target for the line that adds a quality. */
export const newQualityTarget = 'new';

/** Focus target that opens the form for feedback. */
export const feedbackTarget = 'feedback';
