/** What a column of a candidate file can hold. */
export const candidateFields = ['name', 'lastName', 'email', 'role', 'status', 'years', 'note', 'id'] as const;
export type CandidateField = (typeof candidateFields)[number];

/** Which column (0 is the first) holds which field. A field that is absent is in no column. */
export type ColumnMapping = { readonly [Field in CandidateField]?: number };

// A heading as its letters alone: "E-Mail Address" and "email_address" are one.
const lettersOf = (heading: string) =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const headings: Record<CandidateField, readonly string[]> = {
  name: ['name', 'fullname', 'candidate', 'candidatename', 'applicant', 'applicantname', 'firstname', 'givenname'],
  lastName: ['lastname', 'surname', 'familyname'],
  email: ['email', 'emailaddress', 'mail', 'candidateemail', 'primaryemail', 'primaryemailaddress'],
  role: ['role', 'job', 'jobname', 'jobtitle', 'position', 'posting', 'postingtitle', 'requisition'],
  status: ['status', 'stage', 'state', 'applicationstatus', 'candidatestatus'],
  years: ['years', 'yearsofexperience', 'experience', 'yearscontextneverscored'],
  note: ['note', 'notes', 'comment', 'comments'],
  id: ['id', 'candidateid', 'externalid', 'personid', 'opportunityid', 'applicationid'],
};

/** Guesses which column holds what, by its heading; the first that fits is taken, and no column twice. */
export function guessColumns(header: readonly string[]): ColumnMapping {
  const letters = header.map(lettersOf);
  const mapping: { -readonly [Field in CandidateField]?: number } = {};
  for (const field of candidateFields) {
    const column = headings[field].map((heading) => letters.indexOf(heading)).find((found) => found >= 0);
    if (column !== undefined && !Object.values(mapping).includes(column)) mapping[field] = column;
  }
  return mapping;
}

/** The mapping that a form asks for, by field name; columns that the file does not have are left out. Undefined when it asks for none. */
export function askedMapping(asked: Readonly<Record<string, unknown>>, columns: number): ColumnMapping | undefined {
  if (!candidateFields.some((field) => typeof asked[`column-${field}`] === 'string')) return undefined;
  return Object.fromEntries(
    candidateFields.flatMap((field): [CandidateField, number][] => {
      const value = asked[`column-${field}`];
      const column = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
      return column < columns ? [[field, column]] : [];
    }),
  );
}
