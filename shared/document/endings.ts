/** How the names of files end that can be read (read-file.ts), without the dot. */
export const documentEndings = [
  'docx',
  'pdf',
  'odt',
  'rtf',
  'html',
  'htm',
  'txt',
  'md',
  'csv',
  'xlsx',
  'matrix',
] as const;
