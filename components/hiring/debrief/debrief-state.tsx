import type { Route } from 'next';
import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { formatDate, formatDateTime } from '@/lib/format';
import { AwaitedList } from './awaited-list';

/** How this debrief came to be open, and what to know before reading it: early opening, cards still to come, cards left out, a signed decision. */
export function DebriefState({
  candidateId,
  notes,
  awaited,
  leftOut,
  decision,
}: {
  candidateId: string;
  notes: { readonly openedAt: Date; readonly openedBy: string; readonly earlyReason: string | null } | undefined;
  awaited: readonly { readonly id: string; readonly interviewer: string; readonly left: boolean }[];
  leftOut: readonly { readonly id: string; readonly interviewer: string; readonly rubricVersion: number }[];
  decision: { readonly signedAt: Date; readonly signedByName: string } | undefined;
}) {
  return (
    <div className="space-y-3">
      {decision ? (
        <Notice
          tone="plain"
          title={`${decision.signedByName} signed the decision on ${formatDate(decision.signedAt)}`}
          action={
            <Link prefetch={false} href={`/hiring/candidates/${candidateId}/decision` as Route} className="btn">
              Read it
            </Link>
          }
        >
          The debrief stands as it was signed: its rule, its weights and its minutes no longer change.
        </Notice>
      ) : null}
      {notes?.earlyReason ? (
        <Notice tone="warn" title={`Opened early by ${notes.openedBy} on ${formatDateTime(notes.openedAt)}`}>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {notes.earlyReason}
          </p>
        </Notice>
      ) : null}
      {awaited.length > 0 ? (
        <Notice tone="warn" title={`${awaited.length} ${awaited.length === 1 ? 'scorecard is' : 'scorecards are'} still to come`}>
          <AwaitedList awaited={awaited} />
        </Notice>
      ) : null}
      {leftOut.length > 0 ? (
        <Notice tone="warn" title="Not counted: written under another rubric version">
          <p>Their anchors mean something else, so these cards are read beside the figures and not in them.</p>
          <ul className="list-disc pl-5">
            {leftOut.map((card) => (
              <li key={card.id}>
                <Link prefetch={false} href={`/hiring/scorecards/${card.id}` as Route} className="link">
                  {card.interviewer}, rubric version {card.rubricVersion}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
