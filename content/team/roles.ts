import type { TeamRoles } from '@/lib/domain/team/roles';

export const teamRoles = {
  id: 'team-roles',
  version: 1,
  publishedOn: '2026-11-23',
  roles: [
    {
      id: 'ai-engineer',
      name: 'AI engineer (applied)',
      owns: ['Features', 'Prompts', 'Tools', 'Evals'],
      hireWhen: 'From day 1.',
      tooEarlyWhen: 'Never too early, provided that there is one user problem to work on.',
    },
    {
      id: 'ai-platform-engineer',
      name: 'AI platform engineer',
      owns: ['Serving', 'Eval harness', 'Observability'],
      hireWhen: 'Once there are 2 or more applied engineers, who would otherwise each build their own.',
      tooEarlyWhen: 'One applied engineer ships one feature: there is nothing to share yet.',
    },
    {
      id: 'mlops-engineer',
      name: 'MLOps or infrastructure engineer',
      owns: ['GPUs', 'Deployment', 'Cost', 'Environments'],
      hireWhen: 'Self-hosting starts, or several models in production make deployment complex.',
      tooEarlyWhen: 'Everything runs on one vendor API: quotas and keys do not fill a job.',
    },
    {
      id: 'ml-engineer',
      name: 'ML engineer (classical)',
      owns: ['Traditional ML pipelines', 'Features, training and scoring of tabular models'],
      hireWhen: 'The work truly demands it: ranking, forecasting, fraud or pricing on your own data.',
      tooEarlyWhen: 'The plan is only to call language models.',
    },
    {
      id: 'applied-scientist',
      name: 'Research or applied scientist',
      owns: ['Novel methods', 'Papers', 'The questions that have no known answer'],
      hireWhen: 'A competitive asymmetry requires it, and it can be said in one sentence what it is.',
      tooEarlyWhen: 'Known methods, carefully applied, have not been exhausted.',
    },
    {
      id: 'eval-specialist',
      name: 'Eval or quality specialist',
      owns: ['Gold sets', 'Review workflow', 'Rubrics'],
      hireWhen: 'The volume of evaluation justifies a specialist: engineers spend days a week on labels and reviews.',
      tooEarlyWhen: 'Nobody has agreed what good means. That is a decision, and it cannot be delegated to a hire.',
    },
  ],
} as const satisfies TeamRoles;
