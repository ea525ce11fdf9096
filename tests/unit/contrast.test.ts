import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');

type Rgb = readonly [number, number, number];

/** OKLCH to linear sRGB, each channel 0–1 when the colour can be shown (Björn Ottosson's matrices). */
function linearRgb(l: number, c: number, h: number): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function tokens(selector: string): Map<string, Rgb> {
  const block = css.match(new RegExp(`(?:^|\\n)\\s*${selector.replace('.', '\\.')} \\{([^}]*)\\}`))?.[1] ?? '';
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return new Map([...found].map(([, name = '', l, c, h]) => [name, linearRgb(Number(l), Number(c), Number(h))]));
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(theme: Map<string, Rgb>, over: string, under: string): number {
  const [a, b] = [theme.get(over), theme.get(under)];
  if (!a || !b) throw new Error(`globals.css does not define ${a ? under : over}`);
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

const grounds = ['surface', 'raised'] as const;
const softs = ['accent-soft', 'good-soft', 'warn-soft', 'bad-soft'] as const;
const charts = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `chart-${n}`);

describe.each([
  ['light', ':root'],
  ['dark', '.dark'],
])('the %s theme', (_name, selector) => {
  const theme = tokens(selector);

  test('defines every colour, and each can be shown on an ordinary screen', () => {
    expect(theme.size).toBe(23);
    for (const [name, rgb] of theme) {
      for (const channel of rgb) expect(channel, `${name} is outside sRGB`).toBeGreaterThan(-0.002);
      for (const channel of rgb) expect(channel, `${name} is outside sRGB`).toBeLessThan(1.002);
    }
  });

  test.each([...grounds, ...softs])('body text on %s meets AAA', (ground) => {
    expect(contrast(theme, 'ink', ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([...grounds, ...softs])('secondary text on %s meets AA', (ground) => {
    expect(contrast(theme, 'muted', ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'good', 'warn', 'bad'])('%s meets AA as text on every ground and on its own soft ground', (tone) => {
    for (const ground of [...grounds, `${tone}-soft`]) expect(contrast(theme, tone, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('the words on a primary button meet AA', () => {
    expect(contrast(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('the edge of a field on %s can be seen', (ground) => {
    expect(contrast(theme, 'line-strong', ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(charts)('%s can be told from the page', (series) => {
    for (const ground of grounds) expect(contrast(theme, series, ground), ground).toBeGreaterThanOrEqual(3);
  });
});
