import { keepWaitingFile } from '@/lib/data/imports';
import { type FileFault, type ImportSource, importSources, maxImportBytes } from '@/lib/domain/hiring/interchange/import-file';
import { z } from '@/lib/domain/zod';
import { apiActor } from '@/lib/server/http';
import { readImportFile } from '@/lib/server/import-file';
import { mutate } from '@/lib/server/mutate';

/** The form around the file takes a little room of its own. */
const maxBodyBytes = maxImportBytes + 10_000;

/** Takes a file for import, reads it, keeps it for the next step, and leads there. Outside /hiring, so that no other request may be this large. */
export async function POST(request: Request) {
  const gate = await apiActor('interchange.manage');
  if ('turnedAway' in gate) return gate.turnedAway;
  const form = await formUpTo(request, maxBodyBytes);
  const source = z.enum(importSources).catch('csv').parse(form?.get('source'));
  if (!form) return seeOther(back('csv', 'too-large'));
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return seeOther(back(source, 'no-file'));
  if (file.size > maxImportBytes) return seeOther(back(source, 'too-large'));
  const read = await readImportFile(source, file.name, new Uint8Array(await file.arrayBuffer()));
  if ('unusable' in read) return seeOther(back(source, read.unusable, read.line));
  const outcome = await mutate(
    { permission: 'interchange.manage', schema: z.object({}), input: {}, refreshes: false },
    (change, _input, actor) => keepWaitingFile(change, actor.memberId, { source, file: read }),
  );
  return seeOther(outcome.status === 'done' ? `/hiring/import/${outcome.value.id}` : back(source, 'not-saved'));
}

const back = (source: ImportSource, fault: FileFault, line?: number) =>
  `/hiring/import?source=${source}&fault=${fault}${line === undefined ? '' : `&line=${line}`}`;

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });

/** A request's form, or undefined as soon as its body grows beyond `maxBytes` or is no form. */
async function formUpTo(request: Request, maxBytes: number): Promise<FormData | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  return new Response(Buffer.concat(chunks), { headers }).formData().catch(() => undefined);
}
