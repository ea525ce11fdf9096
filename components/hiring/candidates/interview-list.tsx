import type { Route } from 'next';
import Link from 'next/link';
import { StatusWord } from '@/components/ui/status-word';
import type { CardStatus } from '@/lib/domain/hiring/blind';
import type { FormState } from '@/lib/domain/outcome';
import { formatDate, formatDateTime } from '@/lib/format';
import { RecordButton } from './record-button';

type ListedCard = {
  readonly id: string;
  readonly interviewer: string;
  readonly areaIds: readonly string[];
  /** Undefined while the reader may not know. */
  readonly status: CardStatus | undefined;
  readonly submittedAt: Date | undefined;
  readonly notHappenedReason: string | undefined;
  readonly mine: boolean;
  readonly readable: boolean;
};

type ListedInterview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly cards: readonly ListedCard[];
};

function CardState({ card }: { card: ListedCard }) {
  switch (card.status) {
    case undefined:
      return <span className="text-muted">hidden until you submit yours</span>;
    case 'draft':
      return <StatusWord tone="warn">Not in yet</StatusWord>;
    case 'not-happened':
      return (
        <>
          <StatusWord tone="plain">Did not happen</StatusWord>
          {card.notHappenedReason ? <span className="text-muted block wrap-anywhere">{card.notHappenedReason}</span> : null}
        </>
      );
    case 'submitted':
      return (
        <span className="flex flex-wrap items-center gap-2">
          <StatusWord tone="good">Submitted</StatusWord>
          {card.submittedAt ? <span className="text-muted">{formatDate(card.submittedAt)}</span> : null}
        </span>
      );
  }
}

const readWords = (card: ListedCard) => (card.mine ? (card.status === 'draft' ? 'Score' : 'Open your card') : 'Read the card');

/** The interviews of one candidate in order of time, each with its cards as far as the reader may know. */
export function InterviewList({
  interviews,
  areas,
  cancel,
}: {
  interviews: readonly ListedInterview[];
  areas: readonly { readonly id: string; readonly name: string }[];
  /** Only for somebody who plans interviews. */
  cancel: ((previous: FormState, form: FormData) => Promise<FormState>) | undefined;
}) {
  return (
    <ol className="bg-raised divide-y rounded-lg border">
      {interviews.map((interview) => (
        <li key={interview.id} id={`interview-${interview.id}`} className="target:bg-accent-soft p-4">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <div className="min-w-0 flex-1 basis-72">
              <h3 dir="auto" className="wrap-anywhere">
                {interview.title}
              </h3>
              <p className="text-muted">
                {interview.startsAt ? formatDateTime(interview.startsAt) : 'No date agreed'}, {interview.minutes} minutes
                {interview.startsAt ? (
                  <>
                    {' '}
                    <a
                      href={`/hiring/interviews/${interview.id}/calendar`}
                      download
                      aria-label={`Add ${interview.title} to a calendar`}
                      className="link no-print whitespace-nowrap"
                    >
                      Add to calendar
                    </a>
                  </>
                ) : null}
              </p>
            </div>
            {cancel && interview.cards.every((card) => card.status === 'draft') ? (
              <RecordButton action={cancel} values={{ id: interview.id }} pending="Removing">
                Remove <span className="sr-only">{interview.title}</span>
              </RecordButton>
            ) : null}
          </div>
          <ul className="mt-3 space-y-3">
            {interview.cards.map((card) => (
              <li key={card.id} className="grid items-baseline gap-x-6 gap-y-1 md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_14rem_8rem]">
                <span dir="auto" className="font-semibold wrap-anywhere">
                  {card.interviewer}
                  {card.mine ? <span className="text-muted font-normal"> (you)</span> : null}
                </span>
                <span className="text-muted">{card.areaIds.map((id) => areas.find((area) => area.id === id)?.name ?? id).join(', ')}</span>
                <span>
                  <CardState card={card} />
                </span>
                {card.readable || card.mine ? (
                  <Link
                    prefetch={false}
                    href={`/hiring/scorecards/${card.id}` as Route}
                    aria-label={`${readWords(card)}: ${interview.title}, ${card.interviewer}`}
                    className="link justify-self-start md:justify-self-end"
                  >
                    {readWords(card)}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
