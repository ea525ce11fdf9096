import { FactList } from '@/components/ui/fact-list';
import { formatCount } from '@/lib/format';

const counted = (count: number, noun: string) => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;

/** How many records a file would add, how many are here already, and how many do not fit. */
export function CheckCounts({
  fresh,
  present,
  broken,
  created = 0,
  noun,
}: {
  fresh: number;
  present: number;
  broken: number;
  /** Candidates that have to be made for feedback. */
  created?: number;
  noun: string;
}) {
  return (
    <FactList
      facts={[
        { term: 'New', says: counted(fresh, noun) },
        ...(created > 0 ? [{ term: 'Made for it', says: counted(created, 'candidate') }] : []),
        { term: 'Already here', says: `${counted(present, noun)}, left as ${present === 1 ? 'it is' : 'they are'}` },
        { term: 'Broken', says: counted(broken, 'record') },
      ]}
    />
  );
}
