/**
 * Hands a file to the person: the browser keeps it as a download, the app asks where. `name` is made fit for any disk;
 * returns the name it got.
 */
export function saveFile(content: Blob, name: string): string {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return link.download;
}

/** What every file system takes. Its end, such as ".svg", stays. */
function fileName(name: string): string {
  const end = /\.[a-z]{1,10}$/.exec(name)?.[0] ?? '';
  const plain = name
    .slice(0, name.length - end.length)
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${plain}${end}`;
}
