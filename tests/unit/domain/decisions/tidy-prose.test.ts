import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyProse } from '@/lib/domain/decisions/tidy-prose';

test('line ends are one kind, blank lines are blank and the ends are clean', () => {
  expect(tidyProse('  \r\na  \r\n \t \rb\n\n')).toBe('a  \n\nb');
});

test('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tidyProse(tidyProse(text))).toBe(tidyProse(text));
    }),
  );
});
