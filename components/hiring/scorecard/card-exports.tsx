import { Download } from 'lucide-react';
import { PrintButton } from './print-button';

/** A card on paper and as a file. */
export function CardExports({ cardId }: { cardId: string }) {
  return (
    <>
      <PrintButton />
      <a className="btn" href={`/hiring/scorecards/${cardId}/markdown`} download>
        <Download className="size-4" aria-hidden />
        Markdown
      </a>
    </>
  );
}
