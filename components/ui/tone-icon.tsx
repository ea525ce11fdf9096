import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';

/** The four ways something can stand. Each has its own shape, so colour is never the only difference. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain';

const icons = { good: CircleCheck, warn: TriangleAlert, bad: OctagonX, plain: Info };

/** The shape of a tone; always set beside the word that says the same. */
export function ToneIcon({ tone, className }: { tone: Tone; className: string }) {
  const Icon = icons[tone];
  return <Icon className={className} aria-hidden />;
}
