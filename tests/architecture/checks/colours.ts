import { type Finding, placeOf, type SourceFile, withoutComments } from './sources.ts';

const named = [
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood',
  'cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray',
  'darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen',
  'darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue',
  'firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew',
  'hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan',
  'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray',
  'lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue',
  'mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred',
  'midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid',
  'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple',
  'rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue',
  'slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white',
  'whitesmoke yellow yellowgreen',
].flatMap((line) => line.split(' '));

const hex = '#[0-9a-f]{3,8}\\b';
const functions = '\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(';
const inStyle = new RegExp(`${hex}|${functions}|(?<![\\w-])(?:${named.join('|')})(?![\\w-])`, 'gi');
const inCode = new RegExp(`(?<=['"\`\\s])(?:${hex}|(?:rgba?|hsla?|oklch)\\()`, 'gi');

/** The values of a style sheet; selectors, property names and strings blanked out. */
function valuesOf(css: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return withoutComments(css)
    .replace(/"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/g, blank)
    .replace(/[^{};]*\{/g, blank)
    .replace(/(^|[{;}])(\s*)[\w-]+\s*:/g, blank);
}

/**
 * Colours come from tokens (files named tokens.css) and nowhere else, so that every theme and paper can answer for them.
 */
export function checkColours(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => file.path.startsWith('renderer/') && !file.path.endsWith('/tokens.css'))
    .flatMap((file) => {
      const style = file.path.endsWith('.css');
      const text = style ? valuesOf(file.text) : withoutComments(file.text);
      // A drawing for paper is ink on white; SVG attributes take no token.
      const onPaper = file.path.startsWith('renderer/print/') && !style;
      return [...text.matchAll(style ? inStyle : inCode)]
        .filter(([colour]) => !onPaper || !['#000', '#fff'].includes(colour))
        .map((m): Finding => `${placeOf(file, m.index)}: ${m[0]} is a colour without a token`);
    });
}
