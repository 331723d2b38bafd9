/** A piece of text as the search engine hands it over: never markup, so nothing has to be trusted. */
export interface Segment {
  text: string;
  marked: boolean;
}

export function Highlight({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) =>
    segment.marked ? (
      <mark key={String(index)}>{segment.text}</mark>
    ) : (
      <span key={String(index)}>{segment.text}</span>
    ),
  );
}
