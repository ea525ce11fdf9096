import { describe, expect, test } from 'vitest';
import { grantableRoles, may, memberRoleOf, memberRoles, permissions, rolesThatMay } from '@/lib/domain/workspace/permissions';

describe('what a role may do', () => {
  test('an owner may do everything', () => {
    expect(permissions.filter((permission) => !may('owner', permission))).toEqual([]);
  });

  test('finance and viewers read reference pages and nothing about people', () => {
    for (const role of ['finance', 'viewer'] as const)
      expect(permissions.filter((permission) => may(role, permission))).toEqual(['reference.read']);
  });

  test('an interviewer scores own cards and cannot list every candidate', () => {
    expect(may('interviewer', 'scorecards.write-own')).toBe(true);
    expect(may('interviewer', 'candidates.read')).toBe(false);
  });

  test('who can manage members: owner and admin', () => {
    expect(rolesThatMay('members.manage')).toEqual(['owner', 'admin']);
  });
});

describe('handing out roles', () => {
  test('an owner can make any role, an admin any but owner, the others none', () => {
    expect(grantableRoles('owner')).toEqual([...memberRoles]);
    expect(grantableRoles('admin')).toEqual(memberRoles.filter((role) => role !== 'owner'));
    expect(memberRoles.filter((role) => !['owner', 'admin'].includes(role)).flatMap(grantableRoles)).toEqual([]);
  });

  test('a stored role that nobody knows grants the least', () => {
    expect(memberRoleOf('root')).toBe('viewer');
    expect(memberRoleOf('hiring-manager')).toBe('hiring-manager');
  });
});
