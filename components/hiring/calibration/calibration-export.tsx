import { Download } from 'lucide-react';

/** Downloads the ratings that the figures are made of. A form that posts, because taking them out is noted on the audit trail. */
export function CalibrationExport({ fields }: { fields: readonly { readonly name: string; readonly value: string }[] }) {
  return (
    <form action="/hiring/calibration/export" method="post">
      {fields.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <button type="submit" className="btn">
        <Download className="size-4" aria-hidden />
        Export ratings, CSV
      </button>
    </form>
  );
}
