import { ReadingTable } from '@/components/ui/reading-table';
import type { CostEquation } from '@/lib/domain/costs/cost-equation';
import { CorrectionTable } from './correction-table';
import { FormulaLine } from './formula-line';

/** The cost equation: as it is usually written, what is wrong with that, and the form that can be computed. */
export function Equation({ equation }: { equation: CostEquation }) {
  const corrected = equation.terms.map(({ tokens, price }) => `(${tokens} × ${price})`).join(' + ');
  return (
    <>
      <FormulaLine name="As usually written" formula={equation.asWritten} />
      <CorrectionTable label="What is wrong with the equation as written" corrections={equation.corrections} />
      <FormulaLine name="As it can be computed" formula={`$ per call = [ ${corrected} ] ÷ 1,000,000`} />
      <ReadingTable
        label="The terms of the equation"
        head={['Tokens', 'Price', 'What it covers']}
        rows={equation.terms.map(({ id, tokens, price, meaning }) => ({ id, cells: [tokens, price, meaning] }))}
      />
    </>
  );
}
