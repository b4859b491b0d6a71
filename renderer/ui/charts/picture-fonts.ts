const screenFamily = 'Source Sans 3 Variable';
/** Under a name of its own in a file: there it is the whole typeface, not a part of that of the app. */
export const uiFamily = `'${screenFamily}'`;

/** The upright letters of the interface as @font-face rules that carry the font itself. '' when they cannot be read. */
export async function embeddedFonts(): Promise<string> {
  const rules = await Promise.all(facesOfInterface().map(embed));
  return rules.join('\n');
}

/** Latin and Latin extended: every name from the EU. */
function facesOfInterface(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter(
        (rule): rule is CSSFontFaceRule =>
          rule instanceof CSSFontFaceRule &&
          rule.style.getPropertyValue('font-family').includes(screenFamily) &&
          rule.style.getPropertyValue('font-style') !== 'italic',
      );
    } catch {
      return [];
    }
  });
}

async function embed(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (source === undefined) return '';
  try {
    const response = await fetch(new URL(source, rule.parentStyleSheet?.href ?? document.baseURI));
    const data = await asDataUrl(await response.blob());
    const range = rule.style.getPropertyValue('unicode-range');
    return `@font-face{font-family:'${screenFamily}';font-weight:200 900;src:url(${data}) format('woff2');unicode-range:${range}}`;
  } catch {
    return '';
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
