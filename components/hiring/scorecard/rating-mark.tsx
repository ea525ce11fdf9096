import { CircleSlash } from 'lucide-react';
import { type Rating, ratingWord } from '@/lib/domain/hiring/rating';

/** A rating as a small square: its number, a crossed circle for not probed, or an empty dashed square for unrated. Read out in words. */
export function RatingMark({ rating }: { rating: Rating | null }) {
  const look =
    rating === null
      ? 'border-line-strong border-dashed'
      : rating === 'not-probed'
        ? 'border-line-strong text-muted'
        : 'border-accent bg-accent text-on-accent';
  return (
    <span className={`inline-flex size-6 shrink-0 items-center justify-center rounded-sm border font-semibold ${look}`}>
      <span className="sr-only">{ratingWord(rating)}</span>
      <span aria-hidden>{rating === 'not-probed' ? <CircleSlash className="size-3.5" /> : rating}</span>
    </span>
  );
}
