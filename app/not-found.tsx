import type { Metadata } from 'next';
import { Nearby } from '@/components/frame/nearby';

export const metadata: Metadata = { title: 'Not found' };

/** An address that leads nowhere, or to what is gone or not the reader's: the three look the same on purpose. */
export default function NotFound() {
  return (
    <div className="prose-width">
      <h1>There is nothing at this address</h1>
      <p className="mt-2">It may have been removed, moved, or never have been open to you. Nothing else has changed.</p>
      <p className="text-muted mt-4">Close to here:</p>
      <Nearby />
    </div>
  );
}
