import { expect, test } from 'vitest';
import { type TeamRoles, teamRolesFaults } from '@/lib/domain/team/roles';

const role = { id: 'engineer', name: 'Engineer', owns: ['Features'], hireWhen: 'Day 1.', tooEarlyWhen: 'Never.' };
const set: TeamRoles = { id: 'roles', version: 1, publishedOn: '2026-11-23', roles: [role] };

test('a role owns something', () => {
  expect(teamRolesFaults(set)).toEqual([]);
  expect(teamRolesFaults({ ...set, roles: [{ ...role, owns: [] }] })).toEqual(['role engineer owns nothing']);
});
