import 'server-only';
import { compile } from 'html-to-text';

const tags =
  'a|article|b|blockquote|body|br|code|div|em|font|h[1-6]|head|hr|html|i|iframe|img|li|link|meta|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul';
const isTag = new RegExp(`</?(?:${tags})\\b[^<>]*>`, 'i');
const isEntity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;
// "p95<200 ms" and "x<y" are text: only what looks like a known tag, or a comment, is mark-up.
const notATag = new RegExp(`<(?!/?(?:${tags})\\b|!--)`, 'gi');

const convert = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** A text without mark-up: HTML becomes its words, lists keep their lines, scripts and styles go; a text that is none stays as typed. */
export function plainText(text: string): string {
  const trimmed = text.trim();
  return isTag.test(trimmed) || isEntity.test(trimmed) ? convert(trimmed.replace(notATag, '&lt;')).trim() : trimmed;
}
