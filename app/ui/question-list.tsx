/** Questions and answers, all open: nothing to press, and found by the browser's own search. */
export function QuestionList({ questions }: { questions: readonly { question: string; answer: string }[] }) {
  return (
    <div className="grid gap-x-10 gap-y-7 md:grid-cols-2">
      {questions.map(({ question, answer }) => (
        <div key={question}>
          <h3 className="text-lg">{question}</h3>
          <p className="mt-1 max-w-prose">{answer}</p>
        </div>
      ))}
    </div>
  );
}
