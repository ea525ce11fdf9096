import type { Tone } from '@/components/ui/tone-icon';
import type { Polarity } from '@/lib/domain/hiring/rating';

/** How each polarity looks beside its word. */
export const polarityTones: Record<Polarity, Tone> = { green: 'good', red: 'bad', 'anti-pattern': 'warn' };
