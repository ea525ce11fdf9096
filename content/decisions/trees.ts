import type { DecisionTree } from '@/lib/domain/decisions/tree';
import { buildBuyFineTune } from './trees/build-buy-fine-tune';
import { doesItNeedAi } from './trees/does-it-need-ai';

/** Every tree that can be walked, earlier versions included: a new tree or a new version is one file and one line here. */
export const decisionTrees: readonly DecisionTree[] = [buildBuyFineTune, doesItNeedAi];
