/** Markdown as it is kept: lines end in a line feed, blank lines hold no spaces, and nothing blank stands at either end. */
export function tidyProse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[^\S\n]+$/gm, '')
    .trim();
}
