import { Notice } from '@/components/ui/notice';

/** In place of a card whose rubric version this installation does not have. */
export function RubricMissing({ version }: { version: number }) {
  return (
    <Notice tone="warn" title={`This card was written under rubric version ${version}, which this installation does not have`}>
      Nothing on it is lost, but its areas and anchors cannot be shown. Whoever runs the server can bring it up to date; the card then opens
      as it was written.
    </Notice>
  );
}
