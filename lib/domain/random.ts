import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of numbers from 0 up to but not including 1, each a multiple of 2⁻⁵³. The same seed gives the same stream on every machine.
 * The seed is read as a 32-bit whole number. The generator is xoroshiro128+ (Blackman and Vigna, https://prng.di.unimi.it); not for secrets.
 */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed | 0);
  return () => uniformFloat64(generator);
}
