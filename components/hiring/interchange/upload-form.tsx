'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { type ImportSource, importSourceNames, importSources, maxImportBytes } from '@/lib/domain/hiring/interchange/import-file';

/** Chooses a source and a file, and sends it to be checked. A plain form: it works without scripts, which only say that it is under way. */
export function UploadForm({ source }: { source: ImportSource }) {
  const [sending, setSending] = useState(false);
  return (
    <form action="/api/v1/imports" method="post" encType="multipart/form-data" className="space-y-4" onSubmit={() => setSending(true)}>
      <SelectField
        label="What the file holds"
        name="source"
        defaultValue={source}
        options={importSources.map((value) => ({ value, label: importSourceNames[value] }))}
      />
      <Field
        label="File"
        name="file"
        help={`Up to ${maxImportBytes / 1_000_000} MB. CSV with a heading in its first row, or JSON as the system’s list route answers it.`}
      >
        {(wiring) => (
          <input {...wiring} type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" required className="input h-auto py-1.5" />
        )}
      </Field>
      <button type="submit" className="btn-primary">
        Check this file
      </button>
      <p role="status" className="text-muted">
        {sending ? 'Sending and reading the file. A large one takes up to half a minute; nothing is imported by this step.' : null}
      </p>
    </form>
  );
}
