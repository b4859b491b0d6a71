import type { RefObject } from 'react';
import { useLanguage } from '../language.ts';
import { Menu } from '../menu.tsx';
import { isKept } from '../saved-file-news.ts';
import { type PictureKind, savePicture } from './save-picture.ts';

/** The menu beside a picture that saves the drawing in `frame` as it looks now. */
export function SavePictureMenu({
  frame,
  name,
  title = null,
  label,
  kinds,
}: {
  frame: RefObject<HTMLElement | null>;
  /** Name of the file without its end. */
  name: string;
  /** Above the drawing in the file; null when it speaks for itself. */
  title?: string | null;
  label: string;
  /** What each kind of file is called in the menu. */
  kinds: Readonly<Record<PictureKind, string>>;
}) {
  const language = useLanguage();
  const save = (kind: PictureKind) => {
    const drawing = frame.current?.querySelector('svg');
    if (drawing) void savePicture(drawing, kind, name, title).then((saved) => isKept(saved, language));
  };
  return (
    <Menu
      label={label}
      icon="save"
      isIconOnly
      placement="bottom end"
      items={[
        { id: 'png', label: kinds.png, run: () => save('png') },
        { id: 'svg', label: kinds.svg, run: () => save('svg') },
      ]}
    />
  );
}
