import type { SampleTeam } from '@/lib/domain/hiring/sample-team';
import { chloe } from './candidates/chloe';
import { ioana } from './candidates/ioana';
import { joseLuis } from './candidates/jose-luis';
import { mateus } from './candidates/mateus';
import { minhAnh } from './candidates/minh-anh';
import { noor } from './candidates/noor';
import { oliver } from './candidates/oliver';
import { priya } from './candidates/priya';
import { sipho } from './candidates/sipho';
import { tevita } from './candidates/tevita';
import { yuki } from './candidates/yuki';
import { zdenka } from './candidates/zdenka';
import { people } from './people';
import { roles } from './roles';

/** A team in the middle of hiring: what one click puts into a workspace, and one click takes out again. */
export const sampleTeam = {
  rubricVersion: 1,
  people,
  roles,
  candidates: [priya, mateus, noor, oliver, yuki, sipho, zdenka, tevita, chloe, minhAnh, ioana, joseLuis],
} as const satisfies SampleTeam;
