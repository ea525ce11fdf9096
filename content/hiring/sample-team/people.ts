import type { SamplePerson } from '@/lib/domain/hiring/sample-team';

/** The people of the sample team. Their addresses end in a domain that can never exist, and none of them can sign in. */
export const people = [
  { id: 'marit', name: 'Marit Haugland', email: 'marit.haugland@sample-team.invalid', role: 'hiring-manager' },
  { id: 'adaeze', name: 'Adaeze Okonkwo', email: 'adaeze.okonkwo@sample-team.invalid', role: 'lead' },
  { id: 'kenji', name: 'Kenji Morimoto', email: 'kenji.morimoto@sample-team.invalid', role: 'interviewer' },
  { id: 'lucia', name: 'Lucía Ferrer Vidal', email: 'lucia.ferrer@sample-team.invalid', role: 'interviewer' },
  { id: 'rahul', name: 'Rahul Deshpande', email: 'rahul.deshpande@sample-team.invalid', role: 'interviewer' },
  { id: 'claire', name: 'Claire Beaumont', email: 'claire.beaumont@sample-team.invalid', role: 'finance' },
  { id: 'tomasz', name: 'Tomasz Wiśniewski', email: 'tomasz.wisniewski@sample-team.invalid', role: 'viewer' },
] as const satisfies readonly SamplePerson[];
