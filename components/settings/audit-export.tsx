import { Download } from 'lucide-react';

const formats = [
  { value: 'csv', label: 'Export CSV' },
  { value: 'jsonl', label: 'Export JSONL' },
] as const;

/** Downloads the filtered trail. A form that posts, because taking the trail out is itself noted on it. */
export function AuditExport({ fields }: { fields: readonly { readonly name: string; readonly value: string }[] }) {
  return (
    <form action="/settings/audit/export" method="post" className="flex flex-wrap gap-2">
      {fields.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      {formats.map((format) => (
        <button key={format.value} type="submit" name="format" value={format.value} className="btn">
          <Download className="size-4" aria-hidden />
          {format.label}
        </button>
      ))}
    </form>
  );
}
