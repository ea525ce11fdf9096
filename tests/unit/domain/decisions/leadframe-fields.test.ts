import { expect, test } from 'vitest';
import { leadframeFields, readLeadframe } from '@/lib/domain/decisions/leadframe-fields';
import { decisionRecordSchema } from '@/lib/domain/decisions/record';

const bare = decisionRecordSchema.parse({ title: 'T', status: 'proposed' });

test('an empty record still says that it is ours', () => {
  expect(leadframeFields(bare)).toEqual({ format: 1 });
});

test('a tree is named with the version that was walked', () => {
  const record = decisionRecordSchema.parse({
    ...bare,
    origin: { kind: 'tree', tree: 'lunch', version: 3, answers: { hungry: { answer: 'no', certainty: 'guess' } } },
  });
  expect(leadframeFields(record)).toEqual({ format: 1, tree: 'lunch@3', answers: { hungry: { answer: 'no', certainty: 'guess' } } });
  expect(readLeadframe(leadframeFields(record))).toMatchObject({ fields: { origin: record.origin } });
});

test('a matrix and a layer of the stack are origins too', () => {
  expect(readLeadframe({ format: 1, matrix: 'm1' })).toMatchObject({ fields: { origin: { kind: 'matrix', matrix: 'm1' } } });
  expect(readLeadframe({ format: 1, 'stack-layer': 'serving' })).toMatchObject({ fields: { origin: { kind: 'stack', layer: 'serving' } } });
});

test.each([
  [{}, 'x-leadframe has a format that is not known here; this version reads format 1.'],
  [{ format: 1, tree: 'lunch' }, 'x-leadframe.tree is written as name@version.'],
  [{ format: 1, assumptions: 'none' }, 'x-leadframe.assumptions is a list.'],
  [{ format: 1, revisitBy: '2027-01-01' }, 'x-leadframe.revisitBy is not known here.'],
])('%j is refused and not half read', (value, sentence) => {
  expect(readLeadframe(value)).toEqual({ errors: [sentence] });
});
