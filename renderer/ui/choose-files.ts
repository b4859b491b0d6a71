/** Lets the person choose files in the window that the system has for it; none are handed over when it is closed without. */
export function chooseFiles(
  { accept, isMultiple }: { readonly accept: readonly string[]; readonly isMultiple: boolean },
  take: (files: readonly File[]) => void,
): void {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.multiple = isMultiple;
  chooser.accept = accept.join(',');
  chooser.hidden = true;
  chooser.addEventListener('change', () => {
    take([...(chooser.files ?? [])]);
    chooser.remove();
  });
  chooser.addEventListener('cancel', () => chooser.remove());
  document.body.append(chooser);
  chooser.click();
}
