import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { inOneChange } from '@/lib/data/change';
import { openDatabase } from '@/lib/data/client';
import { done } from '@/lib/domain/outcome';

// append-entries.ts <address> <workspace> <member> <count>: makes so many changes, 20 at a time, as one more server on the same database would.
const [address = '', workspace = '', memberId = '', count = '0'] = process.argv.slice(2);
const database = openDatabase(address);
const workspaceId = authorizedWorkspaceIdSchema.parse(workspace);
const append = (recordId: string) =>
  inOneChange(database, { workspaceId, by: { kind: 'member', memberId, name: 'Ann' }, source: 'job', at: new Date() }, async (change) => {
    change.note({ action: 'thing.touched', recordKind: 'thing', recordId });
    return done();
  });
const left = Array.from({ length: Number(count) }, (_, index) => `${process.pid}-${index}`);
const work = async () => {
  for (let id = left.pop(); id !== undefined; id = left.pop()) await append(id);
};
await Promise.all(Array.from({ length: 20 }, work));
await database.$disconnect();
