import { expect, test } from 'vitest';
import { contracts } from '@/content/team/contracts';
import { teamRoles } from '@/content/team/roles';
import { teamShapes } from '@/content/team/shapes';
import { teamAnswer } from '@/content/team/team-answer';
import { spokenAnswerFaults } from '@/lib/domain/spoken-answer';
import { contractsFaults } from '@/lib/domain/team/contracts';
import { teamRolesFaults } from '@/lib/domain/team/roles';
import { teamShapesFaults } from '@/lib/domain/team/shapes';

test('the shapes, the roles and the contracts are sound', () => {
  expect(teamShapesFaults(teamShapes)).toEqual([]);
  expect(teamRolesFaults(teamRoles)).toEqual([]);
  expect(contractsFaults(contracts)).toEqual([]);
});

test('four shapes have their headcounts', () => {
  expect(teamShapes.shapes.map(({ id, headcount }) => [id, headcount.map(({ min, max }) => [min, max])])).toEqual([
    ['embedded', [[1, 2]]],
    ['central-applied', [[4, 8]]],
    [
      'platform-and-applied',
      [
        [4, 6],
        [6, 12],
      ],
    ],
    ['research-arm', [[2, 4]]],
  ]);
});

test('a mid-stage company starts with four to six applied engineers and one who leans to platform', () => {
  expect(teamShapes.defaultShape).toMatchObject({ shape: 'central-applied', appliedMin: 4, appliedMax: 6, platformLeaning: 1 });
});

test('the team splits into platform and applied at around ten engineers', () => {
  expect(teamShapes.split).toMatchObject({ toShape: 'platform-and-applied', aroundEngineers: 10 });
});

test('six roles are described, from the one hired on day 1', () => {
  expect(teamRoles.roles).toHaveLength(6);
  expect(teamRoles.roles[0]).toMatchObject({ id: 'ai-engineer', hireWhen: expect.stringContaining('day 1') });
  expect(teamRoles.roles[1]).toMatchObject({ id: 'ai-platform-engineer', hireWhen: expect.stringContaining('2 or more applied') });
});

test('six partners have a contract', () => {
  expect(contracts.contracts.map(({ id }) => id)).toEqual([
    'product',
    'design',
    'data-engineering',
    'security-and-privacy',
    'legal-and-compliance',
    'finance',
  ]);
});

test('the spoken answer is backed by shapes and roles', () => {
  expect(
    spokenAnswerFaults(
      teamAnswer,
      [...teamShapes.shapes, ...teamRoles.roles].map(({ id }) => id),
    ),
  ).toEqual([]);
});

test('no two entries on the page share an anchor', () => {
  const promises = contracts.contracts.flatMap(({ weOwe, theyOwe }) => [...weOwe, ...theyOwe]);
  const named = [
    teamShapes,
    teamRoles,
    contracts,
    teamAnswer,
    ...teamShapes.shapes,
    ...teamRoles.roles,
    ...contracts.contracts,
    ...promises,
  ];
  const anchors: string[] = named.map(({ id }) => id);
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
});
