import { describe, expect, test } from 'vitest';
import { certificateMarkdown, type ErasureCertificate, erasureFaults, erasureSchema } from '@/lib/domain/hiring/erasure';

const certificate: ErasureCertificate = {
  candidateId: 'c-1',
  at: '2026-11-23T12:00:00.000Z',
  by: 'Olga *Owner*',
  reason: 'Request',
  counts: { candidates: 1, interviews: 2 },
  mentionsLeft: 0,
  sequence: 12,
  hash: 'f'.repeat(64),
};

describe('erasing a candidate', () => {
  test('the name is compared without regard to spacing and composition, and with regard to case', () => {
    const faults = (typedName: string) => erasureFaults({ typedName, reason: 'Asked' }, 'Zoë  Ångström', ['Zoë Ångström']);
    expect(faults(' Zoe\u0308 A\u030angstro\u0308m ')).toEqual({});
    expect(faults('zoë ångström')).toHaveProperty('typedName');
  });

  test('the reason outlives the record, so it may not name the person, and may not be missing', () => {
    expect(erasureFaults({ typedName: 'A B', reason: 'a b asked' }, 'A B', ['A B'])).toHaveProperty('reason');
    expect(erasureSchema.safeParse({ id: 'x', typedName: 'x', reason: ' ' }).success).toBe(false);
  });

  test('the certificate shows what was counted, the hash, and what no erasure reaches; a name cannot break its Markdown', () => {
    const text = certificateMarkdown(certificate);
    expect(text).toContain('| Interviews | 2 |');
    expect(text).not.toContain('Signed decisions');
    expect(text).toContain('f'.repeat(64));
    expect(text).toContain('Olga \\*Owner\\*');
    expect(text).toContain('Backups');
    expect(certificateMarkdown({ ...certificate, mentionsLeft: 2 })).toContain('2 texts in other people’s records');
  });
});
