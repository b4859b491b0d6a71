/**
 * The type of what a row hands over while it is dragged: its key, under a name that no other program reads. Its words would
 * be written into whatever window it is let go over.
 */
export const draggedRow = 'application/x-routekaart-row';
