/** The only names that pass between a window and the program. */
export const channels = {
  call: 'call',
  event: 'event',
  openPrint: 'open-print',
  notify: 'notify',
  saveFile: 'save-file',
  savePdf: 'save-pdf',
  viewPdf: 'view-pdf',
} as const;
