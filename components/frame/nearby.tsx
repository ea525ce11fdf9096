'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { isWithin, nouns, settings } from './places';

/** What is near an address that leads nowhere: the noun it begins with and its pages, or all the nouns. */
export function Nearby() {
  const path = usePathname();
  const noun = [...nouns, settings].find((one) => isWithin(path, one));
  const places = noun ? [noun, ...noun.pages] : nouns;
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {places.map((place) => (
        <li key={place.href}>
          <Link prefetch={false} href={place.href} className="btn">
            {place.label}
          </Link>
        </li>
      ))}
      <li>
        <Link prefetch={false} href="/" className="btn-primary">
          Go to Home
        </Link>
      </li>
    </ul>
  );
}
