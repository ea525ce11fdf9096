'use client';

import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';

/** A link that is shown once, selected by a click and copied by a button. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied('Copied');
    } catch {
      setCopied('Selected: copy it with your keyboard');
    }
  };
  return (
    <div className="space-y-1">
      <label htmlFor="copied-link" className="block font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id="copied-link"
          readOnly
          value={link}
          className="input text-ink! min-w-0 flex-1 basis-64 font-mono"
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="btn" onClick={copy}>
          {copied === 'Copied' ? <Check className="size-4" aria-hidden /> : <Copy className="size-4" aria-hidden />}
          Copy link
        </button>
      </div>
      <p role="status" className="text-muted text-sm">
        {copied}
      </p>
    </div>
  );
}
