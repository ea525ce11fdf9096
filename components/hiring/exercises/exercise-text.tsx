/** The probe and the answer as a transcript. Lines that begin with "Interviewer: " are the interviewer's. */
export function ExerciseText({ question, answer }: { question: string; answer: string }) {
  const paragraphs = answer.split('\n\n');
  return (
    <section aria-labelledby="transcript" className="prose-width border-t py-6">
      <h2 id="transcript">The answer</h2>
      <p className="text-muted mt-2">
        <strong>Asked: </strong>
        {question}
      </p>
      <div className="mt-4 space-y-3 text-lg/7">
        {paragraphs.map((paragraph) => {
          const asked = paragraph.startsWith('Interviewer: ');
          return (
            <p key={paragraph} className={asked ? 'border-line-strong text-muted border-l-2 pl-3 text-base' : undefined}>
              {asked ? (
                <>
                  <strong>Interviewer: </strong>
                  {paragraph.slice('Interviewer: '.length)}
                </>
              ) : (
                paragraph
              )}
            </p>
          );
        })}
      </div>
    </section>
  );
}
