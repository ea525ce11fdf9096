'use client';

import type { ReactNode } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { ConflictChoice } from './conflict-choice';
import { useCardStore, useField } from './use-card';

/** A text of the card that saves itself, with the choice between two texts when it was also written elsewhere. */
export function ProseField({
  fieldKey,
  id,
  label,
  help,
  rows = 3,
  maxLength,
}: {
  fieldKey: string;
  id: string;
  label: string;
  help?: ReactNode;
  rows?: number;
  maxLength?: number;
}) {
  const store = useCardStore();
  const field = useField(fieldKey);
  return (
    <div>
      <TextArea
        label={label}
        name={id}
        help={help}
        rows={rows}
        dir="auto"
        data-field={fieldKey}
        error={field.refused ?? undefined}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(event) => store.write(fieldKey, event.target.value, 'after-pause')}
        {...(maxLength === undefined ? {} : { maxLength })}
      />
      <ConflictChoice fieldKey={fieldKey} about={label} />
    </div>
  );
}
