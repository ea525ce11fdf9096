import { FactList } from '@/components/ui/fact-list';
import { TableFrame } from '@/components/ui/table-frame';
import { beyondErasure, type ErasureCertificate, erasedKindNames, erasedKinds } from '@/lib/domain/hiring/erasure';
import { formatCount, formatDateTime } from '@/lib/format';

/** What was removed, when, by whom and why, with the chain's hash at that moment, and what no erasure can reach. */
export function Certificate({ certificate }: { certificate: ErasureCertificate }) {
  const { counts, mentionsLeft } = certificate;
  return (
    <div className="space-y-6">
      <FactList
        facts={[
          { term: 'Record', says: <code className="wrap-anywhere">{certificate.candidateId}</code> },
          { term: 'Erased', says: formatDateTime(certificate.at) },
          { term: 'By', says: certificate.by ?? 'no longer named' },
          { term: 'Reason', says: <span className="wrap-anywhere whitespace-pre-wrap">{certificate.reason ?? 'no longer readable'}</span> },
          { term: 'Audit entry', says: formatCount(certificate.sequence) },
          { term: 'Chain hash', says: <code className="wrap-anywhere">{certificate.hash}</code> },
        ]}
      />
      <section aria-labelledby="removed" className="space-y-3">
        <h2 id="removed">What was removed</h2>
        <TableFrame label="Counts per kind of record">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" className="num">
                  Count
                </th>
              </tr>
            </thead>
            <tbody>
              {erasedKinds.map((kind) => (
                <tr key={kind}>
                  <th scope="row" className="font-normal">
                    {erasedKindNames[kind]}
                  </th>
                  <td className="num">{counts[kind] === undefined ? 'not noted' : formatCount(counts[kind])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
      <section aria-labelledby="remains" className="prose-width space-y-2">
        <h2 id="remains">What may remain</h2>
        <ul className="list-disc space-y-1 pl-5">
          <li>
            {mentionsLeft === 0
              ? 'Other people’s records were searched for the full name and the address: nothing was found.'
              : `${formatCount(mentionsLeft)} texts in other people’s records hold the full name or the address. They belong to those records and were not changed.`}
          </li>
          {beyondErasure.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
