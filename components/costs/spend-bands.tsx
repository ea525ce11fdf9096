import { ReadingTable } from '@/components/ui/reading-table';
import type { SelfHostGuide, SpendBand } from '@/lib/domain/costs/self-host';
import { formatCount } from '@/lib/format';

function bandWords({ fromUsdPerMonth, belowUsdPerMonth }: SpendBand, firmFromUsdPerMonth: number): string {
  const from = `$${formatCount(fromUsdPerMonth)}`;
  if (belowUsdPerMonth === undefined) return `${from} and more; beyond doubt from $${formatCount(firmFromUsdPerMonth)}`;
  const below = `$${formatCount(belowUsdPerMonth)}`;
  return fromUsdPerMonth === 0 ? `Below ${below}` : `${from} – ${below}`;
}

/** The practical rule: what to do about self-hosting at each level of monthly API spend. */
export function SpendBands({ guide }: { guide: SelfHostGuide }) {
  return (
    <ReadingTable
      label="Self-hosting by monthly API spend"
      head={['Rule', 'API spend a month', 'Why', 'Do next']}
      rows={guide.bands.map((band) => ({
        id: band.id,
        cells: [band.name, bandWords(band, guide.firmFromUsdPerMonth), band.advice, band.doNext],
      }))}
    />
  );
}
