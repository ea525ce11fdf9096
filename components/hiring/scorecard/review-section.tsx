'use client';

import { Notice } from '@/components/ui/notice';
import { StatusWord } from '@/components/ui/status-word';
import { type Bar, type Contradiction, contradictions, isReason } from '@/lib/domain/hiring/contradictions';
import { maxReasonCharacters } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { CardSection } from './card-section';
import { goTo } from './focus';
import { ProseField } from './prose-field';
import { type SubmitAction, SubmitCard } from './submit-card';
import { useContent, useSnapshot } from './use-card';

type Named = { readonly id: string; readonly name: string };

/** The last look before submitting: every place where the card disagrees with itself, and what submitting does. */
export function ReviewSection({ cardId, areas, bar, submit }: { cardId: string; areas: readonly Named[]; bar: Bar; submit: SubmitAction }) {
  const content = useContent();
  const { saves } = useSnapshot();
  const found = contradictions(content, { areas }, bar);
  const open = found.filter((one) => !isReason(content.answers[one.id] ?? ''));
  const unsettled = open.length + (content.recommendation === null ? 1 : 0);
  const shown = new Set(found.map((one) => fieldKeys.answer(one.id)));
  const stray = [...saves.fields].flatMap(([key, field]) =>
    key.startsWith('answer/') && !shown.has(key) && (field.conflict || field.refused !== null) ? [key] : [],
  );
  return (
    <div className="no-print">
      <CardSection id="review" title="Review and submit">
        {unsettled === 0 ? (
          <Notice tone="good" title="The card agrees with itself">
            {found.length > 0 ? 'Every contradiction has its reason. ' : ''}It can be submitted.
          </Notice>
        ) : (
          <Notice tone="warn" title={`${unsettled} ${unsettled === 1 ? 'thing' : 'things'} to settle first`}>
            Change the card, or give a reason of a sentence: the debrief will read it.
          </Notice>
        )}
        {content.scope.rating === null ? (
          <p className="text-muted">
            Scope has no rating. You may submit without it; only scope tells senior, staff and lead apart.{' '}
            <button type="button" className="link" onClick={() => goTo('scope')}>
              Go to Scope
            </button>
          </p>
        ) : null}
        <ul className="space-y-3 empty:hidden">
          {content.recommendation === null ? (
            <li className="bg-raised flex flex-wrap items-center justify-between gap-3 rounded-md border p-3">
              <p className="font-semibold">There is no overall recommendation yet.</p>
              <button type="button" className="btn" onClick={() => goTo('overall')}>
                Go to Overall
              </button>
            </li>
          ) : null}
          {found.map((one) => (
            <ContradictionEntry
              key={one.id}
              contradiction={one}
              place={areas.find((area) => area.id === one.areaId) ?? { id: 'overall', name: 'Overall' }}
              answered={!open.includes(one)}
            />
          ))}
          {stray.map((key) => (
            <li key={key}>
              <ProseField fieldKey={key} id={key} label="A reason that is no longer needed" rows={1} />
            </li>
          ))}
        </ul>
        <SubmitCard cardId={cardId} unsettled={unsettled} submit={submit} />
      </CardSection>
    </div>
  );
}

function ContradictionEntry({ contradiction, place, answered }: { contradiction: Contradiction; place: Named; answered: boolean }) {
  const { id, message, question } = contradiction;
  return (
    <li className="bg-raised rounded-md border p-3">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-semibold">{message}</p>
          <p>{question}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <StatusWord tone={answered ? 'good' : 'warn'}>{answered ? 'Answered' : 'Open'}</StatusWord>
          <button type="button" className="btn" onClick={() => goTo(place.id)}>
            Go to {place.name}
          </button>
        </div>
      </div>
      <ProseField
        fieldKey={fieldKeys.answer(id)}
        id={`answer-${id}`}
        label="Reason, if it stands"
        rows={1}
        maxLength={maxReasonCharacters}
      />
    </li>
  );
}
