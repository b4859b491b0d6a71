import { type SavedFile, saveFile } from '../save-file.ts';
import { pictureFile } from './picture-file.ts';

export type PictureKind = 'svg' | 'png';

/** Twice as many dots as on the screen, so that it stays sharp in a document. */
const dotsPerPixel = 2;

/**
 * Saves a drawing as a file of its own, as it looks now. `name` is the name of the file without its end; `title` stands
 * above the drawing, null when it needs none. What became of it is for the person to hear.
 */
export async function savePicture(
  drawing: SVGSVGElement,
  kind: PictureKind,
  name: string,
  title: string | null,
): Promise<SavedFile> {
  const file = await pictureFile(drawing, title);
  const svg = new Blob([new XMLSerializer().serializeToString(file)], { type: 'image/svg+xml' });
  const blob =
    kind === 'svg' ? svg : await asPng(svg, Number(file.getAttribute('width')), Number(file.getAttribute('height')));
  return saveFile(blob, `${name}.${kind}`);
}

async function asPng(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * dotsPerPixel;
    canvas.height = height * dotsPerPixel;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
