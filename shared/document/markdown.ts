/**
 * Markdown without what only shows within a line: stress, links, code. Headings, lists and tables stay as they are; `readText`
 * knows them.
 */
export function plainMarkdown(markdown: string): string {
  let isCode = false;
  const lines = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[\s\S]{0,4000}?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n');
  return lines
    .flatMap((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) {
        isCode = !isCode;
        return [];
      }
      return [isCode ? line : plainLine(line)];
    })
    .join('\n');
}

function plainLine(line: string): string {
  const whole =
    /^\s*(?:\*\*|__)(?=\S).+(?<=\S)(?:\*\*|__):?\s*$/.test(line) && (line.match(/\*\*|__/g)?.length ?? 0) === 2;
  const plain = line
    .replace(/^(#{1,6}\s.*?)\s+#+\s*$/, '$1')
    .replace(/!\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/<\/?(?:b|i|em|strong|u|br|span|a|sup|sub|p|div)\b[^>]*>/gi, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
  if (whole) return plain;
  return plain
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?!\*)/gu, '$1')
    .replace(/(?<![_\p{L}\p{N}])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![_\p{L}])/gu, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}
