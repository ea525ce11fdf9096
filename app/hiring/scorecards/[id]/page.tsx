import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LoopAsked } from '@/app/hiring/candidates/[id]/loop-sections';
import { BlindNotice } from '@/components/hiring/scorecard/blind-notice';
import { CalibrationQuestions } from '@/components/hiring/scorecard/calibration-questions';
import { CardExports } from '@/components/hiring/scorecard/card-exports';
import { CardLede } from '@/components/hiring/scorecard/card-lede';
import { RubricMissing } from '@/components/hiring/scorecard/rubric-missing';
import { ScorecardEditor } from '@/components/hiring/scorecard/scorecard-editor';
import { SubmittedCard } from '@/components/hiring/scorecard/submitted-card';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { findOwedScorecardId, getScorecard } from '@/lib/data/scorecards';
import { barOf } from '@/lib/domain/hiring/contradictions';
import { timeToSubmitWords } from '@/lib/domain/hiring/due';
import { readableCard } from '@/lib/domain/hiring/readable-card';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { reviseOwnRating, submitOwnScorecard } from './actions';

const cardFor = cache(async (id: string) => {
  const actor = await currentActor();
  return getScorecard(database(), actor.workspace.id, actor, id);
});

export async function generateMetadata({ params }: PageProps<'/hiring/scorecards/[id]'>): Promise<Metadata> {
  const card = await cardFor((await params).id);
  return { title: typeof card === 'object' ? `${card.candidate.name}: scorecard` : 'Scorecard' };
}

const crumbs = [{ label: 'Scorecards', href: '/hiring/scorecards' as const }];

export default async function ScorecardPage({ params }: PageProps<'/hiring/scorecards/[id]'>) {
  const { id } = await params;
  const [actor, card] = await Promise.all([currentActor(), cardFor(id)]);
  if (!card) notFound();
  if (card === 'blind') return <BlindNotice owedCardId={await findOwedScorecardId(database(), actor.workspace.id, actor.memberId, id)} />;
  const reading = readableCard(card, rubrics);
  const timing = card.mine ? timeToSubmitWords(card.interview, card.submittedAt) : undefined;
  const title = { title: card.candidate.name, crumbs, lede: <CardLede {...card} level={reading?.level} timing={timing} /> };
  const header = <PageHeader {...title} action={<CardExports cardId={id} />} />;
  const rubric = rubrics.find((one) => one.version === card.rubricVersion);
  if (!reading || !rubric) {
    return (
      <>
        <PageHeader {...title} />
        <RubricMissing version={card.rubricVersion} />
      </>
    );
  }
  if (card.status !== 'draft') {
    return (
      <>
        {header}
        <SubmittedCard id={id} card={reading} mine={card.mine} revise={reviseOwnRating} />
      </>
    );
  }
  const permission = 'scorecards.write-own';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  return (
    <>
      {header}
      <div className="mb-6">
        <LoopAsked actor={actor} candidateId={card.candidate.id} at={now()} interviewId={card.interview.id} />
      </div>
      <ScorecardEditor
        cardId={id}
        candidate={card.candidate.name}
        items={reading.items}
        bar={barOf(rubric, card.candidate.levelId)}
        fields={card.fields.map((field) => ({ ...field, savedAt: field.savedAt.toISOString() }))}
        submit={submitOwnScorecard}
        calibration={<CalibrationQuestions questions={rubric.calibrationQuestions} />}
      />
    </>
  );
}
