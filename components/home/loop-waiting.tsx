import type { Route } from 'next';
import { formatRelative } from '@/lib/format';
import { WaitingList } from './waiting-list';

const inProcess = '/hiring/candidates?status=active&sort=added' as Route;
const candidateHref = (id: string, anchor = '') => `/hiring/candidates/${id}${anchor}` as Route;

type Waiting<Item> = { readonly first: readonly Item[]; readonly total: number };

/** What waits for somebody who runs loops: cards that others owe, and candidates for whom nobody is assigned. `at` is the present moment. */
export function LoopWaiting({
  late,
  unassigned,
  at,
}: {
  late: Waiting<{ id: string; candidateId: string; candidate: string; interviewer: string; interview: string; due: Date }>;
  unassigned: Waiting<{ id: string; name: string; roleTitle: string; addedAt: Date }>;
  at: Date;
}) {
  return (
    <>
      {late.total > 0 ? (
        <WaitingList
          id="late"
          title="Scorecards that others still owe"
          total={late.total}
          all={'/hiring/interviews' as Route}
          allSays="overdue scorecards of others"
          items={late.first.map((card) => ({
            id: card.id,
            name: card.candidate,
            says: `${card.interviewer}: ${card.interview}, due ${formatRelative(card.due, at)}`,
            href: candidateHref(card.candidateId),
            act: 'Open candidate',
          }))}
        />
      ) : null}
      {unassigned.total > 0 ? (
        <WaitingList
          id="unassigned"
          title="Candidates without an interviewer"
          total={unassigned.total}
          all={inProcess}
          items={unassigned.first.map((candidate) => ({
            id: candidate.id,
            name: candidate.name,
            says: `${candidate.roleTitle}, added ${formatRelative(candidate.addedAt, at)}`,
            href: candidateHref(candidate.id, '#plan'),
            act: 'Plan interview',
          }))}
        />
      ) : null}
    </>
  );
}
