import type { StoredCard } from '@/lib/domain/hiring/readable-card';
import type { Rubric, RubricArea } from '@/lib/domain/hiring/rubric';

const area = (id: string, name: string): RubricArea => ({
  id,
  name,
  purpose: 'Whether it rises',
  probe: 'How do you prove a dough?',
  followUps: ['In winter?', 'Overnight?'],
  midBar: 'Times it',
  seniorBar: 'Reads the dough',
  greenSignal: { id: `${id}-green`, polarity: 'green', text: 'Pokes the dough' },
  redSignal: { id: `${id}-red`, polarity: 'red', text: 'Trusts the clock alone' },
  anchors: ['Guesses', 'Times it', 'Reads the dough', 'Explains the yeast'],
  goodEvidence: 'What the hands did',
});

const level = (id: string, name: string, ladder: string) => ({
  id,
  name,
  ladder,
  years: '',
  scope: 'One oven',
  expectation: 'Bakes daily',
});

/** A rubric of two areas, for tests that need a whole one. */
export const bakery: Rubric = {
  version: 1,
  publishedOn: '2026-01-01',
  levels: [level('baker', 'Baker', 'B1'), level('master', 'Master', 'B2')],
  areas: [area('bread', 'Bread'), area('cake', 'Cake')],
  scope: { ...area('scope', 'Scope'), id: 'scope', anchors: ['A tray', 'An oven', 'A shop', 'A chain'] },
  calibrationQuestions: [],
  antiPatterns: [],
};

/** A submitted card under that rubric. */
export const storedCard: StoredCard = {
  status: 'submitted',
  rubricVersion: 1,
  areaIds: ['bread', 'cake'],
  submittedAt: new Date('2026-11-23T15:00:00Z'),
  interviewer: 'Ana',
  interview: { title: 'At the oven', startsAt: new Date('2026-11-23T14:00:00Z'), minutes: 60 },
  candidate: { name: 'Ben', roleTitle: 'Baker', levelId: 'master' },
  fields: [
    { key: 'bread/rating', value: 3 },
    { key: 'bread/notes', value: 'Feels it' },
    { key: 'cake/rating', value: 'not-probed' },
    { key: 'scope/rating', value: 2 },
    { key: 'card/recommendation', value: 'yes' },
    { key: 'card/summary', value: 'Bakes well' },
    { key: 'card/private-note', value: 'Reminds me of my brother' },
    {
      key: 'evidence/01890a5d-ac96-774b-bcce-b302099a8057',
      value: { areaId: 'bread', signalId: 'bread-red', polarity: 'red', quote: 'Ninety minutes, always', at: '2026-11-23T14:02:00.000Z' },
    },
    { key: 'answer/red-signal-rated-high:bread', value: 'Corrected themselves at once' },
  ],
  revisions: [{ key: 'bread/rating', value: 2, reason: 'Heard the rest in the debrief', at: new Date('2026-11-24T09:30:00Z') }],
};
